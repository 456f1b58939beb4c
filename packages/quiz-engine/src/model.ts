import type {
  AbsenceRecord, Actor, Aspect, Assertion, Claim, Contradiction, Corroboration, Day, Event, Evidence, Issue, Measure, Outlet, Pack,
  Source, SourceReliance, Stance,
} from '@footnote/knowledge';

/** The kinds of question, each with a folder of its own under `kinds/`. */
export const QUESTION_KINDS = [
  'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'ORDER', 'MATCH', 'TRUE_FALSE_NOT_STATED', 'NUMERIC', 'OUTLET', 'CHANGE', 'CORROBORATION', 'DISAGREEMENT',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const REFUTATIONS = ['CONTRADICTED', 'MISPLACED', 'ABSENT', 'ORDER', 'MATCH'] as const;
export type Refutation = (typeof REFUTATIONS)[number];

export const PROOF_RULES = [
  'KEY_SUPPORTED', 'OPTION_REFUTED', 'OPTIONS_DISJOINT', 'OPTIONS_ALIKE', 'STEM_DATED_AND_ATTRIBUTED', 'COMPARABLE', 'ENOUGH_OPTIONS', 'NOT_A_TWIN',
] as const;
export type ProofRule = (typeof PROOF_RULES)[number];

/** What an option stands for, so that a machine can check what its words say. */
export type OptionValue =
  | { readonly type: 'ACTOR'; readonly actor: string }
  /** The answer of a claim: a reason, a date, a figure, a value of an aspect. */
  | { readonly type: 'CLAIM'; readonly claim: string }
  | { readonly type: 'EVENT'; readonly event: string }
  /** A source, shown by its outlet's name. */
  | { readonly type: 'SOURCE'; readonly source: string }
  | { readonly type: 'STANCE'; readonly stance: Stance }
  /** The articles say so, say otherwise, do not say. */
  | { readonly type: 'VERDICT'; readonly verdict: 'SAY_SO' | 'SAY_OTHERWISE' | 'DO_NOT_SAY' }
  /** An actor's stance before and after; null where nothing is reported. */
  | { readonly type: 'CHANGE'; readonly actor: string; readonly before: Stance | null; readonly after: Stance | null }
  /** What stands behind a claim: how many origins, and whose. */
  | { readonly type: 'ORIGINS'; readonly verdict: 'INDEPENDENT' | 'SHARED_ORIGIN' | 'UNDETERMINED' | 'SINGLE'; readonly originKeys: readonly string[]; readonly min: number; readonly max: number }
  /** Who tells what: each source with the claim it makes, or null where it makes none of them. */
  | { readonly type: 'TELLINGS'; readonly tellings: readonly { readonly source: string; readonly claim: string | null }[] }
  /** Words of the author's own, which stand for nothing that the pack has: no machine can check them, and no question with them is proved. */
  | { readonly type: 'TEXT' };

export interface Option {
  /** Random under the question's seed, per revision; says nothing of the key. */
  readonly id: string;
  readonly text: string;
  readonly value: OptionValue;
}

/** Why a wrong option is wrong, as recorded by the generator and re-checked by the prover. */
export interface OptionBasis {
  readonly optionId: string;
  readonly refutation: Refutation;
  /** Claims that refute it: another value of the slot, or the claim to which the option really belongs. */
  readonly claims: readonly string[];
  /** Absence records, for ABSENT (one per named source) and for MISPLACED where the named source was read whole. */
  readonly absences: readonly string[];
}

/**
 * What is asked, by whom the answer is given, and as of when. `slot` names what of which claim a student must supply,
 * in a canonical form that is the same whatever the date, kind or wording: it is what makes two questions twins.
 */
export interface Asked {
  readonly slot: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  /** Sources that the stem speaks for; empty: every source known by `knownAt`. */
  readonly speaksFor: readonly string[];
  /** The claims that the key rests on. */
  readonly keyClaims: readonly string[];
  /** Claims that the stem itself presupposes (its hedges have to be kept): the act whose reason is asked. */
  readonly premises: readonly string[];
  /** Asks for a state after its last report: the stem must say "last reported on …". */
  readonly lastReported: Day | null;
  /** The question asks why. */
  readonly why: boolean;
  /** CHANGE only: the earlier of the two days, which the stem names too. Options that are events are judged by whether they lie after it. */
  readonly since?: Day;
  /** TRUE_FALSE_NOT_STATED only: what the student judges. */
  readonly proposition?: Proposition;
}

/** What a student judges against the articles; the prover checks that the stem says it. */
export type Proposition =
  /** A claim as it is: the stem carries the words of its statement. It may be told by the sources spoken for, or only by others. */
  | { readonly type: 'CLAIM'; readonly claim: string }
  /** A claim with another value in the place of its own: the stem carries its statement with `answer` (or the name, or the stance) replaced. */
  | { readonly type: 'ALTERED'; readonly claim: string; readonly value: OptionValue }
  /** What absence records find nothing of: the stem carries the words of their `statement`. */
  | { readonly type: 'ABSENT'; readonly absences: readonly string[] };

/** A question with its key. What a student sees is `PublicQuestion`, built field by field by `redactQuestion`. */
export interface KeyedQuestion {
  readonly id: string;
  readonly pack: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly options: readonly Option[];
  /** MATCH only: the right-hand side. */
  readonly targets: readonly Option[];
  /** NUMERIC only. */
  readonly unit: string | null;
  readonly asked: Asked;
  readonly key: Key;
  readonly bases: readonly OptionBasis[];
}

export type Key =
  /** In order, for ORDER. */
  | { readonly type: 'OPTIONS'; readonly optionIds: readonly string[] }
  | { readonly type: 'PAIRS'; readonly pairs: readonly { readonly leftId: string; readonly rightId: string }[] }
  | { readonly type: 'NUMBER'; readonly number: number; readonly claim: string };

export interface PublicQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly unit: string | null;
  readonly asOf: Day;
}

export interface Check {
  readonly rule: ProofRule;
  readonly passed: boolean;
  /** A stable defect code where it failed; null where it passed. */
  readonly code: string | null;
  /** A sentence that a teacher understands, passed or failed. */
  readonly message: string;
  readonly optionId: string | null;
  readonly refutation: Refutation | null;
  readonly claim: string | null;
  readonly evidence: readonly string[];
}

export interface Proof {
  readonly valid: boolean;
  readonly knownAt: Day;
  /** All of the evidence of the key is the originals' own text. */
  readonly verbatim: boolean;
  readonly checks: readonly Check[];
}

export interface OptionReason {
  readonly optionId: string;
  /** Sentences, hedged as their sources hedge them. */
  readonly reason: string;
  readonly claims: readonly string[];
  readonly evidence: readonly string[];
  readonly corroboration: Corroboration | null;
}

export interface Explanation {
  readonly text: string;
  readonly key: readonly OptionReason[];
  readonly others: readonly OptionReason[];
}

/**
 * The part of the graph that a question rests on, closed under what the rules look at: every claim of the same slot, every
 * claim and absence record of the sources named, the texts themselves. It makes a proof checkable from the file alone.
 */
export interface Grounds {
  readonly pack: Pack;
  readonly outlets: readonly Outlet[];
  readonly sources: readonly Source[];
  readonly reliances: readonly SourceReliance[];
  readonly actors: readonly Actor[];
  readonly events: readonly Event[];
  readonly issues: readonly Issue[];
  readonly aspects: readonly Aspect[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly evidence: readonly Evidence[];
  readonly absences: readonly AbsenceRecord[];
  readonly contradictions: readonly Contradiction[];
}

/** A suggestion: the question, why its answers are right and wrong, and the proof. */
export interface QuestionDraft {
  readonly question: KeyedQuestion;
  readonly explanation: Explanation;
  readonly proof: Proof;
  readonly lint: readonly LintFinding[];
  /** 0 easy to 1 hard, an estimate from the material, not from students. */
  readonly difficulty: number;
  /** What the ranking weighs. */
  readonly score: number;
  /** It asks about victims: at most one such question stands in a quiz. */
  readonly casualties: boolean;
}

/** An item-writing flaw of the literature. It warns and never blocks. */
export interface LintFinding {
  /** Its code: stable. */
  readonly flaw: string;
  /** Its name in plain words: "The key is the longest option". */
  readonly name: string;
  readonly message: string;
  readonly reference: string;
  readonly optionId: string | null;
  /** What would do away with it; null where only the author can find the words. */
  readonly mend: LintMend | null;
}

/** A change of words or order that does away with a flaw. Only what it changes is given. */
export interface LintMend {
  /** What a button says: "Sort the options". */
  readonly label: string;
  readonly stem?: string;
  readonly option?: { readonly id: string; readonly text: string };
  /** Where several options change, move or go: all that remain, in their new order. */
  readonly options?: readonly { readonly id: string; readonly text: string }[];
}

export type StudentResponse =
  | { readonly type: 'OPTIONS'; readonly optionIds: readonly string[] }
  | { readonly type: 'PAIRS'; readonly pairs: readonly { readonly leftId: string; readonly rightId: string }[] }
  | { readonly type: 'NUMBER'; readonly number: number };

export type Grade =
  | { readonly ok: true; readonly correct: boolean; /** 0 to 1: partial credit for MULTIPLE_CHOICE, ORDER and MATCH. */ readonly score: number }
  | { readonly ok: false; readonly code: 'WRONG_SHAPE' | 'UNKNOWN_OPTION' | 'REPEATED_OPTION' | 'INCOMPLETE' | 'NOT_A_NUMBER'; readonly message: string };
