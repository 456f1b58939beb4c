import { index, integer, jsonb, pgTable, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { users } from './accounts.js';
import { moment, primaryId } from './columns.js';
import { packs } from './packs.js';

/** The log of what people changed in a desk's own pack by hand: one row for each version that they made. It goes with its pack. */
export const packEdits = pgTable('pack_edits', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  versionBefore: integer('version_before').notNull(),
  versionAfter: integer('version_after').notNull(),
  editedBy: uuid('edited_by').references(() => users.id, { onDelete: 'set null' }),
  editedAt: moment('edited_at').notNull(),
  /** What was done, a sentence for each change: the names in it may be gone by now. */
  sentences: jsonb('sentences').$type<readonly string[]>().notNull(),
  /** As they were applied to the pack without its originals. */
  edits: jsonb('edits').$type<unknown>().notNull(),
  /** What gives back the pack as it was before. */
  inverse: jsonb('inverse').$type<unknown>().notNull(),
  /** The edit that this one took back; null for one that took none back. */
  undoes: uuid('undoes').references((): AnyPgColumn => packEdits.id, { onDelete: 'cascade' }),
  /** The edit that took this one back, as long as that stands. */
  undoneBy: uuid('undone_by').references((): AnyPgColumn => packEdits.id, { onDelete: 'set null' }),
}, (table) => [unique('pack_edits_version').on(table.packId, table.versionAfter), index('pack_edits_undoes').on(table.undoes), index('pack_edits_undone_by').on(table.undoneBy)]);
