import { AssignedQuiz, AssignmentState, Attempt, Question, Quiz, QuizTerms } from '@footnote/schema';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { termsFor, type AssignedQuizRecord } from '../classes/index.js';
import type { QuestionRecord } from '../questions/index.js';
import type { QuizRecord } from '../quizzes/index.js';
import { attemptsLeftOf, isFeedbackDueFor, listLatestAttempts, quizOfAssigned, stateOf, termsOfAssigned } from './assigned-quiz.service.js';
import { showTerms, type AttemptRecord, type ShownTerms, type TakenQuiz } from './attempt.records.js';

/** Where a student stands with what the class was given. */
@Resolver(() => AssignedQuiz)
export class AssignedQuizResolver {
  @FieldResolver(() => Quiz)
  quiz(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): Promise<QuizRecord> {
    return quizOfAssigned(context, assigned);
  }

  @FieldResolver(() => QuizTerms)
  terms(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): ShownTerms {
    return termsOfAssigned(context, assigned);
  }

  @FieldResolver(() => AssignmentState)
  state(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): Promise<keyof typeof AssignmentState> {
    return stateOf(context, assigned);
  }

  @FieldResolver(() => Int, { nullable: true })
  attemptsLeft(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): Promise<number | null> {
    return attemptsLeftOf(context, assigned);
  }

  @FieldResolver(() => Boolean)
  feedbackDue(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return isFeedbackDueFor(context, assigned);
  }

  @FieldResolver(() => [Attempt], { description: 'The latest attempts of this student, at most fifty, the latest first. The token of the membership opens each of them.' })
  attempts(@Root() assigned: AssignedQuizRecord, @Ctx() context: RequestContext): Promise<readonly AttemptRecord[]> {
    return listLatestAttempts(context, assigned);
  }
}

/** What a quiz tells at its door, and what only within an attempt. */
@Resolver(() => Quiz)
export class QuizDoorResolver {
  @FieldResolver(() => QuizTerms)
  terms(@Root() quiz: QuizRecord, @Ctx() context: RequestContext): ShownTerms {
    return showTerms(termsFor(quiz.settings), context.now());
  }

  @FieldResolver(() => [Question])
  questions(@Root() quiz: QuizRecord | TakenQuiz): readonly QuestionRecord[] {
    // The quiz that everybody may take is open to be read too; that of a teacher is for those who have begun.
    return quiz.deskKey === null || 'isTaken' in quiz ? quiz.questions : [];
  }
}
