import type { ArticleRecognition, BlockChoices, Facts, ProposalKind, RawDocument, Reading, ReadingContext, VersionPreview } from '@footnote/importer';

/** What lists show of a reading, without reading it. */
export interface ReadingDigest {
  readonly facts: Facts;
  readonly sentenceCount: number;
  readonly keptCount: number;
  readonly droppedCount: number;
  readonly remarks: readonly string[];
  /** What the article is to the pack: new, or another version of a source. */
  readonly recognition: ArticleRecognition;
  readonly proposals: readonly ProposalInBrief[];
}

/** A proposal by what it takes to count it, and to know whether it is shown. */
export interface ProposalInBrief { readonly id: string; readonly kind: ProposalKind; readonly needs: readonly string[] }

/** Makes the digest of a reading. */
export function digestReading({ facts, sentences, cleaned, remarks, proposals }: Reading, recognition: ArticleRecognition): ReadingDigest {
  const keptCount = cleaned.blocks.filter(({ kept }) => kept).length;
  return {
    facts, sentenceCount: sentences.length, keptCount, droppedCount: cleaned.blocks.length - keptCount, recognition,
    remarks: recognition.kind === 'NEW' ? remarks : [recognition.sentence, ...remarks],
    proposals: proposals.map(({ id, content, needs }) => ({ id, kind: content.kind, needs })),
  };
}

export const NO_CHOICES: BlockChoices = { takenBack: [], dropped: [] };

/** An article as the thread that reads is given it: bytes as they came, or what they were decoded to before. */
export type ArticleToRead =
  | { readonly is: 'BYTES'; readonly bytes: Uint8Array; readonly contentType: string | null; readonly name: string; readonly url: string | null }
  | { readonly is: 'DOCUMENT'; readonly document: RawDocument };

/** What the thread that reads is given. */
export interface ReadWork { readonly article: ArticleToRead; readonly context: ReadingContext; readonly choices: BlockChoices }

/** How far a reading is: what is done now, and how much of the whole. */
export interface ReadingStep { readonly step: string; readonly done: number; readonly total: number }

/** What became of reading an article. A refusal is an outcome; what throws is a fault of ours. */
export type ReadOutcome =
  | { readonly ok: true; readonly document: RawDocument; readonly reading: Reading; readonly recognition: ArticleRecognition; readonly comparison: VersionPreview | null }
  | { readonly ok: false; readonly sentence: string };

/** A text as the database can hold it: without the character 0 and without halves of characters. Each is replaced by one other unit, so that offsets stay. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

/** Writes what is stored as JSON, every text of it storable. */
export function writeStorable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
}
