import type { PackGraph } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { desks } from './accounts.js';
import { moment, primaryId } from './columns.js';

/** One affair. The row outlives every import of the pack; what hangs below it is replaced by each. */
export const packs = pgTable('packs', {
  id: primaryId(),
  slug: text('slug').notNull().unique(),
  title: text('title').notNull(),
  summary: text('summary').notNull(),
  language: text('language').notNull(),
  invented: boolean('invented').notNull(),
  dateline: text('dateline'),
  licence: text('licence'),
  keyDates: jsonb('key_dates').$type<readonly { readonly day: string; readonly label: string }[]>().notNull(),
  /** Counts the imports that changed something, from 1. */
  version: integer('version').notNull(),
  /** SHA-256 of the graph as it came from the pack's files, before any original was attached. */
  contentHash: text('content_hash').notNull(),
  /** SHA-256 of the graph as it stands here, attached originals included. */
  graphHash: text('graph_hash').notNull(),
  importedAt: moment('imported_at').notNull(),
  /**
   * The desk whose own it is; null for a pack that everybody may read. Of a desk's own pack no row stands in the tables of the graph:
   * it lives in `pack_versions` alone, so that no public query can come upon it.
   */
  deskId: uuid('desk_id').references(() => desks.id, { onDelete: 'cascade' }),
  /** The slug of the pack that it was copied from. */
  copiedFrom: text('copied_from'),
}, (table) => [index('packs_desk').on(table.deskId), index('packs_public').on(table.invented, table.slug).where(sql`${table.deskId} is null`)]);

/** The whole graph of a pack as one import left it: what old revisions were proved against, and what the engines read in one statement. */
export const packVersions = pgTable('pack_versions', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  version: integer('version').notNull(),
  contentHash: text('content_hash').notNull(),
  graphHash: text('graph_hash').notNull(),
  /** With every attached original in it. */
  graph: jsonb('graph').$type<PackGraph>().notNull(),
  /** As it came from the files; null where no original is attached and it would equal `graph`. */
  baseGraph: jsonb('base_graph').$type<PackGraph>(),
  importedAt: moment('imported_at').notNull(),
}, (table) => [unique('pack_versions_pack_version').on(table.packId, table.version)]);

/**
 * The store of originals: texts that somebody who may use them attached. Keyed by the source's slug, not by its row,
 * because a re-import replaces the rows and the original must be attached again to what replaces them.
 */
export const originals = pgTable('originals', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  sourceSlug: text('source_slug').notNull(),
  fileName: text('file_name'),
  /** The file as it was given: menus, teasers and all. */
  rawText: text('raw_text').notNull(),
  /** SHA-256 of `raw_text`. */
  rawHash: text('raw_hash').notNull(),
  attachedAt: moment('attached_at').notNull(),
}, (table) => [unique('originals_pack_source').on(table.packId, table.sourceSlug)]);
