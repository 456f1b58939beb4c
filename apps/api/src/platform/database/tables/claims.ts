import { EVENT_RELATION_KINDS, STANCES, type Predicate } from '@footnote/knowledge';
import { sql, type SQL } from 'drizzle-orm';
import { index, jsonb, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { actors } from './actors.js';
import { oneOf, optionalFuzzyDate, ordinal, primaryId, searchable, tsvector, wordIndexes } from './columns.js';
import { events } from './events.js';
import { packs } from './packs.js';
import { sources } from './sources.js';
import { aspects, issues, measures } from './subjects.js';

/** What a predicate can be; the tag of the union in the knowledge package. */
export const PREDICATE_TYPES = ['POSITION', 'REASON', 'DATE', 'ROLE', 'FIGURE', 'ASPECT', 'STATEMENT', 'WORDING', 'RELATION'] as const satisfies readonly Predicate['type'][];
/** Whether a claim tells of a state that lasts or of something that happened once. */
export const TEMPORALS = ['STATE', 'EVENT'] as const;

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
  // With the id behind, so that who tells of an event is found without a look at the rows.
  index('claims_of_event').on(table.eventId, table.id, table.packId).concurrently(),
  index('claims_of_to_event').on(table.toEventId, table.id, table.packId).concurrently(),
  index('claims_issue').on(table.issueId),
  index('claims_source').on(table.sourceId),
  index('claims_about_claim').on(table.aboutClaimId),
  index('claims_measure').on(table.measureId),
  index('claims_aspect').on(table.aspectId),
  index('claims_retracted_by_source').on(table.retractedBySourceId),
  ...wordIndexes('claims_search', table),
  oneOf('claims_predicate_type', table.predicateType, PREDICATE_TYPES),
  oneOf('claims_temporal', table.temporal, TEMPORALS),
  oneOf('claims_stance', table.stance, STANCES),
]);
