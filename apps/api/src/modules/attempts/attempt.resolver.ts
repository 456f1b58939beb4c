import {
  Attempt, AttemptArguments, Feedback, FinishAttemptInput, FinishAttemptPayload, PreviewQuizInput, PreviewQuizPayload, QuestionUpdate, ReportProblemInput, ReportProblemPayload, Response,
  StartAttemptInput, StartAttemptPayload, SubmitResponseInput, SubmitResponsePayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AttemptRecord, ResponseRecord } from './attempt.records.js';
import { findAttempt, finishAttempt, listResponses, reportProblem, type FinishAttemptResult, type ReportProblemResult } from './attempt.service.js';
import { explainResponse, marksOf, updatesOf, type FeedbackRecord, type UpdateRecord } from './feedback.service.js';
import { previewQuiz, startAttempt, type StartAttemptResult } from './start.service.js';
import { findStudentAttempt } from './student-attempt.service.js';
import { submitResponse, type SubmitResponseResult } from './submit.service.js';

/** Attempts: what a student does in a quiz. */
@Resolver(() => Attempt)
export class AttemptResolver {
  @Query(() => Attempt, { nullable: true, description: 'An attempt, for whoever holds its resume token, or the token of the student of a class whose it is; null for everybody else, whether there is one or not.' })
  attempt(@Args(() => AttemptArguments) which: AttemptArguments, @Ctx() context: RequestContext): Promise<AttemptRecord | null> {
    return findAttempt(context, which);
  }

  @Query(() => Attempt, { nullable: true, description: 'What a student answered in a quiz of your desk, with everything that is told of each answer, whatever the quiz tells students by now; null where the quiz is not one of yours.' })
  studentAttempt(@Arg('id', () => ID, { description: 'The attempt, as the results of the quiz name it.' }) id: string, @Ctx() context: RequestContext): Promise<AttemptRecord | null> {
    return findStudentAttempt(context, id);
  }

  @Mutation(() => StartAttemptPayload, { description: 'Starts an attempt at a quiz, or goes on with the one that this client, or this student of a class, has under way.' })
  startAttempt(@Arg('input', () => StartAttemptInput, { description: 'The quiz, and who takes it.' }) input: StartAttemptInput, @Ctx() context: RequestContext): Promise<StartAttemptResult> {
    return startAttempt(context, input);
  }

  @Mutation(() => PreviewQuizPayload, { description: 'Lets a teacher take a quiz of their desk as a student would. It counts nowhere, and is bound by no date.' })
  previewQuiz(@Arg('input', () => PreviewQuizInput, { description: 'The quiz.' }) input: PreviewQuizInput, @Ctx() context: RequestContext): Promise<StartAttemptResult> {
    return previewQuiz(context, input);
  }

  @Mutation(() => SubmitResponsePayload, { description: 'Answers a question. The first answer that is acknowledged stands; sent again, it counts once. What is told of it comes with it, where the quiz tells it at once.' })
  submitResponse(@Arg('input', () => SubmitResponseInput, { description: 'The answer.' }) input: SubmitResponseInput, @Ctx() context: RequestContext): Promise<SubmitResponseResult> {
    return submitResponse(context, input);
  }

  @Mutation(() => FinishAttemptPayload, { description: 'Ends an attempt, whether all questions have been answered or not. Ended again, it stays as it is. The answer to the last question ends it too.' })
  finishAttempt(@Arg('input', () => FinishAttemptInput, { description: 'The attempt.' }) input: FinishAttemptInput, @Ctx() context: RequestContext): Promise<FinishAttemptResult> {
    return finishAttempt(context, input);
  }

  @Mutation(() => ReportProblemPayload, { description: 'Tells whoever made the quiz what is wrong with a question.' })
  reportProblem(@Arg('input', () => ReportProblemInput, { description: 'The question, and what is wrong with it.' }) input: ReportProblemInput, @Ctx() context: RequestContext): Promise<ReportProblemResult> {
    return reportProblem(context, input);
  }

  @FieldResolver(() => [Response])
  responses(@Root() attempt: AttemptRecord): readonly ResponseRecord[] {
    return listResponses(attempt);
  }

  @FieldResolver(() => Int, { nullable: true })
  async correctCount(@Root() attempt: AttemptRecord, @Ctx() context: RequestContext): Promise<number | null> {
    return (await marksOf(context, attempt))?.filter(({ correct, counts }) => correct && counts).length ?? null;
  }

  @FieldResolver(() => Int, { nullable: true })
  async countedCount(@Root() attempt: AttemptRecord, @Ctx() context: RequestContext): Promise<number | null> {
    const marks = await marksOf(context, attempt);
    return marks === null ? null : attempt.questionCount - marks.filter(({ counts }) => !counts).length;
  }
}

/** What is told of an answer. */
@Resolver(() => Response)
export class ResponseResolver {
  @FieldResolver(() => Feedback, { nullable: true })
  feedback(@Root() response: ResponseRecord, @Ctx() context: RequestContext): Promise<FeedbackRecord | null> {
    return explainResponse(context, response);
  }
}

/** What is told of a question since it was published. */
@Resolver(() => Feedback)
export class FeedbackResolver {
  @FieldResolver(() => [QuestionUpdate])
  updates(@Root() feedback: FeedbackRecord, @Ctx() context: RequestContext): Promise<readonly UpdateRecord[]> {
    return updatesOf(context, feedback);
  }
}
