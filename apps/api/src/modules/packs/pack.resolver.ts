import { Pack, PackConnection, PageArguments } from '@footnote/schema';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { pagePacks, requirePack } from './pack.service.js';
import type { PackRecord } from './pack.store.js';

/** The roots by which packs are found. */
@Resolver(() => Pack)
export class PackResolver {
  @Query(() => Pack, { nullable: true, description: 'One affair, by its slug. A slug that no pack has is an error, which lists those that there are.' })
  pack(@Arg('slug', () => String, { description: 'The slug of the pack.' }) slug: string, @Ctx() context: RequestContext): Promise<PackRecord> {
    return requirePack(context, slug);
  }

  @Query(() => PackConnection, { description: 'All affairs that are here; real ones first, then invented ones.' })
  packs(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<PackRecord>> {
    return pagePacks(context, page);
  }
}
