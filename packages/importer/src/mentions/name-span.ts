import type { ActorKind } from '@footnote/knowledge';
import type { TextRange } from '../model.js';

/** What a capitalised name stands for: an actor of a kind, or none. */
export type NameClass = ActorKind | 'PLACE' | 'OTHER' | 'UNKNOWN';

/** A name in a sentence. `from` and `to` (end exclusive) count the words of `readWords`. */
export interface NameSpan extends TextRange {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly type: NameClass;
  /** 2: its own words tell; 1: only where it stands; 0: a guess. */
  readonly certainty: 0 | 1 | 2;
  /** Titles that stand right before a person: "Defense Secretary". */
  readonly title: TitleWords | null;
}

export interface TitleWords extends TextRange { readonly text: string; readonly from: number; readonly to: number }
