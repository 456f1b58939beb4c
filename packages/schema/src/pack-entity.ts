import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { AnchorState } from './enums.js';
import { PackCollection } from './pack-collection.js';
import { PackEntityContent, PackReference } from './pack-entity-content.js';

@ObjectType({ description: 'A cited passage of a pack with the words around it, and what it is cited for.', simpleResolvers: true })
export class PackCitation {
  @Field(() => String, { description: 'Its name within the pack.' })
  slug!: string;

  @Field(() => PackReference, { description: 'The source in whose text it stands.' })
  source!: PackReference;

  @Field(() => PackReference, { description: 'The telling, or the reliance on another source, that cites it.' })
  citedBy!: PackReference;

  @Field(() => String, { description: 'The words.' })
  exact!: string;

  @Field(() => String, { description: 'What stands before them in their paragraph, or the end of it.' })
  before!: string;

  @Field(() => String, { description: 'What stands after them in their paragraph, or the beginning of it.' })
  after!: string;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units of the text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; this unit is no longer part of it.' })
  end!: number;

  @Field(() => AnchorState, { description: 'How it was found there.' })
  anchor!: keyof typeof AnchorState;

  @Field(() => Boolean, { description: 'Whether these are the words of the outlet (or of their translation), not a summary.' })
  verbatim!: boolean;
}

export const PackCitationConnection = connectionOf<PackCitation>({ name: 'PackCitation', node: () => PackCitation, plural: 'cited passages' });
export type PackCitationConnection = ConnectionOf<PackCitation>;

@ObjectType({ description: 'Something that refers to a thing of a pack.', simpleResolvers: true })
export class PackDependent {
  @Field(() => PackReference, { description: 'What refers to it.' })
  entity!: PackReference;

  @Field(() => String, { description: 'The field in which it does, such as `participants.0.actor`.' })
  field!: string;
}

export const PackDependentConnection = connectionOf<PackDependent>({ name: 'PackDependent', node: () => PackDependent, plural: 'things that refer to one' });
export type PackDependentConnection = ConnectionOf<PackDependent>;

@ObjectType({ description: 'What becomes of one thing where another is removed with whatever rests on it.', simpleResolvers: true })
export class PackConsequence {
  @Field(() => PackReference, { description: 'The thing.' })
  entity!: PackReference;

  @Field(() => Boolean, { description: 'Whether it goes as well; else it stays, and no longer names what went.' })
  goes!: boolean;
}

export const PackConsequenceConnection = connectionOf<PackConsequence>({ name: 'PackConsequence', node: () => PackConsequence, plural: 'consequences' });
export type PackConsequenceConnection = ConnectionOf<PackConsequence>;

@ObjectType({ description: 'One thing that a pack holds, as whoever edits the pack reads it.', simpleResolvers: true })
export class PackEntity {
  @Field(() => PackCollection, { description: 'What kind of thing it is.' })
  collection!: keyof typeof PackCollection;

  @Field(() => String, { description: 'Its name within the pack, by which it is changed and removed.' })
  slug!: string;

  @Field(() => String, { description: 'What to call it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from others of its kind, in a few words: of an event its date, of a telling its source. Null where nothing needs to be said.' })
  note!: string | null;

  @Field(() => PackEntityContent, { description: 'What the pack says of it.' })
  content!: unknown;

  @Field(() => PackDependentConnection, { description: 'What refers to it: what would hang in the air without it, and its own parts, which go with it.' })
  dependents!: unknown;

  @Field(() => PackConsequenceConnection, { description: 'What would become of other things if it were removed with whatever rests on it.' })
  consequences!: unknown;

  @Field(() => PackCitationConnection, { description: 'The passages on which it rests: of a telling its own, of a claim those of its tellings, of a source all of its text that is cited, of anything else those of the claims about it.' })
  evidence!: unknown;

}

export const PackEntityConnection = connectionOf<PackEntity>({ name: 'PackEntity', node: () => PackEntity, plural: 'things of a pack' });
export type PackEntityConnection = ConnectionOf<PackEntity>;
