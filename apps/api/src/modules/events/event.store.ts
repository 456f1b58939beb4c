import type { ActorKind, Day, EventRelationKind } from '@footnote/knowledge';
import { and, sql, type SQL } from 'drizzle-orm';
import { defineRelation, readAllPages } from '../../graph-store/read-pages.js';
import { readByIds } from '../../graph-store/read-rows.js';
import type { GraphRow, OrderPart } from '../../graph-store/graph-table.js';
import { requireFuzzyDate, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { columnFields, rowNamedBy, type WrittenPart } from '../../graph-store/written-graph.js';
import { tables } from '../../platform/database/index.js';
import { pageOfPack } from '../packs/index.js';

const { actors, events, eventParticipants, eventRelations } = tables;

type ActorRow = GraphRow<typeof actors>;
type EventRow = GraphRow<typeof events>;
type ParticipantRow = GraphRow<typeof eventParticipants>;
type RelationRow = GraphRow<typeof eventRelations>;

/** An actor as the API gives it. Here and below, `key` is the id of the row, and a name ending in `Key` that of another. */
export interface ActorRecord extends Pick<ActorRow, 'slug' | 'name' | 'inText' | 'kind' | 'aliases' | 'description'> {
  readonly __typename: 'Actor';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  readonly partOfKey: string | null;
  readonly headsKey: string | null;
}

export interface EventRecord extends Pick<EventRow, 'slug' | 'title' | 'note'> {
  readonly __typename: 'Event';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  readonly date: FuzzyDateRecord;
}

export interface ParticipantRecord extends Pick<ParticipantRow, 'role'> { readonly actorKey: string }
export interface EventRelationRecord extends Pick<RelationRow, 'kind'> { readonly eventKey: string; readonly claimKey: string | null }

export function toActor({ id, packId, slug, name, inText, kind, aliases, description, partOfId, headsId }: ActorRow): ActorRecord {
  return { __typename: 'Actor', id: encodeNodeId('Actor', id), key: id, packKey: packId, slug, name, inText, kind, aliases, description, partOfKey: partOfId, headsKey: headsId };
}

export function toEvent(row: EventRow): EventRecord {
  const { id, packId, slug, title, note } = row;
  const date = requireFuzzyDate({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest, precision: row.datePrecision, basis: row.dateBasis, note: row.dateNote }, `The event ${slug}`);
  return { __typename: 'Event', id: encodeNodeId('Event', id), key: id, packKey: packId, slug, title, note, date };
}

export function toParticipant({ role, actorId }: ParticipantRow): ParticipantRecord {
  return { role, actorKey: actorId };
}

export function toEventRelation({ kind, toEventId, claimId }: RelationRow): EventRelationRecord {
  return { kind, eventKey: toEventId, claimKey: claimId };
}

export const readActors = readByIds(actors);
export const readEvents = readByIds(events);

/** Which actors: of one kind. */
export interface ActorFilter { readonly kind: ActorKind }

/** The actors of packs, in the order of the pack. */
export const actorsOfPack = defineRelation<typeof actors, ActorFilter>({
  name: 'actors', table: actors, order: [{ by: actors.ordinal, type: 'integer' }],
  belongs: (pack) => sql`${actors.packId} = ${pack}`,
  narrow: ({ kind }) => sql`${actors.kind} = ${kind}`,
});
export const actorsOfAllPacks = { spec: actorsOfPack.spec, all: readAllPages(actorsOfPack.spec) };

/** A time of which either end may be open, and which events: such as can have happened within it. */
export interface Times { readonly from: Day | null; readonly to: Day | null }
export interface EventFilter extends Times {
  /** Only such as stand so to another. */
  readonly relation: EventRelationKind | null;
}

/** The events of packs, the earliest first; an open beginning counts as the earliest of all. */
const earliestFirst: readonly OrderPart[] = [
  { by: sql`coalesce(${events.dateEarliest}, date '0001-01-01')`, type: 'day' },
  { by: sql`coalesce(${events.dateLatest}, date '9999-12-31')`, type: 'day' },
  { by: events.ordinal, type: 'integer' },
];

export const eventsOfPack = defineRelation<typeof events, EventFilter>({
  name: 'events', table: events, order: earliestFirst,
  belongs: (pack) => sql`${events.packId} = ${pack}`,
  narrow: selectEvents,
});
export const eventsOfAllPacks = { spec: eventsOfPack.spec, all: readAllPages(eventsOfPack.spec) };

/** An open end of an uncertain date reaches as far as time does. */
function selectEvents({ from, to, relation }: EventFilter): SQL | undefined {
  return and(
    relation === null ? undefined : sql`exists (select 1 from event_relations relation where relation.event_id = ${events.id} and relation.kind = ${relation})`,
    from === null ? undefined : sql`coalesce(${events.dateLatest}, date '9999-12-31') >= ${from}::date`,
    to === null ? undefined : sql`coalesce(${events.dateEarliest}, date '0001-01-01') <= ${to}::date`,
  );
}

/** Who took part in events. */
export const participantsOfEvent = defineRelation({
  name: 'participants', table: eventParticipants, order: [{ by: eventParticipants.ordinal, type: 'integer' }],
  belongs: (event) => sql`${eventParticipants.eventId} = ${event}`,
});

/** How events stand to others. */
export const relationsOfEvent = defineRelation({
  name: 'relations', table: eventRelations, order: [{ by: eventRelations.ordinal, type: 'integer' }],
  belongs: (event) => sql`${eventRelations.eventId} = ${event}`,
});

/** The events in which actors took part, the earliest first. */
export const eventsOfActor = defineRelation({
  name: 'events_of_actor', table: events, order: earliestFirst,
  belongs: (actor) => sql`${events.id} in (select part.event_id from event_participants part where part.actor_id = ${actor})`,
});

/** Events and actors as they stand in the database. */
export const writtenEvents: WrittenPart = {
  tables: { Actor: actors, Event: events, EventParticipant: eventParticipants },
  fields: {
    Pack: { events: { by: 'PAGE', relation: eventsOfPack }, actors: { by: 'PAGE', relation: actorsOfPack } },
    Actor: {
      id: { by: 'NODE_ID' }, ...columnFields(actors, 'slug', 'name', 'kind', 'description'),
      pack: { by: 'ROW', key: actors.packId }, partOf: { by: 'ROW', key: actors.partOfId }, heads: { by: 'ROW', key: actors.headsId }, events: { by: 'PAGE', relation: eventsOfActor },
    },
    Event: {
      id: { by: 'NODE_ID' }, ...columnFields(events, 'slug', 'title', 'note'),
      date: { by: 'DATE', columns: { edtf: events.dateEdtf, earliest: events.dateEarliest, latest: events.dateLatest, precision: events.datePrecision, basis: events.dateBasis, note: events.dateNote } },
      pack: { by: 'ROW', key: events.packId }, participants: { by: 'LIST', relation: participantsOfEvent },
    },
    EventParticipant: { ...columnFields(eventParticipants, 'role'), actor: { by: 'ROW', key: eventParticipants.actorId } },
  },
  roots: { events: pageOfPack(eventsOfPack), actors: pageOfPack(actorsOfPack), event: rowNamedBy(events, 'event'), actor: rowNamedBy(actors, 'actor') },
};
