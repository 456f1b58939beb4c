import type { Explanation, Grounds, KeyedQuestion, Proof } from '../model.js';

/** A question that carries all it rests on, so that anybody can re-check its proof without the pack or a database. */
export interface QuestionFile {
  readonly format: 'footnote-question';
  readonly version: 1;
  readonly question: KeyedQuestion;
  readonly explanation: Explanation;
  readonly proof: Proof;
  readonly grounds: Grounds;
}

/** What the prover must be given to look into the texts again; `@footnote/evidence` has both. */
export interface VerifyTools {
  /** Lower-case hex SHA-256 of a text in UTF-8. */
  readonly hashText: (text: string) => string;
  readonly resolvePassage: (text: string, selector: PassageToResolve) => ResolvedPassage;
}

export interface PassageToResolve {
  readonly exact: string; readonly prefix: string; readonly suffix: string;
  readonly start: number; readonly end: number; readonly contentHash: string;
}

export type ResolvedPassage =
  | { readonly anchor: 'EXACT' | 'MOVED' | 'FUZZY'; readonly start: number; readonly end: number; readonly score: number }
  | { readonly anchor: 'ORPHANED'; readonly reason: string; readonly sentence: string };

/** What is not good about a question file, in a sentence; `questionId` is null where the file as a whole cannot be read. */
export interface VerifyFinding {
  readonly code: string;
  readonly message: string;
  readonly questionId: string | null;
  /** Where in the file, `questions[3].options[1].text`; null where it is about the question as a whole. */
  readonly path: string | null;
}

/** The outcome of verifying one question or a set of them from the file alone. */
export interface VerifyResult {
  readonly good: boolean;
  readonly questions: readonly VerifiedQuestion[];
  readonly findings: readonly VerifyFinding[];
}

export interface VerifiedQuestion {
  readonly id: string;
  readonly good: boolean;
  /** The proof made anew from the file; null where the question could not be read. */
  readonly proof: Proof | null;
}
