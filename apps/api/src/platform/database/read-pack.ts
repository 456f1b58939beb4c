import type { PackGraph } from '@footnote/knowledge';
import type pg from 'pg';

/** The whole graph of a pack as the database holds it now. */
export interface StoredPack {
  readonly packId: string;
  readonly slug: string;
  readonly version: number;
  /** With every attached original in it. */
  readonly graph: PackGraph;
  /** As it came from the files. */
  readonly baseGraph: PackGraph;
}

interface Row { readonly pack_id: string; readonly slug: string; readonly version: number; readonly graph: PackGraph; readonly base_graph: PackGraph | null }

const SELECT = `SELECT p.id AS pack_id, p.slug, p.version, v.graph, v.base_graph FROM packs p JOIN pack_versions v ON v.pack_id = p.id AND v.version = p.version`;

/** Reads a pack's graph in one statement; null where no pack has that slug. */
export async function readPack(pool: Pick<pg.Pool, 'query'>, slug: string): Promise<StoredPack | null> {
  const { rows: [row] } = await pool.query<Row>(`${SELECT} WHERE p.slug = $1`, [slug]);
  return row === undefined ? null : toStoredPack(row);
}

/** Reads the graphs of all public packs, by slug: those of a desk are no business of whoever runs the installation. */
export async function readPacks(pool: Pick<pg.Pool, 'query'>): Promise<readonly StoredPack[]> {
  const { rows } = await pool.query<Row>(`${SELECT} WHERE p.desk_id IS NULL ORDER BY p.slug`);
  return rows.map(toStoredPack);
}

/** The graph a pack had in one of its versions; what a revision was proved against. */
export async function readPackVersion(pool: Pick<pg.Pool, 'query'>, packId: string, version: number): Promise<PackGraph | null> {
  const { rows: [row] } = await pool.query<{ graph: PackGraph }>('SELECT graph FROM pack_versions WHERE pack_id = $1 AND version = $2', [packId, version]);
  return row?.graph ?? null;
}

function toStoredPack(row: Row): StoredPack {
  return { packId: row.pack_id, slug: row.slug, version: row.version, graph: row.graph, baseGraph: row.base_graph ?? row.graph };
}
