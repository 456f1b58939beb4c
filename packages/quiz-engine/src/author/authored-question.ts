import type { Day, Evidence } from '@footnote/knowledge';
import { createRandom, drawId } from '../generate/seeded-random.js';
import type { Explanation, Key, KeyedQuestion, LintFinding, OptionValue, Proof, QuestionDraft, QuestionKind } from '../model.js';

/** A passage that an author selected in a source: a W3C text quote and position, bound to the hash of the text it was selected in. */
export interface CitedPassage {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly contentHash: string;
}

/** An option as its author wrote it. */
export interface AuthoredOption {
  /** Twelve characters as `drawOptionId` draws them: ids that differ in form would say something of the key. */
  readonly id: string;
  readonly text: string;
  /** Why it is right or wrong, in the author's own words. Empty for an option of a suggestion whose reason is the engine's. */
  readonly reason: string;
  /** The claim of the pack whose answer it is, where its author said so. */
  readonly claim: string | null;
  readonly evidence: readonly CitedPassage[];
}

/** A question that somebody wrote, or changed: what is stored as the draft, and assessed anew whenever it or its pack changes. */
export interface AuthoredQuestion {
  /** A uuid, the same through all revisions: the question's lineage. */
  readonly id: string;
  readonly pack: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly options: readonly AuthoredOption[];
  /** MATCH only. */
  readonly targets: readonly { readonly id: string; readonly text: string }[];
  readonly unit: string | null;
  readonly key: Key;
  /** The suggestion that it was made of, as it was generated; null for a question of the author's own. */
  readonly base: KeyedQuestion | null;
}

/** PROVED: the prover accepts it. CITED: its key has a passage that stands in its source. UNSOURCED: neither. */
export type AuthoredStanding = 'PROVED' | 'CITED' | 'UNSOURCED';

/** What a question lacks, as a sentence that says what to do. */
export interface MissingPart {
  /** `CANNOT_BE_ASKED…` where no student could answer it; else a defect code of the prover, or a code of `say-missing.ts`. */
  readonly code: string;
  readonly message: string;
  readonly optionId: string | null;
}

/** Everything that is known of an authored question: what an editor shows, and what publishing freezes. */
export interface Assessment {
  readonly standing: AuthoredStanding;
  readonly missing: readonly MissingPart[];
  readonly question: KeyedQuestion;
  readonly explanation: Explanation;
  readonly proof: Proof;
  readonly lint: readonly LintFinding[];
  /** It asks about victims: at most one such question stands in a quiz. */
  readonly casualties: boolean;
  /** What is asked, in a canonical form: the same for a suggestion and for whatever asks the same in other words. */
  readonly mark: string;
  /** The author's own passages as evidence, to be merged into the grounds of the question. */
  readonly evidence: readonly Evidence[];
  /** What stands behind each option. */
  readonly backing: readonly OptionBacking[];
}

/** What stands behind an option, as far as anything does. */
export interface OptionBacking {
  readonly optionId: string;
  readonly right: boolean;
  /** PROVED: the prover accepts it. CLAIM: the pack has passages for what it says. AUTHOR: its author cites a passage. NOTHING: neither. */
  readonly by: 'PROVED' | 'CLAIM' | 'AUTHOR' | 'NOTHING';
  /** In a sentence: "Refuted by its author's citation: Sputnik (8 March 2023)." */
  readonly says: string;
}

/** What of a suggestion an authored question begins with. */
export interface Beginning { readonly id: string; readonly knownAt: Day }

/** Begins from a suggestion. Nothing is changed yet: it is as proved as the suggestion is. */
export function authoredFrom({ question }: Pick<QuestionDraft, 'question'>, { id, knownAt }: Beginning): AuthoredQuestion {
  const { pack, kind, stem, asked, options, targets, unit, key } = question;
  return {
    id, pack, kind, stem, asOf: asked.asOf, knownAt, unit, key, base: question,
    options: options.map((option) => ({ id: option.id, text: option.text, reason: '', claim: claimOf(option.value), evidence: [] })),
    targets: targets.map((target) => ({ id: target.id, text: target.text })),
  };
}

function claimOf(value: OptionValue): string | null {
  return value.type === 'CLAIM' ? value.claim : null;
}

/** Draws the id of a new option, which says nothing of it. The same seed gives the same id: pass something random. */
export function drawOptionId(seed: string): string {
  return drawId(createRandom('option', seed));
}
