import { cookies } from 'next/headers';
import { StartAttemptDocument, type StartAttemptMutationVariables } from '@footnote/schema/browser';
import { tell } from '../../graphql/ask';
import { ATTEMPT_COOKIE_SECONDS, attemptCookieName, attemptCookieValue, MOST_KEPT, readAttemptCookies } from './attempt-cookie';
import { cameSecurely, cookieHeader } from './cookie-header';
import { problemOf, type FormProblem } from './form-problem';
import { membershipsOfRequest } from './memberships-of-request';
import { attemptPath, quizPath, withQuery } from './quiz-paths';
import { readFields, seeOther } from './see-other';

const LONGEST_NICKNAME = 40;

/** Starts an attempt, or finds the one that the same form, or the same student of a class, has already started, and keeps its token on the device. */
export async function startAttempt(request: Request, code: string): Promise<Response> {
  const fields = await readFields(request);
  const classId = fields.get('class');
  return classId === null ? startByNickname(request, code, fields) : startInClass(request, { code, fields, classId });
}

async function startByNickname(request: Request, code: string, fields: URLSearchParams): Promise<Response> {
  const nickname = (fields.get('nickname') ?? '').trim();
  const back = (problem: FormProblem): Response => seeOther(request, withQuery(quizPath(code), { problem, nickname }));
  if (nickname === '') return back('NICKNAME_MISSING');
  if (nickname.length > LONGEST_NICKNAME) return back('NICKNAME_TOO_LONG');
  return start(request, { input: { code, nickname, ...identityOf(fields) }, back });
}

/** A student of a class is known by the token that the device keeps; the form says only which class is meant. */
async function startInClass(request: Request, { code, fields, classId }: { readonly code: string; readonly fields: URLSearchParams; readonly classId: string }): Promise<Response> {
  const membership = (await membershipsOfRequest()).find((one) => one.classId === classId);
  const back = (problem: FormProblem): Response => seeOther(request, withQuery(quizPath(code), { problem }));
  if (membership === undefined) return back('NOT_IN_CLASS');
  return start(request, { input: { code, membershipToken: membership.token, ...identityOf(fields) }, back });
}

function identityOf(fields: URLSearchParams): { readonly attemptId: string | null; readonly resumeToken: string | null } {
  return { attemptId: fields.get('attempt'), resumeToken: fields.get('token') };
}

interface Start { readonly input: StartAttemptMutationVariables['input']; readonly back: (problem: FormProblem) => Response }

async function start(request: Request, { input, back }: Start): Promise<Response> {
  const outcome = await tell(StartAttemptDocument, { input });
  if (!outcome.ok) return back(outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_WHOLE');
  const { attempt, resumeToken, userErrors } = outcome.data.startAttempt;
  const error = userErrors[0];
  if (error !== undefined) return back(problemOfStart(error));
  if (attempt === null || resumeToken === null) return back('UNREACHABLE');
  const kept = await keepAttempt(request, { id: attempt.id, code: attempt.quiz.code, resumeToken });
  return kept === null ? back('UNREACHABLE') : seeOther(request, attemptPath(attempt.quiz.code, attempt.id), kept);
}

type StartError = Parameters<typeof problemOf>[0];

function problemOfStart({ code, field }: { readonly code: StartError; readonly field: readonly string[] | null }): FormProblem {
  if (code === 'INVALID') return field?.[0] === 'nickname' ? 'NICKNAME_NOT_TAKEN' : 'NOT_WHOLE';
  if (code === 'FORBIDDEN' && field?.[0] === 'membershipToken') return 'NOT_IN_CLASS';
  return problemOf(code);
}

/** The headers that keep the token of an attempt on the device; null for an id that no attempt of ours has. */
export async function keepAttempt(request: Request, { id, code, resumeToken }: { readonly id: string; readonly code: string; readonly resumeToken: string }): Promise<readonly string[] | null> {
  const name = attemptCookieName(id);
  if (name === null) return null;
  const attributes = { seconds: ATTEMPT_COOKIE_SECONDS, sameSite: 'Lax', secure: cameSecurely(request) } as const;
  return [...(await makeRoom(attributes)), cookieHeader(name, attemptCookieValue({ code, resumeToken }), attributes)];
}

/** A browser sends its cookies oldest first, so the first ones make room. */
async function makeRoom(attributes: { readonly sameSite: 'Lax'; readonly secure: boolean }): Promise<readonly string[]> {
  const kept = readAttemptCookies((await cookies()).getAll());
  return kept.slice(0, Math.max(0, kept.length - MOST_KEPT + 1)).flatMap(({ id }) => {
    const name = attemptCookieName(id);
    return name === null ? [] : [cookieHeader(name, '', { ...attributes, seconds: 0 })];
  });
}
