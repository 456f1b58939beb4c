import { cookies } from 'next/headers';
import { StartAttemptDocument } from '@footnote/schema/browser';
import { tell } from '../../graphql/ask';
import { ATTEMPT_COOKIE_SECONDS, attemptCookieName, attemptCookieValue, MOST_KEPT, readAttemptCookies } from './attempt-cookie';
import { cameSecurely, cookieHeader } from './cookie-header';
import type { FormProblem } from './form-problem';
import { attemptPath, quizPath, withQuery } from './quiz-paths';
import { readFields, seeOther } from './see-other';

const LONGEST_NICKNAME = 40;

/** Starts an attempt, or finds the one that the same form has already started, and keeps its token on the device. */
export async function startAttempt(request: Request, code: string): Promise<Response> {
  const fields = await readFields(request);
  const nickname = (fields.get('nickname') ?? '').trim();
  const back = (problem: FormProblem): Response => seeOther(request, withQuery(quizPath(code), { problem, nickname }));
  if (nickname === '') return back('NICKNAME_MISSING');
  if (nickname.length > LONGEST_NICKNAME) return back('NICKNAME_TOO_LONG');

  const outcome = await tell(StartAttemptDocument, { input: { code, nickname, attemptId: fields.get('attempt'), resumeToken: fields.get('token') } });
  if (!outcome.ok) return back(outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_WHOLE');
  const { attempt, resumeToken, userErrors } = outcome.data.startAttempt;
  const error = userErrors[0];
  if (error !== undefined) return back(error.code === 'INVALID' ? 'NOT_WHOLE' : error.code);
  const name = attempt === null ? null : attemptCookieName(attempt.id);
  if (attempt === null || resumeToken === null || name === null) return back('UNREACHABLE');
  const attributes = { seconds: ATTEMPT_COOKIE_SECONDS, sameSite: 'Lax', secure: cameSecurely(request) } as const;
  return seeOther(request, attemptPath(code, attempt.id), [
    ...(await makeRoom(attributes)),
    cookieHeader(name, attemptCookieValue({ code: attempt.quiz.code, resumeToken }), attributes),
  ]);
}

/** A browser sends its cookies oldest first, so the first ones make room. */
async function makeRoom(attributes: { readonly sameSite: 'Lax'; readonly secure: boolean }): Promise<readonly string[]> {
  const kept = readAttemptCookies((await cookies()).getAll());
  return kept.slice(0, Math.max(0, kept.length - MOST_KEPT + 1)).flatMap(({ id }) => {
    const name = attemptCookieName(id);
    return name === null ? [] : [cookieHeader(name, '', { ...attributes, seconds: 0 })];
  });
}
