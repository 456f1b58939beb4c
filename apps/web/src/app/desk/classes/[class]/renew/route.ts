import { RenewClassCodeDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm } from '../../../../../features/classes/answer-class-form';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Gives a class a new code. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).class);
  return answerClassForm(request, await tellAsTeacher(RenewClassCodeDocument, { input: { class: id } }), { path: deskClassPath(id), done: 'renewed', errorsOf: ({ renewClassCode }) => renewClassCode.userErrors });
}
