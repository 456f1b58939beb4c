import { sql } from 'drizzle-orm';
import type { Queries } from '../../platform/database/index.js';

export interface ExportedAnswer { readonly question: string; readonly answer: unknown; readonly correct: boolean; readonly score: number; readonly answeredAt: string }
/** An attempt as it is stored, with its answers as they are marked now. */
export interface ExportedAttempt {
  readonly student: string;
  readonly quizCode: string;
  readonly quizTitle: string;
  readonly revisionKey: string;
  readonly revision: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly answers: readonly ExportedAnswer[];
}

type Columns<Row> = { [Column in keyof Row]: Row[Column] };

/** Reads every attempt of a class, or of one of its students, in one statement. */
export async function readAttemptsToExport(queries: Queries, { classKey, student }: { readonly classKey: string; readonly student: string | null }): Promise<readonly ExportedAttempt[]> {
  const { rows } = await queries.execute<Columns<ExportedAttempt>>(sql`
    select a.student_id as student, q.code as "quizCode", q.title as "quizTitle", r.id as "revisionKey", r.number as revision, to_json(a.started_at) #>> '{}' as "startedAt", to_json(a.finished_at) #>> '{}' as "finishedAt",
      coalesce((select json_agg(json_build_object('question', p.question_id, 'answer', p.answer, 'correct', coalesce(m.correct, p.correct), 'score', coalesce(m.score, p.score), 'answeredAt', p.answered_at) order by p.answered_at)
        from responses p
        left join lateral (select rr.correct, rr.score from regraded_responses rr join regrades g on g.id = rr.regrade_id where rr.response_id = p.id order by g.number desc limit 1) m on true
        where p.attempt_id = a.id), '[]') as answers
    from attempts a join students s on s.id = a.student_id join revisions r on r.id = a.revision_id join quizzes q on q.id = r.quiz_id
    where s.class_id = ${classKey}::uuid and (${student}::uuid is null or s.id = ${student}::uuid) and not a.preview
    order by a.started_at, a.id`);
  return rows;
}

/** Reads the words of the questions of some revisions, by the ids of those. */
export async function readQuestionsToExport(queries: Queries, revisions: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  if (revisions.length === 0) return new Map();
  const { rows } = await queries.execute<{ id: string; questions: unknown }>(sql`select id, questions from revisions where id = any(${sql.param([...revisions])}::uuid[])`);
  return new Map(rows.map(({ id, questions }) => [id, questions]));
}
