import { AssignFromQuizDocument, UnassignFromQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { backWith, onWith, refuseQuizForm, refuseUserError } from '../../../../../../features/publish/answer-quiz-form';
import { publishPath } from '../../../../../../features/publish/desk-quiz-paths';
import { readMoment } from '../../../../../../features/publish/settings-fields';
import { readFields } from '../../../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly quiz: string }> }

/** Gives a quiz to a class, or takes it back. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const [fields, { quiz: given }] = await Promise.all([readFields(request), params]);
  const quiz = decodeURIComponent(given);
  const page = { path: publishPath(quiz) };
  if (fields.get('act') === 'unassign') {
    const outcome = await tellAsTeacher(UnassignFromQuizDocument, { input: { assignment: fields.get('assignment') ?? '' } });
    if (!outcome.ok) return refuseQuizForm(request, outcome, page) ?? backWith(request, page, 'REFUSED');
    return refuseUserError(request, outcome.data.unassignQuiz.userErrors[0], page) ?? onWith(request, page.path, 'unassigned');
  }
  const [opensAt, closesAt] = [readMoment(fields, 'classOpensAt'), readMoment(fields, 'classClosesAt')];
  if (opensAt === undefined || closesAt === undefined) return backWith(request, page, 'NOT_A_MOMENT');
  const outcome = await tellAsTeacher(AssignFromQuizDocument, { input: { quiz, class: fields.get('class') ?? '', opensAt, closesAt } });
  if (!outcome.ok) return refuseQuizForm(request, outcome, page) ?? backWith(request, page, 'REFUSED');
  return refuseUserError(request, outcome.data.assignQuiz.userErrors[0], page) ?? onWith(request, page.path, 'assigned');
}
