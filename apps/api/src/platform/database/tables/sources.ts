import { OUTLET_KINDS, TEXT_KINDS, type SummaryAnchor } from '@footnote/knowledge';
import { sql, type SQL } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { fuzzyDate, oneOf, ordinal, primaryId, searchable, tsvector, wordIndexes } from './columns.js';
import { packs } from './packs.js';

const published = fuzzyDate('published');

/** Who publishes. */
export const outlets = pgTable('outlets', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  name: text('name').notNull(),
  kind: text('kind', { enum: OUTLET_KINDS }).notNull(),
  country: text('country'),
  ownership: text('ownership'),
  stateOwned: boolean('state_owned'),
  reference: text('reference'),
}, (table) => [unique('outlets_pack_slug').on(table.packId, table.slug), oneOf('outlets_kind', table.kind, OUTLET_KINDS)]);

/** One published text. */
export const sources = pgTable('sources', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  outletId: uuid('outlet_id').notNull().references(() => outlets.id, { onDelete: 'cascade' }),
  title: text('title'),
  url: text('url'),
  language: text('language').notNull(),
  machineTranslated: boolean('machine_translated').notNull(),
  publishedEdtf: published.edtf,
  publishedEarliest: published.earliest,
  publishedLatest: published.latest,
  publishedPrecision: published.precision,
  publishedBasis: published.basis,
  publishedNote: published.note,
  textKind: text('text_kind', { enum: TEXT_KINDS }).notNull(),
  text: text('text'),
  contentHash: text('content_hash'),
  label: text('label').notNull(),
  /** Set only where an original is attached: the summary that stood in `text` before, its hash, and where evidence had stood in it. */
  summaryText: text('summary_text'),
  summaryHash: text('summary_hash'),
  summaryAnchors: jsonb('summary_anchors').$type<readonly SummaryAnchor[]>(),
  search: tsvector('search').generatedAlwaysAs((): SQL => sql`${searchable(sources.title, 'A')} || ${searchable(sources.label, 'B')} || ${searchable(sources.text, 'D')}`),
}, (table) => [
  unique('sources_pack_slug').on(table.packId, table.slug),
  index('sources_outlet').on(table.outletId),
  index('sources_published').on(table.packId, table.publishedLatest),
  ...wordIndexes('sources_search', table),
  oneOf('sources_text_kind', table.textKind, TEXT_KINDS),
]);
