import { ATTRIBUTION_KINDS, CONTRADICTION_KINDS, EVENT_RELATION_KINDS, HEDGES, STANCES, type Predicate } from '@footnote/knowledge';
import { sql, type SQL } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { actors } from './actors.js';
import { oneOf, optionalFuzzyDate, ordinal, primaryId, searchable, tsvector } from './columns.js';
import { events } from './events.js';
import { evidence } from './evidence.js';
import { packs } from './packs.js';
import { sources } from './sources.js';
import { aspects, issues, measures } from './subjects.js';

/** What a predicate can be; the tag of the union in the knowledge package. */
export const PREDICATE_TYPES = ['POSITION', 'REASON', 'DATE', 'ROLE', 'FIGURE', 'ASPECT', 'STATEMENT', 'WORDING', 'RELATION'] as const satisfies readonly Predicate['type'][];
/** Whether a claim tells of a state that lasts or of something that happened once. */
export const TEMPORALS = ['STATE', 'EVENT'] as const;
/** Whether a claim held when it was reported, or had held before. */
export const TENSES = ['PRESENT', 'PAST'] as const;

const holdsFrom = optionalFuzzyDate('holds_from');
const holdsUntil = optionalFuzzyDate('holds_until');

/**
 * A proposition. `predicate` is the whole of what it says; the columns beside it repeat what is looked up.
 * What a claim is about stands in the column of its kind whatever the family: `event_id` is set by DATE, ROLE, STATEMENT
 * and RELATION, and by a REASON or an ASPECT whose subject is an event.
 */
export const claims = pgTable('claims', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  statement: text('statement').notNull(),
  answer: text('answer').notNull(),
  temporal: text('temporal', { enum: TEMPORALS }).notNull(),
  predicateType: text('predicate_type', { enum: PREDICATE_TYPES }).notNull(),
  predicate: jsonb('predicate').$type<Predicate>().notNull(),
  actorId: uuid('actor_id').references(() => actors.id, { onDelete: 'cascade' }),
  eventId: uuid('event_id').references(() => events.id, { onDelete: 'cascade' }),
  toEventId: uuid('to_event_id').references(() => events.id, { onDelete: 'cascade' }),
  issueId: uuid('issue_id').references(() => issues.id, { onDelete: 'cascade' }),
  /** The text whose wording it is (WORDING), or the source that a REASON or an ASPECT is about. */
  sourceId: uuid('source_id').references(() => sources.id, { onDelete: 'cascade' }),
  /** The claim that a REASON or an ASPECT is about. */
  aboutClaimId: uuid('about_claim_id').references((): AnyPgColumn => claims.id, { onDelete: 'cascade' }),
  measureId: uuid('measure_id').references(() => measures.id, { onDelete: 'cascade' }),
  aspectId: uuid('aspect_id').references(() => aspects.id, { onDelete: 'cascade' }),
  stance: text('stance', { enum: STANCES }),
  relation: text('relation', { enum: EVENT_RELATION_KINDS }),
  holdsFromEdtf: holdsFrom.edtf,
  holdsFromEarliest: holdsFrom.earliest,
  holdsFromLatest: holdsFrom.latest,
  holdsFromPrecision: holdsFrom.precision,
  holdsFromBasis: holdsFrom.basis,
  holdsFromNote: holdsFrom.note,
  holdsUntilEdtf: holdsUntil.edtf,
  holdsUntilEarliest: holdsUntil.earliest,
  holdsUntilLatest: holdsUntil.latest,
  holdsUntilPrecision: holdsUntil.precision,
  holdsUntilBasis: holdsUntil.basis,
  holdsUntilNote: holdsUntil.note,
  retractedBySourceId: uuid('retracted_by_source_id').references(() => sources.id, { onDelete: 'set null' }),
  search: tsvector('search').generatedAlwaysAs((): SQL => sql`${searchable(claims.statement, 'A')} || ${searchable(claims.answer, 'B')}`),
}, (table) => [
  unique('claims_pack_slug').on(table.packId, table.slug),
  index('claims_predicate_type').on(table.packId, table.predicateType),
  index('claims_actor').on(table.actorId),
  index('claims_event').on(table.eventId),
  index('claims_to_event').on(table.toEventId),
  index('claims_issue').on(table.issueId),
  index('claims_source').on(table.sourceId),
  index('claims_about_claim').on(table.aboutClaimId),
  index('claims_measure').on(table.measureId),
  index('claims_aspect').on(table.aspectId),
  index('claims_retracted_by_source').on(table.retractedBySourceId),
  index('claims_search').using('gin', table.search),
  oneOf('claims_predicate_type', table.predicateType, PREDICATE_TYPES),
  oneOf('claims_temporal', table.temporal, TEMPORALS),
  oneOf('claims_stance', table.stance, STANCES),
]);

/** One telling of a claim by one source. */
export const assertions = pgTable('assertions', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  claimId: uuid('claim_id').notNull().references(() => claims.id, { onDelete: 'cascade' }),
  sourceId: uuid('source_id').notNull().references(() => sources.id, { onDelete: 'cascade' }),
  tense: text('tense', { enum: TENSES }).notNull(),
  hedges: text('hedges', { enum: HEDGES }).array().notNull(),
  loadedTerms: text('loaded_terms').array().notNull(),
  approved: boolean('approved').notNull(),
}, (table) => [
  unique('assertions_pack_slug').on(table.packId, table.slug),
  index('assertions_claim').on(table.claimId),
  index('assertions_source').on(table.sourceId),
  oneOf('assertions_tense', table.tense, TENSES),
]);

/** The passages that an assertion rests on. */
export const assertionEvidence = pgTable('assertion_evidence', {
  assertionId: uuid('assertion_id').notNull().references(() => assertions.id, { onDelete: 'cascade' }),
  evidenceId: uuid('evidence_id').notNull().references(() => evidence.id, { onDelete: 'cascade' }),
  ordinal: integer('ordinal').notNull(),
}, (table) => [
  primaryKey({ name: 'assertion_evidence_pkey', columns: [table.assertionId, table.evidenceId] }),
  index('assertion_evidence_evidence').on(table.evidenceId),
]);

/** The chain of voices of an assertion, from the furthest to the nearest. */
export const attributionSteps = pgTable('attribution_steps', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  assertionId: uuid('assertion_id').notNull().references(() => assertions.id, { onDelete: 'cascade' }),
  ordinal: ordinal(),
  label: text('label').notNull(),
  kind: text('kind', { enum: ATTRIBUTION_KINDS }).notNull(),
  actorId: uuid('actor_id').references(() => actors.id, { onDelete: 'cascade' }),
  sourceId: uuid('source_id').references(() => sources.id, { onDelete: 'cascade' }),
}, (table) => [
  unique('attribution_steps_assertion_ordinal').on(table.assertionId, table.ordinal),
  index('attribution_steps_pack').on(table.packId),
  index('attribution_steps_actor').on(table.actorId),
  index('attribution_steps_source').on(table.sourceId),
  oneOf('attribution_steps_kind', table.kind, ATTRIBUTION_KINDS),
]);

/** Claims that cannot both hold, or one source that contradicts itself. */
export const contradictions = pgTable('contradictions', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  kind: text('kind', { enum: CONTRADICTION_KINDS }).notNull(),
  explanation: text('explanation').notNull(),
}, (table) => [
  unique('contradictions_pack_slug').on(table.packId, table.slug),
  oneOf('contradictions_kind', table.kind, CONTRADICTION_KINDS),
]);

/** The claims of a contradiction. */
export const contradictionClaims = pgTable('contradiction_claims', {
  contradictionId: uuid('contradiction_id').notNull().references(() => contradictions.id, { onDelete: 'cascade' }),
  claimId: uuid('claim_id').notNull().references(() => claims.id, { onDelete: 'cascade' }),
  ordinal: integer('ordinal').notNull(),
}, (table) => [
  primaryKey({ name: 'contradiction_claims_pkey', columns: [table.contradictionId, table.claimId] }),
  index('contradiction_claims_claim').on(table.claimId),
]);
