import { createLoader } from '../../graph-store/turns.js';
import { perRequest } from '../../graphql/request-context.js';
import { readPacksByIds, type PackRecord } from './pack.store.js';

/** Packs by the ids of their rows; null where there is none. */
export const packLoader = perRequest(({ database, turns }) => createLoader<string, PackRecord | null>(turns, async (ids) => {
  const packs = new Map((await turns.read(() => readPacksByIds(database.queries, ids))).map((pack) => [pack.key, pack]));
  return ids.map((id) => packs.get(id) ?? null);
}));
