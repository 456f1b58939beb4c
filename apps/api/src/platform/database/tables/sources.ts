import { OUTLET_KINDS, TEXT_KINDS, type SummaryAnchor } from '@footnote/knowledge';
import { sql, type SQL } from 'drizzle-orm';
import { boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { fuzzyDate, oneOf, ordinal, primaryId, searchable, tsvector } from './columns.js';
import { evidence } from './evidence.js';
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
  index('sources_search').using('gin', table.search),
  oneOf('sources_text_kind', table.textKind, TEXT_KINDS),
]);

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
