/**
 * Item analysis after Moodle's definitions: MoodleDocs, "Quiz statistics calculations" (docs.moodle.org/dev/Quiz_statistics_calculations),
 * whose letters the comments here use. S students; for student s and question i the mark x_i(s), the mark for the whole T_s and for all
 * but i, X_i(s) = T_s − x_i(s).
 */

/** A question as its statistics know it. */
export interface MeasuredQuestion {
  /** The same in all attempts that are counted together. */
  readonly id: string;
  /** What a right answer is worth; 1 in Footnote, other weights in Moodle's examples. */
  readonly maxMark: number;
  /** The part of `maxMark` that guessing gives on average; null where that cannot be said. */
  readonly guess: number | null;
}

/** What one attempt got for one question that it was asked. */
export interface MarkedAnswer {
  readonly question: string;
  /** 0 for a question that was left open: whoever finishes has been asked all. */
  readonly mark: number;
  /** What was chosen, by keys that are the same in all attempts; null where nothing was answered. */
  readonly choices: readonly string[] | null;
}

/** A finished attempt. A question that is not among its answers was not asked in it. */
export type CountedAttempt = readonly MarkedAnswer[];

/** The figures of one question; null where the formula has no value, as for the spread of one attempt. Parts, not per cent. */
export interface ItemFigures {
  readonly question: string;
  /** How many attempts were asked it. */
  readonly asked: number;
  /** Mean mark by what a right answer is worth. */
  readonly facility: number | null;
  /** Of its marks, by what a right answer is worth. */
  readonly standardDeviation: number | null;
  readonly guess: number | null;
  readonly intendedWeight: number | null;
  readonly effectiveWeight: number | null;
  /** Its marks run against those of the whole, so that it has no effective weight. */
  readonly runsAgainst: boolean;
  /** −1 to 1. */
  readonly discrimination: number | null;
  /** −1 to 1. */
  readonly efficiency: number | null;
}

/** The figures of the whole, in marks where they are marks. */
export interface QuizFigures {
  readonly attempts: number;
  readonly maxMark: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly standardDeviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** At most 1; it can fall below 0. */
  readonly internalConsistency: number | null;
  readonly errorRatio: number | null;
  readonly standardError: number | null;
}

export interface Figures {
  readonly quiz: QuizFigures;
  /** In the order in which the questions were given. */
  readonly items: readonly ItemFigures[];
}

/** Differences of sums of marks below this are what floating point leaves of nothing; the smallest true ones are a millionfold of it. */
export const NOTHING = 1e-12;
