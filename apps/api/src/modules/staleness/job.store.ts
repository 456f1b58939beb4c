import { sql, type SQL } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';

/**
 * Which revisions are proved again: of each quiz that is not put away the latest, which is the one that students get and the teacher
 * decides about; and earlier ones while somebody may still look at an attempt at them, so that what changed stands in that review too.
 * Whoever finished has a month; after that nobody is told of a revision that was replaced long ago, and its questions cost nothing more.
 * What is open about one is looked at until it is decided or passes.
 */
const REVIEW_DAYS = 30;

function isPublished(now: Date): SQL {
  const since = new Date(now.getTime() - REVIEW_DAYS * 86_400_000).toISOString();
  return sql`q.archived_at is null and (r.number = (select max(l.number) from revisions l where l.quiz_id = q.id)
    or exists (select 1 from attempts a where a.revision_id = r.id and not a.preview and coalesce(a.finished_at, a.started_at) >= ${since}::timestamptz)
    or exists (select 1 from stale_questions s where s.revision_id = r.id and s.resolution is null))`;
}

/**
 * Orders what there is to prove: a job for the current version of each pack that anything was published about and that has none yet. A
 * finished one is opened again where, while it ran, a revision was published that still rests on an earlier version.
 */
export async function orderJobs(queries: Queries, { now, newId }: { readonly now: Date; readonly newId: () => string }): Promise<void> {
  const { rows } = await queries.execute<{ id: string; version: number }>(sql`select p.id, p.version from packs p where exists (select 1 from quizzes q join revisions r on r.quiz_id = q.id where q.pack_id = p.id and q.archived_at is null)
    and not exists (select 1 from reproof_jobs j where j.pack_id = p.id and j.pack_version = p.version)`);
  for (const { id, version } of rows) {
    await queries.execute(sql`insert into reproof_jobs (id, pack_id, pack_version, requested_at) values (${newId()}::uuid, ${id}::uuid, ${version}, ${now.toISOString()}::timestamptz) on conflict do nothing`);
  }
  await queries.execute(sql`update reproof_jobs j set finished_at = null, started_at = null, resume_after = null, checked = 0, stale = 0 from packs p
    where p.id = j.pack_id and p.version = j.pack_version and j.finished_at is not null
    and exists (select 1 from quizzes q join revisions r on r.quiz_id = q.id where q.pack_id = p.id and r.pack_version < j.pack_version and r.published_at > j.started_at)`);
}

/** A job as one replica has it in hand. */
export interface HeldJob {
  readonly key: string;
  readonly packKey: string;
  readonly packVersion: number;
  /** What the pack's version is by now. */
  readonly currentVersion: number;
  /** Whether the pack is a desk's own, whose quizzes rest on the originals. */
  readonly isOwn: boolean;
  readonly resumeAfter: string | null;
}

/** Takes the oldest job that is not done and in no other hand; it is let go with the transaction, whatever becomes of this process. */
export async function takeJob(transaction: Transaction, now: Date): Promise<HeldJob | null> {
  const { rows: [row] } = await transaction.execute<{ id: string; pack_id: string; pack_version: number; version: number; is_own: boolean; resume_after: string | null }>(sql`
    select j.id, j.pack_id, j.pack_version, j.resume_after, p.version, p.desk_id is not null as is_own from reproof_jobs j join packs p on p.id = j.pack_id
    where j.finished_at is null order by j.requested_at, j.id limit 1 for update of j skip locked`);
  if (row === undefined) return null;
  await transaction.execute(sql`update reproof_jobs set started_at = coalesce(started_at, ${now.toISOString()}::timestamptz) where id = ${row.id}::uuid`);
  return { key: row.id, packKey: row.pack_id, packVersion: row.pack_version, currentVersion: row.version, isOwn: row.is_own, resumeAfter: row.resume_after };
}

/** A revision whose questions are to be proved again. */
export interface RevisionToProve {
  readonly key: string;
  readonly packVersion: number | null;
  /** The quiz that Footnote makes of a pack, which rests on whatever the pack has. */
  readonly isStarter: boolean;
  /** As `quizzes` froze them, by the ids of the questions. */
  readonly keys: unknown;
}

/** Reads the next revisions of a job: those of one version of the pack stand together, so that its graph is read once. */
export async function readRevisionsToProve(transaction: Transaction, job: HeldJob, { now, limit }: { readonly now: Date; readonly limit: number }): Promise<readonly RevisionToProve[]> {
  const after = job.resumeAfter === null ? sql`true` : sql`(coalesce(r.pack_version, 0), r.id) > (select coalesce(d.pack_version, 0), d.id from revisions d where d.id = ${job.resumeAfter}::uuid)`;
  const { rows } = await transaction.execute<{ id: string; pack_version: number | null; starter: boolean; keys: unknown }>(sql`
    select r.id, r.pack_version, q.starter, r.keys from revisions r join quizzes q on q.id = r.quiz_id
    where q.pack_id = ${job.packKey}::uuid and ${isPublished(now)} and ${after} order by coalesce(r.pack_version, 0), r.id limit ${limit}`);
  return rows.map(({ id, pack_version: packVersion, starter, keys }) => ({ key: id, packVersion, isStarter: starter, keys }));
}

/** Notes how far a job has come; done, where nothing is left. */
export async function noteProgress(transaction: Transaction, job: HeldJob, { resumeAfter, checked, stale, finishedAt }: { readonly resumeAfter: string | null; readonly checked: number; readonly stale: number; readonly finishedAt: Date | null }): Promise<void> {
  await transaction.execute(sql`update reproof_jobs set resume_after = ${resumeAfter}::uuid, checked = checked + ${checked}, stale = stale + ${stale}, finished_at = ${finishedAt?.toISOString() ?? null}::timestamptz where id = ${job.key}::uuid`);
}
