import { gradeResponse, type StudentResponse } from '@footnote/quiz-engine';
import type { SubmitResponseInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { readKeys, type FrozenQuestion, type QuizRecord } from '../quizzes/index.js';
import { toResponse, type AttemptRecord, type ResponseRecord, type UserErrorRecord } from './attempt.records.js';
import { authorise, describe, FORBIDDEN, questionIdIn, quizOf, UNKNOWN_QUESTION } from './attempt.service.js';
import { takeResponse, type AttemptRow, type ResponseRow } from './attempt.store.js';
import { readResponse } from './read-response.js';

export interface SubmitResponseResult { readonly response: ResponseRecord | null; readonly attempt: AttemptRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** An answer that may be taken, as far as can be said without knowing what was answered before. */
interface Asked { readonly row: AttemptRow; readonly quiz: QuizRecord; readonly questionId: string; readonly responseId: string; readonly frozen: FrozenQuestion }
type Graded = { readonly ok: true; readonly answer: StudentResponse; readonly correct: boolean; readonly score: number } | { readonly ok: false; readonly message: string };

/**
 * Takes an answer: grades it and stores it, in one transaction, for good. Sent again under its id, it is answered as it was; another
 * answer to the same question is refused with the one that stands.
 */
export async function submitResponse(context: RequestContext, input: SubmitResponseInput): Promise<SubmitResponseResult> {
  const asked = await readAsked(context, input);
  if ('error' in asked) return { response: null, attempt: asked.row === null ? null : await describe(context, asked.row), userErrors: [asked.error] };
  const { row, quiz, questionId, responseId, frozen } = asked;
  const graded = grade(frozen, input);
  const now = context.now();
  const taken = await takeResponse(context.database.queries, {
    attempt: row.key, questionId, responseId,
    response: graded.ok ? { id: randomUUID(), questionId, responseId, answer: graded.answer, correct: graded.correct, score: graded.score, answeredAt: now } : null,
  });
  const standing: ResponseRow | null = taken.standing;
  const error = errorOf(taken.outcome, graded);
  return {
    response: standing === null ? null : toResponse(standing, { quiz, frozen }),
    attempt: await describe(context, row),
    userErrors: error === null ? [] : [error],
  };
}

/** Who answers what; all that is read here never changes, so that the transaction need not hold it. */
async function readAsked(context: RequestContext, { attemptId, resumeToken, questionId: nodeId, responseId }: SubmitResponseInput): Promise<Asked | { readonly row: AttemptRow | null; readonly error: UserErrorRecord }> {
  const row = await authorise(context, attemptId, resumeToken);
  if (row === null) return { row, error: FORBIDDEN };
  const quiz = await quizOf(context, row);
  const questionId = questionIdIn(quiz, nodeId);
  if (questionId === null) return { row, error: UNKNOWN_QUESTION };
  if (!isUuid(responseId.toLowerCase())) return { row, error: { code: 'INVALID', field: 'responseId', message: 'Give a random UUID as `responseId`.' } };
  const frozen = (await readKeys(context.database.queries, { revision: quiz.revisionKey, questions: [questionId] })).get(questionId);
  if (frozen === undefined) throw new Error(`The revision ${quiz.revisionKey} has no key for the question ${questionId}`);
  return { row, quiz, questionId, responseId: responseId.toLowerCase(), frozen };
}

function grade({ question }: FrozenQuestion, { response }: SubmitResponseInput): Graded {
  const read = readResponse(response);
  if (!read.ok) return read;
  const verdict = gradeResponse(question, read.response);
  return verdict.ok ? { ok: true, answer: read.response, correct: verdict.correct, score: verdict.score } : { ok: false, message: verdict.message };
}

function errorOf(outcome: Awaited<ReturnType<typeof takeResponse>>['outcome'], graded: Graded): UserErrorRecord | null {
  switch (outcome) {
    case 'STORED':
    case 'REPEATED': return null;
    case 'ANSWERED_BEFORE': return { code: 'ALREADY_ANSWERED', field: 'questionId', message: 'This question has been answered before; the first answer stands.' };
    case 'FINISHED': return { code: 'FINISHED', field: 'attemptId', message: 'This attempt has been finished and takes no more answers.' };
    case 'ID_TAKEN': return { code: 'INVALID', field: 'responseId', message: 'This `responseId` was used for another question: make a new one for each answer.' };
    case 'NOT_GRADED': return { code: 'INVALID', field: 'response', message: graded.ok ? 'This answer cannot be graded.' : graded.message };
    default: return outcome satisfies never;
  }
}
