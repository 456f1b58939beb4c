import { LRUCache } from 'lru-cache';

/** Room for so many bytes: what was not asked for the longest goes first, and what would take more than an eighth of it is not kept. */
export function makeRoom<Kept extends { readonly bytes: number }>(mostBytes: number): LRUCache<string, Kept> {
  return new LRUCache({ maxSize: Math.floor(mostBytes), maxEntrySize: Math.floor(mostBytes / 8), sizeCalculation: ({ bytes }) => bytes });
}
