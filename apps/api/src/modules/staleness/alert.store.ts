import { sql } from 'drizzle-orm';
import type { Finding } from '@footnote/quiz-engine';
import type { Queries, Transaction } from '../../platform/database/index.js';

export type Resolution = 'MENDED' | 'WITHDRAWN' | 'KEPT' | 'PASSED';

/** What was found before of the questions of a revision. */
export interface KnownAlert {
  readonly key: string;
  readonly questionId: string;
  readonly packVersion: number;
  readonly finding: Finding;
  readonly resolution: Resolution | null;
}

/** Reads all that was ever found of the questions of some revisions, by revision. */
export async function readKnownAlerts(queries: Queries | Transaction, revisions: readonly string[]): Promise<ReadonlyMap<string, readonly KnownAlert[]>> {
  if (revisions.length === 0) return new Map();
  const { rows } = await queries.execute<{ id: string; revision_id: string; question_id: string; pack_version: number; finding: Finding; resolution: Resolution | null }>(sql`
    select id, revision_id, question_id, pack_version, finding, resolution from stale_questions where revision_id = any(${sql.param([...revisions])}::uuid[]) order by found_at`);
  const known = new Map<string, KnownAlert[]>();
  for (const { id, revision_id: revision, question_id: questionId, pack_version: packVersion, finding, resolution } of rows) {
    known.set(revision, [...known.get(revision) ?? [], { key: id, questionId, packVersion, finding, resolution }]);
  }
  return known;
}

export interface AlertToWrite {
  readonly key: string;
  readonly revision: string;
  readonly questionId: string;
  readonly packVersion: number;
  readonly finding: Finding;
  readonly now: Date;
}

/** Stores what was found of a question; of one version of a pack once, however often a job is taken up again. */
export async function insertAlert(transaction: Transaction, { key, revision, questionId, packVersion, finding, now }: AlertToWrite): Promise<void> {
  await transaction.execute(sql`insert into stale_questions (id, revision_id, question_id, kind, pack_version, found_at, finding)
    values (${key}::uuid, ${revision}::uuid, ${questionId}, ${finding.kind}, ${packVersion}, ${now.toISOString()}::timestamptz, ${JSON.stringify(finding)}::jsonb)
    on conflict on constraint stale_questions_once do update set finding = excluded.finding, resolution = null, resolved_at = null, resolved_by = null, reason = null where stale_questions.resolution = 'PASSED'`);
}

/** Brings an open alert up to what is found now; its id stays, since a page may have it. */
export async function updateAlert(transaction: Transaction, key: string, { packVersion, finding }: Pick<AlertToWrite, 'packVersion' | 'finding'>): Promise<void> {
  await transaction.execute(sql`update stale_questions set kind = ${finding.kind}, pack_version = ${packVersion}, finding = ${JSON.stringify(finding)}::jsonb where id = ${key}::uuid`);
}

/** Settles alerts that are open; tells how many were. */
export async function resolveAlerts(queries: Queries | Transaction, keys: readonly string[], { resolution, now, by = null, reason = null }: { readonly resolution: Resolution; readonly now: Date; readonly by?: string | null; readonly reason?: string | null }): Promise<number> {
  if (keys.length === 0) return 0;
  const { rowCount } = await queries.execute(sql`update stale_questions set resolution = ${resolution}, resolved_at = ${now.toISOString()}::timestamptz, resolved_by = ${by}::uuid, reason = ${reason}
    where id = any(${sql.param([...keys])}::uuid[]) and resolution is null`);
  return rowCount ?? 0;
}
