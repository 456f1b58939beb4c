import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.js';

/** What the installation remembers about itself, by name. No secrets: those stand in files of mode 0600. */
export const settings = pgTable('settings', {
  name: text('name').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
  updatedAt: moment('updated_at').notNull(),
});
