import { SearchArguments, SearchHitConnection } from '@footnote/schema';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { searchGraph, type SearchHitRecord } from './search.service.js';

/** Full-text search over what the graph says. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchHitConnection, { description: 'Claims, events, sources and actors in which the words stand, in whatever form, the best fit first.' })
  search(@Args(() => SearchArguments) page: SearchArguments, @Ctx() context: RequestContext): Promise<Connection<SearchHitRecord>> {
    return searchGraph(context, page);
  }
}
