import { Field, ObjectType } from 'type-graphql';
import { Claim } from './claim.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { PositionState, Stance } from './enums.js';
import { Actor, Event } from './event.js';
import { FuzzyDate } from './fuzzy-date.js';
import { Issue } from './issue.js';
import { Node } from './node.js';
import { DateScalar } from './scalars.js';

/** What an actor thought of an issue on a day. */
@ObjectType({ implements: Node, description: 'What an actor thought of an issue on the day that was asked about, by what had been reported by the day that was asked about. To act is not to hold a position: a law that was passed is an event.', simpleResolvers: true })
export class Position extends Node {
  @Field(() => Actor, { description: 'Whose position it is.' })
  actor!: unknown;

  @Field(() => Issue, { description: 'On what.' })
  issue!: unknown;

  @Field(() => Stance, { description: 'For, against, or undecided.' })
  stance!: keyof typeof Stance;

  @Field(() => PositionState, { description: 'Whether it is known to have held on that day, or had only been reported before.' })
  state!: keyof typeof PositionState;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its last report, where it is only last reported.' })
  lastReported!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason that the sources give for it; null where they give none.' })
  reason!: unknown;

  @Field(() => FuzzyDate, { nullable: true, description: 'From when on it held: its start where a source states one, otherwise the day of its first report.' })
  holdsFrom!: FuzzyDate | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'The last day on which it is known to have held: its end where a source states one, otherwise the day of its last report.' })
  holdsUntil!: FuzzyDate | null;

  @Field(() => Claim, { description: 'The claim that says so, with its assertions and their evidence.' })
  claim!: unknown;
}

/** How an actor's position differs between two days. */
@ObjectType({ description: 'How what is known of an actor\'s position differs between two days.', simpleResolvers: true })
export class PositionChange {
  @Field(() => Actor, { description: 'Whose position it is.' })
  actor!: unknown;

  @Field(() => Position, { nullable: true, description: 'The position on the first day; null where none had been reported.' })
  before!: unknown;

  @Field(() => Position, { nullable: true, description: 'The position on the second day.' })
  after!: unknown;

  @Field(() => Event, { nullable: true, description: 'The one event between the two days in which the actor took part, and on whose date the new position began; null where there is none, or more than one.' })
  event!: unknown;
}

export const PositionChangeConnection = connectionOf<PositionChange>({ name: 'PositionChange', node: () => PositionChange, plural: 'changes of position' });
export type PositionChangeConnection = ConnectionOf<PositionChange>;

export const PositionConnection = connectionOf<Position>({ name: 'Position', node: () => Position, plural: 'positions' });
export type PositionConnection = ConnectionOf<Position>;
