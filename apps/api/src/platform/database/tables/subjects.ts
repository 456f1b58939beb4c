import { boolean, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ordinal, primaryId } from './columns.js';
import { packs } from './packs.js';

/** A question in dispute, on which actors take positions. */
export const issues = pgTable('issues', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  question: text('question').notNull(),
  gerund: text('gerund').notNull(),
}, (table) => [unique('issues_pack_slug').on(table.packId, table.slug), index('issues_slug').on(table.slug)]);

/** One thing that can be asked about a subject. */
export const aspects = pgTable('aspects', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  label: text('label').notNull(),
  asks: text('asks').notNull(),
  /** `is_unique`, because `unique` is a word of SQL. */
  unique: boolean('is_unique').notNull(),
}, (table) => [unique('aspects_pack_slug').on(table.packId, table.slug)]);

/** A quantity that sources put a figure on. */
export const measures = pgTable('measures', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  label: text('label').notNull(),
  asks: text('asks').notNull(),
  unit: text('unit').notNull(),
  casualties: boolean('casualties').notNull(),
}, (table) => [unique('measures_pack_slug').on(table.packId, table.slug)]);
