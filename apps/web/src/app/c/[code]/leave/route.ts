import { membershipCookieName } from '../../../../features/quiz/membership-cookie';
import { membershipsOfRequest } from '../../../../features/quiz/memberships-of-request';
import { cameSecurely, cookieHeader } from '../../../../features/quiz/cookie-header';
import { readFields, seeOther } from '../../../../features/quiz/see-other';

/** Forgets on this device that somebody is in the class: it may be another's device. The class keeps the place and what was answered. */
export async function POST(request: Request): Promise<Response> {
  const classId = (await readFields(request)).get('class') ?? '';
  const name = (await membershipsOfRequest()).some((membership) => membership.classId === classId) ? membershipCookieName(classId) : null;
  return seeOther(request, '/', name === null ? [] : [cookieHeader(name, '', { seconds: 0, sameSite: 'Lax', secure: cameSecurely(request) })]);
}
