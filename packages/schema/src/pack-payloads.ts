import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from './attempt.js';
import { enumOf } from './enum-of.js';
import { CitationCounts, DeskPack } from './pack-at-desk.js';

export const PackProblemSeverity = enumOf('PackProblemSeverity', 'How bad it is.', {
  ERROR: 'The pack cannot be used.',
  WARNING: 'Advice to its author.',
});

/** Something wrong with the files of a pack. */
@ObjectType({ description: 'Something that is wrong with the files of a pack, as `footnote verify` says it.', simpleResolvers: true })
export class PackProblem {
  @Field(() => String, { description: 'The path of the file within the folder.' })
  file!: string;

  @Field(() => Int, { description: 'The line, from 1.' })
  line!: number;

  @Field(() => Int, { description: 'The column, from 1.' })
  column!: number;

  @Field(() => String, { description: 'What is wrong, for a program.' })
  code!: string;

  @Field(() => PackProblemSeverity, { description: 'How bad it is.' })
  severity!: keyof typeof PackProblemSeverity;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

/** What became of a text that was to be attached. */
@ObjectType({ description: 'What became of one text that was to be attached.', simpleResolvers: true })
export class AttachOutcome {
  @Field(() => String, { description: 'The name of the file, as it was given.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'The slug of the source that it was recognised as; null where it was refused.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'What to call that source in a sentence.' })
  label!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many of the cited passages of that source it holds.' })
  foundCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many passages of that source are cited.' })
  citedCount!: number | null;

  @Field(() => CitationCounts, { nullable: true, description: 'How the citations of the source stand now.' })
  citations!: CitationCounts | null;

  @Field(() => [String], { description: 'Findings that a text does not say something, which this copy refutes: a sentence each.' })
  refuted!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why it was refused; null where it was attached.' })
  refusal!: string | null;
}

@ObjectType({ description: 'What came of copying a pack.', simpleResolvers: true })
export class CopyPackPayload {
  @Field(() => DeskPack, { nullable: true, description: 'The copy; null where none was made.' })
  pack!: unknown;

  @Field(() => [UserError], { description: 'Why none was made; empty where one was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of attaching originals.', simpleResolvers: true })
export class AttachOriginalsPayload {
  @Field(() => DeskPack, { nullable: true, description: 'The pack as it is now; null where the desk has no such pack.' })
  pack!: unknown;

  @Field(() => [AttachOutcome], { description: 'What became of each file, in the order of the files.' })
  outcomes!: readonly AttachOutcome[];

  @Field(() => [UserError], { description: 'Why nothing was attached at all; empty where the files were looked at.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of taking an original out.', simpleResolvers: true })
export class DetachOriginalPayload {
  @Field(() => DeskPack, { nullable: true, description: 'The pack as it is now; null where the desk has no such pack.' })
  pack!: unknown;

  @Field(() => [UserError], { description: 'Why nothing was taken out; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of importing a pack: it is imported whole or not at all.', simpleResolvers: true })
export class ImportPackPayload {
  @Field(() => DeskPack, { nullable: true, description: 'The pack as it is now; after `CONFLICT`, as somebody else left it. Null where it was not imported.' })
  pack!: unknown;

  @Field(() => Boolean, { description: 'Whether the desk did not have this pack before.' })
  created!: boolean;

  @Field(() => Boolean, { description: 'Whether anything differs from what was there before.' })
  changed!: boolean;

  @Field(() => [PackProblem], { description: 'What is wrong with the files, in their order: at most 200. Where there is none of severity `ERROR`, the pack was imported.' })
  problems!: readonly PackProblem[];

  @Field(() => Int, { description: 'How many problems there are in all.' })
  problemCount!: number;

  @Field(() => [AttachOutcome], { description: 'What became of the originals that came with the files, in `originals/`.' })
  outcomes!: readonly AttachOutcome[];

  @Field(() => [UserError], { description: 'Why it was not imported; empty where it was.' })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deleting a pack.', simpleResolvers: true })
export class DeletePackPayload {
  @Field(() => String, { nullable: true, description: 'The slug of the pack that is gone; null where none is.' })
  deleted!: string | null;

  @Field(() => [String], { description: 'The titles of the quizzes that need it; empty where none does.' })
  usedBy!: readonly string[];

  @Field(() => [UserError], { description: 'Why it was not deleted; empty where it was.' })
  userErrors!: readonly UserError[];
}
