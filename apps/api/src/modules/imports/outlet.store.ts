import type { Outlet } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

/** So many outlets are known by name where an article is read; they are those that the public packs have. */
const MOST_OUTLETS = 500;

/** Reads the outlets of the public packs, one for each slug: what an article may be from. */
export async function readPublicOutlets(queries: Queries): Promise<readonly Outlet[]> {
  const { rows } = await queries.execute<{ slug: string; name: string; kind: Outlet['kind']; country: string | null; ownership: string | null; state_owned: boolean | null; reference: string | null }>(sql`
    select distinct on (o.slug) o.slug, o.name, o.kind, o.country, o.ownership, o.state_owned, o.reference from outlets o join packs p on p.id = o.pack_id order by o.slug, p.slug limit ${MOST_OUTLETS}`);
  return rows.map(({ slug, name, kind, country, ownership, state_owned: stateOwned, reference }) => ({ slug, name, kind, country, ownership, stateOwned, reference }));
}
