import { ArchiveQuizDocument, DeleteQuizDocument, DuplicateQuizDocument, RestoreQuizDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { backWith, onWith, refuseQuizForm, refuseUserError } from '../../../../../features/publish/answer-quiz-form';
import { builderPath, QUIZZES } from '../../../../../features/publish/desk-quiz-paths';
import { readFields, seeOther } from '../../../../../features/quiz/see-other';

interface Props { readonly params: Promise<{ readonly quiz: string }> }

interface Sent { readonly refused: Response | null; readonly id?: string | null }

/** Archives, brings back, copies or deletes a quiz. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const [fields, { quiz: given }] = await Promise.all([readFields(request), params]);
  const quiz = decodeURIComponent(given);
  switch (fields.get('act')) {
    case 'archive': return (await archive(request, quiz)).refused ?? onWith(request, QUIZZES, 'archived');
    case 'restore': return (await restore(request, quiz)).refused ?? onWith(request, `${QUIZZES}?state=ARCHIVED`, 'restored');
    case 'delete': return (await remove(request, quiz, fields.has('withAnswers'))).refused ?? onWith(request, QUIZZES, 'deleted');
    case 'duplicate': {
      const { refused, id } = await duplicate(request, quiz);
      return refused ?? seeOther(request, id === null || id === undefined ? QUIZZES : builderPath(id));
    }
    default: return backWith(request, { path: QUIZZES }, 'REFUSED');
  }
}

async function archive(request: Request, quiz: string): Promise<Sent> {
  const outcome = await tellAsTeacher(ArchiveQuizDocument, { input: { quiz } });
  return { refused: outcome.ok ? refuseUserError(request, outcome.data.archiveQuiz.userErrors[0], { path: QUIZZES }) : refuseQuizForm(request, outcome, { path: QUIZZES }) };
}

async function restore(request: Request, quiz: string): Promise<Sent> {
  const outcome = await tellAsTeacher(RestoreQuizDocument, { input: { quiz } });
  return { refused: outcome.ok ? refuseUserError(request, outcome.data.restoreQuiz.userErrors[0], { path: QUIZZES }) : refuseQuizForm(request, outcome, { path: QUIZZES }) };
}

async function duplicate(request: Request, quiz: string): Promise<Sent> {
  const outcome = await tellAsTeacher(DuplicateQuizDocument, { input: { quiz } });
  if (!outcome.ok) return { refused: refuseQuizForm(request, outcome, { path: QUIZZES }) };
  return { refused: refuseUserError(request, outcome.data.duplicateQuiz.userErrors[0], { path: QUIZZES }), id: outcome.data.duplicateQuiz.quiz?.id ?? null };
}

async function remove(request: Request, quiz: string, withAnswers: boolean): Promise<Sent> {
  const outcome = await tellAsTeacher(DeleteQuizDocument, { input: { quiz, withAnswers } });
  return { refused: outcome.ok ? refuseUserError(request, outcome.data.deleteQuiz.userErrors[0], { path: QUIZZES }) : refuseQuizForm(request, outcome, { path: QUIZZES }) };
}
