import {
  Attempt, AttemptArguments, FinishAttemptInput, FinishAttemptPayload, ReportProblemInput, ReportProblemPayload, Response, StartAttemptInput, StartAttemptPayload, SubmitResponseInput,
  SubmitResponsePayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AttemptRecord, ResponseRecord } from './attempt.records.js';
import { explainResponses, findAttempt, finishAttempt, reportProblem, startAttempt, type FinishAttemptResult, type ReportProblemResult, type StartAttemptResult } from './attempt.service.js';
import { submitResponse, type SubmitResponseResult } from './submit.service.js';

/** Attempts: what a student does in a quiz. */
@Resolver(() => Attempt)
export class AttemptResolver {
  @Query(() => Attempt, { nullable: true, description: 'An attempt, for whoever holds its resume token; null for everybody else, whether there is one or not.' })
  attempt(@Args(() => AttemptArguments) which: AttemptArguments, @Ctx() context: RequestContext): Promise<AttemptRecord | null> {
    return findAttempt(context, which);
  }

  @Mutation(() => StartAttemptPayload, { description: 'Starts an attempt at a quiz, or goes on with the one that this client started before.' })
  startAttempt(@Arg('input', () => StartAttemptInput, { description: 'The quiz, and who takes it.' }) input: StartAttemptInput, @Ctx() context: RequestContext): Promise<StartAttemptResult> {
    return startAttempt(context, input);
  }

  @Mutation(() => SubmitResponsePayload, { description: 'Answers a question. The first answer that is acknowledged stands; sent again, it counts once. The verdict and its reasons come with it.' })
  submitResponse(@Arg('input', () => SubmitResponseInput, { description: 'The answer.' }) input: SubmitResponseInput, @Ctx() context: RequestContext): Promise<SubmitResponseResult> {
    return submitResponse(context, input);
  }

  @Mutation(() => FinishAttemptPayload, { description: 'Ends an attempt, whether all questions have been answered or not. Ended again, it stays as it is.' })
  finishAttempt(@Arg('input', () => FinishAttemptInput, { description: 'The attempt.' }) input: FinishAttemptInput, @Ctx() context: RequestContext): Promise<FinishAttemptResult> {
    return finishAttempt(context, input);
  }

  @Mutation(() => ReportProblemPayload, { description: 'Tells whoever made the quiz what is wrong with a question.' })
  reportProblem(@Arg('input', () => ReportProblemInput, { description: 'The question, and what is wrong with it.' }) input: ReportProblemInput, @Ctx() context: RequestContext): Promise<ReportProblemResult> {
    return reportProblem(context, input);
  }

  @FieldResolver(() => [Response])
  responses(@Root() attempt: AttemptRecord, @Ctx() context: RequestContext): Promise<readonly ResponseRecord[]> {
    return explainResponses(context, attempt);
  }
}
