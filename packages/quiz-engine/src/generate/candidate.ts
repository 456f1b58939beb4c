import type { Asked, OptionBasis, OptionValue, Proposition, QuestionKind } from '../model.js';

/** An option before it has an id. */
export interface CandidateOption {
  readonly text: string;
  readonly value: OptionValue;
  readonly right: boolean;
  /** Why it is wrong; null for a right one. */
  readonly basis: Omit<OptionBasis, 'optionId'> | null;
}

/** What a template proposes; it becomes a question when ids are drawn and a draft when it is proved. */
export interface Candidate {
  readonly kind: QuestionKind;
  /** Which template proposed it; the ranking varies templates. */
  readonly template: string;
  /** Wordings of the stem, all of them fit to print; the seed picks one. Written only when the candidate is tried. */
  readonly stems: () => readonly string[];
  readonly options: readonly CandidateOption[];
  /** MATCH only. */
  readonly targets: readonly CandidateOption[];
  /** MATCH only: which target each option belongs to, by position. */
  readonly pairs: readonly number[];
  /** ORDER only: `options` stand in the right order already. */
  readonly ordered: boolean;
  /** VERDICT only: the options keep their customary order. */
  readonly fixedOrder: boolean;
  readonly number: { readonly value: number; readonly claim: string; readonly unit: string } | null;
  /** Elementary slots: what of which place a student must supply. */
  readonly slots: readonly string[];
  readonly speaksFor: readonly string[];
  readonly keyClaims: readonly string[];
  readonly premises: readonly string[];
  readonly lastReported: string | null;
  /** CHANGE only: the earlier of the two days. */
  readonly since: Asked['since'] | null;
  /** TRUE_FALSE_NOT_STATED only: what is judged. */
  readonly proposition: Proposition | null;
  readonly why: boolean;
  readonly casualties: boolean;
  /** 0 to 1: what a student learns from it, by the template's own judgement. */
  readonly worth: number;
  /** 0 easy to 1 hard. */
  readonly difficulty: number;
}

type Given = Pick<Candidate, 'kind' | 'template' | 'stems' | 'options' | 'slots' | 'speaksFor' | 'keyClaims' | 'worth' | 'difficulty'> & Partial<Candidate>;

/** A candidate with what most templates leave out. */
export function propose(given: Given): Candidate {
  return {
    targets: [], pairs: [], ordered: false, fixedOrder: false, number: null, premises: [], lastReported: null, since: null, proposition: null, why: false, casualties: false,
    ...given,
  };
}
