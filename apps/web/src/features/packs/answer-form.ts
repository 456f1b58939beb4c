import type { Outcome } from '../../graphql/ask';
import { signInPath } from '../account/path-within';
import { seeOther } from '../quiz/see-other';
import type { PackFormProblem } from './pack-problem';

interface UserError { readonly code: string; readonly field: readonly string[] | null }

/** Where a form goes that the API did not carry out; null where it did. Whoever is no longer signed in comes back to `page` after signing in. */
export function refusalOf<Data>(request: Request, outcome: Outcome<Data>, page: string): Response | null {
  if (outcome.ok) return null;
  if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(page));
  return seeOther(request, `${page}?problem=${outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'REFUSED'}#problem`);
}

/** The problem that a user error is, as a page says it. */
export function problemOf({ code, field }: UserError): PackFormProblem {
  switch (code) {
    case 'NOT_FOUND': return field?.[0] === 'source' ? 'NOT_ATTACHED' : 'NOT_FOUND';
    case 'IN_USE': return 'IN_USE';
    case 'TOO_MANY': return 'TOO_MANY';
    case 'CONFLICT': return 'CONFLICT';
    case 'INVALID': return field?.[0] === 'title' ? 'TITLE' : 'REFUSED';
    default: return 'REFUSED';
  }
}
