import { ChangeQuizSettingsDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { backWith, onWith, refuseQuizForm, refuseUserError } from '../../../../../../features/publish/answer-quiz-form';
import { publishPath } from '../../../../../../features/publish/desk-quiz-paths';
import { readSettingsForm } from '../../../../../../features/publish/settings-fields';
import { readFields } from '../../../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly quiz: string }> }

/** Changes how a quiz is run. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const [typed, { quiz: given }] = await Promise.all([readFields(request), params]);
  const quiz = decodeURIComponent(given);
  const page = { path: publishPath(quiz), typed };
  const read = readSettingsForm(typed);
  if (!read.ok) return backWith(request, page, read.problem);
  const outcome = await tellAsTeacher(ChangeQuizSettingsDocument, { input: { quiz, ...read.settings } });
  if (!outcome.ok) return refuseQuizForm(request, outcome, page) ?? backWith(request, page, 'REFUSED');
  const [error] = outcome.data.changeQuizSettings.userErrors;
  // After a colleague's change theirs is shown, and nothing typed is sent over it by mistake.
  return refuseUserError(request, error, error?.code === 'CONFLICT' ? { path: page.path } : page) ?? onWith(request, page.path, 'settings');
}
