import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { DeskPack } from './pack-at-desk.js';
import { PackCollection } from './pack-collection.js';
import { PackProblemSeverity } from './pack-payloads.js';
import { AnchorState } from './enums.js';
import { DateTimeScalar } from './scalars.js';

@ObjectType({ description: 'Something that is wrong with a pack as it was to be, by the thing and the field.', simpleResolvers: true })
export class PackEditProblem {
  @Field(() => Int, { nullable: true, description: 'The number of the edit that puts or removes the thing, from 0; null where none does.' })
  edit!: number | null;

  @Field(() => PackCollection, { nullable: true, description: 'What kind of thing it is about; null for the pack as a whole.' })
  collection!: keyof typeof PackCollection | null;

  @Field(() => String, { description: 'The slug of the thing.' })
  entity!: string;

  @Field(() => String, { description: 'What to call the thing.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The field of it, such as `participants.0.actor`; null where it is about the thing as a whole.' })
  field!: string | null;

  @Field(() => String, { description: 'What is wrong, for a program.' })
  code!: string;

  @Field(() => PackProblemSeverity, { description: 'How bad it is.' })
  severity!: keyof typeof PackProblemSeverity;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

@ObjectType({ description: 'What becomes of a cited passage where its source gets another text.', simpleResolvers: true })
export class PackReanchoring {
  @Field(() => String, { description: 'The slug of the passage.' })
  passage!: string;

  @Field(() => String, { description: 'The slug of the source.' })
  source!: string;

  @Field(() => AnchorState, { description: 'How it was found in the new text. One that was not found supports nothing, and keeps the edit from being made.' })
  anchor!: keyof typeof AnchorState;

  @Field(() => String, { description: 'The words that were cited.' })
  before!: string;

  @Field(() => String, { nullable: true, description: 'The words that are cited now; null where it was not found.' })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was not found, in a sentence.' })
  sentence!: string | null;
}

@ObjectType({ description: 'One entry of the log of what was changed in a pack by hand.', simpleResolvers: true })
export class PackEdit {
  @Field(() => ID, { description: 'Its id, by which it is taken back.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Who did it, by the name that their account has now; null where the account is gone.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  at!: Date;

  @Field(() => [String], { description: 'What was changed, a sentence for each change.' })
  sentences!: readonly string[];

  @Field(() => Int, { description: 'The version of the pack before.' })
  versionBefore!: number;

  @Field(() => Int, { description: 'The version of the pack that it made.' })
  versionAfter!: number;

  @Field(() => ID, { nullable: true, description: 'The id of the edit that this one took back; null for one that took none back.' })
  undoes!: string | null;

  @Field(() => Boolean, { description: 'Whether it has been taken back.' })
  undone!: boolean;
}

export const PackEditConnection = connectionOf<PackEdit>({ name: 'PackEdit', node: () => PackEdit, plural: 'edits of a pack' });
export type PackEditConnection = ConnectionOf<PackEdit>;

const EDIT = 'The entry of the log; null where nothing was done.';
const PROBLEMS = 'What is wrong with the pack as it was to be, errors first, at most 200; of what was done, advice to its author.';
const ERRORS = 'Why nothing was done; empty where it was.';
const PACK = 'The pack as it is now; null where the desk has no such pack.';

@ObjectType({ description: 'What came of changing a pack: all of the edits were made, or none.', simpleResolvers: true })
export class EditPackPayload {
  @Field(() => DeskPack, { nullable: true, description: PACK })
  pack!: unknown;

  @Field(() => PackEdit, { nullable: true, description: EDIT })
  edit!: PackEdit | null;

  @Field(() => [PackEditProblem], { description: PROBLEMS })
  problems!: readonly PackEditProblem[];

  @Field(() => [PackReanchoring], { description: 'What becomes of the passages of a source that gets another text, those first that are not found; at most 200.' })
  reanchored!: readonly PackReanchoring[];

  @Field(() => Boolean, { description: 'Whether the edits could be made as they are: true also where they were only tried.' })
  fits!: boolean;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of taking an edit of a pack back. It is an edit itself, and can be taken back.', simpleResolvers: true })
export class UndoPackEditPayload {
  @Field(() => DeskPack, { nullable: true, description: PACK })
  pack!: unknown;

  @Field(() => PackEdit, { nullable: true, description: EDIT })
  edit!: PackEdit | null;

  @Field(() => [PackEditProblem], { description: PROBLEMS })
  problems!: readonly PackEditProblem[];

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}
