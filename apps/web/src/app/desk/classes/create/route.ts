import { CreateClassDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { answerClassForm } from '../../../../features/classes/answer-class-form';
import { CLASSES, deskClassPath } from '../../../../features/classes/desk-class-paths';
import { readFields } from '../../../../features/quiz/see-other';

/** Makes a class. */
export async function POST(request: Request): Promise<Response> {
  const name = ((await readFields(request)).get('name') ?? '').slice(0, 200);
  return answerClassForm(request, await tellAsTeacher(CreateClassDocument, { input: { name } }), {
    path: CLASSES, typed: { name }, done: 'created', errorsOf: ({ createClass }) => createClass.userErrors,
    onTo: ({ createClass }) => (createClass.class === null ? CLASSES : deskClassPath(createClass.class.id)),
  });
}
