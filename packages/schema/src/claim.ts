import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, type ConnectionOf } from './connection.js';
import { AttributionKind, ChangeKind, ClaimPredicate, ContradictionKind, Hedge, OriginVerdict } from './enums.js';
import { Actor, Event } from './event.js';
import { FuzzyDate } from './fuzzy-date.js';
import { Issue } from './issue.js';
import { Node } from './node.js';
import { Pack } from './pack.js';
import { Evidence, Source } from './source.js';

/** A proposition that sources assert. */
@ObjectType({ implements: Node, description: 'A proposition, in our own words. It is neither true nor false here: it is asserted, or it is not.', simpleResolvers: true })
export class Claim extends Node {
  @Field(() => String, { description: 'The name of this claim within its pack.' })
  slug!: string;

  @Field(() => String, { description: 'The claim as a full sentence.' })
  statement!: string;

  @Field(() => String, { description: 'Its value alone, as an option of a question would show it.' })
  answer!: string;

  @Field(() => ClaimPredicate, { description: 'What it is about.' })
  predicate!: keyof typeof ClaimPredicate;

  @Field(() => Pack, { description: 'The affair to which it belongs.' })
  pack!: unknown;

  @Field(() => FuzzyDate, { nullable: true, description: 'Since when it holds, where a source states that.' })
  holdsFrom!: FuzzyDate | null;

  @Field(() => FuzzyDate, { nullable: true, description: 'Until when it holds, where a source states that.' })
  holdsUntil!: FuzzyDate | null;

  @Field(() => Source, { nullable: true, description: 'The text in which its own outlet withdrew it.' })
  retractedBy!: unknown;

  @Field(() => Event, { nullable: true, description: 'The event that it tells of, where it tells of one.' })
  event!: unknown;

  @Field(() => Actor, { nullable: true, description: 'The actor that it tells of, where it tells of one.' })
  actor!: unknown;

  @Field(() => Issue, { nullable: true, description: 'The question in dispute on which it reports a position.' })
  issue!: unknown;

  @Field(() => AssertionConnection, { description: 'Each telling of it by a source.' })
  assertions!: unknown;

  @Field(() => Corroboration, { description: 'How many independent origins stand behind it.' })
  corroboration!: unknown;

  @Field(() => ContradictionConnection, { description: 'What contradicts it.' })
  contradictions!: unknown;
}

/** One telling of a claim by one source. */
@ObjectType({ implements: Node, description: 'One telling of a claim by one source.', simpleResolvers: true })
export class Assertion extends Node {
  @Field(() => Claim, { description: 'What is told.' })
  claim!: unknown;

  @Field(() => Source, { description: 'Who tells it.' })
  source!: unknown;

  @Field(() => [Hedge], { description: 'How the source keeps its distance from it. A question keeps the hedge.' })
  hedges!: readonly (keyof typeof Hedge)[];

  @Field(() => [String], { description: 'Words that carry a judgement. A question sets them in quotation marks and says whose they are.' })
  loadedTerms!: readonly string[];

  @Field(() => [AttributionStep], { description: 'On whose word it is told, from the furthest voice to the nearest. Empty: the source says it itself.' })
  chain!: unknown;

  @Field(() => [Evidence], { description: 'The passages in which it is told.' })
  evidence!: unknown;
}

/** One voice of an attribution. */
@ObjectType({ description: 'One voice in the chain through which a telling reached its source.', simpleResolvers: true })
export class AttributionStep {
  @Field(() => String, { description: 'What to call the voice.' })
  label!: string;

  @Field(() => AttributionKind, { description: 'What kind of voice it is.' })
  kind!: keyof typeof AttributionKind;

  @Field(() => Actor, { nullable: true, description: 'The actor who speaks, where it is one of the pack.' })
  actor!: unknown;

  @Field(() => Source, { nullable: true, description: 'The text that is relayed, where it is one of the pack.' })
  source!: unknown;
}

/** How many independent origins stand behind a claim. */
@ObjectType({ description: 'How many independent origins stand behind a claim. Outlets are not origins: three that relay one report are one origin.', simpleResolvers: true })
export class Corroboration {
  @Field(() => Int, { description: 'How many outlets tell it.' })
  outletCount!: number;

  @Field(() => Int, { description: 'The least number of origins that there can be: only those are counted that cannot be the same.' })
  originCountMin!: number;

  @Field(() => Int, { description: 'The greatest number of origins that there can be: the number of distinct voices.' })
  originCountMax!: number;

  @Field(() => OriginVerdict, { description: 'What that amounts to.' })
  verdict!: keyof typeof OriginVerdict;

  @Field(() => [Origin], { description: 'The origins.' })
  origins!: unknown;

  @Field(() => String, { description: 'The same in a sentence.' })
  explanation!: string;
}

/** Where tellings come from in the end. */
@ObjectType({ description: 'Where tellings come from in the end: a report, a speaker, a document, or the outlet itself.', simpleResolvers: true })
export class Origin {
  @Field(() => String, { description: 'The same text for the same origin, whatever claim is asked about.' })
  key!: string;

  @Field(() => String, { description: 'What to call it.' })
  label!: string;

  @Field(() => AttributionKind, { description: 'What kind of voice it is.' })
  kind!: keyof typeof AttributionKind;

  @Field(() => [Source], { description: 'The sources that carry what it said.' })
  sources!: unknown;
}

/** Claims that cannot all hold. */
@ObjectType({ implements: Node, description: 'Claims that cannot all hold, or a source that contradicts itself.', simpleResolvers: true })
export class Contradiction extends Node {
  @Field(() => ContradictionKind, { description: 'What they differ about.' })
  kind!: keyof typeof ContradictionKind;

  @Field(() => Pack, { description: 'The affair to which it belongs.' })
  pack!: unknown;

  @Field(() => [Claim], { description: 'The claims that contradict each other.' })
  claims!: unknown;

  @Field(() => String, { description: 'What they differ about, and what a reader is to make of it.' })
  explanation!: string;
}

/** Something that happened to a claim. */
@ObjectType({ description: 'Something that happened to a claim within a time.', simpleResolvers: true })
export class Change {
  @Field(() => ChangeKind, { description: 'What happened to it.' })
  kind!: keyof typeof ChangeKind;

  @Field(() => FuzzyDate, { description: 'When it happened.' })
  date!: FuzzyDate;

  @Field(() => Claim, { description: 'The claim.' })
  claim!: unknown;

  @Field(() => Source, { nullable: true, description: 'The source by which it became known.' })
  source!: unknown;
}

export const ClaimConnection = connectionOf<Claim>({ name: 'Claim', node: () => Claim, plural: 'claims' });
export type ClaimConnection = ConnectionOf<Claim>;
export const AssertionConnection = connectionOf<Assertion>({ name: 'Assertion', node: () => Assertion, plural: 'assertions' });
export type AssertionConnection = ConnectionOf<Assertion>;
export const ContradictionConnection = connectionOf<Contradiction>({ name: 'Contradiction', node: () => Contradiction, plural: 'contradictions' });
export type ContradictionConnection = ConnectionOf<Contradiction>;
export const ChangeConnection = connectionOf<Change>({ name: 'Change', node: () => Change, plural: 'changes' });
export type ChangeConnection = ConnectionOf<Change>;
