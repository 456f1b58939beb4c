import { JoinClassDocument, type JoinClassMutation } from '@footnote/schema/browser';
import { tell } from '../../graphql/ask';
import { cameSecurely, cookieHeader } from '../quiz/cookie-header';
import { problemOf, type FormProblem } from '../quiz/form-problem';
import { MEMBERSHIP_COOKIE_SECONDS, membershipCookieName, membershipCookieValue, MOST_MEMBERSHIPS } from '../quiz/membership-cookie';
import { membershipsOfRequest } from '../quiz/memberships-of-request';
import { classPath, withQuery } from '../quiz/quiz-paths';
import { readFields, seeOther } from '../quiz/see-other';

const LONGEST_NICKNAME = 40;

/** Lets somebody into a class, or finds the place that the same form has already taken, and keeps its token on the device. */
export async function joinClass(request: Request, code: string): Promise<Response> {
  const fields = await readFields(request);
  const nickname = (fields.get('nickname') ?? '').trim();
  const back = (problem: FormProblem): Response => seeOther(request, withQuery(classPath(code), { problem, nickname: nickname.slice(0, LONGEST_NICKNAME) }));
  if (nickname === '') return back('NICKNAME_MISSING');
  if (nickname.length > LONGEST_NICKNAME * 4) return back('NICKNAME_TOO_LONG');
  const outcome = await tell(JoinClassDocument, { input: { code, nickname, membershipToken: fields.get('token') } });
  if (!outcome.ok) return back(outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NOT_WHOLE');
  const { membership, membershipToken, userErrors } = outcome.data.joinClass;
  const error = userErrors[0];
  if (error !== undefined) return error.code === 'NOT_FOUND' ? seeOther(request, classPath(code)) : back(problemOfJoin(error));
  const name = membership === null ? null : membershipCookieName(membership.class.id);
  if (membership === null || membershipToken === null || name === null) return back('UNREACHABLE');
  const attributes = { seconds: MEMBERSHIP_COOKIE_SECONDS, sameSite: 'Lax', secure: cameSecurely(request) } as const;
  return seeOther(request, withQuery(classPath(membership.class.code), { joined: '1' }), [
    ...(await makeRoom(attributes)),
    cookieHeader(name, membershipCookieValue({ code: membership.class.code, token: membershipToken }), attributes),
  ]);
}

function problemOfJoin({ code, field }: JoinClassMutation['joinClass']['userErrors'][number]): FormProblem {
  if (code === 'INVALID') return field?.[0] === 'nickname' ? 'NICKNAME_NOT_TAKEN' : 'NOT_WHOLE';
  return code === 'NOT_OPEN' ? 'NOT_JOINABLE' : code === 'FORBIDDEN' ? 'NOT_IN_CLASS' : problemOf(code);
}

/** A browser sends its cookies oldest first, so the first ones make room. */
async function makeRoom(attributes: { readonly sameSite: 'Lax'; readonly secure: boolean }): Promise<readonly string[]> {
  const kept = await membershipsOfRequest();
  return kept.slice(0, Math.max(0, kept.length - MOST_MEMBERSHIPS + 1)).flatMap(({ classId }) => {
    const name = membershipCookieName(classId);
    return name === null ? [] : [cookieHeader(name, '', { ...attributes, seconds: 0 })];
  });
}
