import type { FinishAttemptInput, ReportProblemInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { QuizRecord } from '../quizzes/index.js';
import { announceChange } from './announce-change.js';
import { attemptKeyOf, mayAct } from './attempt.policy.js';
import { questionOf, toAttempt, toResponse, type AttemptRecord, type ResponseRecord, type UserErrorRecord } from './attempt.records.js';
import type { AttemptRow } from './attempt.row.js';
import { finishAttemptRow, insertReport, readAttempt } from './attempt.store.js';
import { revisionOf } from './kept-revisions.js';

export interface FinishAttemptResult { readonly attempt: AttemptRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface ReportProblemResult { readonly received: boolean; readonly userErrors: readonly UserErrorRecord[] }

/** Says that there is no such attempt, or that the token is not its own; which, it does not say. */
export const FORBIDDEN: UserErrorRecord = { code: 'FORBIDDEN', field: 'resumeToken', message: 'There is no attempt with this id and this resume token. Start the quiz again with its code.' };
export const UNKNOWN_QUESTION: UserErrorRecord = { code: 'NOT_FOUND', field: 'question', message: 'This question is not one of the quiz that this attempt is of.' };

/** The attempt of an id, for whoever holds its token; null for everybody else. */
export async function findAttempt(context: RequestContext, { id, resumeToken }: { readonly id: string; readonly resumeToken: string }): Promise<AttemptRecord | null> {
  const row = await authorise(context, id, resumeToken);
  return row === null ? null : describe(context, row);
}

/** Ends an attempt; again, it changes nothing. */
export async function finishAttempt(context: RequestContext, { attempt: attemptId, resumeToken }: FinishAttemptInput): Promise<FinishAttemptResult> {
  const row = await authorise(context, attemptId, resumeToken);
  if (row === null) return { attempt: null, userErrors: [FORBIDDEN] };
  const before = await describe(context, row);
  await settle(context, row, before.finishedAt ?? context.now());
  const finished = await readAttempt(context.database, row.key);
  return { attempt: finished === null ? null : await describe(context, finished), userErrors: [] };
}

/** Notes the end of an attempt that is over, if it is not noted yet. */
export async function settle(context: RequestContext, row: AttemptRow, endedAt: Date | null): Promise<void> {
  if (endedAt === null || row.finishedAt !== null) return;
  await finishAttemptRow(context.database, { attempt: row.key, at: endedAt });
  announceChange(context.database, row.revisionKey);
}

const LONGEST_REPORT = 2_000;

/** Stores what a student finds wrong with a question. */
export async function reportProblem(context: RequestContext, { attempt: attemptId, resumeToken, question: questionId, text }: ReportProblemInput): Promise<ReportProblemResult> {
  const refuse = (error: UserErrorRecord): ReportProblemResult => ({ received: false, userErrors: [error] });
  const row = await authorise(context, attemptId, resumeToken);
  if (row === null) return refuse(FORBIDDEN);
  const question = questionIdIn(await revisionOf(context, row.revisionKey), questionId);
  if (question === null) return refuse(UNKNOWN_QUESTION);
  // Line ends and tabs stay; other control characters are nobody's words, and PostgreSQL has no character 0.
  const words = text.replace(/[^\P{Cc}\n\t]/gu, '').trim();
  if (words === '') return refuse({ code: 'INVALID', field: 'text', message: 'Say what is wrong with the question.' });
  if (words.length > LONGEST_REPORT) return refuse({ code: 'INVALID', field: 'text', message: `Use at most ${LONGEST_REPORT.toLocaleString('en')} characters.` });
  const stored = await insertReport(context.database.queries, { id: randomUUID(), attempt: row.key, questionId: question, text: words, now: context.now() });
  return stored ? { received: true, userErrors: [] } : refuse({ code: 'TOO_MANY', field: null, message: 'This attempt has reported enough problems; tell your teacher about the others.' });
}

/** The attempt of an id, if the token is its own. */
export async function authorise(context: RequestContext, id: string, resumeToken: string): Promise<AttemptRow | null> {
  const key = attemptKeyOf(id);
  const row = key === null ? null : await context.turns.read(() => readAttempt(context.database, key));
  return mayAct(row, resumeToken) ? row : null;
}

/** An attempt with its quiz and its answers. */
export async function describe(context: RequestContext, row: AttemptRow): Promise<AttemptRecord> {
  return toAttempt(row, { revision: await revisionOf(context, row.revisionKey), now: context.now() });
}

/** The id within its revision of a question of this quiz; null for one of another. */
export function questionIdIn(quiz: QuizRecord, nodeId: string): string | null {
  const read = readQuestionId(nodeId);
  return read !== null && read.revision === quiz.revisionKey && questionOf(quiz, read.question) !== undefined ? read.question : null;
}

/** The revision and the question that an id names; null where it is no id of a published question. */
export function readQuestionId(nodeId: string): { readonly revision: string; readonly question: string } | null {
  const decoded = decodeNodeId(nodeId);
  const [revision = '', question = '', ...more] = decoded?.type === 'Question' ? decoded.key.split('/') : [];
  return isUuid(revision) && isUuid(question) && more.length === 0 ? { revision, question } : null;
}

/** The answers of an attempt; what is told of each is asked for with it. */
export function listResponses(attempt: AttemptRecord): readonly ResponseRecord[] {
  return attempt.answered.map((row) => toResponse(row, attempt));
}
