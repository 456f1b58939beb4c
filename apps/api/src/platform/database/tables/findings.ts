import { CONTRADICTION_KINDS, EVENT_RELATION_KINDS } from '@footnote/knowledge';
import { date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { claims } from './claims.js';
import { oneOf, ordinal, primaryId } from './columns.js';
import { events } from './events.js';
import { packs } from './packs.js';
import { sources } from './sources.js';

/** How an event stands to another, and the claim that says so. */
export const eventRelations = pgTable('event_relations', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  eventId: uuid('event_id').notNull().references(() => events.id, { onDelete: 'cascade' }),
  ordinal: ordinal(),
  kind: text('kind', { enum: EVENT_RELATION_KINDS }).notNull(),
  toEventId: uuid('to_event_id').notNull().references(() => events.id, { onDelete: 'cascade' }),
  claimId: uuid('claim_id').references(() => claims.id, { onDelete: 'cascade' }),
}, (table) => [
  unique('event_relations_event_ordinal').on(table.eventId, table.ordinal),
  index('event_relations_pack').on(table.packId),
  index('event_relations_to_event').on(table.toEventId),
  index('event_relations_claim').on(table.claimId),
  oneOf('event_relations_kind', table.kind, EVENT_RELATION_KINDS),
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

/** "We searched these terms in this text and found nothing." */
export const absenceRecords = pgTable('absence_records', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  sourceId: uuid('source_id').notNull().references(() => sources.id, { onDelete: 'cascade' }),
  claimId: uuid('claim_id').references(() => claims.id, { onDelete: 'cascade' }),
  statement: text('statement').notNull(),
  terms: text('terms').array().notNull(),
  contentHash: text('content_hash').notNull(),
  reviewedBy: text('reviewed_by').notNull(),
  reviewedOn: date('reviewed_on', { mode: 'string' }).notNull(),
}, (table) => [
  unique('absence_records_pack_slug').on(table.packId, table.slug),
  index('absence_records_source').on(table.sourceId),
  index('absence_records_claim').on(table.claimId),
]);
