import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { AnchorState, Hedge, OutletKind, TextKind } from './enums.js';
import { FuzzyDate } from './fuzzy-date.js';
import { Node } from './node.js';
import { Pack } from './pack.js';
import { UrlScalar } from './scalars.js';

/** Who publishes. */
@ObjectType({ implements: Node, description: 'Who publishes. Its kind and its owner are said by one rule for all; there is no score of bias.', simpleResolvers: true })
export class Outlet extends Node {
  @Field(() => String, { description: 'The name of this outlet within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => OutletKind, { description: 'What kind of publisher it is.' })
  kind!: keyof typeof OutletKind;

  @Field(() => String, { nullable: true, description: 'Where it is based, as a country code of two letters; null where that is not known.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Who owns or funds it, in a sentence; null where nothing is known.' })
  ownership!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a state owns it; null where that is not known.' })
  stateOwned!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Where these facts are from.' })
  reference!: string | null;

  @Field(() => Pack, { description: 'The affair that it reports. The same outlet is told of in each pack for itself.' })
  pack!: unknown;

  @Field(() => SourceConnection, { description: 'What it published on the affair, in the order of the pack.' })
  sources!: unknown;
}

/** How often an outlet keeps its distance in one way. */
@ObjectType({ description: 'How often an outlet tells something with a hedge.', simpleResolvers: true })
export class HedgeCount {
  @Field(() => Hedge, { description: 'The hedge.' })
  hedge!: keyof typeof Hedge;

  @Field(() => Int, { description: 'How many of its tellings have it. A telling can have several.' })
  tellingCount!: number;
}

/** One published text. */
@ObjectType({ implements: Node, description: 'One published text.', simpleResolvers: true })
export class Source extends Node {
  @Field(() => String, { description: 'The name of this source within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'What to call it in a sentence: "Sputnik", "the New York Times report of 8 March 2023".' })
  label!: string;

  @Field(() => Outlet, { description: 'Who published it.' })
  outlet!: unknown;

  @Field(() => Pack, { description: 'The affair that it reports.' })
  pack!: unknown;

  @Field(() => String, { nullable: true, description: 'Its headline; null where it has none or none is known.' })
  title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to read it; null where that is not known.' })
  url!: string | null;

  @Field(() => String, { description: 'The language of the text, as a BCP 47 tag such as `en`.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether its wording is that of a machine translation. Such wording is never put down to the outlet.' })
  machineTranslated!: boolean;

  @Field(() => FuzzyDate, { description: 'When it was published. It counts as known from the last day of this date on.' })
  published!: FuzzyDate;

  @Field(() => TextKind, { description: 'What stands in `text`: the text itself, a summary of it, or nothing.' })
  textKind!: keyof typeof TextKind;

  @Field(() => String, { nullable: true, description: 'The text that evidence points into. Of an attached original everybody sees Footnote\'s summary; the original itself is for whoever holds the administrator\'s token. Null where the text is unseen.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'The SHA-256 of `text`, in hexadecimal.' })
  contentHash!: string | null;

  @Field(() => EvidenceConnection, { description: 'The passages of this text that are cited, in the order of the text.' })
  evidence!: unknown;

  @Field(() => SourceRelianceConnection, { description: 'Which sources this one relies on.' })
  reliesOn!: unknown;

  @Field(() => SourceRelianceConnection, { description: 'Which sources rely on this one.' })
  reliedOnBy!: unknown;
}

/** One source relies on another. */
@ObjectType({ description: 'One source relies on another: it says so, or its wording suggests it.', simpleResolvers: true })
export class SourceReliance {
  @Field(() => Source, { description: 'The source that relies on the other.' })
  source!: unknown;

  @Field(() => Source, { description: 'The source that it relies on.' })
  on!: unknown;

  @Field(() => Boolean, { description: 'Whether the source says so itself. Otherwise only a likeness of the wording suggests it.' })
  declared!: boolean;

  @Field(() => Float, { nullable: true, description: 'How alike the two texts are, from 0 to 1, as measured: a hint and no proof.' })
  similarity!: number | null;

  @Field(() => [Evidence], { description: 'The passages in which the source says so.' })
  evidence!: unknown;
}

/** A cited passage. */
@ObjectType({ implements: Node, description: 'A passage of a source that something rests on: the words, what stands before and after them, and where (the Text Quote and Text Position selectors of the W3C Web Annotation model).', simpleResolvers: true })
export class Evidence extends Node {
  @Field(() => Source, { description: 'The text in which the passage stands.' })
  source!: unknown;

  @Field(() => String, { description: 'The words of the passage. They are Footnote\'s own, and never to be set in quotation marks, unless `verbatim` is true.' })
  exact!: string;

  @Field(() => String, { description: 'The words right before it.' })
  prefix!: string;

  @Field(() => String, { description: 'The words right after it.' })
  suffix!: string;

  @Field(() => Int, { description: 'Where it starts in the text of the source, in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends in the text of the source; the unit at this place is no longer part of it.' })
  end!: number;

  @Field(() => String, { description: 'The SHA-256 of the text into which the places point.' })
  contentHash!: string;

  @Field(() => Boolean, { description: 'Whether the words are those of the published text. Otherwise they are those of Footnote\'s summary of it.' })
  verbatim!: boolean;

  @Field(() => AnchorState, { description: 'How well the passage was found again when the text was last read.' })
  anchor!: keyof typeof AnchorState;
}

export const OutletConnection = connectionOf<Outlet>({ name: 'Outlet', node: () => Outlet, plural: 'outlets' });
export type OutletConnection = ConnectionOf<Outlet>;
export const SourceConnection = connectionOf<Source>({ name: 'Source', node: () => Source, plural: 'sources' });
export type SourceConnection = ConnectionOf<Source>;
export const SourceRelianceConnection = connectionOf<SourceReliance>({ name: 'SourceReliance', node: () => SourceReliance, plural: 'reliances' });
export type SourceRelianceConnection = ConnectionOf<SourceReliance>;
export const EvidenceConnection = connectionOf<Evidence>({ name: 'Evidence', node: () => Evidence, plural: 'cited passages' });
export type EvidenceConnection = ConnectionOf<Evidence>;
