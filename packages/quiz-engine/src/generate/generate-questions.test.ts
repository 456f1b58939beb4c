import { indexGraph } from '@footnote/knowledge';
import type { Day, PackGraph } from '@footnote/knowledge';
import { QUESTION_KINDS } from '../model.js';
import type { KeyedQuestion, QuestionDraft } from '../model.js';
import { proveQuestion } from '../proof/prove-question.js';
import { findTwins } from '../proof/twins.js';
import { generateQuestions } from './generate-questions.js';
import { makeSyntheticGraph, SYNTHETIC_DAY } from './testing/make-synthetic-graph.js';
import { loadShippedGraphs } from './testing/shipped-graphs.js';

const shipped = loadShippedGraphs();
const SEEDS = ['a', 'b'] as const;

interface DraftSet { readonly name: string; readonly graph: PackGraph; readonly day: Day; readonly drafts: readonly QuestionDraft[] }

const sets: readonly DraftSet[] = shipped.flatMap(({ slug, graph, days }) => days.flatMap((day) => SEEDS.map((seed) => ({
  name: `${slug} on ${day}, seed ${seed}`, graph, day, drafts: generateQuestions({ graph, asOf: day, knownAt: day, seed }),
}))));

function questionsOf(drafts: readonly QuestionDraft[]): readonly KeyedQuestion[] {
  return drafts.map(({ question }) => question);
}

/** The pack about the real affair; the tests of its size are of it alone. */
function affair(): { readonly graph: PackGraph } {
  const found = shipped.find(({ slug }) => slug === 'us-icc-evidence');
  if (!found) throw new Error('The pack us-icc-evidence does not ship.');
  return found;
}

describe.each(sets)('the questions of $name', ({ graph, day, drafts }) => {
  it('are all proved, and proved again give the same proof', () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const { question, proof } of drafts) expect(proveQuestion({ question, graph })).toEqual(proof);
    expect(drafts.filter(({ proof }) => !proof.valid)).toEqual([]);
  });

  it('have no twins among them', () => {
    expect(findTwins(questionsOf(drafts), indexGraph(graph))).toEqual([]);
  });

  it('ask as of the day that was asked for, and use nothing that appeared later', () => {
    const { sources, assertionsOfClaim } = indexGraph(graph);
    for (const { question, explanation } of drafts) {
      expect([question.asked.asOf, question.asked.knownAt]).toEqual([day, day]);
      const evidence = [...explanation.key, ...explanation.others].flatMap((reason) => reason.evidence);
      const late = evidence.filter((slug) => (sources.get(indexGraph(graph).evidence.get(slug)?.source ?? '')?.published.latest ?? '9999') > day);
      expect(late).toEqual([]);
      const unknown = question.asked.keyClaims.filter((slug) => (assertionsOfClaim.get(slug) ?? []).every(({ source }) => (sources.get(source)?.published.latest ?? '9999') > day));
      expect(unknown).toEqual([]);
    }
  });

  it('have ids that differ, of one length, and unlike in every question', () => {
    const ids = questionsOf(drafts).flatMap(({ id, options, targets }) => [id, ...options.map((option) => option.id), ...targets.map((target) => target.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map(({ length }) => length)).size).toBe(1);
  });

  it('give every wrong option a basis, and no right one', () => {
    for (const { kind, key, options, bases } of questionsOf(drafts)) {
      const right = new Set(key.type === 'OPTIONS' ? key.optionIds : []);
      const wrong = kind === 'ORDER' || kind === 'NUMERIC' ? [] : kind === 'MATCH' ? options : options.filter(({ id }) => !right.has(id));
      expect(bases.map(({ optionId }) => optionId).sort()).toEqual(wrong.map(({ id }) => id).sort());
    }
  });
});

describe('generation', () => {
  it('gives the same questions for the same seed, and other wordings, ids and orders for another', () => {
    const { graph } = affair();
    const request = { graph, asOf: '2023-03-08', knownAt: '2023-03-08' };
    const first = generateQuestions({ ...request, seed: 'one' });
    expect(generateQuestions({ ...request, seed: 'one' })).toEqual(first);
    const ids = new Set(questionsOf(first).map(({ id }) => id));
    expect(questionsOf(generateQuestions({ ...request, seed: 'two' })).some(({ id }) => ids.has(id))).toBe(false);
  });

  it('gives only the kinds that were asked for, and as many questions as were asked for', () => {
    const { graph } = affair();
    const drafts = generateQuestions({ graph, asOf: '2023-07-31', knownAt: '2023-07-31', seed: 's', kinds: ['OUTLET', 'CHANGE'], limit: 5 });
    expect(drafts).toHaveLength(5);
    expect(new Set(drafts.map(({ question }) => question.kind))).toEqual(new Set(['OUTLET', 'CHANGE']));
  });

  it('hides what had not been published: on 8 March 2023 nothing of July is known', () => {
    const { graph } = affair();
    const drafts = generateQuestions({ graph, asOf: '2023-07-31', knownAt: '2023-03-08', seed: 's' });
    expect(drafts.length).toBeGreaterThan(0);
    expect(JSON.stringify(drafts)).not.toMatch(/hngn-2023-07-26|the-gaze-2023-07|HNGN|The Gaze/u);
  });

  it('mixes the kinds: among the first ten questions no kind comes twice', () => {
    const { graph } = affair();
    const kinds = generateQuestions({ graph, asOf: '2023-07-31', knownAt: '2023-07-31', seed: 's', limit: 10 }).map(({ question }) => question.kind);
    expect(new Set(kinds)).toEqual(new Set(QUESTION_KINDS));
  });

  it('gives nothing for a day before anything was reported', () => {
    expect(generateQuestions({ graph: affair().graph, asOf: '1990-01-01', knownAt: '1990-01-01', seed: 's' })).toEqual([]);
  });
});

describe('the questions of the first pack on 8 March and 31 July 2023 together', () => {
  const { graph } = affair();
  const pooled = ['2023-03-08', '2023-07-31'].flatMap((day) => generateQuestions({ graph, asOf: day, knownAt: day, seed: 'count' }));
  const twins = new Set(findTwins(questionsOf(pooled), indexGraph(graph)).map(({ second }) => second));
  const distinct = pooled.filter(({ question }) => !twins.has(question.id));

  it('are sixty at least, without twins', () => {
    expect(distinct.length).toBeGreaterThanOrEqual(60);
  });

  it('are why questions, or need two sources, in a quarter of all cases at least', () => {
    const comparing = distinct.filter(({ question: { asked, kind } }) => asked.why || kind === 'CORROBORATION' || kind === 'DISAGREEMENT' || (asked.speaksFor.length > 1 && asked.keyClaims.length > 1));
    expect(comparing.length / distinct.length).toBeGreaterThanOrEqual(0.25);
  });

  it('are four of each kind at least', () => {
    const counts = QUESTION_KINDS.map((kind) => [kind, distinct.filter(({ question }) => question.kind === kind).length] as const);
    expect(counts.filter(([, count]) => count < 4)).toEqual([]);
  });

  it('ask of a change both what happened and whose stance changed', () => {
    const types = distinct.filter(({ question }) => question.kind === 'CHANGE').map(({ question }) => question.options[0]?.value.type);
    expect(new Set(types)).toEqual(new Set(['EVENT', 'CHANGE']));
  });

  it.each(['2023-03-08', '2023-07-31'])('are not crowded by questions about origins on %s', (day) => {
    expect(pooled.filter(({ question: { kind, asked } }) => kind === 'CORROBORATION' && asked.asOf === day).length).toBeLessThanOrEqual(8);
  });

  it('give all three verdicts where statements are judged', () => {
    const verdicts = distinct.flatMap(({ question: { kind, options, key } }) => (kind === 'TRUE_FALSE_NOT_STATED' ? options.filter(({ id }) => key.type === 'OPTIONS' && key.optionIds.includes(id)).map(({ value }) => (value.type === 'VERDICT' ? value.verdict : '')) : []));
    expect(new Set(verdicts)).toEqual(new Set(['SAY_SO', 'SAY_OTHERWISE', 'DO_NOT_SAY']));
  });
});

describe('ids and orders', () => {
  const { graph } = affair();
  const drafts = Array.from({ length: 30 }, (_, seed) => generateQuestions({ graph, asOf: '2023-03-08', knownAt: '2023-03-08', seed: `order ${seed}`, kinds: ['SINGLE_CHOICE', 'OUTLET', 'CORROBORATION'], limit: 24 })).flat();
  const single = questionsOf(drafts).filter(({ options, key }) => key.type === 'OPTIONS' && key.optionIds.length === 1 && options.every(({ value }) => value.type !== 'CLAIM' || !/^[0-9]/u.test(value.claim)));

  /** How far counts are from uniform: chi squared with `places - 1` degrees of freedom. */
  function chiSquared(counts: readonly number[]): number {
    const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  }

  /** Beyond this, one in ten thousand by chance, for two and three degrees of freedom. */
  const CRITICAL: Readonly<Record<number, number>> = { 3: 18.4, 4: 21.1 };

  it.each([3, 4])('the key stands in each of %i places equally often, as shown and as the ids sort', (size) => {
    const questions = single.filter(({ options, asked }) => options.length === size && !/\?date$/u.test(asked.slot));
    expect(questions.length).toBeGreaterThan(60);
    const keyOf = ({ key }: KeyedQuestion): string => (key.type === 'OPTIONS' ? key.optionIds[0] ?? '' : '');
    const shown = Array.from({ length: size }, (_, place) => questions.filter((question) => question.options[place]?.id === keyOf(question)).length);
    const sorted = Array.from({ length: size }, (_, place) => questions.filter((question) => question.options.map(({ id }) => id).sort()[place] === keyOf(question)).length);
    expect(chiSquared(shown)).toBeLessThan(CRITICAL[size] ?? 0);
    expect(chiSquared(sorted)).toBeLessThan(CRITICAL[size] ?? 0);
  });
});

describe('a synthetic graph', () => {
  const graph = makeSyntheticGraph({ claims: 1_000, seed: 'test' });

  it('is the same for the same request, with evidence that stands where it says', () => {
    expect(makeSyntheticGraph({ claims: 1_000, seed: 'test' })).toEqual(graph);
    const { sources } = indexGraph(graph);
    expect(graph.evidence.filter(({ source, start, end, exact }) => sources.get(source)?.text?.slice(start, end) !== exact)).toEqual([]);
  });

  it('yields as many proved questions as are asked for, without twins', () => {
    const drafts = generateQuestions({ graph, asOf: SYNTHETIC_DAY, knownAt: SYNTHETIC_DAY, seed: 's', limit: 200 });
    expect(drafts).toHaveLength(200);
    expect(drafts.every(({ proof }) => proof.valid)).toBe(true);
    expect(findTwins(questionsOf(drafts), indexGraph(graph))).toEqual([]);
  });
});
