import { generateQuestions } from '../generate/generate-questions.js';
import { loadShippedGraphs } from '../generate/testing/shipped-graphs.js';
import type { KeyedQuestion } from '../model.js';
import { redactQuestion } from './redact-question.js';

const questions = loadShippedGraphs().flatMap(({ graph, days }) => days.flatMap((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'secret', limit: 40 }).map(({ question }) => question)));

/** Every path of a document, `options[].text`. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, each]) => pathsOf(each, path === '' ? name : `${path}.${name}`));
}

describe('what a student sees of an open question', () => {
  it('has these fields and no other, of whatever kind the question is', () => {
    expect(questions.length).toBeGreaterThan(50);
    const paths = new Set(questions.flatMap((question) => pathsOf(redactQuestion(question))));
    expect([...paths].sort()).toEqual(['asOf', 'id', 'kind', 'options[].id', 'options[].text', 'stem', 'targets[].id', 'targets[].text', 'unit']);
  });

  it('keeps a field secret that the keyed question gains later', () => {
    for (const question of questions.slice(0, 5)) {
      const grown = { ...question, hint: 'the key', options: question.options.map((option) => ({ ...option, isKey: true })) } as KeyedQuestion;
      expect(redactQuestion(grown)).toEqual(redactQuestion(question));
    }
  });

  it('names no claim of the key, unless an option shows its words', () => {
    for (const question of questions) {
      const shown = JSON.stringify(redactQuestion(question));
      expect(question.asked.keyClaims.filter((slug) => slug.includes('-') && shown.includes(`"${slug}"`))).toEqual([]);
    }
  });

  it('shows options and targets in the order of the question, which says nothing of the key', () => {
    for (const question of questions) expect(redactQuestion(question).options.map(({ id }) => id)).toEqual(question.options.map(({ id }) => id));
  });
});
