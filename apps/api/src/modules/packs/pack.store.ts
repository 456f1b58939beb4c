import type { PackGraph } from '@footnote/knowledge';
import { and, asc, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { packId, tables, type Queries } from '../../platform/database/index.js';
import { prepared } from '../../graph-store/graph-table.js';
import { columnFields, type WrittenPart, type WrittenRelation, type WrittenRoot } from '../../graph-store/written-graph.js';
import { encodeNodeId } from '../../graphql/node-id.js';

/** A pack as the API gives it. `key` is the id of its row. */
export interface PackRecord {
  readonly __typename: 'Pack';
  readonly id: string;
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly invented: boolean;
  readonly dateline: string | null;
  readonly licence: string | null;
  readonly keyDates: readonly { readonly day: string; readonly label: string }[];
  /** Counts the imports that changed something. */
  readonly version: number;
  readonly importedAt: Date;
  /** The id of the row of the desk whose own it is; null for a public one. */
  readonly deskKey: string | null;
  /** Whether it is a desk's own: whoever comes upon one may know it. */
  readonly own: boolean;
  readonly copiedFrom: string | null;
}

type PackRow = typeof tables.packs.$inferSelect;

function toPack({ id, slug, title, summary, language, invented, dateline, licence, keyDates, version, importedAt, deskId, copiedFrom }: PackRow): PackRecord {
  return {
    __typename: 'Pack', id: encodeNodeId('Pack', id), key: id, slug, title, summary, language, invented, dateline, licence, keyDates, version, importedAt,
    deskKey: deskId, own: deskId !== null, copiedFrom,
  };
}

const byIds = prepared((queries) => queries.select().from(tables.packs).where(sql`${tables.packs.id} = any(${sql.placeholder('ids')}::uuid[])`).prepare('packs_by_ids'));
const inOrder = prepared((queries) => queries.select().from(tables.packs)
  .where(sql`${tables.packs.deskId} is null or ${tables.packs.deskId} = ${sql.placeholder('desk')}::uuid`)
  .orderBy(asc(tables.packs.invented), asc(tables.packs.slug)).prepare('packs_in_order'));
const PLACE = sql`(${tables.packs.invented}, ${tables.packs.slug}) > (${sql.placeholder('invented')}::boolean, ${sql.placeholder('slug')}::text)`;
/** A page of those of one kind, by an index that is in order. */
const someInOrder = (queries: Queries, whose: SQL) => queries.select().from(tables.packs).where(and(whose, PLACE)).orderBy(asc(tables.packs.invented), asc(tables.packs.slug)).limit(sql.placeholder('limit'));
const pageInOrder = prepared((queries) => unionAll(someInOrder(queries, sql`${tables.packs.deskId} is null`), someInOrder(queries, sql`${tables.packs.deskId} = ${sql.placeholder('desk')}::uuid`))
  .orderBy(sql`invented`, sql`slug`).limit(sql.placeholder('limit')).prepare('packs_page'));
const countAll = prepared((queries) => queries.select({ count: sql<number>`count(*)::int` }).from(tables.packs)
  .where(sql`${tables.packs.deskId} is null or ${tables.packs.deskId} = ${sql.placeholder('desk')}::uuid`).prepare('packs_count'));
const ownOfDesk = prepared((queries) => queries.select().from(tables.packs).where(sql`${tables.packs.deskId} = ${sql.placeholder('desk')}::uuid`).orderBy(sql`${tables.packs.importedAt} desc`, asc(tables.packs.slug)).prepare('packs_of_desk'));
const graphOf = prepared((queries) => queries.select({ graph: tables.packVersions.graph }).from(tables.packVersions)
  .where(sql`${tables.packVersions.packId} = ${sql.placeholder('pack')}::uuid and ${tables.packVersions.version} = ${sql.placeholder('version')}::int`).prepare('graph_of_pack_with_originals'));
const baseGraphOf = prepared((queries) => queries.select({ graph: sql<PackGraph>`coalesce(${tables.packVersions.baseGraph}, ${tables.packVersions.graph})` }).from(tables.packVersions)
  .where(sql`${tables.packVersions.packId} = ${sql.placeholder('pack')}::uuid and ${tables.packVersions.version} = ${sql.placeholder('version')}::int`).prepare('graph_of_pack_without_originals'));

/** Reads packs by the ids of their rows, whosever they are. */
export async function readPacksByIds(queries: Queries, ids: readonly string[]): Promise<readonly PackRecord[]> {
  return (await byIds(queries).execute({ ids })).map(toPack);
}

/** Reads the public packs, and those of a desk where one is named: real affairs first, then invented ones; by slug. */
export async function readPacksInOrder(queries: Queries, desk: string | null): Promise<readonly PackRecord[]> {
  return (await inOrder(queries).execute({ desk })).map(toPack);
}

/** Where a page of packs begins: behind this one. */
export type PackPlace = Pick<PackRecord, 'invented' | 'slug'>;

/** Before the first: no slug is empty. */
const BEFORE_ALL: PackPlace = { invented: false, slug: '' };

/** Reads some of the public packs, and of those of a desk where one is named, in that order: as many as fit, however many there are. */
export async function readPackPage(queries: Queries, { desk, limit, after }: { readonly desk: string | null; readonly limit: number; readonly after: PackPlace | null }): Promise<readonly PackRecord[]> {
  const { invented, slug } = after ?? BEFORE_ALL;
  return (await pageInOrder(queries).execute({ desk, limit, invented, slug })).map(toPack);
}

/** Counts the public packs, and those of a desk where one is named. */
export async function countPacks(queries: Queries, desk: string | null): Promise<number> {
  const [row] = await countAll(queries).execute({ desk });
  return row?.count ?? 0;
}

/** Reads a desk's own packs, those that were changed last first. */
export async function readOwnPacks(queries: Queries, desk: string): Promise<readonly PackRecord[]> {
  return (await ownOfDesk(queries).execute({ desk })).map(toPack);
}

/** Reads the whole graph of one version of a pack, with or without the originals that are attached to it; null where there is no such version. */
export async function readPackGraph(queries: Queries, { pack, version, originals }: { readonly pack: string; readonly version: number; readonly originals: boolean }): Promise<PackGraph | null> {
  const [row] = await (originals ? graphOf : baseGraphOf)(queries).execute({ pack, version });
  return row?.graph ?? null;
}

/** Of packs those that everybody may read: nothing of a desk's own stands in the graph. */
const isPublic = sql`${tables.packs.deskId} is null`;

function packNamedBy(name: string): Pick<WrittenRoot, 'table' | 'names' | 'key'> & { readonly where: typeof isPublic } {
  return { table: tables.packs, where: isPublic, names: [name], key: ({ [name]: slug }) => (typeof slug === 'string' ? packId(slug) : null) };
}

/** A root that gives a page of what hangs below the pack that it names. */
export function pageOfPack(relation: WrittenRelation): WrittenRoot {
  return { by: 'PAGE', relation, ...packNamedBy('pack') };
}

/** Packs as they stand in the database. */
export const writtenPacks: WrittenPart = {
  tables: { Pack: tables.packs },
  fields: { Pack: { id: { by: 'NODE_ID' }, ...columnFields(tables.packs, 'slug', 'title', 'summary', 'language', 'invented', 'dateline', 'licence') } },
  roots: { pack: { by: 'ROW', ...packNamedBy('slug') } },
};
