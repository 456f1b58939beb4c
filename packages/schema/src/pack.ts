import { Field, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Node } from './node.js';
import { DateScalar } from './scalars.js';

/** A day worth asking about. */
@ObjectType({ description: 'A day of an affair that is worth asking about.', simpleResolvers: true })
export class KeyDate {
  @Field(() => DateScalar, { description: 'The day.' })
  day!: string;

  @Field(() => String, { description: 'What was reported or done on it, in a few words.' })
  label!: string;
}

/** One affair in the news. */
@ObjectType({ implements: Node, description: 'One affair in the news: its sources, what they say happened, and who says so.', simpleResolvers: true })
export class Pack extends Node {
  @Field(() => String, { description: 'The name by which this pack is asked for, such as `us-icc-evidence`.' })
  slug!: string;

  @Field(() => String, { description: 'The title of the affair.' })
  title!: string;

  @Field(() => String, { description: 'What the affair is about, in a paragraph.' })
  summary!: string;

  @Field(() => String, { description: 'The language in which the pack is written, as a BCP 47 tag such as `en`.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether the affair is invented, as those of tutorials are.' })
  invented!: boolean;

  @Field(() => String, { nullable: true, description: 'Where and when it took place, in one line.' })
  dateline!: string | null;

  @Field(() => String, { nullable: true, description: 'Under what licence the pack\'s own text may be used; null where it does not say.' })
  licence!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a desk\'s own. Nothing of such a pack stands in the public graph, and it has no public pages: its sources, events and claims are read at the desk (`deskPack`).' })
  own!: boolean;

  @Field(() => [KeyDate], { description: 'The days that are worth asking about, in order.' })
  keyDates!: readonly KeyDate[];
}

export const PackConnection = connectionOf<Pack>({ name: 'Pack', node: () => Pack, plural: 'packs' });
export type PackConnection = ConnectionOf<Pack>;
