import type { Reading, ReadingContext } from '@footnote/importer';
import type { KeptAnswer } from '@footnote/importer/language-model';

/** A model that can be asked: where it is and what it is called there. Its key is nowhere but with whoever asks it. */
export interface ModelInfo { readonly host: string; readonly name: string }

/** What is asked of a model about an article that was read. */
export interface Asked { readonly reading: Reading; readonly context: ReadingContext; readonly kept: KeptAnswer | null; readonly signal: AbortSignal }
/** The reading with what the model added, and what of its answer is kept. Whatever went wrong is a remark of the reading. */
export interface AskedReading { readonly reading: Reading; readonly answer: KeptAnswer | null }

/** The operator's language model, as the runner asks it. */
export interface ImportLanguageModel extends ModelInfo { readonly ask: (asked: Asked) => Promise<AskedReading> }
