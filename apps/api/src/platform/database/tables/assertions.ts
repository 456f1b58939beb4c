import { ATTRIBUTION_KINDS, HEDGES } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { actors } from './actors.js';
import { claims } from './claims.js';
import { oneOf, ordinal, primaryId } from './columns.js';
import { evidence } from './evidence.js';
import { packs } from './packs.js';
import { sources } from './sources.js';

/** Whether a claim held when it was reported, or had held before. */
export const TENSES = ['PRESENT', 'PAST'] as const;

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
  // Who tells what, both ways, without a look at the rows.
  index('assertions_tellers_in_pack').on(table.packId, table.claimId, table.sourceId).where(sql`${table.approved}`).concurrently(),
  index('assertions_told').on(table.sourceId, table.claimId).where(sql`${table.approved}`),
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
