import { Actor, ActorArguments, ActorConnection, Event, EventArguments, EventConnection, EventParticipant, EventRelation, EventRelationArguments, Pack, PageArguments, SlugArguments } from '@footnote/schema';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { packOfRow, refuseOwn, type PackRecord } from '../packs/index.js';
import { actorLoader, actorsOfPackLoader, eventLoader, eventsOfActorLoader, eventsOfPackLoader, participantsLoader, relationsLoader } from './event.loader.js';
import { findActor, findEvent, pageActors, pageEvents } from './event.service.js';
import type { ActorRecord, EventRecord, EventRelationRecord, ParticipantRecord } from './event.store.js';

/** Actors: the roots, and what hangs below one. */
@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => Actor, { nullable: true, description: 'One actor, by the slugs of its pack and its own; null where the pack has no such actor.' })
  actor(@Args(() => SlugArguments) slugs: SlugArguments, @Ctx() context: RequestContext): Promise<ActorRecord | null> {
    return findActor(context, slugs);
  }

  @Query(() => ActorConnection, { description: 'The actors of a pack, or of all packs.' })
  actors(@Args(() => ActorArguments) page: ActorArguments, @Ctx() context: RequestContext): Promise<Connection<ActorRecord>> {
    return pageActors(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() actor: ActorRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, actor.packKey);
  }

  @FieldResolver(() => Actor, { nullable: true })
  partOf(@Root() actor: ActorRecord, @Ctx() context: RequestContext): Promise<ActorRecord | null> {
    return actorLoader(context).getOptional(actor.partOfKey);
  }

  @FieldResolver(() => Actor, { nullable: true })
  heads(@Root() actor: ActorRecord, @Ctx() context: RequestContext): Promise<ActorRecord | null> {
    return actorLoader(context).getOptional(actor.headsKey);
  }

  @FieldResolver(() => EventConnection, { description: 'What it took part in, the earliest first.' })
  events(@Root() actor: ActorRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<EventRecord>> {
    return eventsOfActorLoader(context)({ parent: actor.key, request });
  }
}

/** Events: the roots, and what hangs below one. */
@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'One event, by the slugs of its pack and its own; null where the pack has no such event.' })
  event(@Args(() => SlugArguments) slugs: SlugArguments, @Ctx() context: RequestContext): Promise<EventRecord | null> {
    return findEvent(context, slugs);
  }

  @Query(() => EventConnection, { description: 'The events of a pack, or of all packs, the earliest first.' })
  events(@Args(() => EventArguments) page: EventArguments, @Ctx() context: RequestContext): Promise<Connection<EventRecord>> {
    return pageEvents(context, page);
  }

  @FieldResolver(() => Pack)
  pack(@Root() event: EventRecord, @Ctx() context: RequestContext): Promise<PackRecord> {
    return packOfRow(context, event.packKey);
  }

  @FieldResolver(() => [EventParticipant])
  participants(@Root() event: EventRecord, @Ctx() context: RequestContext): Promise<readonly ParticipantRecord[]> {
    return participantsLoader(context)(event.key);
  }

  @FieldResolver(() => [EventRelation])
  async relations(@Root() event: EventRecord, @Args(() => EventRelationArguments) { kind = null }: EventRelationArguments, @Ctx() context: RequestContext): Promise<readonly EventRelationRecord[]> {
    const relations = await relationsLoader(context)(event.key);
    return kind === null ? relations : relations.filter((relation) => relation.kind === kind);
  }
}

/** Who took part in an event. */
@Resolver(() => EventParticipant)
export class EventParticipantResolver {
  @FieldResolver(() => Actor)
  actor(@Root() participant: ParticipantRecord, @Ctx() context: RequestContext): Promise<ActorRecord> {
    return actorLoader(context).get(participant.actorKey);
  }
}

/** How an event stands to another. */
@Resolver(() => EventRelation)
export class EventRelationResolver {
  @FieldResolver(() => Event)
  event(@Root() relation: EventRelationRecord, @Ctx() context: RequestContext): Promise<EventRecord> {
    return eventLoader(context).get(relation.eventKey);
  }
}

/** What actors and events add to a pack. */
@Resolver(() => Pack)
export class PackEventsResolver {
  @FieldResolver(() => EventConnection, { description: 'What happened, the earliest first.' })
  events(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<EventRecord>> {
    return eventsOfPackLoader(context)({ parent: refuseOwn(pack).key, request });
  }

  @FieldResolver(() => ActorConnection, { description: 'The people and bodies that take part, in the order of the pack.' })
  actors(@Root() pack: PackRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<ActorRecord>> {
    return actorsOfPackLoader(context)({ parent: refuseOwn(pack).key, request });
  }
}
