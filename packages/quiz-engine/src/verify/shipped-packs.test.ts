import { loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import { hashText, resolvePassage } from '@footnote/evidence';
import { formatDay, indexGraph, type PackGraph } from '@footnote/knowledge';
import { generateQuestions } from '../generate/generate-questions.js';
import { QUESTION_KINDS } from '../model.js';
import type { KeyedQuestion, QuestionDraft } from '../model.js';
import { findOrderCues } from '../proof/order-cues.js';
import { proveQuestion } from '../proof/prove-question.js';
import { findTwins } from '../proof/twins.js';
import { presentDraft } from './present-draft.js';
import { verifyQuestion } from './verify-question.js';

/** What holds for the invented affair of the tests has to hold for every question that the shipped packs give. */

const LARGEST_GROUNDS = 64_000;
/** So many questions of each kind are mutated; all are verified. */
const MUTATED = 4;

const packs = shippedPacks().map(({ slug, dir }) => {
  const loaded = loadPack(readPackFolder(dir));
  if (!loaded.ok) throw new Error(`The pack “${slug}” does not load.`);
  return loaded.graph;
});

const sets = packs.flatMap((graph) => graph.pack.keyDates.map(({ day }) => ({ name: `${graph.pack.slug}, ${day}`, graph, day, drafts: generateQuestions({ graph, asOf: day, knownAt: day, seed: 'tests' }) })));

function codesOf(question: KeyedQuestion, graph: PackGraph): readonly (string | null)[] {
  return proveQuestion({ question, graph }).checks.filter(({ passed }) => !passed).map(({ code }) => code);
}

/** Asserts a defect of every draft to which a mutation applies, and that it applied to some. */
function expectDefect(drafts: readonly QuestionDraft[], graph: PackGraph, mutate: (question: KeyedQuestion) => KeyedQuestion | null, code: string): void {
  const mutants = drafts.flatMap(({ question }) => mutate(question) ?? []);
  expect(mutants.length).toBeGreaterThan(0);
  expect(mutants.filter((mutant) => !codesOf(mutant, graph).includes(code)).map(({ kind, stem }) => `${kind}: ${stem}`)).toEqual([]);
}

/** The first few of each kind. */
function sample(drafts: readonly QuestionDraft[]): readonly QuestionDraft[] {
  return QUESTION_KINDS.flatMap((kind) => drafts.filter(({ question }) => question.kind === kind).slice(0, MUTATED));
}

describe.each(sets)('the questions of $name', ({ graph, day, drafts: all }) => {
  const drafts = sample(all);

  it('are there, and no two of them are twins', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(findTwins(all.map(({ question }) => question), indexGraph(graph))).toEqual([]);
    expect(findOrderCues(all.map(({ question }) => question))).toEqual([]);
  });

  it('verify from the document that is printed of them alone', () => {
    const questions = all.map((draft) => presentDraft(draft, graph));
    const document: unknown = JSON.parse(JSON.stringify({ pack: graph.pack.slug, asOf: day, knownAt: day, seed: 'tests', questions }));
    expect(verifyQuestion(document, { hashText, resolvePassage }).findings).toEqual([]);
    expect(Math.max(...questions.map(({ file }) => JSON.stringify(file.grounds).length))).toBeLessThan(LARGEST_GROUNDS);
  });

  it('are refused without their date', () => {
    expectDefect(drafts, graph, (question) => ({ ...question, stem: question.stem.replaceAll(formatDay(day), 'some day') }), 'STEM_UNDATED');
  });

  it('are refused with another option’s text', () => {
    expectDefect(drafts, graph, (question) => {
      const [first, second, ...rest] = question.options;
      return first && second ? { ...question, options: [{ ...first, text: second.text }, second, ...rest] } : null;
    }, 'OPTIONS_SAME');
  });

  it('are refused where an option’s words say something else', () => {
    expectDefect(drafts, graph, (question) => {
      const [first, ...rest] = question.options;
      return first ? { ...question, options: [{ ...first, text: `Not ${first.text} but something else` }, ...rest] } : null;
    }, 'OPTION_TEXT_ALTERED');
  });

  it('are refused where a source they speak for is not named', () => {
    expectDefect(drafts, graph, (question) => {
      const [source] = question.asked.speaksFor.flatMap((slug) => graph.sources.find((each) => each.slug === slug) ?? []);
      const inOptions = question.options.some(({ value }) => value.type === 'SOURCE' || value.type === 'TELLINGS') || question.targets.some(({ value }) => value.type === 'SOURCE');
      if (!source || inOptions) return null;
      return { ...question, stem: `As of ${formatDay(day)}, what is told?` };
    }, 'SOURCE_UNNAMED');
  });

  it('are refused once their key is not approved, or no longer anchors', () => {
    const unapproved: PackGraph = { ...graph, assertions: graph.assertions.map((assertion) => ({ ...assertion, approved: false })) };
    const orphaned: PackGraph = { ...graph, evidence: graph.evidence.map((evidence) => ({ ...evidence, anchor: 'ORPHANED' })) };
    const resting = drafts.filter(({ question }) => question.kind !== 'TRUE_FALSE_NOT_STATED');
    for (const broken of [unapproved, orphaned]) expect(resting.filter(({ question }) => proveQuestion({ question, graph: broken }).valid)).toEqual([]);
  });

  it('are refused before anything was known', () => {
    expect(drafts.filter(({ question }) => proveQuestion({ question: { ...question, asked: { ...question.asked, knownAt: '1900-01-01' } }, graph }).valid)).toEqual([]);
  });

  it('are refused with any wrong option for the key', () => {
    const choices = drafts.filter(({ question }) => question.key.type === 'OPTIONS' && question.key.optionIds.length === 1);
    const wrong = choices.flatMap(({ question }) => question.options.filter(({ id }) => question.key.type === 'OPTIONS' && !question.key.optionIds.includes(id)).map(({ id }): KeyedQuestion => ({ ...question, key: { type: 'OPTIONS', optionIds: [id] } })));
    expect(wrong.filter((question) => proveQuestion({ question, graph }).valid).map(({ stem }) => stem)).toEqual([]);
  });

  it('are refused without the reasons why their wrong options are wrong', () => {
    const choices = drafts.filter(({ question: { kind } }) => kind === 'SINGLE_CHOICE' || kind === 'OUTLET' || kind === 'MULTIPLE_CHOICE');
    expect(choices.filter(({ question }) => !codesOf({ ...question, bases: [] }, graph).includes('REFUTATION_MISSING'))).toEqual([]);
  });

  it('are refused with another number for the key', () => {
    const numeric = drafts.filter(({ question }) => question.kind === 'NUMERIC');
    for (const { question } of numeric) {
      if (question.key.type === 'NUMBER') expect(codesOf({ ...question, key: { ...question.key, number: question.key.number + 1 } }, graph)).toContain('NUMBER_WRONG');
    }
  });

  it('are refused in any other order', () => {
    for (const { question } of drafts.filter(({ question: { kind } }) => kind === 'ORDER')) {
      if (question.key.type === 'OPTIONS') expect(codesOf({ ...question, key: { type: 'OPTIONS', optionIds: [...question.key.optionIds].reverse() } }, graph)).toContain('ORDER_WRONG');
    }
  });
});
