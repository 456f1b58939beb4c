import {
  ItemResult, MarkChangeConnection, MarkLogArguments, PageArguments, QuizProgress, QuizResults, QuizResultsArguments, RegradePreview, RegradeQuizInput, RegradeQuizPayload, StudentRemarkConnection,
  StudentResultArguments, StudentResultConnection, StudentUnderWay,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ItemRecord } from './item.records.js';
import { findProgress, type ProgressRecord } from './progress.service.js';
import { pageMarkLog, previewRegrade, regradeQuiz, type MarkChangeRecord, type PreviewRecord, type RegradeResult, type StudentRemarkRecord } from './regrade.service.js';
import { findResults, type ResultsRecord } from './result.service.js';
import type { StudentRecord, UnderWayRecord } from './student.service.js';

const QUIZ = 'The quiz.';

/** What became of a quiz. */
@Resolver(() => QuizResults)
export class QuizResultsResolver {
  @Query(() => QuizResults, { nullable: true, description: 'What became of a quiz of your desk; null where it is not one of yours.' })
  quizResults(@Args(() => QuizResultsArguments) which: QuizResultsArguments, @Ctx() context: RequestContext): Promise<ResultsRecord | null> {
    return findResults(context, which);
  }

  @Query(() => QuizProgress, { nullable: true, description: 'Where students stand with a quiz of your desk; null where it is not one of yours. For looking again every few seconds.' })
  quizProgress(@Arg('quiz', () => ID, { description: QUIZ }) quiz: string, @Ctx() context: RequestContext): Promise<ProgressRecord | null> {
    return findProgress(context, quiz);
  }

  @FieldResolver(() => ItemResult, { nullable: true })
  item(@Root() { items }: ResultsRecord, @Arg('number', () => Int, { description: 'Its number in the newest revision that is shown.' }) number: number): ItemRecord | null {
    return items.find((one) => one.number === number) ?? null;
  }

  @FieldResolver(() => StudentResultConnection)
  students(@Root() results: ResultsRecord, @Args(() => StudentResultArguments) request: StudentResultArguments): Promise<Connection<StudentRecord>> {
    return results.students(request);
  }

  @FieldResolver(() => [StudentUnderWay])
  underWay(@Root() results: ResultsRecord): Promise<readonly UnderWayRecord[]> {
    return results.underWay();
  }
}

/** Marking again. */
@Resolver(() => RegradePreview)
export class RegradeResolver {
  @Query(() => RegradePreview, { nullable: true, description: 'What marking earlier answers by the newest revision would do; null where the quiz is not one of your desk, or nothing was answered before its newest revision.' })
  regradePreview(@Arg('quiz', () => ID, { description: QUIZ }) quiz: string, @Ctx() context: RequestContext): Promise<PreviewRecord | null> {
    return previewRegrade(context, quiz);
  }

  @Query(() => MarkChangeConnection, { nullable: true, description: 'The changes of marks by which the answers to a quiz of your desk were marked again, the latest first; null where it is not one of yours.' })
  markLog(@Args(() => MarkLogArguments) which: MarkLogArguments, @Ctx() context: RequestContext): Promise<Connection<MarkChangeRecord> | null> {
    return pageMarkLog(context, which);
  }

  @Mutation(() => RegradeQuizPayload, { description: 'Marks earlier answers by the newest revision: exactly what the preview of that version showed, or nothing. The old marks stay in the log.' })
  regradeQuiz(@Arg('input', () => RegradeQuizInput, { description: 'What to mark again.' }) input: RegradeQuizInput, @Ctx() context: RequestContext): Promise<RegradeResult> {
    return regradeQuiz(context, input);
  }

  @FieldResolver(() => StudentRemarkConnection)
  students(@Root() preview: PreviewRecord, @Args(() => PageArguments) request: PageArguments): Promise<Connection<StudentRemarkRecord>> {
    return preview.students(request);
  }

  @FieldResolver(() => Int)
  attemptCount(@Root() preview: PreviewRecord): Promise<number> {
    return preview.attemptCount();
  }
}
