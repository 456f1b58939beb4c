import DataLoader from 'dataloader';
import { perRequest } from '../../graphql/request-context.js';
import { readPacksByIds, type PackRecord } from './pack.store.js';

/** Packs by the ids of their rows; null where there is none. */
export const packLoader = perRequest(({ database }) => new DataLoader<string, PackRecord | null>(async (ids) => {
  const packs = new Map((await readPacksByIds(database.queries, ids)).map((pack) => [pack.key, pack]));
  return ids.map((id) => packs.get(id) ?? null);
}));
