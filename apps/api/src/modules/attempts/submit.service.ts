import { gradeResponse, type StudentResponse } from '@footnote/quiz-engine';
import type { SubmitResponseInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { hashToken } from '../classes/index.js';
import type { FrozenQuestion, QuizRecord } from '../quizzes/index.js';
import { announceChange } from './announce-change.js';
import { attemptKeyOf, termsOf } from './attempt.policy.js';
import { toAttempt, toResponse, type AttemptRecord, type ResponseRecord, type UserErrorRecord } from './attempt.records.js';
import type { AttemptRow } from './attempt.row.js';
import { authorise, describe, FORBIDDEN, readQuestionId, settle, UNKNOWN_QUESTION } from './attempt.service.js';
import { keysOf, peekRevision, revisionOf, type KeptKeys } from './kept-revisions.js';
import { readResponse } from './read-response.js';
import type { Taken } from './submit.store.js';
import { takeTogether } from './take-together.js';

export interface SubmitResponseResult { readonly response: ResponseRecord | null; readonly attempt: AttemptRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** An answer as it was sent, as far as it can be read without knowing anything. */
interface Sent { readonly attempt: string; readonly revision: string; readonly questionId: string; readonly responseId: string; readonly input: SubmitResponseInput }
type Graded = { readonly ok: true; readonly answer: StudentResponse; readonly correct: boolean; readonly score: number } | { readonly ok: false; readonly message: string };

/** How often an answer is tried that met another one to the same question: whoever waited sees it the second time. */
const TRIES = 3;

/**
 * Takes an answer: grades it and stores it, in one transaction, for good. Sent again under its id, it is answered as it was; another
 * answer to the same question is refused with the one that stands.
 */
export async function submitResponse(context: RequestContext, input: SubmitResponseInput): Promise<SubmitResponseResult> {
  const sent = readSent(input);
  const ground = 'code' in sent ? null : await findGround(context, sent);
  const frozen = 'code' in sent || ground === null ? undefined : ground.keys.get(sent.questionId)?.frozen;
  if ('code' in sent || ground === null || frozen === undefined) return refuse(context, input, 'code' in sent ? sent : UNKNOWN_QUESTION);
  const graded = grade(frozen, input);
  const taken = await take(context, { sent, graded, quiz: ground.quiz });
  if (taken === null || !taken.mayAct) return { response: null, attempt: null, userErrors: [FORBIDDEN] };
  const { row, stored } = taken;
  if (row.revisionKey !== sent.revision) return refuse(context, input, UNKNOWN_QUESTION);
  const attempt = toAttempt(row, { revision: ground.quiz, now: context.now() });
  if (stored) announceChange(context.database, row.revisionKey);
  else await settle(context, row, attempt.finishedAt);
  const standing = row.responses.find((one) => one.questionId === sent.questionId);
  const error = stored ? null : errorOf(taken, { sent, graded, attempt, now: context.now() });
  return { response: standing === undefined ? null : toResponse(standing, attempt, { isNew: stored }), attempt, userErrors: error === null ? [] : [error] };
}

function readSent(input: SubmitResponseInput): Sent | UserErrorRecord {
  const attempt = attemptKeyOf(input.attempt);
  const question = readQuestionId(input.question);
  const responseId = input.responseId.toLowerCase();
  if (attempt === null) return FORBIDDEN;
  if (question === null) return UNKNOWN_QUESTION;
  if (!isUuid(responseId)) return { code: 'INVALID', field: 'responseId', message: 'Give a random UUID as `responseId`.' };
  return { attempt, revision: question.revision, questionId: question.question, responseId, input };
}

/**
 * What the answer is graded by. It is at hand from the first answer on; until then it is read for whoever may answer, and for nobody
 * else: null where the question is not one of theirs.
 */
async function findGround(context: RequestContext, { attempt, revision, input }: Sent): Promise<{ readonly quiz: QuizRecord; readonly keys: KeptKeys } | null> {
  const known = await peekRevision(context, revision);
  if (known !== null) return known;
  const row = await authorise(context, attempt, input.resumeToken);
  if (row === null || row.revisionKey !== revision) return null;
  const quiz = await revisionOf(context, revision);
  return { quiz, keys: await keysOf(context, quiz) };
}

/** Nothing is stored. Whoever may act in the attempt gets it with the reason; everybody else gets the one answer that tells nothing. */
async function refuse(context: RequestContext, { attempt: attemptId, resumeToken }: SubmitResponseInput, error: UserErrorRecord): Promise<SubmitResponseResult> {
  const row = await authorise(context, attemptId, resumeToken);
  return row === null ? { response: null, attempt: null, userErrors: [FORBIDDEN] } : { response: null, attempt: await describe(context, row), userErrors: [error] };
}

function grade({ question }: FrozenQuestion, { response }: SubmitResponseInput): Graded {
  const read = readResponse(response);
  if (!read.ok) return read;
  const verdict = gradeResponse(question, read.response);
  return verdict.ok ? { ok: true, answer: read.response, correct: verdict.correct, score: verdict.score } : { ok: false, message: verdict.message };
}

async function take(context: RequestContext, { sent, graded, quiz }: { readonly sent: Sent; readonly graded: Graded; readonly quiz: QuizRecord }): Promise<Taken | null> {
  const { attempt, revision, questionId, responseId, input } = sent;
  const now = context.now();
  const answer = {
    attempt, tokenHash: hashToken(input.resumeToken), revision, questionId, responseId, questionCount: quiz.questions.length, now,
    response: graded.ok ? { key: randomUUID(), questionId, responseId, answer: graded.answer, correct: graded.correct, score: graded.score, answeredAt: now } : null,
  };
  let taken = await takeTogether(context.database, answer);
  for (let tries = 1; tries < TRIES && taken !== null && hasMissed(taken, { sent, graded, quiz, now, tries }); tries += 1) taken = await takeTogether(context.database, answer);
  return taken;
}

interface Missed { readonly sent: Sent; readonly graded: Graded; readonly quiz: QuizRecord; readonly now: Date; readonly tries: number }

/**
 * Whether an answer was not stored for no reason that can be seen: somebody stored another at the same moment. That the attempt is finished
 * is a reason the second time alone: the answer that ended it, sent twice at once, is seen as ended before it is seen as stored.
 */
function hasMissed({ row, mayAct, stored }: Taken, { sent, graded, quiz, now, tries }: Missed): boolean {
  const isKnown = row.responses.some(({ questionId, responseId }) => questionId === sent.questionId || responseId === sent.responseId);
  if (stored || !graded.ok || isKnown || !mayAct || row.revisionKey !== sent.revision) return false;
  return tries === 1 || toAttempt(row, { revision: quiz, now }).finishedAt === null;
}

interface Refused { readonly sent: Sent; readonly graded: Graded; readonly attempt: AttemptRecord; readonly now: Date }

function errorOf({ row }: Taken, { sent, graded, attempt, now }: Refused): UserErrorRecord | null {
  const standing = row.responses.find(({ questionId }) => questionId === sent.questionId);
  if (standing?.responseId === sent.responseId) return null;
  if (attempt.finishedAt !== null) return whyFinished(row, now);
  if (standing !== undefined) return { code: 'ALREADY_ANSWERED', field: 'question', message: 'This question has been answered before; the first answer stands.' };
  if (row.responses.some(({ responseId }) => responseId === sent.responseId)) return { code: 'INVALID', field: 'responseId', message: 'This `responseId` was used for another question: make a new one for each answer.' };
  return { code: 'INVALID', field: 'response', message: graded.ok ? 'This answer cannot be graded.' : graded.message };
}

function whyFinished(row: AttemptRow, now: Date): UserErrorRecord {
  const { closesAt } = termsOf(row);
  const endedAt = row.finishedAt;
  if (row.dueAt !== null && row.dueAt <= now && (endedAt === null || endedAt >= row.dueAt)) return { code: 'TIME_UP', field: 'attempt', message: 'The time of this attempt is up; what was answered before counts.' };
  if (closesAt !== null && closesAt <= now && (endedAt === null || endedAt >= closesAt)) return { code: 'NOT_OPEN', field: 'attempt', message: 'This quiz has closed; what was answered before counts.' };
  return { code: 'FINISHED', field: 'attempt', message: 'This attempt has been finished and takes no more answers.' };
}

