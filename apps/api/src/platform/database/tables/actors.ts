import { ACTOR_KINDS } from '@footnote/knowledge';
import { sql, type SQL } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, text, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { oneOf, ordinal, primaryId, searchable, tsvector, wordIndexes } from './columns.js';
import { packs } from './packs.js';

/** A person, a body or an anonymous voice. */
export const actors = pgTable('actors', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  slug: text('slug').notNull(),
  ordinal: ordinal(),
  name: text('name').notNull(),
  inText: text('in_text').notNull(),
  kind: text('kind', { enum: ACTOR_KINDS }).notNull(),
  /** jsonb rather than text[], because only jsonb may stand in a generated search vector. */
  aliases: jsonb('aliases').$type<readonly string[]>().notNull(),
  partOfId: uuid('part_of_id').references((): AnyPgColumn => actors.id, { onDelete: 'cascade' }),
  headsId: uuid('heads_id').references((): AnyPgColumn => actors.id, { onDelete: 'cascade' }),
  description: text('description'),
  plural: boolean('plural').notNull(),
  search: tsvector('search').generatedAlwaysAs((): SQL => sql`${searchable(actors.name, 'A')} || setweight(to_tsvector('english', ${actors.aliases}), 'A') || ${searchable(actors.inText, 'B')} || ${searchable(actors.description, 'C')}`),
}, (table) => [
  unique('actors_pack_slug').on(table.packId, table.slug),
  index('actors_pack_kind').on(table.packId, table.kind),
  index('actors_part_of').on(table.partOfId),
  index('actors_heads').on(table.headsId),
  ...wordIndexes('actors_search', table),
  oneOf('actors_kind', table.kind, ACTOR_KINDS),
]);
