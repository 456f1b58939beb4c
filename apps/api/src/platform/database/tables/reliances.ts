import { boolean, doublePrecision, index, integer, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { ordinal, primaryId } from './columns.js';
import { evidence } from './evidence.js';
import { packs } from './packs.js';
import { sources } from './sources.js';

/** `source` says, or seems by shared wording, to rely on `on`. */
export const sourceReliances = pgTable('source_reliances', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  ordinal: ordinal(),
  sourceId: uuid('source_id').notNull().references(() => sources.id, { onDelete: 'cascade' }),
  onSourceId: uuid('on_source_id').notNull().references(() => sources.id, { onDelete: 'cascade' }),
  declared: boolean('declared').notNull(),
  similarity: doublePrecision('similarity'),
}, (table) => [
  unique('source_reliances_source_on').on(table.sourceId, table.onSourceId),
  index('source_reliances_pack').on(table.packId),
  index('source_reliances_on').on(table.onSourceId),
]);

/** The passages in which a source says that it relies on another. */
export const sourceRelianceEvidence = pgTable('source_reliance_evidence', {
  relianceId: uuid('reliance_id').notNull().references(() => sourceReliances.id, { onDelete: 'cascade' }),
  evidenceId: uuid('evidence_id').notNull().references(() => evidence.id, { onDelete: 'cascade' }),
  ordinal: integer('ordinal').notNull(),
}, (table) => [
  primaryKey({ name: 'source_reliance_evidence_pkey', columns: [table.relianceId, table.evidenceId] }),
  index('source_reliance_evidence_evidence').on(table.evidenceId),
]);
