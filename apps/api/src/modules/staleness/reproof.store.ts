import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

/** How a pack that a desk's quizzes are about stands with what was published about it. */
export interface PackState {
  readonly packKey: string;
  readonly title: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly questionCount: number;
  /** Whether anything that was published rests on an earlier version, so that there was something to prove again. */
  readonly isNewer: boolean;
  readonly provedAt: Date | null;
}

/** Reads the packs of a desk's published quizzes, the last changed first, each with the number of questions that are published about it. */
export async function readPackStates(queries: Queries, desk: string): Promise<readonly PackState[]> {
  const { rows } = await queries.execute<{ pack_id: string; title: string; version: number; imported_at: Date; questions: number; is_newer: boolean; finished_at: Date | null }>(sql`
    select p.id as pack_id, p.title, p.version, p.imported_at, sum(jsonb_array_length(r.questions))::int as questions, bool_or(r.pack_version < p.version) as is_newer, j.finished_at
    from quizzes q join packs p on p.id = q.pack_id
    cross join lateral (select l.questions, l.pack_version from revisions l where l.quiz_id = q.id order by l.number desc limit 1) r
    left join reproof_jobs j on j.pack_id = p.id and j.pack_version = p.version
    where q.desk_id = ${desk}::uuid and q.archived_at is null group by p.id, p.title, p.version, p.imported_at, j.finished_at order by p.imported_at desc, p.id`);
  return rows.map((row) => ({
    packKey: row.pack_id, title: row.title, version: row.version, changedAt: new Date(row.imported_at), questionCount: row.questions, isNewer: row.is_newer,
    provedAt: row.finished_at === null ? null : new Date(row.finished_at),
  }));
}

/** Reads how a reader is to name the sources that came into packs with their last change; a first version has nothing to compare with. */
export async function readNewSources(queries: Queries, packs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (packs.length === 0) return new Map();
  const { rows } = await queries.execute<{ pack_id: string; labels: readonly string[] }>(sql`
    select p.id as pack_id, array_agg(s.source ->> 'label' order by s.source #>> '{published,latest}', s.place) as labels from packs p
    join pack_versions now on now.pack_id = p.id and now.version = p.version join pack_versions was on was.pack_id = p.id and was.version = p.version - 1
    cross join lateral jsonb_array_elements(now.graph -> 'sources') with ordinality as s(source, place)
    where p.id = any(${sql.param([...packs])}::uuid[]) and s.source ->> 'text' is not null
      and not exists (select 1 from jsonb_array_elements(was.graph -> 'sources') as old(source) where old.source ->> 'slug' = s.source ->> 'slug' and old.source ->> 'text' is not null)
    group by p.id`);
  return new Map(rows.map(({ pack_id: pack, labels }) => [pack, labels]));
}
