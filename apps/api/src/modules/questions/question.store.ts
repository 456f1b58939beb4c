import type { PackGraph } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { tables, type Queries } from '../../platform/database/index.js';

const { packs, packVersions } = tables;

const current = prepared((queries) => queries.select({ graph: packVersions.graph }).from(packVersions)
  .innerJoin(packs, sql`${packs.id} = ${packVersions.packId}`)
  .where(sql`${packVersions.packId} = ${sql.placeholder('pack')}::uuid and ${packVersions.version} = ${sql.placeholder('version')}::int`)
  .prepare('graph_of_pack'));

/** Reads the whole graph of one version of a pack, originals included, in one statement. */
export async function readGraph(queries: Queries, { pack, version }: { readonly pack: string; readonly version: number }): Promise<PackGraph | null> {
  const [row] = await current(queries).execute({ pack, version });
  return row?.graph ?? null;
}
