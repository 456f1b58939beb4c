import { ChangeStudentDocument, DeleteStudentDocument, RemoveStudentDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { answerClassForm, refuseClassForm } from '../../../../../features/classes/answer-class-form';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { readFields } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Renames, removes or deletes a student, or gives them more time: which of it, the button says. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const path = deskClassPath(decodeURIComponent((await params).class));
  const fields = await readFields(request);
  const student = fields.get('student') ?? '';
  const form = { path, typed: { student } };
  switch (fields.get('act')) {
    case 'remove': return answerClassForm(request, await tellAsTeacher(RemoveStudentDocument, { input: { student } }), { ...form, done: 'removed', errorsOf: ({ removeStudent }) => removeStudent.userErrors });
    case 'delete': {
      if (fields.get('sure') !== 'yes') return refuseClassForm(request, form, 'UNSURE');
      return answerClassForm(request, await tellAsTeacher(DeleteStudentDocument, { input: { student } }), { ...form, done: 'gone', errorsOf: ({ deleteStudent }) => deleteStudent.userErrors });
    }
    default: return change(request, { path, fields, student });
  }
}

async function change(request: Request, { path, fields, student }: { readonly path: string; readonly fields: URLSearchParams; readonly student: string }): Promise<Response> {
  const nickname = (fields.get('nickname') ?? '').slice(0, 200);
  const typed = { student, nickname, extra: fields.get('extra') };
  const extra = (fields.get('extra') ?? '').trim();
  if (!/^\d{1,4}$/.test(extra === '' ? '0' : extra)) return refuseClassForm(request, { path, typed }, 'EXTRA_TIME');
  const outcome = await tellAsTeacher(ChangeStudentDocument, { input: { student, nickname, extraTimePercent: Number(extra === '' ? '0' : extra) } });
  return answerClassForm(request, outcome, { path, typed, done: 'student', errorsOf: ({ changeStudent }) => changeStudent.userErrors });
}
