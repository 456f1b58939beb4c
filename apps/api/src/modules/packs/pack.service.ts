import { unknownName } from '../../graphql/bad-input.js';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { packId } from '../../platform/database/index.js';
import { packLoader } from './pack.loader.js';
import { readPacksInOrder, type PackRecord } from './pack.store.js';

/** The pack of that slug; refuses an unknown one and lists the known. */
export async function requirePack(context: RequestContext, slug: string): Promise<PackRecord> {
  const pack = await packLoader(context).load(packId(slug));
  if (pack !== null) return pack;
  const known = await readPacksInOrder(context.database.queries);
  throw unknownName({ what: 'pack', name: slug, known: known.map((one) => one.slug), argument: 'pack' });
}

/** The pack to which a row belongs, which the database guarantees. */
export async function packOfRow(context: RequestContext, key: string): Promise<PackRecord> {
  const pack = await packLoader(context).load(key);
  if (pack === null) throw new Error(`The pack ${key}, to which a row refers, is gone`);
  return pack;
}

/** All packs, real affairs before invented ones. */
export function listPacks(context: Pick<RequestContext, 'database'>): Promise<readonly PackRecord[]> {
  return readPacksInOrder(context.database.queries);
}

/** A page of all packs. */
export async function pagePacks(context: RequestContext, request: PageRequest): Promise<Connection<PackRecord>> {
  return pageOfList(await listPacks(context), { request, scope: 'packs', keyOf: ({ slug }) => slug });
}
