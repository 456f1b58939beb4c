import { badInput, unknownName } from '../../graphql/bad-input.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk, type DeskRule } from '../../graphql/viewer/require-at-desk.js';
import { packId } from '../../platform/database/index.js';
import { packLoader } from './pack.loader.js';
import { deskOf, isOfDesk, maySeePack, READING } from './pack.policy.js';
import { countPacks, readOwnPacks, readPackPage, readPacksByIds, readPacksInOrder, type PackRecord } from './pack.store.js';

/** The pack with that id of its row, if the viewer may know of it: public, or their desk's own. */
export async function findPack(context: RequestContext, key: string): Promise<PackRecord | null> {
  const pack = await packLoader(context).load(key);
  return pack !== null && maySeePack(context.viewer, pack) ? pack : null;
}

/** The same by its slug. */
export function findPackBySlug(context: RequestContext, slug: string): Promise<PackRecord | null> {
  return findPack(context, packId(slug));
}

/** The pack of that slug, public or the viewer's desk's own; refuses an unknown one, and one of another desk in the same words, and lists the known. */
export async function requirePack(context: RequestContext, slug: string): Promise<PackRecord> {
  const pack = await findPackBySlug(context, slug);
  if (pack !== null) return pack;
  throw unknownName({ what: 'pack', name: slug, known: (await listPacks(context)).map((one) => one.slug), argument: 'pack' });
}

/** The pack of that slug, whose graph everybody may read; tells the desk whose own it is where it is read instead. */
export async function requirePublicPack(context: RequestContext, slug: string): Promise<PackRecord> {
  return refuseOwn(await requirePack(context, slug));
}

/** A pack whose graph everybody may read: of a desk's own one there is nothing in the graph, and an empty list would say that it is empty. */
export function refuseOwn(pack: PackRecord): PackRecord {
  if (!pack.own) return pack;
  throw badInput(`The pack "${pack.slug}" is a desk's own, and the public graph holds nothing of it: its desk reads it with \`deskPack\`, on its page under /desk/packs, and in the builder of a quiz.`, { argument: 'pack' });
}

/** The pack of that slug that is the own one of the desk at which the viewer works; null where there is none, or it is another's. For whoever is signed in. */
export async function findDeskPack(context: RequestContext, slug: string, rule: DeskRule = READING): Promise<PackRecord | null> {
  requireAtDesk(context.viewer, rule);
  const pack = await packLoader(context).load(packId(slug));
  return pack !== null && isOfDesk(context.viewer, pack) ? pack : null;
}

/** The same; refuses where there is none. */
export async function requireDeskPack(context: RequestContext, slug: string): Promise<PackRecord> {
  const pack = await findDeskPack(context, slug);
  if (pack !== null) return pack;
  const own = await listOwnPacks(context);
  throw unknownName({ what: 'pack', name: slug, where: 'at your desk', known: own.map((one) => one.slug), argument: 'pack' });
}

/** The pack to which a row belongs, which the database guarantees; for whoever may see the row. */
export async function packOfRow(context: RequestContext, key: string): Promise<PackRecord> {
  const pack = await packLoader(context).load(key);
  if (pack === null) throw new Error(`The pack ${key}, to which a row refers, is gone`);
  return pack;
}

/** A pack as it is now, for those who were shown it before; null where it is gone. */
export async function readPackNow({ queries }: RequestContext['database'], key: string): Promise<PackRecord | null> {
  const [pack] = await readPacksByIds(queries, [key]);
  return pack ?? null;
}

/** The packs that the viewer may know of, real affairs before invented ones; without a viewer the public ones. */
export function listPacks({ database, viewer }: Pick<RequestContext, 'database'> & Partial<Pick<RequestContext, 'viewer'>>): Promise<readonly PackRecord[]> {
  return readPacksInOrder(database.queries, viewer === undefined ? null : deskOf(viewer));
}

/** The own packs of the desk at which the viewer works, those that were changed last first. */
export async function listOwnPacks({ database, viewer }: Pick<RequestContext, 'database' | 'viewer'>): Promise<readonly PackRecord[]> {
  const desk = deskOf(viewer);
  return desk === null ? [] : readOwnPacks(database.queries, desk);
}

const SCOPE = 'packs';

/** A page of the packs that the viewer may know of. */
export async function pagePacks(context: RequestContext, { first, after }: PageRequest): Promise<Connection<PackRecord>> {
  const { database: { queries }, turns, viewer } = context;
  const [limit, desk] = [readFirst(first), deskOf(viewer)];
  const place = after === null || after === undefined ? null : await placeOf(context, after);
  const rows = await turns.read(() => readPackPage(queries, { desk, limit: limit + 1, after: place }));
  return pageOfRows({ rows, limit, after, nodeOf: (pack) => pack, cursorOf: ({ slug }) => encodeCursor(SCOPE, [slug]), totalCount: () => turns.read(() => countPacks(queries, desk)) });
}

async function placeOf(context: RequestContext, after: string): Promise<PackRecord> {
  const [slug] = decodeCursor(after, { scope: SCOPE, types: ['text'] });
  const pack = await findPackBySlug(context, String(slug));
  if (pack === null) throw badInput('`after` is a cursor of an item that is no longer in this list: begin again without it.', { argument: 'after' });
  return pack;
}
