import type { TextRange } from '../model.js';

/**
 * What `chunkSentence` finds: a shallow reading of one sentence, good enough to ask who does what. It is no parse tree, and
 * nothing in it is certain. `from` and `to` (end exclusive) count the tokens of the sentence, `start` and `end` the characters of
 * the text; every other number is an index into `tokens`, `nouns`, `verbs` or `clauses`, as its comment says.
 */

/** A token as it is tagged: universal parts of speech. */
export interface TaggedToken extends TextRange { readonly text: string; readonly lower: string; readonly lemma: string; readonly pos: string }
export interface TaggedSentence extends TextRange { readonly text: string; readonly tokens: readonly TaggedToken[] }

export interface Stretch extends TextRange { readonly from: number; readonly to: number }

/** A noun with what stands before it, without what hangs on it: "the highest ranks", "of" left out, "the US military". */
export interface NounGroup extends Stretch {
  /** The noun (or pronoun) itself: an index of `tokens`. */
  readonly head: number;
  /** The preposition that governs it ("of", "against"): an index of `tokens`; null where none does. */
  readonly preposition: number | null;
  /** The noun group whose "'s" stands before it, in `nouns`: "Norland" of "Norland's ports". */
  readonly possessor: number | null;
  /** The noun group that it stands beside as another name for it, in `nouns`: "Karim Khan" in "the prosecutor, Karim Khan,". */
  readonly appositionOf: number | null;
  /** The first noun group of the enumeration that it belongs to ("State and Justice", "including …"), in `nouns`. */
  readonly coordinatedWith: number | null;
  /** The noun group whose "of", "by", "from" … it is, in `nouns`: "the US military" hangs on "the highest ranks". Null where it hangs on a verb, or nothing. */
  readonly hangsOn: number | null;
}

export const VERB_FORMS = ['FINITE', 'INFINITIVE', 'GERUND', 'PARTICIPLE'] as const;
/** A verb with its auxiliaries, adverbs and negation: "has not yet been granted", "to publicly expose". */
export interface VerbGroup extends Stretch {
  /** The full verb (of a copula, the form of "be"): an index of `tokens`. */
  readonly head: number;
  /** "hand" of "handing over". */
  readonly lemma: string;
  /** "over" of "handing over"; null without one. */
  readonly particle: string | null;
  readonly form: (typeof VERB_FORMS)[number];
  readonly voice: 'ACTIVE' | 'PASSIVE';
  /** NONE of what is not finite. "would" and the like are `modal`, with tense PRESENT. */
  readonly tense: 'PRESENT' | 'PAST' | 'FUTURE' | 'NONE';
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** "should", "would", "could", "may", "must", "can", "shall", "might"; null without one. */
  readonly modal: string | null;
  readonly negated: boolean;
}

export const CLAUSE_KINDS = ['MAIN', 'COMPLEMENT', 'RELATIVE', 'ADVERBIAL', 'INFINITIVE', 'GERUND', 'PARTICIPLE'] as const;
/** A verb group with what belongs to it. */
export interface Clause extends Stretch {
  readonly kind: (typeof CLAUSE_KINDS)[number];
  /** In `verbs`. */
  readonly verb: number;
  /** Who or what does it (or is it, or has it done to them): all members of an enumeration and all names of one, in `nouns`. */
  readonly subjects: readonly number[];
  /** The subject was not said here but taken from the clause that this one continues or hangs on. */
  readonly subjectInherited: boolean;
  /** Direct objects, in `nouns`. */
  readonly objects: readonly number[];
  /** What follows the verb up to the end of the clause. */
  readonly complement: Stretch;
  /** The clause that it hangs on or continues, in `clauses`. */
  readonly parent: number | null;
  /** "that", "because", "which", "to" …: an index of `tokens`. */
  readonly marker: number | null;
  /** A relative or reduced clause: the noun group that it tells of, in `nouns`. */
  readonly antecedent: number | null;
}

export interface Chunks {
  /** The tokens with their parts of speech put right where the tagger is known to err; as many as the sentence has. */
  readonly tokens: readonly TaggedToken[];
  readonly nouns: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}
