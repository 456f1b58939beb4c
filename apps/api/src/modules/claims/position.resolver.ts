import {
  Actor, Change, ChangeArguments, ChangeConnection, Issue, IssueConnection, Pack, PackPageArguments, Position, PositionArguments, PositionChange, PositionChangeArguments,
  PositionChangeConnection, PositionConnection, SlugArguments, ClockPageArguments,
} from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { actorLoader, requireOrder, type ActorRecord } from '../events/index.js';
import { packOfRow, requirePublicPack, type PackRecord } from '../packs/index.js';
import { changesOfPack, type ChangeRecord } from './change.service.js';
import { issueLoader } from './claim.loader.js';
import type { IssueRecord } from './claim.records.js';
import { findIssue, pageIssues } from './claim.service.js';
import { changesOfPosition, positionsOfActor, positionsOnIssue, reasonOf, requireIssue, setClocks, type PositionChangeRecord, type PositionRecord } from './position.service.js';

const keyOf = ({ claim }: PositionRecord): string => claim.slug;

/** Issues: the roots, and what hangs below one. */
@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => Issue, { nullable: true, description: 'One issue, by the slugs of its pack and its own; null where the pack has no such issue.' })
  issue(@Args(() => SlugArguments) slugs: SlugArguments, @Ctx() context: RequestContext): Promise<IssueRecord | null> {
    return findIssue(context, slugs);
  }

  @Query(() => IssueConnection, { description: 'The questions in dispute, in a pack or in all packs.' })
  issues(@Args(() => PackPageArguments) page: PackPageArguments, @Ctx() context: RequestContext): Promise<Connection<IssueRecord>> {
    return pageIssues(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() issue: IssueRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, issue.packKey);
  }

  @FieldResolver(() => PositionConnection, { description: 'Who thought what of it on a day.' })
  async positions(@Root() issue: IssueRecord, @Args(() => ClockPageArguments) clocks: ClockPageArguments, @Ctx() context: RequestContext): Promise<Connection<PositionRecord>> {
    return pageOfList(await positionsOnIssue(context, issue, setClocks(context, clocks)), { request: clocks, scope: 'positions', keyOf });
  }
}

/** Positions: the roots, and what hangs below one. */
@Resolver(() => Position)
export class PositionResolver {
  @Query(() => PositionConnection, { description: 'Who held which position on an issue on a day, by what had been published by another. An actor of whom nothing is reported has none.' })
  async positions(@Args(() => PositionArguments) page: PositionArguments, @Ctx() context: RequestContext): Promise<Connection<PositionRecord>> {
    const issue = await requireIssue(context, page);
    return pageOfList(await positionsOnIssue(context, issue, setClocks(context, page)), { request: page, scope: 'positions', keyOf });
  }

  @Query(() => PositionChangeConnection, { description: 'Whose position on an issue differed between two days, and from what. Somebody who was overruled has not changed their mind.' })
  async positionChanges(@Args(() => PositionChangeArguments) times: PositionChangeArguments, @Ctx() context: RequestContext): Promise<Connection<PositionChangeRecord>> {
    requireOrder(times);
    const issue = await requireIssue(context, times);
    const changes = await changesOfPosition(context, issue, { from: times.from, to: times.to, knownAt: times.knownAt ?? today(context) });
    return pageOfList(changes, { request: times, scope: 'position_changes', keyOf: ({ actorKey }) => actorKey });
  }

  @FieldResolver(() => Actor)
  actor(@Root() position: PositionRecord, @Ctx() context: RequestContext): Promise<ActorRecord> {
    return actorLoader(context).get(position.actorKey);
  }

  @FieldResolver(() => Issue)
  issue(@Root() position: PositionRecord, @Ctx() context: RequestContext): Promise<IssueRecord> {
    return issueLoader(context).get(position.issueKey);
  }

  @FieldResolver(() => String, { nullable: true })
  reason(@Root() position: PositionRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return reasonOf(context, position);
  }
}

/** Changes of position. */
@Resolver(() => PositionChange)
export class PositionChangeResolver {
  @FieldResolver(() => Actor)
  actor(@Root() change: PositionChangeRecord, @Ctx() context: RequestContext): Promise<ActorRecord> {
    return actorLoader(context).get(change.actorKey);
  }
}

/** What positions add to an actor. */
@Resolver(() => Actor)
export class ActorPositionsResolver {
  @FieldResolver(() => PositionConnection, { description: 'What it thought of the issues on a day. Of whom nothing is reported, nothing is said.' })
  async positions(@Root() actor: ActorRecord, @Args(() => ClockPageArguments) clocks: ClockPageArguments, @Ctx() context: RequestContext): Promise<Connection<PositionRecord>> {
    return pageOfList(await positionsOfActor(context, actor, setClocks(context, clocks)), { request: clocks, scope: 'positions', keyOf });
  }
}

/** What happened to claims. */
@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, { description: 'What happened to the claims of a pack within a time: which began to hold, ended, were contradicted, were withdrawn. The earliest first.' })
  async changes(@Args(() => ChangeArguments) { pack, from, to, ...request }: ChangeArguments, @Ctx() context: RequestContext): Promise<Connection<ChangeRecord>> {
    requireOrder({ from, to });
    const changes = await changesOfPack(context, await requirePublicPack(context, pack), { from, to });
    return pageOfList(changes, { request, scope: 'changes', keyOf: ({ kind, claim, source }) => `${kind} ${claim.slug} ${source?.slug ?? ''}` });
  }
}
