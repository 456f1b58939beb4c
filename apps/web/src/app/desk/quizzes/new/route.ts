import { CreateQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { backWith, refuseQuizForm, refuseUserError } from '../../../../features/publish/answer-quiz-form';
import { builderPath, QUIZZES } from '../../../../features/publish/desk-quiz-paths';
import { readFields, seeOther } from '../../../../features/quiz/see-other';

/** Makes a quiz, and goes to its builder. */
export async function POST(request: Request): Promise<Response> {
  const typed = await readFields(request);
  const page = { path: QUIZZES, typed };
  const fill = Number(typed.get('fill') ?? '0');
  if (!Number.isInteger(fill)) return backWith(request, page, 'FILL');
  const title = typed.get('title')?.trim() ?? '';
  const outcome = await tellAsTeacher(CreateQuizDocument, { input: { pack: typed.get('pack') ?? '', title: title === '' ? null : title, fill } });
  if (!outcome.ok) return refuseQuizForm(request, outcome, page) ?? backWith(request, page, 'REFUSED');
  const { quiz, userErrors } = outcome.data.createQuiz;
  if (quiz === null) return refuseUserError(request, userErrors[0], page) ?? backWith(request, page, 'REFUSED');
  return seeOther(request, builderPath(quiz.id));
}
