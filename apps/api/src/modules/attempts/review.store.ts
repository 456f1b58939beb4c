import type { Database } from '../../platform/database/index.js';

/** A time when an answer was marked again. */
export interface RemarkRow {
  readonly attempt: string;
  readonly response: string;
  readonly markedAt: Date;
  readonly wasCorrect: boolean;
  readonly wasScore: number;
  readonly correct: boolean;
  readonly score: number;
  readonly withdrawn: boolean;
  readonly note: string | null;
}

/** Reads how the answers of some attempts were marked again, the first time first. */
export async function readRemarks({ pool }: Pick<Database, 'pool'>, attempts: readonly string[]): Promise<readonly RemarkRow[]> {
  const { rows } = await pool.query<RemarkRow>({
    name: 'remarks_of_attempts',
    text: `select p.attempt_id as attempt, p.id as response, g.done_at as "markedAt", m.old_correct as "wasCorrect", m.old_score as "wasScore", m.correct, m.score, m.excluded as withdrawn, r.note
      from responses p join regraded_responses m on m.response_id = p.id join regrades g on g.id = m.regrade_id join revisions r on r.id = g.to_revision_id
      where p.attempt_id = any($1::uuid[]) order by g.number`,
    values: [attempts],
  });
  return rows;
}

/** What was found about a question after it was published; `finding` is the engine's. */
export interface UpdateRow { readonly revision: string; readonly questionId: string; readonly kind: 'OVERTAKEN' | 'DISPUTED' | 'UNSUPPORTED'; readonly foundAt: Date; readonly finding: unknown }

/** Reads what stands about the questions of some revisions: of each kind the latest finding, unless it has passed. */
export async function readUpdates({ pool }: Pick<Database, 'pool'>, revisions: readonly string[]): Promise<readonly UpdateRow[]> {
  const { rows } = await pool.query<UpdateRow>({
    name: 'updates_of_revisions',
    text: `select revision_id as revision, question_id as "questionId", kind, found_at as "foundAt", finding from (
        select distinct on (revision_id, question_id, kind) * from stale_questions where revision_id = any($1::uuid[]) order by revision_id, question_id, kind, pack_version desc
      ) latest where resolution is distinct from 'PASSED' order by found_at, kind`,
    values: [revisions],
  });
  return rows;
}
