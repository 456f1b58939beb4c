import type { StudentResponse } from '@footnote/quiz-engine';
import type { AssignmentDates, TermsRecord } from '../classes/index.js';

/** An answer as it is stored; `questionId` is that within the revision. Its mark is the first, by the key of its own revision. */
export interface ResponseRow {
  readonly key: string;
  readonly questionId: string;
  readonly responseId: string;
  readonly answer: StudentResponse;
  readonly correct: boolean;
  readonly score: number;
  readonly answeredAt: Date;
}

/** An attempt as it is stored, with all that bears on it: whose it is, how its quiz is run now, and its answers. */
export interface AttemptRow {
  readonly key: string;
  readonly revisionKey: string;
  readonly quizKey: string;
  readonly nickname: string;
  readonly tokenHash: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly dueAt: Date | null;
  readonly preview: boolean;
  /** The student of a class whose it is; null for somebody who came by the code of the quiz alone. */
  readonly student: { readonly key: string; readonly tokenHash: string; readonly removedAt: Date | null; readonly extraTimePercent: number } | null;
  readonly quiz: { readonly title: string; readonly code: string; readonly settings: TermsRecord & { readonly shuffleQuestions: boolean; readonly shuffleOptions: boolean } };
  /** The dates of the student's class; null where the class was not given the quiz, or not any more. */
  readonly dates: AssignmentDates | null;
  readonly responses: readonly ResponseRow[];
}

/** What the statements of this module read of an attempt, in SQL: `a` is the attempt, and $1 its id or theirs. */
export const ATTEMPT_COLUMNS = `a.id, a.revision_id, r.quiz_id, coalesce(s.nickname, a.nickname, '') as nickname, a.token_hash, a.started_at, a.finished_at, a.due_at, a.preview,
  s.id as student_id, s.token_hash as student_token_hash, s.removed_at, s.extra_time_percent,
  q.title, q.code, q.opens_at, q.closes_at, q.attempts_allowed, q.feedback, q.time_limit_seconds, q.shuffle_questions, q.shuffle_options,
  x.id as assignment_id, x.opens_at as class_opens_at, x.closes_at as class_closes_at`;
export const ATTEMPT_JOINS = `join revisions r on r.id = a.revision_id join quizzes q on q.id = r.quiz_id
  left join students s on s.id = a.student_id left join assignments x on x.class_id = s.class_id and x.quiz_id = q.id`;
/** Answers as JSON, of the rows `p`; the moments in milliseconds, since JSON has none. */
export const RESPONSES_AS_JSON = `coalesce(json_agg(json_build_object('key', p.id, 'questionId', p.question_id, 'responseId', p.response_id,
  'answer', p.answer, 'correct', p.correct, 'score', p.score, 'answeredAt', floor(extract(epoch from p.answered_at) * 1000)) order by p.answered_at), '[]')`;

/** A row as those statements give it. */
export interface SqlAttempt {
  readonly id: string; readonly revision_id: string; readonly quiz_id: string; readonly nickname: string; readonly token_hash: string;
  readonly started_at: Date; readonly finished_at: Date | null; readonly due_at: Date | null; readonly preview: boolean;
  readonly student_id: string | null; readonly student_token_hash: string | null; readonly removed_at: Date | null; readonly extra_time_percent: number | null;
  readonly title: string; readonly code: string; readonly opens_at: Date | null; readonly closes_at: Date | null; readonly attempts_allowed: number | null;
  readonly feedback: TermsRecord['feedback']; readonly time_limit_seconds: number | null; readonly shuffle_questions: boolean; readonly shuffle_options: boolean;
  readonly assignment_id: string | null; readonly class_opens_at: Date | null; readonly class_closes_at: Date | null;
  readonly responses: readonly (Omit<ResponseRow, 'answeredAt'> & { readonly answeredAt: number })[];
}

/** Reads such a row. What an answer holds was written by `takeResponses` alone, and is never changed: a trigger sees to that. */
export function toAttemptRow(row: SqlAttempt): AttemptRow {
  return {
    key: row.id, revisionKey: row.revision_id, quizKey: row.quiz_id, nickname: row.nickname, tokenHash: row.token_hash,
    startedAt: row.started_at, finishedAt: row.finished_at, dueAt: row.due_at, preview: row.preview,
    student: row.student_id === null || row.student_token_hash === null ? null : { key: row.student_id, tokenHash: row.student_token_hash, removedAt: row.removed_at, extraTimePercent: row.extra_time_percent ?? 0 },
    quiz: {
      title: row.title, code: row.code,
      settings: {
        opensAt: row.opens_at, closesAt: row.closes_at, attemptsAllowed: row.attempts_allowed, feedback: row.feedback, timeLimitSeconds: row.time_limit_seconds,
        shuffleQuestions: row.shuffle_questions, shuffleOptions: row.shuffle_options,
      },
    },
    dates: row.assignment_id === null ? null : { opensAt: row.class_opens_at, closesAt: row.class_closes_at },
    responses: row.responses.map(({ answeredAt, ...response }) => ({ ...response, answeredAt: new Date(answeredAt) })),
  };
}
