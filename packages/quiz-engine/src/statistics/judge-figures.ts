import type { ItemFigures, QuizFigures } from './model.js';

/** What is said of a question. */
export const ITEM_STATISTICS = ['FACILITY', 'STANDARD_DEVIATION', 'RANDOM_GUESS_SCORE', 'INTENDED_WEIGHT', 'EFFECTIVE_WEIGHT', 'DISCRIMINATION', 'EFFICIENCY'] as const;
/** What is said of the whole. */
export const QUIZ_STATISTICS = ['MEAN', 'MEDIAN', 'QUIZ_STANDARD_DEVIATION', 'SKEWNESS', 'KURTOSIS', 'INTERNAL_CONSISTENCY', 'ERROR_RATIO', 'STANDARD_ERROR'] as const;
export type ItemStatistic = (typeof ITEM_STATISTICS)[number];
export type QuizStatistic = (typeof QUIZ_STATISTICS)[number];

/** A figure with what it means. `value` is null exactly where `hidden` says why. */
export interface JudgedStatistic<Name extends string = ItemStatistic | QuizStatistic> {
  readonly statistic: Name;
  readonly value: number | null;
  /** A part of one, shown in per cent; or a plain number. */
  readonly unit: 'PART' | 'NUMBER';
  readonly hidden: string | null;
  readonly verdict: string | null;
  readonly rating: 'GOOD' | 'FAIR' | 'POOR' | null;
  readonly help: string;
}

/**
 * From how many answers on a figure is shown. Shares and means from 15: with fewer, one student moves a share by more than 6 points.
 * What rests on correlations from 20, where chance alone still gives ±0.44 (Fisher 1915; the 5 % point for 18 degrees of freedom).
 * The shape of a distribution from 30, where chance gives a skewness of ±0.9 (Fisher 1930: √(6/n) twice).
 */
export const ENOUGH = { SHARE: 15, CORRELATION: 20, SHAPE: 30 } as const;
type Need = keyof typeof ENOUGH;

const WHY: Readonly<Record<Need, string>> = {
  SHARE: 'with fewer, a single student moves it by more than 6 points',
  CORRELATION: 'with fewer, chance alone can give it almost any value',
  SHAPE: 'with fewer, the shape of the marks is mostly chance',
};

/** One plain sentence for each figure. */
export const HELP: Readonly<Record<ItemStatistic | QuizStatistic, string>> = {
  FACILITY: 'The part of the marks that the class got for this question.',
  STANDARD_DEVIATION: 'How far the marks for this question spread; near 0 everybody got the same.',
  RANDOM_GUESS_SCORE: 'What somebody who only guesses would get on average.',
  INTENDED_WEIGHT: 'The part of all marks that this question was meant to make.',
  EFFECTIVE_WEIGHT: 'The part of the differences between students that this question made.',
  DISCRIMINATION: 'Whether those who did well in all other questions did well here: 100% always, 0% no more often than anybody, below 0% less often.',
  EFFICIENCY: 'How much this question told strong from weak, of the most that a question as easy or hard as this could.',
  MEAN: 'What the students got on average.',
  MEDIAN: 'Half of the students got this or less.',
  QUIZ_STANDARD_DEVIATION: 'How far the marks lie from the mean, on average; 12% to 18% is usual.',
  SKEWNESS: 'Which way the marks tail off: below 0 towards low marks, above 0 towards high ones.',
  KURTOSIS: 'Whether the marks crowd at the mean (above 0) or fall apart (below 0).',
  INTERNAL_CONSISTENCY: 'Whether the questions measure one thing: whoever gets one right gets others right.',
  ERROR_RATIO: 'The part of the spread of marks that is chance rather than a difference between students.',
  STANDARD_ERROR: 'How far a student\'s mark may lie, by chance, from what they know.',
};

interface Judgement { readonly verdict: string; readonly rating: 'GOOD' | 'FAIR' | 'POOR' | null }
interface Judged<Name extends string> { readonly statistic: Name; readonly value: number | null; readonly n: number; readonly need: Need; readonly unit?: 'PART' | 'NUMBER'; readonly undefinedBecause: string; readonly judge: (value: number) => Judgement | null }

function judged<Name extends ItemStatistic | QuizStatistic>({ statistic, value, n, need, unit = 'PART', undefinedBecause, judge }: Judged<Name>): JudgedStatistic<Name> {
  const rest = { statistic, unit, help: HELP[statistic] };
  if (n < ENOUGH[need]) return { ...rest, value: null, hidden: `Hidden: ${countAnswers(n)}. It shows from ${String(ENOUGH[need])}, because ${WHY[need]}.`, verdict: null, rating: null };
  if (value === null) return { ...rest, value: null, hidden: undefinedBecause, verdict: null, rating: null };
  const judgement = judge(value);
  return { ...rest, value, hidden: null, verdict: judgement?.verdict ?? null, rating: judgement?.rating ?? null };
}

const countAnswers = (n: number): string => (n === 0 ? 'no answers yet' : n === 1 ? '1 answer' : `${n.toLocaleString('en')} answers`);

const NO_SPREAD = 'There is none: everybody got the same mark, here or in everything else.';

/** Judges the figures of a question. Bands of facility and discrimination: MoodleDocs, "Quiz report statistics". */
export function judgeItem(figures: ItemFigures): readonly JudgedStatistic<ItemStatistic>[] {
  const { asked: n, facility, standardDeviation, guess, intendedWeight, effectiveWeight, discrimination, efficiency, runsAgainst } = figures;
  const always = (statistic: ItemStatistic, value: number | null, undefinedBecause: string): JudgedStatistic<ItemStatistic> =>
    ({ statistic, value, unit: 'PART', hidden: value === null ? undefinedBecause : null, verdict: null, rating: null, help: HELP[statistic] });
  return [
    judged({ statistic: 'FACILITY', value: facility, n, need: 'SHARE', undefinedBecause: 'There is none: the question carries no mark.', judge: (value) => judgeFacility(value, guess) }),
    judged({ statistic: 'STANDARD_DEVIATION', value: standardDeviation, n, need: 'SHARE', undefinedBecause: 'There is none for a single answer.', judge: (value) => (value < 1 / 3 ? { verdict: 'Most got the same: it tells students apart little.', rating: 'FAIR' } : { verdict: 'It tells students apart.', rating: 'GOOD' }) }),
    always('RANDOM_GUESS_SCORE', guess, 'It cannot be worked out for this question.'),
    always('INTENDED_WEIGHT', intendedWeight, 'No question carries a mark.'),
    judged({ statistic: 'EFFECTIVE_WEIGHT', value: effectiveWeight, n, need: 'CORRELATION', undefinedBecause: runsAgainst ? 'There is none: its marks run against those of the whole quiz.' : NO_SPREAD, judge: (value) => judgeWeight(value, intendedWeight) }),
    judged({ statistic: 'DISCRIMINATION', value: discrimination, n, need: 'CORRELATION', undefinedBecause: NO_SPREAD, judge: (value) => judgeDiscrimination(value, n) }),
    judged({ statistic: 'EFFICIENCY', value: efficiency, n, need: 'CORRELATION', undefinedBecause: NO_SPREAD, judge: judgeEfficiency }),
  ];
}

function judgeFacility(value: number, guess: number | null): Judgement {
  if (guess !== null && guess > 0 && value <= guess) return { verdict: 'No better than guessing.', rating: 'POOR' };
  if (value >= 0.95) return { verdict: 'Almost everybody has it: it tells you little.', rating: 'FAIR' };
  if (value >= 0.81) return { verdict: 'Easy.', rating: 'GOOD' };
  if (value >= 0.66) return { verdict: 'Fairly easy.', rating: 'GOOD' };
  if (value >= 0.35) return { verdict: 'About right for most.', rating: 'GOOD' };
  if (value >= 0.2) return { verdict: 'Hard.', rating: 'FAIR' };
  return { verdict: value <= 0.05 ? 'Almost nobody has it.' : 'Very hard.', rating: 'POOR' };
}

function judgeWeight(value: number, intended: number | null): Judgement | null {
  if (intended === null || intended === 0) return null;
  if (value > 1.5 * intended) return { verdict: 'It counted for more than it was meant to.', rating: 'FAIR' };
  if (value < 0.5 * intended) return { verdict: 'It hardly counted.', rating: 'FAIR' };
  return { verdict: 'About what it was meant to count.', rating: 'GOOD' };
}

function judgeDiscrimination(value: number, n: number): Judgement {
  if (value < 0 && mayBeChance(value, n)) return { verdict: 'The stronger did no better than the weaker; with so few answers that may be chance.', rating: 'FAIR' };
  if (value < 0) return { verdict: 'The stronger did worse than the weaker: something is wrong with it.', rating: 'POOR' };
  if (mayBeChance(value, n)) return { verdict: value >= 0.2 ? 'It seems to tell strong from weak; with so few answers that may be chance.' : 'It does not tell strong from weak, as far as so few answers show.', rating: 'FAIR' };
  if (value >= 0.5) return { verdict: 'It tells strong from weak very well.', rating: 'GOOD' };
  if (value >= 0.3) return { verdict: 'It tells strong from weak.', rating: 'GOOD' };
  if (value >= 0.2) return { verdict: 'It tells strong from weak a little.', rating: 'FAIR' };
  return { verdict: 'It hardly tells strong from weak.', rating: 'POOR' };
}

/** Whether a correlation of n pairs lies within what none would give in 19 of 20 cases: |artanh r| < 1.96 / √(n − 3) (Fisher 1921). */
export function mayBeChance(correlation: number, n: number): boolean {
  return n <= 3 || Math.abs(Math.atanh(Math.max(-1, Math.min(1, correlation)))) < 1.96 / Math.sqrt(n - 3);
}

function judgeEfficiency(value: number): Judgement {
  if (value >= 0.5) return { verdict: 'About as good as a question of this facility can be.', rating: 'GOOD' };
  if (value >= 0) return { verdict: 'A question of this facility could tell them apart better.', rating: 'FAIR' };
  return { verdict: 'It tells them apart the wrong way round.', rating: 'POOR' };
}

/** Judges the figures of the whole, as parts of all marks. Bands: MoodleDocs, "Quiz report statistics". */
export function judgeQuiz(figures: QuizFigures): readonly JudgedStatistic<QuizStatistic>[] {
  const { attempts: n, maxMark, mean, median, standardDeviation, skewness, kurtosis, internalConsistency, errorRatio, standardError } = figures;
  const part = (marks: number | null): number | null => (marks === null || maxMark === 0 ? null : marks / maxMark);
  const undefinedBecause = 'There is none: everybody got the same marks, or there is only one question.';
  const noMark = 'There is none: no question carries a mark.';
  return [
    judged({ statistic: 'MEAN', value: part(mean), n, need: 'SHARE', undefinedBecause: noMark, judge: judgeMean }),
    judged({ statistic: 'MEDIAN', value: part(median), n, need: 'SHARE', undefinedBecause: noMark, judge: () => null }),
    judged({ statistic: 'QUIZ_STANDARD_DEVIATION', value: part(standardDeviation), n, need: 'SHARE', undefinedBecause: noMark, judge: judgeSpread }),
    judged({ statistic: 'SKEWNESS', value: skewness, n, need: 'SHAPE', unit: 'NUMBER', undefinedBecause, judge: judgeSkewness }),
    judged({ statistic: 'KURTOSIS', value: kurtosis, n, need: 'SHAPE', unit: 'NUMBER', undefinedBecause, judge: judgeKurtosis }),
    judged({ statistic: 'INTERNAL_CONSISTENCY', value: internalConsistency, n, need: 'CORRELATION', undefinedBecause, judge: judgeConsistency }),
    judged({ statistic: 'ERROR_RATIO', value: errorRatio, n, need: 'CORRELATION', undefinedBecause, judge: (value) => (value <= 0.5 ? { verdict: 'Little of the spread is chance.', rating: 'GOOD' } : value <= 0.6 ? { verdict: 'Much of the spread is chance.', rating: 'FAIR' } : { verdict: 'Most of what parts two students with near marks is chance.', rating: 'POOR' }) }),
    judged({ statistic: 'STANDARD_ERROR', value: part(standardError), n, need: 'CORRELATION', undefinedBecause, judge: (value) => ({ verdict: sayRange(part(mean) ?? 0, value), rating: value <= 0.08 ? 'GOOD' : 'FAIR' }) }),
  ];
}

function judgeMean(value: number): Judgement {
  if (value > 0.75) return { verdict: 'The quiz was easy for them.', rating: 'FAIR' };
  return value >= 0.5 ? { verdict: 'About right: half to three quarters of the marks.', rating: 'GOOD' } : { verdict: 'The quiz was hard for them.', rating: 'FAIR' };
}

function judgeSpread(value: number): Judgement {
  if (value < 0.12) return { verdict: 'The marks lie close together.', rating: 'FAIR' };
  return value <= 0.18 ? { verdict: 'Usual.', rating: 'GOOD' } : { verdict: 'The marks lie far apart.', rating: 'FAIR' };
}

function judgeSkewness(value: number): Judgement {
  if (Math.abs(value) <= 1) return { verdict: 'No strong tail on either side.', rating: 'GOOD' };
  return value > 0 ? { verdict: 'Most marks are low, with a tail of high ones.', rating: 'FAIR' } : { verdict: 'Most marks are high, with a tail of low ones.', rating: 'FAIR' };
}

function judgeKurtosis(value: number): Judgement {
  if (value > 1) return { verdict: 'The marks crowd at the mean.', rating: 'FAIR' };
  return value < -1 ? { verdict: 'The marks fall apart, perhaps into two groups.', rating: 'FAIR' } : { verdict: 'Much like a bell.', rating: 'GOOD' };
}

function judgeConsistency(value: number): Judgement {
  if (value >= 0.75) return { verdict: 'Good: over 75% is.', rating: 'GOOD' };
  return value >= 0.64 ? { verdict: 'Enough to compare groups, not two students.', rating: 'FAIR' } : { verdict: 'Too low to compare students by their marks.', rating: 'POOR' };
}

function sayRange(mean: number, error: number): string {
  const percent = (value: number): string => `${String(Math.round(100 * Math.min(1, Math.max(0, value))))}%`;
  return `A mark of ${percent(mean)} is likely to lie between ${percent(mean - error)} and ${percent(mean + error)}.`;
}
