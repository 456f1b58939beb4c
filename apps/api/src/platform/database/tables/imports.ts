import { sql } from 'drizzle-orm';
import { customType, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { desks, users } from './accounts.js';
import { moment, oneOf, primaryId } from './columns.js';
import { packs } from './packs.js';

/** How far an article is that was given to be imported. */
export const IMPORT_STATES = ['WAITING', 'READING', 'IN_REVIEW', 'APPLIED', 'REFUSED'] as const;
/** What is logged about a proposal. */
export const IMPORT_VERDICTS = ['ACCEPTED', 'EDITED', 'REJECTED', 'UNDONE'] as const;

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Articles that are brought into one pack together. */
export const importBatches = pgTable('import_batches', {
  id: primaryId(),
  deskId: uuid('desk_id').notNull().references(() => desks.id, { onDelete: 'cascade' }),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  createdAt: moment('created_at').notNull(),
  createdBy: uuid('created_by').references(() => users.id, { onDelete: 'set null' }),
  /** Since when nothing more of it is read; null while it goes on. */
  stoppedAt: moment('stopped_at'),
}, (table) => [index('import_batches_desk').on(table.deskId, table.createdAt), index('import_batches_pack').on(table.packId)]);

/** Whether a language model is asked about the articles of an import, and on which host: the last line holds, and without one none is. */
export const importModelChoices = pgTable('import_model_choices', {
  id: primaryId(),
  batchId: uuid('batch_id').notNull().references(() => importBatches.id, { onDelete: 'cascade' }),
  /** Its place in the log of the import, from 1. */
  number: integer('number').notNull(),
  /** Where the texts may be sent; null: nowhere any more. */
  host: text('host'),
  chosenBy: uuid('chosen_by').references(() => users.id, { onDelete: 'set null' }),
  chosenAt: moment('chosen_at').notNull(),
}, (table) => [unique('import_model_choices_place').on(table.batchId, table.number)]);

/** An article that was given, what it was read into, and the job of reading it: taken by one replica at a time, for as long as its lease lasts. */
export const importArticles = pgTable('import_articles', {
  id: primaryId(),
  batchId: uuid('batch_id').notNull().references(() => importBatches.id, { onDelete: 'cascade' }),
  /** Its place in its batch, from 0. */
  ordinal: integer('ordinal').notNull(),
  name: text('name').notNull(),
  /** Where it stands on the web, as somebody said. */
  url: text('url'),
  givenAt: moment('given_at').notNull(),
  /** As it was given, until it has been decoded; null as well where it is still to be fetched, and where it was refused. */
  raw: bytes('raw'),
  contentType: text('content_type'),
  /** SHA-256 of what was given: the same article is not read twice. */
  rawHash: text('raw_hash'),
  /** As it was decoded: markup or plain text, by `documentKind`. */
  document: text('document'),
  documentKind: text('document_kind'),
  state: text('state', { enum: IMPORT_STATES }).notNull(),
  step: text('step'),
  stepsDone: integer('steps_done').notNull().default(0),
  stepsTotal: integer('steps_total').notNull().default(0),
  /** How often reading it was begun since somebody last asked for it. */
  tries: integer('tries').notNull().default(0),
  /** Who reads it, and until when nobody else does. By the clock of the database, which is the same for all replicas. */
  heldBy: uuid('held_by'),
  leaseUntil: moment('lease_until'),
  refusal: text('refusal'),
  /** Sentences that do not come from the reading: that the pack has another version of it. */
  remarks: jsonb('remarks').$type<readonly string[]>().notNull().default(sql`'[]'::jsonb`),
  /** What somebody kept and dropped against the rules. */
  choices: jsonb('choices').$type<unknown>(),
  /** Counts its readings, from 0: none. */
  readingNumber: integer('reading_number').notNull().default(0),
  reading: jsonb('reading').$type<unknown>(),
  /** What lists show of the reading, without reading it: its facts, counts, and its proposals by id, kind and needs. */
  digest: jsonb('digest').$type<unknown>(),
  /** What a language model answered about it, so that reading it again asks for nothing twice. */
  modelAnswer: jsonb('model_answer').$type<unknown>(),
  /** Where it is another version of a source of the pack: what differs, and what that does to what is cited. */
  comparison: jsonb('comparison').$type<unknown>(),
  /** Of the text that was kept, by which the pack knows it again. */
  textHash: text('text_hash'),
  appliedVersion: integer('applied_version'),
  appliedAt: moment('applied_at'),
  sourceSlug: text('source_slug'),
  /** What was approved and could not be put into the pack. */
  leftOver: jsonb('left_over').$type<unknown>().notNull().default(sql`'[]'::jsonb`),
}, (table) => [
  unique('import_articles_place').on(table.batchId, table.ordinal),
  index('import_articles_due').on(table.state, table.leaseUntil),
  index('import_articles_hash').on(table.rawHash),
  oneOf('import_articles_state', table.state, IMPORT_STATES),
]);

/** The log of what was decided; the last line about a proposal holds. */
export const importDecisions = pgTable('import_decisions', {
  id: primaryId(),
  articleId: uuid('article_id').notNull().references(() => importArticles.id, { onDelete: 'cascade' }),
  /** Its place in the log of the article, from 1. */
  number: integer('number').notNull(),
  /** The id of the proposal within the reading. */
  proposal: text('proposal').notNull(),
  /** What the proposal was headed with: a later reading may have it no more. */
  title: text('title').notNull(),
  verdict: text('verdict', { enum: IMPORT_VERDICTS }).notNull(),
  /** What it says instead, where somebody changed it. */
  content: jsonb('content').$type<unknown>(),
  decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'set null' }),
  decidedAt: moment('decided_at').notNull(),
  /** The version of the pack into which it went; null while it is only decided, and for good of what was rejected. */
  appliedVersion: integer('applied_version'),
}, (table) => [unique('import_decisions_place').on(table.articleId, table.number), oneOf('import_decisions_verdict', table.verdict, IMPORT_VERDICTS)]);

/** What was rejected in a pack, which is not proposed there again; it outlives the import in which it was. */
export const importRejections = pgTable('import_rejections', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  proposal: text('proposal').notNull(),
  title: text('title').notNull(),
  rejectedBy: uuid('rejected_by').references(() => users.id, { onDelete: 'set null' }),
  rejectedAt: moment('rejected_at').notNull(),
}, (table) => [unique('import_rejections_once').on(table.packId, table.proposal)]);
