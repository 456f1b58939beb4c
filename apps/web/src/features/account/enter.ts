import { cameSecurely } from '../quiz/cookie-header';
import { readFields, seeOther } from '../quiz/see-other';
import { askAuth } from './ask-auth';
import { forget, remember } from './form-memory';
import { leaveFor } from './leave-for';

interface Door {
  /** What the form is called, and where it stands. */
  readonly form: string;
  readonly page: string;
  /** The route of the API that it is for, and its fields; a password is among them and never kept. */
  readonly path: string;
  readonly fields: readonly string[];
  /** Fields that are not typed. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Where it leads. */
  readonly next: string;
}

/** Takes a form that signs somebody in: on to where it leads, or back to its page with what was typed and what was wrong. */
export async function enter(request: Request, fields: URLSearchParams, { form, page, path, fields: names, extra = {}, next }: Door): Promise<Response> {
  const secure = cameSecurely(request);
  const given = Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']));
  const outcome = await askAuth(path, { ...given, ...extra });
  if (outcome.ok && outcome.url !== null) return leaveFor(outcome.url, [...outcome.cookies, forget({ secure })]);
  if (outcome.ok) return seeOther(request, next, [...outcome.cookies, forget({ secure })]);
  const { password: _never, current: _neither, ...typed } = given;
  return seeOther(request, page, [remember({ form, typed, problem: outcome.problem, link: null }, { secure })]);
}

export { readFields };
