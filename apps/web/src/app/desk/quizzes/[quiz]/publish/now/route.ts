import { PublishQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { backWith, onWith, refuseQuizForm, refuseUserError } from '../../../../../../features/publish/answer-quiz-form';
import { publishPath } from '../../../../../../features/publish/desk-quiz-paths';
import { readFields } from '../../../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly quiz: string }> }

/** Publishes the draft as it was seen. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const [fields, { quiz: given }] = await Promise.all([readFields(request), params]);
  const quiz = decodeURIComponent(given);
  const note = fields.get('note')?.trim() ?? '';
  const page = { path: publishPath(quiz), typed: new URLSearchParams(note === '' ? [] : [['note', note]]) };
  const outcome = await tellAsTeacher(PublishQuizDocument, { input: { quiz, draftVersion: Number(fields.get('draftVersion') ?? '0') || 0, note: note === '' ? null : note } });
  if (!outcome.ok) return refuseQuizForm(request, outcome, page) ?? backWith(request, page, 'REFUSED');
  return refuseUserError(request, outcome.data.publishQuiz.userErrors[0], page) ?? onWith(request, page.path, 'published');
}
