import type { Reading, VersionPreview } from '@footnote/importer';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest } from '../../graphql/request-context.js';
import { readArticlesOfBatches, readComparisons, readReadings } from './article.store.js';
import { readBatches } from './batch.store.js';
import { readRejections, readStanding, type StandingDecisions } from './decision.store.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';

/** Imports by the ids of their rows; null where there is none. */
export const batchLoader = perRequest(({ database, turns }) => createLoader<string, BatchRecord | null>(turns, async (keys) => {
  const batches = new Map((await turns.read(() => readBatches(database.queries, keys))).map((batch) => [batch.key, batch]));
  return keys.map((key) => batches.get(key) ?? null);
}));

/** The articles of imports, in their order. */
export const articlesLoader = perRequest(({ database, turns }) => createLoader<string, readonly ArticleRecord[]>(turns, async (keys) => {
  const articles = await turns.read(() => readArticlesOfBatches(database.queries, keys));
  return keys.map((key) => articles.filter(({ batchKey }) => batchKey === key));
}));

/** What articles were read into, by the ids of their rows; null where one has not been read. */
export const readingLoader = perRequest(({ database, turns }) => createLoader<string, Reading | null>(turns, async (keys) => {
  const readings = await turns.read(() => readReadings(database.queries, keys));
  return keys.map((key) => readings.get(key) ?? null);
}));

/** What differs between articles and the sources of which they are another version; null where one is none. */
export const comparisonLoader = perRequest(({ database, turns }) => createLoader<string, VersionPreview | null>(turns, async (keys) => {
  const comparisons = await turns.read(() => readComparisons(database.queries, keys));
  return keys.map((key) => comparisons.get(key) ?? null);
}));

const NONE: StandingDecisions = new Map();

/** What stands decided about the proposals of articles. */
export const standingLoader = perRequest(({ database, turns }) => createLoader<string, StandingDecisions>(turns, async (keys) => {
  const standing = await turns.read(() => readStanding(database.queries, keys));
  return keys.map((key) => standing.get(key) ?? NONE);
}));

const NOTHING: ReadonlySet<string> = new Set();

/** What is not proposed again in packs. */
export const rejectionLoader = perRequest(({ database, turns }) => createLoader<string, ReadonlySet<string>>(turns, async (keys) => {
  const rejections = await turns.read(() => readRejections(database.queries, keys));
  return keys.map((key) => rejections.get(key) ?? NOTHING);
}));
