import { LRUCache } from 'lru-cache';
import type { Proof } from './pack-proofs.js';
import type { PackScope } from './pack-states.js';

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  readonly tag: string;
  /** Of which packs it tells, and in which state they were, on which day, before it was worked out. */
  readonly scope: PackScope;
  readonly state: string;
  /** For the log. */
  readonly operation: string | null;
  /** That it was seen to hold; null where nobody has looked since it was kept. */
  proof: Proof | null;
}

/** Answers by what they answer; what was not asked for the longest goes first. */
export type KeptAnswers = LRUCache<string, KeptAnswer>;

/** What an answer takes besides its text and its key. */
const OVERHEAD = 512;

/** Makes room for answers of so many bytes; one that would take more than an eighth of it is not kept. */
export function createKeptAnswers(mostBytes: number): KeptAnswers {
  return new LRUCache({ maxSize: Math.floor(mostBytes), maxEntrySize: Math.floor(mostBytes / 8), sizeCalculation: ({ body }, key) => body.length + 2 * key.length + OVERHEAD });
}
