import type { Day, GraphParts } from '@footnote/knowledge';
import type { AuthoredQuestion } from '../author/authored-question.js';
import type { Explanation, KeyedQuestion, Proof } from '../model.js';

/**
 * What a later source or claim does to a published question, the gravest first: what it rests on is gone, another claim about the day
 * asked disputes it, or it is right for its day and something newer is known.
 */
export const STALENESS_KINDS = ['UNSUPPORTED', 'DISPUTED', 'OVERTAKEN'] as const;
export type StalenessKind = (typeof STALENESS_KINDS)[number];

/** A question as it was published. What it rests on may be the part that its explanation cites. */
export interface PublishedQuestion {
  readonly question: KeyedQuestion;
  readonly explanation: Explanation;
  readonly proof: Proof;
  readonly grounds: GraphParts;
  /** What its author wrote; null for one that was published as it was suggested. */
  readonly authored: AuthoredQuestion | null;
}

/** What can happen to what a question rests on. */
export const CHANGE_KINDS = [
  // Unsupported.
  'RETRACTED', 'CLAIM_GONE', 'TELLING_GONE', 'UNAPPROVED', 'PASSAGE_LOST', 'SOURCE_WITHDRAWN', 'REWRITTEN', 'REFUTATION_LOST', 'NOT_SEARCHED',
  // Disputed.
  'CONTRADICTED', 'ALSO_RIGHT', 'ORDER_OPEN',
  // Overtaken.
  'NEWER_STATE', 'NEWER_FIGURE', 'NARROWED', 'REPORTED_AGAIN', 'MORE_ORIGINS', 'NOW_SAID', 'RETOLD',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A passage as the desk shows it. JSON-safe, and whole: what it was found in may be gone tomorrow. */
export interface FoundPassage {
  readonly source: string;
  readonly label: string;
  readonly outlet: string;
  /** "8 March 2023", "between 26 and 30 July 2023". */
  readonly published: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly verbatim: boolean;
  /** How the source hedges it, in words; null where it does not. */
  readonly hedge: string | null;
  /** Whose word it is in the end, in a few words: "Repeats the New York Times report of 8 March 2023". */
  readonly origin: string;
  /** It repeats another report. */
  readonly repeats: boolean;
}

/** When a claim is reported to hold: perhaps from `maybeFrom` on, certainly from `from` to `until`. Null: no such bound is known. */
export interface FoundSpan {
  readonly maybeFrom: Day | null;
  readonly from: Day;
  readonly until: Day;
}

/** A claim on one side of a change: as it stood when the question was published, or as it stands now. */
export interface Side {
  readonly claim: string | null;
  readonly statement: string;
  /** A word or two for the drawn line: "Undecided", "12 May 2021". */
  readonly label: string;
  /** "last reported on 8 March 2023", "reported from 26 to 30 July 2023", "withdrawn on 4 June 2021". */
  readonly state: string;
  readonly span: FoundSpan | null;
  readonly passage: FoundPassage | null;
}

/** One thing that changed, then and now. A side is null where there was, or is, nothing. */
export interface FoundChange {
  readonly kind: ChangeKind;
  readonly sentence: string;
  readonly optionId: string | null;
  readonly then: Side | null;
  readonly now: Side | null;
}

export const MEND_KINDS = ['SAY_THE_DATE', 'NAME_THE_SOURCE', 'ASK_AS_IT_IS_NOW', 'ADD_FOLLOW_UP', 'ASK_ABOUT_THE_DISAGREEMENT', 'WITHDRAW'] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** A run of words, and whether a mend keeps, adds or takes it away. */
export interface StemPart { readonly edit: 'KEPT' | 'ADDED' | 'REMOVED'; readonly text: string }

/** An option of a mended question beside what it was. */
export interface MendedOption {
  readonly text: string;
  readonly isKey: boolean;
  readonly wasKey: boolean;
  /** It was not an option before. */
  readonly isNew: boolean;
}

/** What a teacher is offered. The engine has proved `authored` again; withdrawing needs none. */
export interface Mend {
  /** Within its finding: the kind, and a number where there are several of a kind. */
  readonly id: string;
  readonly kind: MendKind;
  /** What is done with `authored`: it takes the place of the stale question, follows it, or there is nothing to be placed. */
  readonly placement: 'REPLACE' | 'ADD_AFTER' | 'REMOVE';
  readonly sentence: string;
  readonly authored: AuthoredQuestion | null;
  readonly standing: 'PROVED' | 'CITED' | 'UNSOURCED' | null;
  /** The right answer is another one, so that marks may change. */
  readonly keyChanges: boolean;
  readonly stem: readonly StemPart[];
  readonly options: readonly MendedOption[];
}

/** What later reporting did to a published question. JSON-safe: it is stored, and shown to teachers and, without the mends, to students. */
export interface Finding {
  readonly kind: StalenessKind;
  /** Completes "Question 2 …": "holds only if its date is said". */
  readonly headline: string;
  /** One or two whole sentences, fit for a student. */
  readonly sentence: string;
  /** The day asked about. */
  readonly asOf: Day;
  readonly changes: readonly FoundChange[];
  readonly mends: readonly Mend[];
}
