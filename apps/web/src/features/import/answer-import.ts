import type { Outcome } from '../../graphql/ask';
import { remember } from '../account/form-memory';
import { signInPath } from '../account/path-within';
import { cameSecurely } from '../quiz/cookie-header';
import { seeOther } from '../quiz/see-other';
import { SENTENCES, type ImportProblem } from './import-problem';

/** The form under which a refusal waits for the next page. */
export const IMPORT_FORM = 'import';

/** Back to `page`, with what was wrong. */
export function goBackWith(request: Request, page: string, problem: ImportProblem): Response {
  const location = `${page}${page.includes('?') ? '&' : '?'}problem=${problem}#problem`;
  return isScript(request) ? tellScript(location, { message: SENTENCES[problem] }) : seeOther(request, location);
}

/** Where a form goes that the API did not carry out; null where it did. Whoever is no longer signed in comes back to `page` after signing in. */
export function refusalOf<Data>(request: Request, outcome: Outcome<Data>, page: string): Response | null {
  if (outcome.ok) return null;
  if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(page));
  if (outcome.reason === 'UNREACHABLE') return goBackWith(request, page, 'UNREACHABLE');
  return goBackWith(request, page, outcome.code === 'TIMEOUT' ? 'SLOW' : 'REFUSED');
}

/** Back to `page` with the API's own sentence. It waits in a cookie, since an address could be made by anybody; a script is told it at once. */
export function goBackSaying(request: Request, page: string, { message }: { readonly message: string }): Response {
  if (isScript(request)) return tellScript(page, { message });
  return seeOther(request, `${page}#problem`, [remember({ form: IMPORT_FORM, typed: {}, problem: { field: null, message }, link: null }, { secure: cameSecurely(request) })]);
}

/** Whether a script asks that keeps its page: it wants to hear what was wrong, and goes nowhere. */
export function isScript(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') === true;
}

/** What was wrong, to such a script. */
export function tellScript(location: string, { message }: { readonly message: string }): Response {
  return Response.json({ location, problem: message }, { headers: { 'Cache-Control': 'no-store' } });
}
