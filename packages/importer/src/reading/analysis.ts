import type { Chunks } from '../grammar/index.js';
import type { ParsedText } from '../language/index.js';
import type { Attribution, CleanedText, Facts, FoundActor, FoundDate, FoundHedge, FoundQuotation, Mention, ReadingContext } from '../model.js';

/** All that is found in a text before anything is proposed of it. Offsets are into `cleaned.text`. */
export interface Analysis {
  readonly cleaned: CleanedText;
  readonly facts: Facts;
  readonly parsed: ParsedText;
  /** One for each sentence of `parsed`, in their order. */
  readonly chunks: readonly Chunks[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly FoundActor[];
  readonly dates: readonly FoundDate[];
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly FoundHedge[];
  readonly quotations: readonly FoundQuotation[];
  readonly context: ReadingContext;
}
