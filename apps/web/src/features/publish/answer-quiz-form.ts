import type { Outcome } from '../../graphql/ask';
import { signInPath } from '../account/path-within';
import { seeOther } from '../quiz/see-other';
import { quizProblemOf, type QuizFormProblem } from './quiz-form-problem';

interface UserError { readonly code: string; readonly field: readonly string[] | null }

/** Where a posted form goes on, and what of it is kept where it could not be carried out. */
interface Page {
  readonly path: string;
  /** What was typed: it comes back with the page, and outlives signing in again. */
  readonly typed?: URLSearchParams;
}

/** What became of the API's part, as far as it was refused; null where it was carried out. */
export function refuseQuizForm<Data>(request: Request, outcome: Outcome<Data>, page: Page): Response | null {
  if (outcome.ok) return null;
  if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(withTyped(page)));
  return backWith(request, page, outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'REFUSED');
}

/** Back to the page with what was wrong, where something was; null where nothing was. */
export function refuseUserError(request: Request, error: UserError | undefined, page: Page): Response | null {
  return error === undefined ? null : backWith(request, page, quizProblemOf(error));
}

/** Back to the page with a problem and what was typed. */
export function backWith(request: Request, page: Page, problem: QuizFormProblem): Response {
  return seeOther(request, withTyped(page, [['problem', problem]]));
}

/** On to a page that says what was done. */
export function onWith(request: Request, path: string, done: string): Response {
  return seeOther(request, `${path}${path.includes('?') ? '&' : '?'}done=${done}`);
}

function withTyped({ path, typed = new URLSearchParams() }: Page, more: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams([...typed, ...more.map(([name, value]) => [name, value] as [string, string])]).toString();
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
