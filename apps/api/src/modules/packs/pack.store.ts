import { asc, sql } from 'drizzle-orm';
import { tables, type Queries } from '../../platform/database/index.js';
import { prepared } from '../../graph-store/graph-table.js';
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
}

type PackRow = typeof tables.packs.$inferSelect;

function toPack({ id, slug, title, summary, language, invented, dateline, licence, keyDates, version }: PackRow): PackRecord {
  return { __typename: 'Pack', id: encodeNodeId('Pack', id), key: id, slug, title, summary, language, invented, dateline, licence, keyDates, version };
}

const byIds = prepared((queries) => queries.select().from(tables.packs).where(sql`${tables.packs.id} = any(${sql.placeholder('ids')}::uuid[])`).prepare('packs_by_ids'));
const inOrder = prepared((queries) => queries.select().from(tables.packs).orderBy(asc(tables.packs.invented), asc(tables.packs.slug)).prepare('packs_in_order'));

/** Reads packs by the ids of their rows. */
export async function readPacksByIds(queries: Queries, ids: readonly string[]): Promise<readonly PackRecord[]> {
  return (await byIds(queries).execute({ ids })).map(toPack);
}

/** Reads all packs: real affairs first, then invented ones; by slug. */
export async function readPacksInOrder(queries: Queries): Promise<readonly PackRecord[]> {
  return (await inOrder(queries).execute()).map(toPack);
}
