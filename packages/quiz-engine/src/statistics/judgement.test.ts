import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeResponse } from '../kinds/grade-response.js';
import type { KeyedQuestion, QuestionKind, StudentResponse } from '../model.js';
import { addAttempts, emptyAccumulator } from './accumulate.js';
import { countChoices, judgeDistractor } from './count-choices.js';
import { guessScore } from './guess-score.js';
import { HELP, ITEM_STATISTICS, judgeItem, judgeQuiz, mayBeChance, QUIZ_STATISTICS } from './judge-figures.js';
import type { CountedAttempt, ItemFigures, QuizFigures } from './model.js';

function questionOf(kind: QuestionKind, options: number, right: number): KeyedQuestion {
  const made = Array.from({ length: options }, (_, at) => ({ id: `o${String(at)}`, text: `Option ${String(at)}`, value: { type: 'CLAIM' as const, claim: String(at) } }));
  return {
    id: 'q', pack: 'p', kind, stem: 'Which?', options: made, targets: kind === 'MATCH' ? made.map((one) => ({ ...one, id: `t${one.id}` })) : [], unit: null, bases: [],
    asked: { slot: 's', asOf: '2021-01-01', knownAt: '2021-01-01', speaksFor: [], keyClaims: [], premises: [], lastReported: null, why: false },
    key: kind === 'MATCH' ? { type: 'PAIRS', pairs: made.map(({ id }) => ({ leftId: id, rightId: `t${id}` })) } : kind === 'NUMERIC' ? { type: 'NUMBER', number: 7, claim: 'c' } : { type: 'OPTIONS', optionIds: made.slice(0, kind === 'ORDER' ? options : right).map(({ id }) => id) },
  };
}

/** Every answer that can be given, each as likely as another. */
function everyAnswer({ kind, options, targets }: KeyedQuestion): readonly StudentResponse[] {
  const ids = options.map(({ id }) => id);
  const orders = (rest: readonly string[]): readonly (readonly string[])[] => (rest.length === 0 ? [[]] : rest.flatMap((id) => orders(rest.filter((other) => other !== id)).map((order) => [id, ...order])));
  const subsets = ids.reduce<readonly (readonly string[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]).filter((set) => set.length > 0);
  const pairings = ids.reduce<readonly (readonly { readonly leftId: string; readonly rightId: string }[])[]>((made, leftId) => made.flatMap((pairs) => targets.map(({ id }) => [...pairs, { leftId, rightId: id }])), [[]]);
  if (kind === 'MATCH') return pairings.map((pairs) => ({ type: 'PAIRS', pairs }));
  const lists = kind === 'ORDER' ? orders(ids) : kind === 'MULTIPLE_CHOICE' ? subsets : ids.map((id) => [id]);
  return lists.map((optionIds) => ({ type: 'OPTIONS', optionIds }));
}

describe('the random guess score', () => {
  it.each([['SINGLE_CHOICE', 3, 1], ['SINGLE_CHOICE', 4, 2], ['TRUE_FALSE_NOT_STATED', 3, 1], ['MULTIPLE_CHOICE', 4, 2], ['MULTIPLE_CHOICE', 5, 3], ['ORDER', 3, 3], ['ORDER', 5, 5], ['MATCH', 3, 3]] as const)('is what all answers to %s with %i options get on average', (kind, options, right) => {
    const question = questionOf(kind, options, right);
    const scores = everyAnswer(question).map((answer) => { const grade = gradeResponse(question, answer); return grade.ok ? grade.score : Number.NaN; });
    expect(guessScore(question)).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 12);
  });

  it('is nothing for a number, and unknown where there is nothing to guess among', () => {
    expect(guessScore(questionOf('NUMERIC', 0, 0))).toBe(0);
    expect(guessScore(questionOf('SINGLE_CHOICE', 0, 0))).toBeNull();
    expect(guessScore(questionOf('MULTIPLE_CHOICE', 3, 0))).toBeNull();
  });
});

describe('the use of options', () => {
  const attempt = (mark: number, choice: string | null, rest: number): CountedAttempt => [{ question: 'q', mark, choices: choice === null ? null : [choice] }, { question: 'other', mark: rest, choices: null }];

  it('counts each option by the stronger and the weaker half, and those who left it open', () => {
    const counted = addAttempts(emptyAccumulator(), [attempt(1, 'A', 1), attempt(0, 'B', 1), attempt(0, 'B', 0), attempt(0, null, 0)]);
    expect(countChoices(counted, 'q')).toEqual({
      asked: 4, unanswered: 1, stronger: 2, weaker: 2,
      uses: [{ choice: 'B', count: 2, share: 0.5, stronger: 1, weaker: 1, restMean: 0.5 }, { choice: 'A', count: 1, share: 0.25, stronger: 1, weaker: 0, restMean: 1 }],
    });
    expect(countChoices(counted, 'unknown')).toEqual({ asked: 0, unanswered: 0, stronger: 0, weaker: 0, uses: [] });
  });

  it('puts nobody in a half by chance: those with the same marks stand together', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('A', 'B')), { minLength: 1, maxLength: 60 }), (rows) => {
      const { asked, stronger, weaker, uses } = countChoices(addAttempts(emptyAccumulator(), rows.map(([rest, choice]) => attempt(0, choice, rest))), 'q');
      expect(stronger + weaker).toBe(asked);
      expect(uses.reduce((sum, use) => sum + use.stronger, 0)).toBe(stronger);
      expect([0, 1, 2, 3, 4, 5].some((cut) => rows.filter(([rest]) => rest >= cut).length === stronger)).toBe(true);
    }), { numRuns: 100 });
  });

  it('finds a wrong option idle under 5%, from 20 answers on', () => {
    expect(judgeDistractor({ count: 0, restMean: null }, { asked: 19, right: null })).toBeNull();
    expect(judgeDistractor({ count: 0, restMean: null }, { asked: 20, right: null })).toBe('IDLE');
    expect(judgeDistractor({ count: 1, restMean: 1 }, { asked: 20, right: null })).toBeNull();
    expect(judgeDistractor({ count: 1, restMean: 1 }, { asked: 28, right: null })).toBe('IDLE');
  });

  it('finds that one misleads the strong where its choosers did better elsewhere, if both are enough', () => {
    const right = { count: 13, restMean: 4 };
    expect(judgeDistractor({ count: 13, restMean: 6 }, { asked: 28, right })).toBe('MISLEADS_THE_STRONG');
    expect(judgeDistractor({ count: 13, restMean: 3 }, { asked: 28, right })).toBeNull();
    expect(judgeDistractor({ count: 4, restMean: 6 }, { asked: 28, right })).toBeNull();
    expect(judgeDistractor({ count: 13, restMean: 6 }, { asked: 28, right: { count: 4, restMean: 3 } })).toBeNull();
  });
});

const ITEM: ItemFigures = { question: 'q', asked: 28, facility: 0.5, standardDeviation: 0.5, guess: 1 / 3, intendedWeight: 0.1, effectiveWeight: 0.1, runsAgainst: false, discrimination: 0.4, efficiency: 0.6 };
const QUIZ: QuizFigures = { attempts: 28, maxMark: 10, mean: 6.2, median: 5.6, standardDeviation: 2.3, skewness: 0.1, kurtosis: -1.1, internalConsistency: 0.63, errorRatio: 0.61, standardError: 1.4 };

describe('what a figure means', () => {
  const judgedItem = (figures: Partial<ItemFigures>, name: string) => judgeItem({ ...ITEM, ...figures }).find(({ statistic }) => statistic === name);
  const judgedQuiz = (figures: Partial<QuizFigures>, name: string) => judgeQuiz({ ...QUIZ, ...figures }).find(({ statistic }) => statistic === name);

  it('is said for every figure in one sentence, and no value goes without', () => {
    expect(judgeItem(ITEM).map(({ statistic }) => statistic)).toEqual([...ITEM_STATISTICS]);
    expect(judgeQuiz(QUIZ).map(({ statistic }) => statistic)).toEqual([...QUIZ_STATISTICS]);
    for (const name of [...ITEM_STATISTICS, ...QUIZ_STATISTICS]) expect(HELP[name]).toMatch(/^[A-Z][^.]*\.$/);
    for (const one of [...judgeItem(ITEM), ...judgeQuiz(QUIZ)]) expect((one.value === null) === (one.hidden !== null)).toBe(true);
  });

  it('is hidden with its reason where too few have answered', () => {
    expect(judgedItem({ asked: 6 }, 'FACILITY')).toMatchObject({ value: null, hidden: 'Hidden: 6 answers. It shows from 15, because with fewer, a single student moves it by more than 6 points.' });
    expect(judgedItem({ asked: 15 }, 'FACILITY')).toMatchObject({ value: 0.5, hidden: null });
    expect(judgedItem({ asked: 19 }, 'DISCRIMINATION')).toMatchObject({ value: null, hidden: 'Hidden: 19 answers. It shows from 20, because with fewer, chance alone can give it almost any value.' });
    expect(judgedItem({ asked: 1 }, 'RANDOM_GUESS_SCORE')).toMatchObject({ value: 1 / 3, hidden: null });
    expect(judgedQuiz({ attempts: 29 }, 'SKEWNESS')).toMatchObject({ value: null });
    expect(judgedQuiz({ attempts: 30 }, 'SKEWNESS')).toMatchObject({ value: 0.1 });
    expect(judgedQuiz({ attempts: 1 }, 'MEAN')?.hidden).toContain('Hidden: 1 answer.');
  });

  it('is left out with another reason where its formula has no value', () => {
    expect(judgedItem({ discrimination: null }, 'DISCRIMINATION')).toMatchObject({ value: null, hidden: 'There is none: everybody got the same mark, here or in everything else.' });
    expect(judgedItem({ effectiveWeight: null, runsAgainst: true }, 'EFFECTIVE_WEIGHT')).toMatchObject({ hidden: 'There is none: its marks run against those of the whole quiz.' });
  });

  it('says that a question did no better than guessing, or that its stronger students did worse', () => {
    expect(judgedItem({ facility: 0.3 }, 'FACILITY')).toMatchObject({ verdict: 'No better than guessing.', rating: 'POOR' });
    expect(judgedItem({ discrimination: -0.44 }, 'DISCRIMINATION')).toMatchObject({ verdict: 'The stronger did worse than the weaker: something is wrong with it.', rating: 'POOR' });
    expect(judgedItem({ discrimination: -0.1 }, 'DISCRIMINATION')).toMatchObject({ verdict: 'The stronger did no better than the weaker; with so few answers that may be chance.', rating: 'FAIR' });
    expect(judgedItem({ discrimination: 0.6 }, 'DISCRIMINATION')).toMatchObject({ rating: 'GOOD' });
    expect(judgedItem({ asked: 10_000, discrimination: 0.1 }, 'DISCRIMINATION')).toMatchObject({ rating: 'POOR' });
  });

  it('gives marks as parts of all, and a range for one mark', () => {
    expect(judgedQuiz({}, 'MEAN')?.value).toBeCloseTo(0.62, 12);
    expect(judgedQuiz({}, 'STANDARD_ERROR')).toMatchObject({ verdict: 'A mark of 62% is likely to lie between 48% and 76%.' });
    expect(judgedQuiz({}, 'INTERNAL_CONSISTENCY')).toMatchObject({ rating: 'POOR' });
  });

  it('takes a correlation for chance by the distribution of Fisher\'s z', () => {
    // The 5% point of a correlation of 20 pairs is 0.444 (Fisher and Yates, table VII); the approximation gives 0.4427.
    expect([mayBeChance(0.44, 20), mayBeChance(0.45, 20), mayBeChance(-0.45, 20), mayBeChance(1, 3)]).toEqual([true, false, false, true]);
  });
});
