import type { Actor } from '@footnote/knowledge';
import type { TextRange } from '../model.js';
import type { ActMention } from './act.js';
import type { Sign } from './stance-lexicon.js';

/** One expression of a position: who, for or against or undecided, and what about. */
export interface StanceFind {
  readonly sentence: number;
  readonly sign: Sign;
  readonly holders: readonly Actor[];
  /** What it is about; null where the words do not say so themselves. */
  readonly act: ActMention | null;
  /** The words on which it turns. */
  readonly cue: TextRange;
  readonly tense: 'PRESENT' | 'PAST';
  /** Said in so many words: "opposes", "is against"; not what is merely refused or not wanted. */
  readonly strong: boolean;
  /** STATED: said to be held. BY_ACT: taken from an order, which settles what its giver wants. UNDECIDED. */
  readonly basis: 'STATED' | 'BY_ACT' | 'UNDECIDED';
}
