import type { FinishAttemptInput, ReportProblemInput, StartAttemptInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { describeUnknownCode, findQuiz, readKeys, revisionLoader, type QuizRecord } from '../quizzes/index.js';
import { attemptKeyOf, mayAct } from './attempt.policy.js';
import { questionOf, toAttempt, toResponse, type AttemptRecord, type ResponseRecord, type UserErrorRecord } from './attempt.records.js';
import { finishAttemptRow, insertAttempt, insertReport, readAttempt, readResponses, type AttemptRow } from './attempt.store.js';
import { readNickname } from './nickname.js';
import { hashResumeToken, isResumeToken, makeResumeToken } from './resume-token.js';

export interface StartAttemptResult { readonly attempt: AttemptRecord | null; readonly resumeToken: string | null; readonly userErrors: readonly UserErrorRecord[] }
export interface FinishAttemptResult { readonly attempt: AttemptRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface ReportProblemResult { readonly received: boolean; readonly userErrors: readonly UserErrorRecord[] }

/** Says that there is no such attempt, or that the token is not its own; which, it does not say. */
export const FORBIDDEN: UserErrorRecord = { code: 'FORBIDDEN', field: 'resumeToken', message: 'There is no attempt with this id and this resume token. Start the quiz again with its code.' };
export const UNKNOWN_QUESTION: UserErrorRecord = { code: 'NOT_FOUND', field: 'questionId', message: 'This question is not one of the quiz that this attempt is of.' };

/** Starts an attempt, or goes on with the one that the same client started before. */
export async function startAttempt(context: RequestContext, input: StartAttemptInput): Promise<StartAttemptResult> {
  const refuse = (error: UserErrorRecord): StartAttemptResult => ({ attempt: null, resumeToken: null, userErrors: [error] });
  const read = readNickname(input.nickname);
  if (!read.ok) return refuse({ code: 'INVALID', field: 'nickname', message: read.message });
  const identity = readIdentity(input);
  if ('code' in identity) return refuse(identity);
  const quiz = await findQuiz(context, input.code);
  if (quiz === null) return refuse({ code: 'NOT_FOUND', field: 'code', message: describeUnknownCode(input.code) });
  const { key, resumeToken } = identity;
  const { queries } = context.database;
  await insertAttempt(queries, { key, revisionKey: quiz.revisionKey, nickname: read.nickname, tokenHash: hashResumeToken(resumeToken), startedAt: context.now() });
  const row = await readAttempt(queries, key);
  if (!mayAct(row, resumeToken)) return refuse({ ...FORBIDDEN, message: 'This attempt id is taken, or its resume token is: make a new pair of them.' });
  const attempt = await describe(context, row);
  if (attempt.quiz.key !== quiz.key) return refuse({ code: 'INVALID', field: 'attemptId', message: 'This attempt is one of another quiz: make a new id for this one.' });
  return { attempt, resumeToken, userErrors: [] };
}

function readIdentity({ attemptId, resumeToken }: StartAttemptInput): { readonly key: string; readonly resumeToken: string } | UserErrorRecord {
  const [id, token] = [attemptId ?? null, resumeToken ?? null];
  if (id === null && token === null) return { key: randomUUID(), resumeToken: makeResumeToken() };
  const key = id === null ? null : attemptKeyOf(id);
  if (key === null) return { code: 'INVALID', field: 'attemptId', message: 'Give `attemptId` and `resumeToken` together, the id as a random UUID; or leave out both.' };
  if (token === null || !isResumeToken(token)) return { code: 'INVALID', field: 'resumeToken', message: 'Give a resume token of 22 to 200 characters of base64url, from a secure source of randomness; or leave out both it and `attemptId`.' };
  return { key, resumeToken: token };
}

/** The attempt of an id, for whoever holds its token; null for everybody else. */
export async function findAttempt(context: RequestContext, { id, resumeToken }: { readonly id: string; readonly resumeToken: string }): Promise<AttemptRecord | null> {
  const row = await authorise(context, id, resumeToken);
  return row === null ? null : describe(context, row);
}

/** Ends an attempt; again, it changes nothing. */
export async function finishAttempt(context: RequestContext, { attemptId, resumeToken }: FinishAttemptInput): Promise<FinishAttemptResult> {
  const row = await authorise(context, attemptId, resumeToken);
  if (row === null) return { attempt: null, userErrors: [FORBIDDEN] };
  await finishAttemptRow(context.database.queries, { attempt: row.key, now: context.now() });
  const finished = await readAttempt(context.database.queries, row.key);
  return { attempt: finished === null ? null : await describe(context, finished), userErrors: [] };
}

const LONGEST_REPORT = 2_000;

/** Stores what a student finds wrong with a question. */
export async function reportProblem(context: RequestContext, { attemptId, resumeToken, questionId, text }: ReportProblemInput): Promise<ReportProblemResult> {
  const refuse = (error: UserErrorRecord): ReportProblemResult => ({ received: false, userErrors: [error] });
  const row = await authorise(context, attemptId, resumeToken);
  if (row === null) return refuse(FORBIDDEN);
  const question = questionIdIn(await quizOf(context, row), questionId);
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
  const row = key === null ? null : await context.turns.read(() => readAttempt(context.database.queries, key));
  return mayAct(row, resumeToken) ? row : null;
}

/** The quiz of an attempt, in the revision with which it began. */
export async function quizOf(context: RequestContext, { revisionKey }: Pick<AttemptRow, 'revisionKey'>): Promise<QuizRecord> {
  const quiz = await revisionLoader(context).load(revisionKey);
  if (quiz === null) throw new Error(`The revision ${revisionKey}, of which there is an attempt, is gone`);
  return quiz;
}

/** An attempt with its quiz and its answers. */
export async function describe(context: RequestContext, row: AttemptRow): Promise<AttemptRecord> {
  const [quiz, responses] = await Promise.all([quizOf(context, row), context.turns.read(() => readResponses(context.database.queries, row.key))]);
  return toAttempt(row, { quiz, responses });
}

/** The id within its revision of a question of this quiz; null for one of another. */
export function questionIdIn(quiz: QuizRecord, nodeId: string): string | null {
  const decoded = decodeNodeId(nodeId);
  const id = decoded?.type === 'Question' && decoded.key.startsWith(`${quiz.revisionKey}/`) ? decoded.key.slice(quiz.revisionKey.length + 1) : null;
  return id !== null && isUuid(id) && questionOf(quiz, id) !== undefined ? id : null;
}

/** The answers of an attempt with their verdicts and keys: those of questions that have been answered, and of no others. */
export async function explainResponses(context: RequestContext, { quiz, answered }: AttemptRecord): Promise<readonly ResponseRecord[]> {
  const keys = await context.turns.read(() => readKeys(context.database.queries, { revision: quiz.revisionKey, questions: answered.map(({ questionId }) => questionId) }));
  return answered.flatMap((row) => {
    const frozen = keys.get(row.questionId);
    return frozen === undefined ? [] : [toResponse(row, { quiz, frozen })];
  });
}
