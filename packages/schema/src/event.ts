import { Field, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { ActorKind, EventRelationKind } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';
import { Node } from './node.js';
import { Pack } from './pack.js';

/** A person, a body or an anonymous voice. */
@ObjectType({ implements: Node, description: 'A person, a body or an anonymous voice that takes part in the affair.', simpleResolvers: true })
export class Actor extends Node {
  @Field(() => String, { description: 'The name of this actor within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called: "The Department of Defense", "Lloyd Austin".' })
  name!: string;

  @Field(() => ActorKind, { description: 'What kind of person or body it is.' })
  kind!: keyof typeof ActorKind;

  @Field(() => String, { nullable: true, description: 'Who it is, for a reader who meets it for the first time.' })
  description!: string | null;

  @Field(() => [String], { description: 'Other names under which the sources speak of it.' })
  aliases!: readonly string[];

  @Field(() => Pack, { description: 'The affair in which it takes part.' })
  pack!: unknown;

  @Field(() => Actor, { nullable: true, description: 'The body that it is a part of.' })
  partOf!: unknown;

  @Field(() => Actor, { nullable: true, description: 'The body that this person heads.' })
  heads!: unknown;
}

/** Something that happened. */
@ObjectType({ implements: Node, description: 'Something that happened, or that was reported.', simpleResolvers: true })
export class Event extends Node {
  @Field(() => String, { description: 'The name of this event within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'What happened, as a headline.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'A remark for the reader.' })
  note!: string | null;

  @Field(() => FuzzyDate, { description: 'What the pack takes for its date. Where the sources differ, their dates are claims of the event.' })
  date!: FuzzyDate;

  @Field(() => Pack, { description: 'The affair to which it belongs.' })
  pack!: unknown;

  @Field(() => [EventParticipant], { description: 'Who took part, and as what.' })
  participants!: unknown;

  @Field(() => [EventRelation], { description: 'How it stands to other events.' })
  relations!: unknown;
}

/** Who took part in an event. */
@ObjectType({ description: 'Who took part in an event, and as what.', simpleResolvers: true })
export class EventParticipant {
  @Field(() => Actor, { description: 'Who took part.' })
  actor!: unknown;

  @Field(() => String, { description: 'As what.' })
  role!: string;
}

/** How an event stands to another. */
@ObjectType({ description: 'How an event stands to another.', simpleResolvers: true })
export class EventRelation {
  @Field(() => EventRelationKind, { description: 'How it stands to the other.' })
  kind!: keyof typeof EventRelationKind;

  @Field(() => Event, { description: 'The other event.' })
  event!: unknown;
}

export const ActorConnection = connectionOf<Actor>({ name: 'Actor', node: () => Actor, plural: 'actors' });
export type ActorConnection = ConnectionOf<Actor>;
export const EventConnection = connectionOf<Event>({ name: 'Event', node: () => Event, plural: 'events' });
export type EventConnection = ConnectionOf<Event>;
