import { Field, Int, ObjectType } from 'type-graphql';
import { TextKind } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';

/** A claim that a passage tells. */
@ObjectType({ description: 'A claim that a passage tells.', simpleResolvers: true })
export class ReadingClaim {
  @Field(() => String, { description: 'The name of the claim within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'The claim as a full sentence.' })
  statement!: string;

  @Field(() => String, { description: 'Its value alone, as an option would show it.' })
  answer!: string;

  @Field(() => FuzzyDate, { nullable: true, description: 'Since when it holds, where a source states that.' })
  holdsFrom!: FuzzyDate | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'Until when it holds, where a source states that.' })
  holdsUntil!: FuzzyDate | null;
}

/** A passage of a reading that the pack cites. */
@ObjectType({ description: 'A passage that the pack already cites, with the claims that it tells.', simpleResolvers: true })
export class ReadingPassage {
  @Field(() => Int, { description: 'Where it starts in the text, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; the unit at this place is no longer part of it.' })
  end!: number;

  @Field(() => [ReadingClaim], { description: 'The claims that it tells.' })
  claims!: readonly ReadingClaim[];
}

/** A source of a pack, to select evidence in. */
@ObjectType({ description: 'A source of the pack of a quiz, to read and to select evidence in.', simpleResolvers: true })
export class Reading {
  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => String, { description: 'What to call the source in a sentence.' })
  label!: string;

  @Field(() => String, { description: 'The name of its outlet.' })
  outlet!: string;

  @Field(() => String, { nullable: true, description: 'Its headline; null where it has none or none is known.' })
  title!: string | null;

  @Field(() => FuzzyDate, { description: 'When it was published.' })
  published!: FuzzyDate;

  @Field(() => TextKind, { description: 'What stands in `text`: the text itself, a summary of it, or nothing.' })
  textKind!: keyof typeof TextKind;

  @Field(() => Boolean, { description: 'Whether the words are those of the published text, which may be quoted; otherwise they are those of a summary or a machine translation.' })
  verbatim!: boolean;

  @Field(() => String, { nullable: true, description: 'The text, as far as those at this desk may read it; null where none is held.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the text: a passage is bound to it.' })
  contentHash!: string | null;

  @Field(() => Boolean, { description: 'Whether its wording is that of a machine translation.' })
  machineTranslated!: boolean;

  @Field(() => [ReadingPassage], { description: 'The passages of this text that the pack already cites, in the order of the text.' })
  passages!: readonly ReadingPassage[];
}
