import { ANCHOR_STATES } from '@footnote/knowledge';
import { boolean, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf, ordinal, primaryId } from './columns.js';
import { packs } from './packs.js';
import { sources } from './sources.js';

/** A passage that bears on an assertion: a quote and a position, bound to the hash of the text. */
export const evidence = pgTable('evidence', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  sourceId: uuid('source_id').notNull().references(() => sources.id, { onDelete: 'cascade' }),
  exact: text('exact').notNull(),
  prefix: text('prefix').notNull(),
  suffix: text('suffix').notNull(),
  /** UTF-16 code units into the source's text, end exclusive. */
  start: integer('start_offset').notNull(),
  end: integer('end_offset').notNull(),
  contentHash: text('content_hash').notNull(),
  anchor: text('anchor', { enum: ANCHOR_STATES }).notNull(),
  verbatim: boolean('verbatim').notNull(),
  /** Where the passage stands in the original: all four are null, or none is. */
  originalStart: integer('original_start'),
  originalEnd: integer('original_end'),
  originalWords: integer('original_words'),
  originalHash: text('original_hash'),
}, (table) => [
  unique('evidence_pack_slug').on(table.packId, table.slug),
  index('evidence_source').on(table.sourceId),
  oneOf('evidence_anchor', table.anchor, ANCHOR_STATES),
]);
