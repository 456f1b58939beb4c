import type { Outcome } from '../../graphql/ask';
import { signInPath } from '../account/path-within';
import { seeOther } from '../quiz/see-other';
import type { ImportProblem } from './import-problem';

interface UserError { readonly code: string; readonly field: readonly string[] | null; readonly message: string }

/** Back to `page`, with what was wrong. */
export function goBackWith(request: Request, page: string, problem: ImportProblem): Response {
  return seeOther(request, `${page}${page.includes('?') ? '&' : '?'}problem=${problem}#problem`);
}

/** Where a form goes that the API did not carry out; null where it did. Whoever is no longer signed in comes back to `page` after signing in. */
export function refusalOf<Data>(request: Request, outcome: Outcome<Data>, page: string): Response | null {
  if (outcome.ok) return null;
  if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(page));
  return goBackWith(request, page, outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'REFUSED');
}

/** The problem that a user error is, as a page says it. */
export function problemOf({ code, field }: UserError): ImportProblem {
  const about = field?.[0];
  switch (code) {
    case 'NOT_FOUND': return about === 'article' || about === 'articles' ? 'NO_ARTICLE' : about === 'proposal' || about === 'proposals' || about === 'decisions' ? 'NO_PROPOSAL' : 'NOT_FOUND';
    case 'TOO_MANY': return 'TOO_MANY';
    case 'CONFLICT': return 'CONFLICT';
    case 'INVALID': return about === 'newPackTitle' ? 'NO_TITLE' : 'REFUSED';
    default: return 'REFUSED';
  }
}
