import { ClassByCodeDocument, QuizByCodeDocument } from '@footnote/schema/browser';
import { normaliseClassCode, normaliseCode } from '../../features/quiz/quiz-code';
import { classPath, quizPath, withQuery } from '../../features/quiz/quiz-paths';
import { seeOther } from '../../features/quiz/see-other';
import { membershipsOfRequest } from '../../features/quiz/memberships-of-request';
import { ask, type Outcome } from '../../graphql/ask';

/** Opens a quiz or a class by the code that was entered, or goes back to the field with what was typed. Their codes differ in length. */
export async function GET(request: Request): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const quiz = normaliseCode(typed);
  if (quiz !== null) return open(request, quiz, async () => outcomeOf(await ask(QuizByCodeDocument, { code: quiz }), (data) => (data.quiz === null ? null : quizPath(data.quiz.code))));
  const code = normaliseClassCode(typed);
  if (code === null) return seeOther(request, withQuery('/', { code: typed.slice(0, 40) }));
  // Who is in the class already goes on, whether or not it takes others, or has a new code meanwhile.
  if ((await membershipsOfRequest()).some((membership) => membership.code === code)) return seeOther(request, classPath(code));
  return open(request, code, async () => outcomeOf(await ask(ClassByCodeDocument, { code }), (data) => (data.class === null ? null : classPath(data.class.code))));
}

type Looked = { readonly path: string | null } | { readonly problem: 'unreachable' | 'too-many' };

function outcomeOf<Data>(outcome: Outcome<Data>, pathOf: (data: Data) => string | null): Looked {
  if (outcome.ok) return { path: pathOf(outcome.data) };
  if (outcome.reason === 'UNREACHABLE') return { problem: 'unreachable' };
  return outcome.code === 'TOO_MANY' ? { problem: 'too-many' } : { path: null };
}

async function open(request: Request, code: string, look: () => Promise<Looked>): Promise<Response> {
  const looked = await look();
  if ('problem' in looked) return seeOther(request, withQuery('/', { code, problem: looked.problem }));
  return seeOther(request, looked.path ?? withQuery('/', { code }));
}
