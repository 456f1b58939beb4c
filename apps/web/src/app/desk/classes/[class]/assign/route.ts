import { AssignQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm, refuseClassForm } from '../../../../../features/classes/answer-class-form';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { readMoment } from '../../../../../features/publish/settings-fields';
import { readFields } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Gives a quiz to the class, or changes when the class has it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).class);
  const fields = await readFields(request);
  const quiz = fields.get('quiz') ?? '';
  const [opensAt, closesAt] = [readMoment(fields, 'opensAt'), readMoment(fields, 'closesAt')];
  const form = { path: deskClassPath(id), typed: { quiz } };
  if (quiz === '') return refuseClassForm(request, form, 'QUIZ');
  if (opensAt === undefined || closesAt === undefined) return refuseClassForm(request, form, 'NOT_A_MOMENT');
  const typed = { quiz, opensAt, closesAt };
  return answerClassForm(request, await tellAsTeacher(AssignQuizDocument, { input: { class: id, quiz, opensAt, closesAt } }), { ...form, typed, done: 'assigned', errorsOf: ({ assignQuiz }) => assignQuiz.userErrors });
}
