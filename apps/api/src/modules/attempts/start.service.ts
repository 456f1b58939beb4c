import type { PreviewQuizInput, StartAttemptInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { guessCode, TOO_MANY_CODES } from '../../graphql/limits/guess-code.js';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { after, findMembership, foldNickname, hashToken, isClosed, isOffensive, isOpen, readAssignmentDates, readNickname, termsFor, type TermsRecord } from '../classes/index.js';
import { describeUnknownCode, findQuizDoor, quizLoader, type QuizDoor } from '../quizzes/index.js';
import { announceChange } from './announce-change.js';
import { attemptKeyOf, mayAct, PREVIEWING } from './attempt.policy.js';
import type { AttemptRecord, UserErrorRecord } from './attempt.records.js';
import { describe, FORBIDDEN, settle } from './attempt.service.js';
import { readAttempt } from './attempt.store.js';
import { isResumeToken, makeResumeToken } from './resume-token.js';
import { deleteOldPreviews, insertAttempt } from './start.store.js';

export interface StartAttemptResult { readonly attempt: AttemptRecord | null; readonly resumeToken: string | null; readonly userErrors: readonly UserErrorRecord[] }

/** Who starts, and on what terms. `resumeToken` of a student who goes on elsewhere is that of the class. */
interface Starter { readonly nickname: string; readonly student: string | null; readonly terms: TermsRecord; readonly membershipToken: string | null }
interface Identity { readonly key: string; readonly resumeToken: string }

const refuse = (error: UserErrorRecord): StartAttemptResult => ({ attempt: null, resumeToken: null, userErrors: [error] });

/** Starts an attempt, or goes on with the one that the same client, or the same student of a class, has under way. */
export async function startAttempt(context: RequestContext, input: StartAttemptInput): Promise<StartAttemptResult> {
  const identity = readIdentity(input);
  if ('code' in identity) return refuse(identity);
  const named = readName(input);
  if ('code' in named) return refuse(named);
  const guessed = await guessCode(context, () => findQuizDoor(context, input.code));
  if (guessed.throttled) return refuse({ code: 'TOO_MANY', field: 'code', message: TOO_MANY_CODES });
  if (guessed.found === null) return refuse({ code: 'NOT_FOUND', field: 'code', message: describeUnknownCode(input.code) });
  const quiz = guessed.found;
  const known = input.attemptId === null || input.attemptId === undefined ? null : await readAttempt(context.database, identity.key);
  // The same form sent twice goes on, whatever has closed or run out meanwhile.
  if (known !== null) return goOn(context, { identity, quiz, membershipToken: input.membershipToken ?? null });
  const starter = await findStarter(context, { quiz, nickname: named.nickname, membershipToken: input.membershipToken ?? null });
  if ('code' in starter) return refuse(starter);
  const closed = refuseDates(starter.terms, context.now());
  return closed === null ? begin(context, { identity, quiz, starter }) : refuse(closed);
}

function readIdentity({ attemptId, resumeToken }: StartAttemptInput): Identity | UserErrorRecord {
  const [id, token] = [attemptId ?? null, resumeToken ?? null];
  if (id === null && token === null) return { key: randomUUID(), resumeToken: makeResumeToken() };
  const key = id === null ? null : attemptKeyOf(id);
  if (key === null) return { code: 'INVALID', field: 'attemptId', message: 'Give `attemptId` and `resumeToken` together, the id as a random UUID; or leave out both.' };
  if (token === null || !isResumeToken(token)) return { code: 'INVALID', field: 'resumeToken', message: 'Give a resume token of 22 to 200 characters of base64url, from a secure source of randomness; or leave out both it and `attemptId`.' };
  return { key, resumeToken: token };
}

/** The name of whoever comes by the code alone; a student of a class has one already. */
function readName({ nickname, membershipToken }: StartAttemptInput): { readonly nickname: string } | UserErrorRecord {
  if (membershipToken !== null && membershipToken !== undefined) return { nickname: '' };
  const read = readNickname(nickname ?? '');
  if (!read.ok) return { code: 'INVALID', field: 'nickname', message: read.message };
  if (isOffensive(read.nickname)) return { code: 'INVALID', field: 'nickname', message: 'Choose another name: this one has a word in it that a class should not read.' };
  return { nickname: read.nickname };
}

interface Asking { readonly quiz: QuizDoor; readonly nickname: string; readonly membershipToken: string | null }

async function findStarter(context: RequestContext, { quiz, nickname, membershipToken }: Asking): Promise<Starter | UserErrorRecord> {
  if (membershipToken === null) return { nickname, student: null, terms: termsFor(quiz.settings), membershipToken: null };
  const membership = await findMembership(context, membershipToken);
  if (membership === null) return { code: 'FORBIDDEN', field: 'membershipToken', message: 'This token opens no class. Join the class again with its code, or ask your teacher.' };
  const { classKey, studentKey, extraTimePercent } = membership;
  const dates = await readAssignmentDates(context.database.queries, { classKey, quizKey: quiz.key });
  if (dates === null) return { code: 'NOT_FOUND', field: 'code', message: `The quiz ${quiz.code} was not given to ${membership.class.name}.` };
  return { nickname: membership.nickname, student: studentKey, terms: termsFor(quiz.settings, { dates, extraTimePercent }), membershipToken };
}

function refuseDates(terms: TermsRecord, now: Date): UserErrorRecord | null {
  if (isOpen(terms, now)) return null;
  const { opensAt, closesAt } = terms;
  if (isClosed(terms, now)) return { code: 'NOT_OPEN', field: 'code', message: `This quiz closed on ${sayMoment(closesAt ?? now)}.` };
  return { code: 'NOT_OPEN', field: 'code', message: `This quiz opens on ${sayMoment(opensAt ?? now)}.` };
}

function sayMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace('T', ' at ')} UTC`;
}

async function begin(context: RequestContext, { identity, quiz, starter }: { readonly identity: Identity; readonly quiz: QuizDoor; readonly starter: Starter }): Promise<StartAttemptResult> {
  const startedAt = context.now();
  const { nickname, student, terms, membershipToken } = starter;
  const started = await insertAttempt(context.database.queries, {
    key: identity.key, revisionKey: quiz.revisionKey, quizKey: quiz.key, nickname, tokenHash: hashToken(identity.resumeToken), startedAt, preview: false,
    dueAt: terms.timeLimitSeconds === null ? null : after(startedAt, terms.timeLimitSeconds),
    attemptsAllowed: terms.attemptsAllowed,
    by: student === null ? { folded: foldNickname(nickname) } : { student },
  });
  switch (started.outcome) {
    case 'STORED': {
      announceChange(context.database, quiz.revisionKey);
      return goOn(context, { identity, quiz, membershipToken });
    }
    case 'UNDER_WAY': return goOn(context, { identity: { key: started.key, resumeToken: membershipToken ?? identity.resumeToken }, quiz, membershipToken });
    case 'NO_ATTEMPT_LEFT': return refuse({
      code: 'NO_ATTEMPT_LEFT', field: null,
      message: student === null ? `Somebody called ${nickname} has taken this quiz as often as it may be taken.` : 'You have taken this quiz as often as it may be taken.',
    });
    default: return started satisfies never;
  }
}

async function goOn(context: RequestContext, { identity: { key, resumeToken }, quiz, membershipToken }: { readonly identity: Identity; readonly quiz: QuizDoor; readonly membershipToken: string | null }): Promise<StartAttemptResult> {
  const row = await readAttempt(context.database, key);
  if (!mayAct(row, resumeToken)) return refuse({ ...FORBIDDEN, message: 'This attempt id is taken, or its resume token is: make a new pair of them.' });
  if (row.quizKey !== quiz.key) return refuse({ code: 'INVALID', field: 'attemptId', message: 'This attempt is one of another quiz: make a new id for this one.' });
  if (membershipToken !== null && !mayAct(row, membershipToken)) return refuse({ ...FORBIDDEN, message: 'This attempt is not one of this student: make a new id for it.' });
  const attempt = await describe(context, row);
  await settle(context, row, attempt.finishedAt);
  return { attempt, resumeToken, userErrors: [] };
}

/** How long a look at a quiz is kept. */
const PREVIEW_SECONDS = 24 * 60 * 60;

/** Lets a teacher meet a quiz as a student would, without leaving a trace in any result. */
export async function previewQuiz(context: RequestContext, { quiz: id }: PreviewQuizInput): Promise<StartAttemptResult> {
  const { name, deskKey } = requireAtDesk(context.viewer, PREVIEWING);
  const decoded = decodeNodeId(id);
  const isQuizId = (decoded?.type === 'Quiz' || decoded?.type === 'DeskQuiz') && isUuid(decoded.key);
  const quiz = decoded !== null && isQuizId ? await quizLoader(context).load(decoded.key) : null;
  if (quiz === null || (quiz.deskKey !== null && quiz.deskKey !== deskKey)) return refuse({ code: 'NOT_FOUND', field: 'quiz', message: 'Your desk has no such quiz, or it was not published yet.' });
  const identity = { key: randomUUID(), resumeToken: makeResumeToken() };
  const startedAt = context.now();
  const { timeLimitSeconds } = quiz.settings;
  const { queries } = context.database;
  await deleteOldPreviews(queries, { quiz: quiz.key, before: after(startedAt, -PREVIEW_SECONDS) });
  await insertAttempt(queries, {
    key: identity.key, revisionKey: quiz.revisionKey, quizKey: quiz.key, nickname: name, tokenHash: hashToken(identity.resumeToken), startedAt, preview: true,
    dueAt: timeLimitSeconds === null ? null : after(startedAt, timeLimitSeconds), attemptsAllowed: null, by: { folded: '' },
  });
  return goOn(context, { identity, quiz, membershipToken: null });
}
