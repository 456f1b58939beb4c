import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { ImportChangeKind, ImportCitationFate } from './import-enums.js';

@ObjectType({ description: 'A stretch of one of two versions of a text.', simpleResolvers: true })
export class ImportTextPart {
  @Field(() => String, { description: 'Its words, as plain text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the other version does not have them at this place.' })
  differs!: boolean;
}

@ObjectType({ description: 'What another version of a text does to something that is cited of the earlier one.', simpleResolvers: true })
export class ImportCitationEffect {
  @Field(() => String, { description: 'The slug of the claim that rests on the passage.' })
  claim!: string;

  @Field(() => String, { description: 'The claim as a full sentence.' })
  statement!: string;

  @Field(() => String, { description: 'The passage, as the earlier version has it.' })
  quotation!: string;

  @Field(() => ImportCitationFate, { description: 'What becomes of it when the article goes into the pack.' })
  fate!: keyof typeof ImportCitationFate;

  @Field(() => String, { nullable: true, description: 'Why the passage is not found again, in a sentence; null where it is.' })
  why!: string | null;
}

@ObjectType({ description: 'A difference between two versions of a text: a sentence that came, went or was changed.', simpleResolvers: true })
export class ImportVersionChange {
  @Field(() => Int, { description: 'Its place among the differences, from 1.' })
  number!: number;

  @Field(() => ImportChangeKind, { description: 'What happened to the sentence.' })
  kind!: keyof typeof ImportChangeKind;

  @Field(() => [ImportTextPart], { description: 'The sentence as it was; empty where it came.' })
  older!: readonly ImportTextPart[];

  @Field(() => [ImportTextPart], { description: 'The sentence as it is; empty where it went.' })
  newer!: readonly ImportTextPart[];

  @Field(() => [ImportCitationEffect], { description: 'What it does to what is cited of the earlier version.' })
  effects!: readonly ImportCitationEffect[];
}

export const ImportVersionChangeConnection = connectionOf<ImportVersionChange>({ name: 'ImportVersionChange', node: () => ImportVersionChange, plural: 'differences of two versions' });
export type ImportVersionChangeConnection = ConnectionOf<ImportVersionChange>;

@ObjectType({ description: 'An article beside the source of which it is another version, as the pack had that when the article was read.', simpleResolvers: true })
export class ImportComparison {
  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => String, { description: 'What to call the source in a sentence.' })
  label!: string;

  @Field(() => Int, { description: 'How many sentences are the same.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'How many citations stand in sentences that are the same.' })
  keptCount!: number;

  @Field(() => Int, { description: 'How many tellings are taken out of the pack when the article goes in, since no passage of theirs is left.' })
  tellingsGoneCount!: number;

  @Field(() => Int, { description: 'How many claims go with them, since nobody else tells them.' })
  claimsGoneCount!: number;

  @Field(() => Boolean, { description: 'Whether the two were compared sentence by sentence; false where they are too long for it.' })
  compared!: boolean;

  @Field(() => ImportVersionChangeConnection, { description: 'The differences, in the order of the texts.' })
  changes!: unknown;
}
