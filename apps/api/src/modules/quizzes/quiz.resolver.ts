import { Pack, PackPageArguments, PageArguments, Quiz, QuizConnection } from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { lookUpCode } from '../../graphql/limits/guess-code.js';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { showsLinksOut } from '../accounts/index.js';
import { packOfRow, type PackRecord } from '../packs/index.js';
import { findQuiz, pageQuizzes, pageQuizzesOf, sourceLabelsOf } from './quiz.service.js';
import type { QuizRecord } from './quiz.store.js';

/** Quizzes: the roots, and what hangs below one. */
@Resolver(() => Quiz)
export class QuizResolver {
  @Query(() => Quiz, { nullable: true, description: 'The quiz of a code; null where no quiz has it.' })
  quiz(@Arg('code', () => String, { description: 'The code. Capitals, spaces and the dash make no difference.' }) code: string, @Ctx() context: RequestContext): Promise<QuizRecord | null> {
    return lookUpCode(context, () => findQuiz(context, code));
  }

  @Query(() => QuizConnection, { description: 'The quizzes that are shown to everybody, about a pack or about all, the newest first. Others are found by their codes alone.' })
  quizzes(@Args(() => PackPageArguments) page: PackPageArguments, @Ctx() context: RequestContext): Promise<Connection<QuizRecord>> {
    return pageQuizzes(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() quiz: QuizRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, quiz.packKey);
  }

  @FieldResolver(() => [String])
  sourceLabels(@Root() quiz: QuizRecord, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return sourceLabelsOf(context, quiz);
  }

  @FieldResolver(() => Boolean)
  linksOut(@Root() quiz: QuizRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return showsLinksOut(context, quiz.deskKey);
  }
}

/** What quizzes add to a pack. */
@Resolver(() => Pack)
export class PackQuizzesResolver {
  @FieldResolver(() => QuizConnection, { description: 'The quizzes about this affair that are shown to everybody, the newest first.' })
  quizzes(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<QuizRecord>> {
    return pageQuizzesOf(context, pack.key, request);
  }
}
