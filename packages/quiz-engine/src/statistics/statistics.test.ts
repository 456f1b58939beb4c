import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addAttempt, addAttempts, emptyAccumulator, mergeAccumulators, removeAttempt, renameChoices, type Accumulator } from './accumulate.js';
import { measureDirectly } from './measure-directly.js';
import type { CountedAttempt, Figures, MeasuredQuestion } from './model.js';
import { readStatistics } from './read-statistics.js';
import { GENERATED, WALKTHROUGH, type MoodleExample } from './testing/moodle-examples.js';

const toQuestions = (questions: MoodleExample['questions']): readonly MeasuredQuestion[] => questions.map((one) => ({ ...one, guess: null }));
const toAttempts = ({ questions, marks }: MoodleExample): readonly CountedAttempt[] => marks.map((row) => questions.map(({ id }, at) => ({ question: id, mark: row[at] ?? 0, choices: [String(row[at])] })));
const streamed = (attempts: readonly CountedAttempt[], questions: readonly MeasuredQuestion[]): Figures => readStatistics(attempts.reduce(addAttempt, emptyAccumulator()), questions);

const BOTH: readonly [string, typeof measureDirectly][] = [['from all marks', measureDirectly], ['from what was accumulated', streamed]];

/** Moodle gives its figures with ten digits, and compares them relatively. */
function expectClose(actual: number | null | undefined, expected: number, tolerance = 1e-6): void {
  expect(actual ?? Number.NaN).toBeGreaterThanOrEqual(expected - tolerance * Math.max(1, Math.abs(expected)));
  expect(actual ?? Number.NaN).toBeLessThanOrEqual(expected + tolerance * Math.max(1, Math.abs(expected)));
}

describe.each(BOTH)('item analysis %s', (_name, measure) => {
  it.each([['25 attempts at 7 questions', WALKTHROUGH], ['22 attempts at 13 questions of unlike weight', GENERATED]] as const)('gives what Moodle expects of %s', (_title, example) => {
    const { items } = measure(toAttempts(example), toQuestions(example.questions));
    for (const expected of example.items) {
      const item = items.find(({ question }) => question === expected.id);
      const maxMark = example.questions.find(({ id }) => id === expected.id)?.maxMark ?? 0;
      expectClose(100 * (item?.facility ?? Number.NaN), expected.facility);
      expectClose((item?.standardDeviation ?? Number.NaN) * maxMark, expected.sd);
      expectClose(100 * (item?.effectiveWeight ?? Number.NaN), expected.effectiveWeight);
      expectClose(100 * (item?.discrimination ?? Number.NaN), expected.discrimination);
      expectClose(100 * (item?.efficiency ?? Number.NaN), expected.efficiency);
    }
    expect(items).toHaveLength(example.items.length);
  });

  it('gives what Moodle expects of the whole quiz', () => {
    const { quiz } = measure(toAttempts(WALKTHROUGH), toQuestions(WALKTHROUGH.questions));
    const { quiz: expected } = WALKTHROUGH;
    expect(quiz.attempts).toBe(25);
    expectClose(quiz.mean, expected.mean);
    expectClose(quiz.median, expected.median);
    expectClose(quiz.standardDeviation, expected.standardDeviation);
    expectClose(quiz.skewness, expected.skewness);
    expectClose(quiz.kurtosis, expected.kurtosis);
    expectClose(100 * (quiz.internalConsistency ?? Number.NaN), expected.internalConsistency);
    expectClose(100 * (quiz.errorRatio ?? Number.NaN), expected.errorRatio);
    expectClose(quiz.standardError, expected.standardError);
  });

  /*
   * By hand. Four students, three questions of one mark: 111, 110, 100, 000. Totals 3, 2, 1, 0; mean and median 1.5, Σd² = 5, k2 = 5/3.
   * Each question has Σ(x − mean)²: 3/4, 1, 3/4, variances 1/4, 1/3, 1/4. Rests of question 1: 2, 1, 0, 0; with mean 3/4 its covariance
   * is (3/4·0 + …) = ((1/4)(5/4) + (1/4)(1/4) + (1/4)(−3/4) + (−3/4)(−3/4)) / 3 = (3/4) / 3 = 1/4, the variance of the rests 11/12, and
   * the marks in order meet the rests in order with the same sum. Consistency 3/2 (1 − (5/6) / (5/3)) = 3/4; error ratio 1/2.
   */
  it('gives what was worked out by hand', () => {
    const questions = ['a', 'b', 'c'].map((id) => ({ id, maxMark: 1, guess: 1 / 3 }));
    const attempts = [[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]].map((row) => questions.map(({ id }, at) => ({ question: id, mark: row[at] ?? 0, choices: null })));
    const { quiz, items } = measure(attempts, questions);
    expect(quiz).toMatchObject({ attempts: 4, maxMark: 3, mean: 1.5, median: 1.5 });
    expectClose(quiz.standardDeviation, Math.sqrt(5 / 3), 1e-12);
    expectClose(quiz.skewness, 0, 1e-12);
    // m2 = 5/4, m4 = (2·(3/2)⁴ + 2·(1/2)⁴)/4 = 41/16; k4 = 16 (5·41/16 − 9·25/16) / 6 = −20/6; by k2² = 25/9: −6/5.
    expectClose(quiz.kurtosis, -1.2, 1e-12);
    expectClose(quiz.internalConsistency, 0.75, 1e-12);
    expectClose(quiz.errorRatio, 0.5, 1e-12);
    expectClose(quiz.standardError, Math.sqrt(5 / 3) / 2, 1e-12);
    const [first, second] = items;
    expect(first).toMatchObject({ question: 'a', asked: 4, facility: 0.75, guess: 1 / 3, runsAgainst: false });
    expectClose(first?.standardDeviation, 0.5, 1e-12);
    expectClose(first?.discrimination, 0.25 / Math.sqrt((1 / 4) * (11 / 12)), 1e-12);
    expectClose(first?.efficiency, 1, 1e-12);
    // Covariances with the whole: 1/4 + 1/4, 1/3 + 1/3, 1/4 + 1/4.
    expectClose(second?.effectiveWeight, Math.sqrt(2 / 3) / (Math.sqrt(2 / 3) + 2 * Math.sqrt(1 / 2)), 1e-12);
    expectClose(second?.intendedWeight, 1 / 3, 1e-12);
  });

  it('has no figure where its formula has none', () => {
    const questions = ['a', 'b'].map((id) => ({ id, maxMark: 1, guess: null }));
    const attempt = (a: number, b: number): CountedAttempt => [{ question: 'a', mark: a, choices: null }, { question: 'b', mark: b, choices: null }];
    expect(measure([], questions).quiz).toEqual({ attempts: 0, maxMark: 2, mean: null, median: null, standardDeviation: null, skewness: null, kurtosis: null, internalConsistency: null, errorRatio: null, standardError: null });
    const one = measure([attempt(1, 0)], questions);
    expect(one.quiz).toMatchObject({ mean: 1, median: 1, standardDeviation: null });
    expect(one.items[0]).toMatchObject({ facility: 1, standardDeviation: null, effectiveWeight: null, discrimination: null, efficiency: null });
    for (const mark of [0, 1, 0.1]) {
      const same = measure([attempt(mark, mark), attempt(mark, mark), attempt(mark, mark), attempt(mark, mark)], questions);
      expect(same.quiz).toMatchObject({ standardDeviation: 0, skewness: null, kurtosis: null, internalConsistency: null, standardError: null });
      expect(same.items[1]).toMatchObject({ standardDeviation: 0, discrimination: null, efficiency: null, effectiveWeight: null, runsAgainst: false });
    }
  });

  it('gives a question whose marks run against the whole no effective weight', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({ id, maxMark: 1, guess: null }));
    const attempts = [[0, 1, 1, 1], [0, 1, 1, 1], [1, 0, 0, 0], [1, 0, 0, 1]].map((row) => questions.map(({ id }, at) => ({ question: id, mark: row[at] ?? 0, choices: null })));
    const { items } = measure(attempts, questions);
    expect(items[0]).toMatchObject({ runsAgainst: true, effectiveWeight: null });
    expect(items[0]?.discrimination).toBeLessThan(0);
    expectClose(items.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0), 1, 1e-12);
  });

  it('leaves out a question that was excluded, everywhere', () => {
    const example = toAttempts(WALKTHROUGH);
    const without = toQuestions(WALKTHROUGH.questions).filter(({ id }) => id !== '6');
    const cleaned = example.map((attempt) => attempt.filter(({ question }) => question !== '6'));
    const { quiz, items } = measure(cleaned, without);
    expect(quiz.maxMark).toBe(6);
    expect(items).toHaveLength(6);
    expectClose(quiz.mean, WALKTHROUGH.quiz.mean - 0.64);
  });
});

/** Marks as Footnote gives them: whole ones, and parts of 2 to 12. */
const mark = fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 12 }).chain((parts) => fc.integer({ min: 0, max: parts }).map((got) => got / parts)));
const IDS = ['a', 'b', 'c', 'd', 'e'];
const asked = fc.tuple(mark, fc.option(fc.constantFrom('A', 'B', 'C')), fc.boolean(), fc.integer({ min: 0, max: 9 }));
/** Attempts in which some questions were not asked, and sometimes all have the same marks. */
const attemptsOf = fc.oneof(
  fc.array(fc.tuple(asked, asked, asked, asked, asked), { maxLength: 40 }).map((rows) => rows.map((row): CountedAttempt => row.flatMap(([got, choice, whole, chance], at) =>
    (chance === 0 ? [] : [{ question: IDS[at] ?? '', mark: whole ? Math.round(got) : got, choices: choice === null ? null : [choice] }])))),
  fc.tuple(mark, fc.integer({ min: 0, max: 30 })).map(([got, times]) => Array.from({ length: times }, (): CountedAttempt => IDS.map((question) => ({ question, mark: got, choices: ['A'] })))),
);
const QUESTIONS: readonly MeasuredQuestion[] = IDS.map((id) => ({ id, maxMark: 1, guess: 0.25 }));

function expectSame(one: Figures, other: Figures): void {
  const flat = ({ quiz, items }: Figures): readonly [string, unknown][] => [...Object.entries(quiz), ...items.flatMap((item) => Object.entries(item))];
  const [mine, theirs] = [flat(one), flat(other)];
  mine.forEach(([name, value], at) => {
    const given = theirs[at]?.[1];
    if (typeof value === 'number' && typeof given === 'number') expect([name, Math.abs(value - given) <= 1e-9 * Math.max(1, Math.abs(given))]).toEqual([name, true]);
    else expect([name, value]).toEqual([name, given]);
  });
}

describe('the two implementations', () => {
  it('agree to a billionth, whatever the marks', () => {
    fc.assert(fc.property(attemptsOf, (attempts) => { expectSame(streamed(attempts, QUESTIONS), measureDirectly(attempts, QUESTIONS)); }), { numRuns: 400 });
  });

  it('agree where a question counts for nobody', () => {
    fc.assert(fc.property(attemptsOf, (attempts) => {
      const kept = attempts.map((attempt) => attempt.filter(({ question }) => question !== 'c'));
      const questions = QUESTIONS.filter(({ id }) => id !== 'c');
      expectSame(streamed(kept, questions), measureDirectly(kept, questions));
    }), { numRuns: 100 });
  });

  it('agree on marks that lie close together in many attempts', () => {
    const attempts = Array.from({ length: 20_000 }, (_, at): CountedAttempt => IDS.map((question, place) => ({ question, mark: (at * (place + 3)) % 997 === 0 ? 11 / 12 : 1, choices: null })));
    expectSame(readStatistics(addAttempts(emptyAccumulator(), attempts), QUESTIONS), measureDirectly(attempts, QUESTIONS));
  });
});

describe('an accumulator', () => {
  const text = (accumulator: Accumulator): string => JSON.stringify(accumulator);

  it('is the same whatever the order, and in however many parts it was counted', () => {
    fc.assert(fc.property(attemptsOf, fc.nat(), (attempts, seed) => {
      const whole = addAttempts(emptyAccumulator(), attempts);
      const cut = attempts.length === 0 ? 0 : seed % attempts.length;
      const [head, tail] = [addAttempts(emptyAccumulator(), attempts.slice(0, cut)), attempts.slice(cut).reverse().reduce(addAttempt, emptyAccumulator())];
      expect(mergeAccumulators(head, tail)).toEqual(whole);
      expect(mergeAccumulators(tail, head)).toEqual(whole);
    }), { numRuns: 150 });
  });

  it('forgets an attempt that is taken out as if it never had been', () => {
    fc.assert(fc.property(attemptsOf, (attempts) => {
      const whole = addAttempts(emptyAccumulator(), attempts);
      const [first, ...others] = attempts;
      if (first === undefined) return;
      expect(removeAttempt(whole, first)).toEqual(addAttempts(emptyAccumulator(), others));
      expect(attempts.reduce(removeAttempt, whole)).toEqual(emptyAccumulator());
    }), { numRuns: 150 });
  });

  it('survives being stored as JSON', () => {
    fc.assert(fc.property(attemptsOf, (attempts) => {
      const whole = addAttempts(emptyAccumulator(), attempts);
      expect(JSON.parse(text(whole))).toEqual(whole);
    }), { numRuns: 50 });
  });

  it('is small: 100,000 attempts at ten questions take less than 100 kB', () => {
    const attempts = Array.from({ length: 100_000 }, (_, at): CountedAttempt => Array.from({ length: 10 }, (_unused, place) => {
      const got = ((at * 7919 + place * 104_729) % 13) / 12;
      return { question: `q${String(place)}`, mark: place < 3 ? got : Math.round(got), choices: [`option ${String(Math.round(got * 3))}`] };
    }));
    expect(text(addAttempts(emptyAccumulator(), attempts)).length).toBeLessThan(100_000);
  });

  it('takes the names that the options have in another revision, and counts two of one name together', () => {
    const counted = addAttempts(emptyAccumulator(), [[{ question: 'a', mark: 1, choices: ['old'] }], [{ question: 'a', mark: 0, choices: null }], [{ question: 'a', mark: 1, choices: ['new'] }]]);
    const renamed = renameChoices(counted, (_question, choice) => (choice === 'old' ? 'new' : choice));
    expect(renamed.items['a']?.choices).toEqual({ '': { 0: 1 }, new: { 0: 2 } });
    expect(renamed.items['a']?.cells).toEqual(counted.items['a']?.cells);
  });
});
