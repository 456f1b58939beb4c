import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { AnchorState, TextKind } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';
import { Pack } from './pack.js';
import { PackEntity, PackEntityConnection } from './pack-entity.js';
import { DateTimeScalar, UrlScalar } from './scalars.js';

/** A pack in numbers. */
@ObjectType({ description: 'How much of each kind of thing a pack holds.', simpleResolvers: true })
export class PackContents {
  @Field(() => Int, { description: 'Who publishes.' })
  outlets!: number;

  @Field(() => Int, { description: 'Texts that are here, as summaries or in full.' })
  sources!: number;

  @Field(() => Int, { description: 'Texts that are known only because others cite them.' })
  unseenSources!: number;

  @Field(() => Int, { description: 'Sources of which the full text is here: attached originals, and texts that the pack itself holds in full.' })
  fullTexts!: number;

  @Field(() => Int, { description: 'People and bodies that take part.' })
  actors!: number;

  @Field(() => Int, { description: 'What happened.' })
  events!: number;

  @Field(() => Int, { description: 'What is claimed, positions included.' })
  claims!: number;

  @Field(() => Int, { description: 'Claims of who supports or opposes something.' })
  positions!: number;

  @Field(() => Int, { description: 'Cited passages.' })
  passages!: number;

  @Field(() => Int, { description: 'Cited passages that can be found again in a copy of the original.' })
  passagesWithLocator!: number;

  @Field(() => Int, { description: 'Claims that cannot both hold.' })
  contradictions!: number;

  @Field(() => Int, { description: 'Records that a text does not say something.' })
  absences!: number;
}

/** What became of the citations of one source. */
@ObjectType({ description: 'How the citations of one source stand, by where they were found.', simpleResolvers: true })
export class CitationCounts {
  @Field(() => Int, { description: 'At the very place of the copy from which they were made.' })
  exact!: number;

  @Field(() => Int, { description: 'Word for word, at another place.' })
  moved!: number;

  @Field(() => Int, { description: 'In words that are nearly the same.' })
  fuzzy!: number;

  @Field(() => Int, { description: 'Nowhere in the copy: these support nothing until somebody has looked.' })
  orphaned!: number;

  @Field(() => Int, { description: 'Of the summary: they have no counterpart in the original that could be looked for.' })
  onSummary!: number;
}

/** An original that somebody attached. */
@ObjectType({ description: 'An original that somebody of the desk attached to a source.', simpleResolvers: true })
export class AttachedOriginal {
  @Field(() => String, { nullable: true, description: 'The name of the file, as it was given.' })
  fileName!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was attached.' })
  attachedAt!: Date;
}

/** A cited stretch of a text. */
@ObjectType({ description: 'A stretch of a text that is cited, with what is claimed by it.', simpleResolvers: true })
export class PackPassage {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units of the text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; this unit is no longer part of it.' })
  end!: number;

  @Field(() => AnchorState, { description: 'How it was found there.' })
  anchor!: keyof typeof AnchorState;

  @Field(() => [String], { description: 'What is claimed on the strength of it: a sentence each.' })
  claims!: readonly string[];
}

/** A text of a source, with what of it is cited. */
@ObjectType({ description: 'A text of a source, with what of it is cited.', simpleResolvers: true })
export class PackText {
  @Field(() => String, { description: 'The text, normalised: paragraphs with an empty line between two.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether these are the words of the outlet (or of their translation), not Footnote\'s summary.' })
  verbatim!: boolean;

  @Field(() => [PackPassage], { description: 'What of it is cited, in the order of the text.' })
  passages!: readonly PackPassage[];
}

/** A source of a pack as a teacher keeps it. */
@ObjectType({ description: 'A source of a pack, as a teacher keeps it: which text of it is here, and how its citations stand.', simpleResolvers: true })
export class PackSource {
  @Field(() => String, { description: 'The name of this source within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'What to call it in a sentence.' })
  label!: string;

  @Field(() => String, { description: 'Who published it.' })
  outlet!: string;

  @Field(() => String, { nullable: true, description: 'Its headline; null where it has none or none is known.' })
  title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to read it; null where that is not known.' })
  url!: string | null;

  @Field(() => FuzzyDate, { description: 'When it was published.' })
  published!: FuzzyDate;

  @Field(() => String, { description: 'The language of the text, as a BCP 47 tag such as `en`.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether its wording is that of a machine translation.' })
  machineTranslated!: boolean;

  @Field(() => TextKind, { description: 'Which text of it is here.' })
  textKind!: keyof typeof TextKind;

  @Field(() => AttachedOriginal, { nullable: true, description: 'The original that was attached; null where none was.' })
  original!: unknown;

  @Field(() => Boolean, { description: 'Whether an original can be attached: it has a summary, and citations that can be looked for.' })
  takesOriginal!: boolean;

  @Field(() => CitationCounts, { description: 'How its citations stand.' })
  citations!: CitationCounts;

  @Field(() => PackText, { nullable: true, description: 'The text that is here, for the desk: the original where one is attached. Null where the text is unseen.' })
  text!: unknown;

  @Field(() => PackText, { nullable: true, description: 'Footnote\'s summary, where an original stands in its place.' })
  summary!: unknown;
}

export const PackSourceConnection = connectionOf<PackSource>({ name: 'PackSource', node: () => PackSource, plural: 'sources of a pack' });
export type PackSourceConnection = ConnectionOf<PackSource>;

/** One state of a pack. */
@ObjectType({ description: 'One state of a pack: each import, and each original attached or taken out, makes one.', simpleResolvers: true })
export class PackVersion {
  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  importedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the files of the pack differ from those of the version before; false where only originals came or went.' })
  filesChanged!: boolean;
}

export const PackVersionConnection = connectionOf<PackVersion>({ name: 'PackVersion', node: () => PackVersion, plural: 'versions of a pack' });
export type PackVersionConnection = ConnectionOf<PackVersion>;

/** A pack as a file to take away. */
@ObjectType({ description: 'A pack as a file to take away: the folder of its files in a .zip.', simpleResolvers: true })
export class PackArchive {
  @Field(() => String, { description: 'What to call the file.' })
  fileName!: string;

  @Field(() => String, { description: 'The .zip, in Base64.' })
  content!: string;
}

/** A pack as a teacher works with it. */
@ObjectType({ description: 'A pack as a teacher works with it: one that everybody may read, or her desk\'s own.', simpleResolvers: true })
export class DeskPack {
  @Field(() => Pack, { description: 'What it is about. For a desk\'s own pack, its lists of sources, events and claims are refused: they are read here.' })
  pack!: unknown;

  @Field(() => Boolean, { description: 'Whether it is the desk\'s own, so that it can be changed.' })
  own!: boolean;

  @Field(() => Int, { description: 'Counts the changes of the pack.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The slug of the pack that it began as a copy of; null where it was imported.' })
  copiedFrom!: string | null;

  @Field(() => PackContents, { description: 'What it holds, in numbers.' })
  contents!: unknown;

  @Field(() => PackSourceConnection, { description: 'Its sources, in the order of the pack.' })
  sources!: unknown;

  @Field(() => PackSource, { nullable: true, description: 'One of its sources; null where it has no such source.' })
  source!: unknown;

  @Field(() => PackEntityConnection, { description: 'What it holds of one kind, in its order, to be edited: without the originals that are attached.' })
  entities!: unknown;

  @Field(() => PackEntity, { nullable: true, description: 'One thing that it holds, to be edited; null where it has no such one.' })
  entity!: unknown;

  @Field(() => PackVersionConnection, { description: 'What it has been, the newest first.' })
  versions!: unknown;

  @Field(() => [String], { description: 'The titles of the quizzes of the desk that are made of it, at most 100. While there is one, the pack cannot be deleted.' })
  usedBy!: unknown;

  @Field(() => PackArchive, { description: 'The pack as a file to take away.' })
  archive!: unknown;
}

export const DeskPackConnection = connectionOf<DeskPack>({ name: 'DeskPack', node: () => DeskPack, plural: 'packs of a desk' });
export type DeskPackConnection = ConnectionOf<DeskPack>;
