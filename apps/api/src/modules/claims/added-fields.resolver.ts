import {
  Actor, AssertionConnection, Claim, ClaimConnection, ClaimPageArguments, ContradictionConnection, Event, EventRelation, HedgeCount, IssueConnection, Outlet, Pack, PageArguments, Source,
  SourceConnection, SourcePageArguments, TellingPageArguments,
} from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ActorRecord, EventRecord, EventRelationRecord } from '../events/index.js';
import { refuseOwn, type PackRecord } from '../packs/index.js';
import type { OutletRecord, SourceRecord } from '../sources/index.js';
import * as load from './claim.loader.js';
import type { AssertionRecord, ClaimRecord, ContradictionRecord, IssueRecord } from './claim.records.js';
import type { HedgeCountRecord } from './claim.store.js';
import { readFilter, requireSource } from './claim.service.js';
import { sourcesSharingOrigin } from './corroboration.service.js';

/** What claims add to a pack. */
@Resolver(() => Pack)
export class PackClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'What the sources claim, in the order of the pack.' })
  claims(@Root() pack: PackRecord, @Args(() => ClaimPageArguments) { filter, ...request }: ClaimPageArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return load.claimsOfPackLoader(context)({ parent: refuseOwn(pack).key, request, filter: readFilter(filter) });
  }

  @FieldResolver(() => IssueConnection, { description: 'The questions in dispute.' })
  issues(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<IssueRecord>> {
    return load.issuesOfPackLoader(context)({ parent: refuseOwn(pack).key, request });
  }

  @FieldResolver(() => ContradictionConnection, { description: 'Where the claims contradict each other.' })
  contradictions(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ContradictionRecord>> {
    return load.contradictionsOfPackLoader(context)({ parent: refuseOwn(pack).key, request });
  }
}

/** What claims add to a source. */
@Resolver(() => Source)
export class SourceClaimsResolver {
  @Query(() => SourceConnection, { description: 'The sources that share an origin with one: they carry the same voice, or one of them relies on the other, or both on a third. What they tell together is told once.' })
  async sourcesSharingOrigin(@Args(() => SourcePageArguments) { source, ...request }: SourcePageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    const sources = await sourcesSharingOrigin(context, await requireSource(context, source));
    return pageOfList(sources, { request, scope: 'sources_sharing_origin', keyOf: ({ slug }) => slug });
  }

  @FieldResolver(() => SourceConnection, { description: 'The sources that share an origin with this one, as `sourcesSharingOrigin` finds them.' })
  async sharesOriginWith(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    return pageOfList(await sourcesSharingOrigin(context, source), { request, scope: 'shares_origin_with', keyOf: ({ slug }) => slug });
  }

  @FieldResolver(() => AssertionConnection, { description: 'What this source says: each claim that it makes, with how it words and hedges it.' })
  assertions(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AssertionRecord>> {
    return load.assertionsOfSourceLoader(context)({ parent: source.key, request });
  }

  @FieldResolver(() => ClaimConnection, { description: 'The claims that this source makes.' })
  claims(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return load.claimsOfSourceLoader(context)({ parent: source.key, request });
  }

  @FieldResolver(() => ClaimConnection, { description: 'The claims that no other source makes.' })
  onlyHere(@Root() source: SourceRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return load.claimsOnlyInSourceLoader(context)({ parent: source.key, request });
  }
}

/** What claims add to an outlet. */
@Resolver(() => Outlet)
export class OutletClaimsResolver {
  @FieldResolver(() => AssertionConnection, { description: 'What its sources say: each claim that they make, with how they word and hedge it.' })
  assertions(@Root() outlet: OutletRecord, @Args(() => TellingPageArguments) { hedge = null, ...request }: TellingPageArguments, @Ctx() context: RequestContext): Promise<Connection<AssertionRecord>> {
    return load.assertionsOfOutletLoader(context)({ parent: outlet.key, request, filter: hedge === null ? null : { hedge } });
  }

  @FieldResolver(() => [HedgeCount], { description: 'How it keeps its distance from what it tells: each hedge with the number of its tellings, the most frequent first; `NONE` counts those without any.' })
  hedgeCounts(@Root() outlet: OutletRecord, @Ctx() context: RequestContext): Promise<readonly HedgeCountRecord[]> {
    return load.hedgeCountsLoader(context).load(outlet.key);
  }
}

/** What claims add to an event. */
@Resolver(() => Event)
export class EventClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'What the sources claim about it.' })
  claims(@Root() event: EventRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return load.claimsOfEventLoader(context)({ parent: event.key, request });
  }

  @FieldResolver(() => SourceConnection, { description: 'The sources that say anything about it.' })
  sources(@Root() event: EventRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<SourceRecord>> {
    return load.sourcesOfEventLoader(context)({ parent: event.key, request });
  }
}

/** What claims add to a relation of events. */
@Resolver(() => EventRelation)
export class EventRelationClaimResolver {
  @FieldResolver(() => Claim, { nullable: true, description: 'The claim that says so; null where it follows from the dates.' })
  claim(@Root() relation: EventRelationRecord, @Ctx() context: RequestContext): Promise<ClaimRecord | null> {
    return load.claimLoader(context).getOptional(relation.claimKey);
  }
}

/** What claims add to an actor. */
@Resolver(() => Actor)
export class ActorClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'What the sources claim about it: its positions, its roles, its words.' })
  claims(@Root() actor: ActorRecord, @Args(() => ClaimPageArguments) { filter, ...request }: ClaimPageArguments, @Ctx() context: RequestContext): Promise<Connection<ClaimRecord>> {
    return load.claimsOfActorLoader(context)({ parent: actor.key, request, filter: readFilter(filter) });
  }
}
