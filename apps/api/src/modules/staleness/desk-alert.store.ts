import { sql, type SQL } from 'drizzle-orm';
import type { Finding } from '@footnote/quiz-engine';
import type { Queries } from '../../platform/database/index.js';
import type { Resolution } from './alert.store.js';

export type Standing = 'PROVED' | 'CITED' | 'UNSOURCED';

/** An alert with what those at its desk need to decide about it. */
export interface DeskAlert {
  readonly key: string;
  readonly finding: Finding;
  readonly foundAt: Date;
  readonly resolution: Resolution | null;
  readonly quizKey: string;
  readonly packKey: string;
  /** Null where the question never was in a draft. */
  readonly lineage: string | null;
  readonly stem: string;
  readonly standing: Standing;
  /** In the newest revision; null where it is not asked there any more, or asked otherwise. */
  readonly place: number | null;
  readonly revision: number;
  readonly publishedAt: Date;
  readonly attemptCount: number;
}

interface Row {
  readonly [column: string]: unknown;
  readonly id: string; readonly finding: Finding; readonly found_at: Date; readonly resolution: Resolution | null; readonly quiz_id: string; readonly pack_id: string; readonly lineage: string | null;
  readonly stem: string; readonly standing: Standing; readonly place: number | null; readonly number: number; readonly published_at: Date; readonly attempts: number;
}

/**
 * A question is what it was where the newest revision asks it in the same words: a teacher who publishes for another reason has not
 * decided about it. Of the same question in two revisions the newer speaks.
 */
function alerts(condition: SQL): SQL {
  return sql`select s.id, s.finding, s.found_at, s.resolution, q.id as quiz_id, q.pack_id, asked.question ->> 'lineage' as lineage, asked.question ->> 'stem' as stem,
      asked.question ->> 'standing' as standing, still.place::int as place, r.number, r.published_at,
      (select count(*)::int from attempts a where a.revision_id = r.id and not a.preview) as attempts
    from stale_questions s join revisions r on r.id = s.revision_id join quizzes q on q.id = r.quiz_id
    cross join lateral (select e.question from jsonb_array_elements(r.questions) as e(question) where e.question ->> 'id' = s.question_id) asked
    cross join lateral (select l.questions from revisions l where l.quiz_id = q.id order by l.number desc limit 1) newest
    left join lateral (select e.place from jsonb_array_elements(newest.questions) with ordinality as e(question, place)
      where coalesce(e.question ->> 'lineage', e.question ->> 'id') = coalesce(asked.question ->> 'lineage', asked.question ->> 'id') and e.question ->> 'stem' = asked.question ->> 'stem'
      limit 1) still on true
    where ${condition}`;
}

function toAlert(row: Row): DeskAlert {
  return {
    key: row.id, finding: row.finding, foundAt: new Date(row.found_at), resolution: row.resolution, quizKey: row.quiz_id, packKey: row.pack_id, lineage: row.lineage, stem: row.stem,
    standing: row.standing, place: row.place, revision: row.number, publishedAt: new Date(row.published_at), attemptCount: row.attempts,
  };
}

/** More than anybody decides about; a desk with as many has another problem. */
const MOST = 500;

/** Reads what a desk has to decide about, the gravest first. */
export async function readOpenAlerts(queries: Queries, desk: string): Promise<readonly DeskAlert[]> {
  const { rows } = await queries.execute<Row>(sql`select * from (select distinct on (open.quiz_id, open.lineage, open.stem) open.* from
    (${alerts(sql`q.desk_id = ${desk}::uuid and q.archived_at is null and s.resolution is null and still.place is not null`)}) open
    order by open.quiz_id, open.lineage, open.stem, open.number desc, open.found_at desc) s
    order by array_position(array['UNSUPPORTED', 'DISPUTED', 'OVERTAKEN'], s.finding ->> 'kind'), s.found_at desc, s.id limit ${MOST}`);
  return rows.map(toAlert);
}


/** Reads one alert of a desk, decided or not; null where the desk has none such. */
export async function readAlert(queries: Queries, { key, desk }: { readonly key: string; readonly desk: string }): Promise<DeskAlert | null> {
  const { rows: [row] } = await queries.execute<Row>(alerts(sql`s.id = ${key}::uuid and q.desk_id = ${desk}::uuid`));
  return row === undefined ? null : toAlert(row);
}

/** The open alerts about the same question of a quiz, in whichever revision: a decision is about all of them. */
export async function readSameAlerts(queries: Queries, { quizKey, lineage, key }: Pick<DeskAlert, 'quizKey' | 'lineage' | 'key'>): Promise<readonly string[]> {
  const { rows } = await queries.execute<{ id: string }>(sql`select s.id from stale_questions s join revisions r on r.id = s.revision_id
    where r.quiz_id = ${quizKey}::uuid and s.resolution is null and (s.id = ${key}::uuid or exists (select 1 from jsonb_array_elements(r.questions) q where q ->> 'id' = s.question_id and q ->> 'lineage' = ${lineage}))`);
  return rows.map(({ id }) => id);
}
