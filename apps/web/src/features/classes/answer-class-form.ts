import type { Outcome } from '../../graphql/ask';
import { signInPath } from '../account/path-within';
import { withQuery } from '../quiz/quiz-paths';
import { seeOther } from '../quiz/see-other';
import { classProblemOf, type ClassDone, type ClassFormProblem } from './class-form-problem';

interface UserError { readonly code: string; readonly field: readonly string[] | null }

/** Where a posted form goes on, and what of it comes back with the page where it could not be carried out. */
export interface ClassForm {
  readonly path: string;
  readonly typed?: Readonly<Record<string, string | null>>;
}

/** Back to the page of a form, with what was wrong and what was typed. */
export function refuseClassForm(request: Request, { path, typed = {} }: ClassForm, problem: ClassFormProblem): Response {
  return seeOther(request, withQuery(path, { problem, ...typed }));
}

interface Answered<Data> extends ClassForm {
  readonly errorsOf: (data: Data) => readonly UserError[];
  readonly done: ClassDone;
  /** Where it goes on once it is done; the page of the form, where nothing is said. */
  readonly onTo?: (data: Data) => string;
}

/** Answers a form about a class by what the API made of it. Nothing that was typed is lost to an expired session. */
export function answerClassForm<Data>(request: Request, outcome: Outcome<Data>, { path, typed = {}, errorsOf, done, onTo = () => path }: Answered<Data>): Response {
  if (!outcome.ok) {
    if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(withQuery(path, typed)));
    return refuseClassForm(request, { path, typed }, outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'REFUSED');
  }
  const error = errorsOf(outcome.data)[0];
  return error === undefined ? seeOther(request, withQuery(onTo(outcome.data), { done })) : refuseClassForm(request, { path, typed }, classProblemOf(error));
}
