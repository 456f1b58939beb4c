import { DeleteClassDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm, refuseClassForm } from '../../../../../features/classes/answer-class-form';
import { CLASSES, deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { readFields } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Deletes a class with all that belongs to it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).class);
  const path = `${deskClassPath(id)}`;
  if ((await readFields(request)).get('sure') !== 'yes') return refuseClassForm(request, { path }, 'UNSURE');
  return answerClassForm(request, await tellAsTeacher(DeleteClassDocument, { input: { class: id } }), { path, done: 'deleted', errorsOf: ({ deleteClass }) => deleteClass.userErrors, onTo: () => CLASSES });
}
