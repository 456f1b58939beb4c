import { Question, QuestionDraftArguments, QuestionDraftConnection, Source } from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { sourceLoader, type SourceRecord } from '../sources/index.js';
import { entityId } from '../../platform/database/index.js';
import { pageDrafts } from './draft.service.js';
import type { DraftRecord, QuestionRecord } from './question.records.js';

/** Questions: the suggestions for a teacher, and what hangs below any question. */
@Resolver(() => Question)
export class QuestionResolver {
  @Query(() => QuestionDraftConnection, { description: 'Questions that a pack suggests for a day, each with its key, its explanation and its proof, the best first. For teachers: sign in, or send the administrator\'s token, as `Authorization: Bearer …`.' })
  questionDrafts(@Args(() => QuestionDraftArguments) page: QuestionDraftArguments, @Ctx() context: RequestContext): Promise<Connection<DraftRecord>> {
    return pageDrafts(context, page);
  }

  @FieldResolver(() => [Source])
  async sources(@Root() question: QuestionRecord, @Ctx() context: RequestContext): Promise<readonly SourceRecord[]> {
    const sources = await Promise.all(question.sourceSlugs.map((slug) => sourceLoader(context).find(entityId(question.pack, 'source', slug))));
    return sources.flatMap((source, at) => source ?? question.knownSources?.find(({ slug }) => slug === question.sourceSlugs[at]) ?? []);
  }
}
