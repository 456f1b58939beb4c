import {
  ApplyMendInput, ApplyMendPayload, Desk, DeskQuiz, KeepQuestionInput, KeepQuestionPayload, LiveQuiz, PageArguments, ReportedQuestion, ReportedQuestionConnection, Reproof, SettleReportInput,
  SettleReportPayload, StaleQuestion, StaleQuestionConnection, WithdrawQuestionInput, WithdrawQuestionPayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { deskQuizLoader, type DeskQuizRecord } from '../quizzes/index.js';
import { applyMend, keepQuestion, withdrawQuestion, type DecisionResult } from './decision.service.js';
import { pageStaleQuestions, type StaleQuestionRecord } from './desk-alert.service.js';
import { readLive, type LiveRow } from './live.store.js';
import { pageReported, settleReport, type ReportedQuestionRecord, type SettleResult } from './report.service.js';
import { describeReproof, type ReproofRecord } from './reproof.service.js';
import { READING_RESULTS } from './staleness.policy.js';

/** What a desk has to look at. There is one desk that anybody sees: their own. */
@Resolver(() => Desk)
export class DeskStalenessResolver {
  @FieldResolver(() => StaleQuestionConnection, { description: 'Published questions to which later reporting did something and about which nobody has decided, the gravest first.' })
  staleQuestions(@Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<StaleQuestionRecord>> {
    return pageStaleQuestions(context, request);
  }

  @FieldResolver(() => ReportedQuestionConnection, { description: 'Published questions with which students find something wrong, the one reported last first.' })
  problemReports(@Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ReportedQuestionRecord>> {
    return pageReported(context, request);
  }

  @FieldResolver(() => Reproof, { description: 'Whether what the desk published still holds, and when that was last looked at.' })
  reproof(@Ctx() context: RequestContext): Promise<ReproofRecord> {
    return describeReproof(context);
  }

  @FieldResolver(() => [LiveQuiz], { description: 'The quizzes that students are taking now, at most twenty, the one with the most students first.' })
  liveQuizzes(@Ctx() context: RequestContext): Promise<readonly LiveRow[]> {
    return readLive(context.database.queries, { desk: requireAtDesk(context.viewer, READING_RESULTS).deskKey, now: context.now() });
  }
}

/** Decisions about stale questions. */
@Resolver(() => StaleQuestion)
export class StaleQuestionResolver {
  @Mutation(() => ApplyMendPayload, { description: 'Puts a mend of a stale question into the draft of its quiz, and publishes it if you like. It is proved once more before.' })
  applyMend(@Arg('input', () => ApplyMendInput, { description: 'The mend.' }) input: ApplyMendInput, @Ctx() context: RequestContext): Promise<DecisionResult> {
    return applyMend(context, input);
  }

  @Mutation(() => KeepQuestionPayload, { description: 'Keeps a stale question as it is. Students who took it read your reason.' })
  keepQuestion(@Arg('input', () => KeepQuestionInput, { description: 'The question, and why.' }) input: KeepQuestionInput, @Ctx() context: RequestContext): Promise<DecisionResult> {
    return keepQuestion(context, input);
  }

  @Mutation(() => WithdrawQuestionPayload, { description: 'Takes a stale question out of its quiz, and publishes the quiz without it if you like.' })
  withdrawQuestion(@Arg('input', () => WithdrawQuestionInput, { description: 'The question.' }) input: WithdrawQuestionInput, @Ctx() context: RequestContext): Promise<DecisionResult> {
    return withdrawQuestion(context, input);
  }

  @FieldResolver(() => DeskQuiz)
  quiz(@Root() { quizKey }: StaleQuestionRecord, @Ctx() context: RequestContext): Promise<DeskQuizRecord | null> {
    return deskQuizLoader(context).load(quizKey);
  }
}

/** What students report. */
@Resolver(() => ReportedQuestion)
export class ReportedQuestionResolver {
  @Mutation(() => SettleReportPayload, { description: 'Settles what students reported about a question: you have looked at it.' })
  settleReport(@Arg('input', () => SettleReportInput, { description: 'The question.' }) input: SettleReportInput, @Ctx() context: RequestContext): Promise<SettleResult> {
    return settleReport(context, input);
  }

  @FieldResolver(() => DeskQuiz)
  quiz(@Root() { quizKey }: ReportedQuestionRecord, @Ctx() context: RequestContext): Promise<DeskQuizRecord | null> {
    return deskQuizLoader(context).load(quizKey);
  }
}

/** A quiz that is being taken. */
@Resolver(() => LiveQuiz)
export class LiveQuizResolver {
  @FieldResolver(() => DeskQuiz)
  quiz(@Root() { quizKey }: LiveRow, @Ctx() context: RequestContext): Promise<DeskQuizRecord | null> {
    return deskQuizLoader(context).load(quizKey);
  }
}
