import type { TextRange } from '../model.js';

/** A thing or a body that takes part in an act. */
export interface ActPart extends TextRange {
  /** Its noun, in small letters and in the singular: "evidence". */
  readonly head: string;
  readonly text: string;
  /** The actor that it names; null for things. */
  readonly actor: string | null;
  readonly definite: boolean;
  readonly proper: boolean;
}

/** One mention of something that somebody may do: "to hand over the documents to the court", "a sale", "the move". */
export interface ActMention extends TextRange {
  readonly sentence: number;
  /** "hand_over"; null where only a thing is named ("the dam"). */
  readonly verb: string | null;
  /** −1 where words in between turn it round: "efforts to block the sale". */
  readonly sign: 1 | -1;
  readonly object: ActPart | null;
  readonly recipient: ActPart | null;
  /** Who would do it, where that is said. */
  readonly agent: ActPart | null;
  /** The preposition before the recipient. */
  readonly preposition: string | null;
  /** Only points at what is meant: "it", "the move". */
  readonly vague: boolean;
  /** The noun that names it, in the singular ("merger", "vaccination"); null where a verb does. */
  readonly nominal: string | null;
}
