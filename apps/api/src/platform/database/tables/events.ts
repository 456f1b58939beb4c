import { sql, type SQL } from 'drizzle-orm';
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { actors } from './actors.js';
import { fuzzyDate, ordinal, primaryId, searchable, tsvector, wordIndexes } from './columns.js';
import { packs } from './packs.js';

const happened = fuzzyDate('date');

/** Something that happened. */
export const events = pgTable('events', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  title: text('title').notNull(),
  clause: text('clause').notNull(),
  nominal: text('nominal').notNull(),
  dateEdtf: happened.edtf,
  dateEarliest: happened.earliest,
  dateLatest: happened.latest,
  datePrecision: happened.precision,
  dateBasis: happened.basis,
  dateNote: happened.note,
  note: text('note'),
  search: tsvector('search').generatedAlwaysAs((): SQL => sql`${searchable(events.title, 'A')} || ${searchable(events.clause, 'B')} || ${searchable(events.nominal, 'B')} || ${searchable(events.note, 'D')}`),
}, (table) => [
  unique('events_pack_slug').on(table.packId, table.slug),
  index('events_date').on(table.packId, table.dateEarliest, table.dateLatest),
  ...wordIndexes('events_search', table),
]);

/** Who took part in an event, and as what. */
export const eventParticipants = pgTable('event_participants', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  eventId: uuid('event_id').notNull().references(() => events.id, { onDelete: 'cascade' }),
  ordinal: ordinal(),
  actorId: uuid('actor_id').notNull().references(() => actors.id, { onDelete: 'cascade' }),
  role: text('role').notNull(),
}, (table) => [
  unique('event_participants_event_ordinal').on(table.eventId, table.ordinal),
  index('event_participants_pack').on(table.packId),
  index('event_participants_actor').on(table.actorId),
]);
