import { UnassignQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm } from '../../../../../features/classes/answer-class-form';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { readFields } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Takes a quiz back from the class. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const path = deskClassPath(decodeURIComponent((await params).class));
  const assignment = (await readFields(request)).get('assignment') ?? '';
  return answerClassForm(request, await tellAsTeacher(UnassignQuizDocument, { input: { assignment } }), { path, done: 'unassigned', errorsOf: ({ unassignQuiz }) => unassignQuiz.userErrors });
}
