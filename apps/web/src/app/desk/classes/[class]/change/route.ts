import { ChangeClassDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm } from '../../../../../features/classes/answer-class-form';
import type { ClassDone } from '../../../../../features/classes/class-form-problem';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { readFields } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Changes what a class is called, whether students may join, or whether it is put away: what the form holds, and nothing else. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).class);
  const fields = await readFields(request);
  const name = fields.get('name')?.slice(0, 200) ?? null;
  const [joinable, archived] = [readFlag(fields.get('joinable')), readFlag(fields.get('archived'))];
  const done: ClassDone = archived === null ? 'changed' : archived ? 'archived' : 'restored';
  return answerClassForm(request, await tellAsTeacher(ChangeClassDocument, { input: { class: id, name, joinable, archived } }), {
    path: deskClassPath(id), typed: { name }, done, errorsOf: ({ changeClass }) => changeClass.userErrors,
  });
}

function readFlag(text: string | null): boolean | null {
  return text === null ? null : text === 'yes';
}
