import fc from 'fast-check';
import { generateQuestions } from '../generate/generate-questions.js';
import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import { SLUICE } from '../proof/testing/sluice-affair.js';
import { SOUND } from '../proof/testing/sound-questions.js';
import type { KeyedQuestion } from '../model.js';
import type { PackGraph } from '@footnote/knowledge';
import type { AuthoredQuestion } from './authored-question.js';
import { editWords, type Edit } from './testing/edit-words.js';
import { assess, suggested } from './testing/write-own.js';

interface Suggestion { readonly question: KeyedQuestion; readonly graph: PackGraph }

function withEdit(question: KeyedQuestion, { place, id, text }: Edit): AuthoredQuestion {
  const authored = suggested(question);
  switch (place) {
    case 'stem': return { ...authored, stem: text };
    case 'option': return { ...authored, options: authored.options.map((option) => (option.id === id ? { ...option, text } : option)) };
    case 'target': return { ...authored, targets: authored.targets.map((target) => (target.id === id ? { ...target, text } : target)) };
    default: return place satisfies never;
  }
}

const SUGGESTIONS: readonly Suggestion[] = [
  ...loadShippedGraphs().flatMap(({ graph, days }) => days.slice(-1).flatMap((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'edits' }).map(({ question }) => ({ question, graph })))),
  ...Object.values(SOUND).map((question) => ({ question, graph: SLUICE })),
];

/** Drawn by number, so that a counterexample is shown without its whole pack. */
function suggestionAt(which: number): Suggestion {
  const found = SUGGESTIONS[which % SUGGESTIONS.length];
  if (!found) throw new Error('There is no suggestion to try.');
  return found;
}

const EDITS = new Map<KeyedQuestion, readonly Edit[]>();

/** Looked for once a question: each is drawn some times. */
function editsOf({ question, graph }: Suggestion): readonly Edit[] {
  const known = EDITS.get(question) ?? editWords(question, graph);
  EDITS.set(question, known);
  return known;
}

describe('one word of a proved question', () => {
  it('is never another name, number, date, stance or denial without the question losing its proof', () => {
    expect(SUGGESTIONS.length).toBeGreaterThan(100);
    const tried = new Set<string>();
    fc.assert(fc.property(fc.nat(), fc.nat(), (which, at) => {
      const { question, graph } = suggestionAt(which);
      const edits = editsOf({ question, graph });
      const edit = edits[at % Math.max(1, edits.length)];
      if (!edit) return;
      tried.add(edit.what);
      expect({ edit, standing: assess(withEdit(question, edit), graph).standing === 'PROVED' ? 'PROVED' : 'NOT PROVED' }).toEqual({ edit, standing: 'NOT PROVED' });
    }), { numRuns: 1000, seed: 20310510 });
    expect([...tried].sort()).toEqual(['denial', 'denial before', 'denial left out', 'month', 'name', 'number', 'stance']);
  });

  it('is never exchanged between two options without the question losing its proof', () => {
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat(), (which, first, second) => {
      const { question, graph } = suggestionAt(which);
      const { options } = question;
      const [a, b] = [options[first % Math.max(1, options.length)], options[second % Math.max(1, options.length)]];
      if (!a || !b || a.id === b.id) return;
      const authored = suggested(question);
      const swapped = { ...authored, options: authored.options.map((option) => ({ ...option, text: option.id === a.id ? b.text : option.id === b.id ? a.text : option.text })) };
      expect({ a: a.text, b: b.text, proved: assess(swapped, graph).standing === 'PROVED' }).toEqual({ a: a.text, b: b.text, proved: false });
    }), { numRuns: 300, seed: 20310511 });
  });
});
