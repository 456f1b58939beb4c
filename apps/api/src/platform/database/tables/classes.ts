import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { desks } from './accounts.js';
import { moment, primaryId } from './columns.js';

/** A group of students, joined by a code. */
export const classes = pgTable('classes', {
  id: primaryId(),
  deskId: uuid('desk_id').notNull().references(() => desks.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  /** What a student types to join; never the code of a quiz. */
  code: text('code').notNull().unique(),
  /** Whether new students may join. */
  joinable: boolean('joinable').notNull().default(true),
  createdAt: moment('created_at').notNull(),
  archivedAt: moment('archived_at'),
}, (table) => [index('classes_desk').on(table.deskId)]);

/** Somebody in a class: a nickname and a token on a device, no account. */
export const students = pgTable('students', {
  id: primaryId(),
  classId: uuid('class_id').notNull().references(() => classes.id, { onDelete: 'cascade' }),
  nickname: text('nickname').notNull(),
  /** The nickname as it is compared: folded, so that two that look alike are one. */
  nicknameFolded: text('nickname_folded').notNull(),
  /** SHA-256 (hex) of the token that stays on the device. */
  tokenHash: text('token_hash').notNull().unique(),
  /** Percent of time on top of every time limit. */
  extraTimePercent: integer('extra_time_percent').notNull().default(0),
  joinedAt: moment('joined_at').notNull(),
  /** Removed by the teacher: the token opens nothing any more. */
  removedAt: moment('removed_at'),
}, (table) => [
  index('students_class').on(table.classId),
  uniqueIndex('students_one_nickname').on(table.classId, table.nicknameFolded).where(sql`${table.removedAt} is null`),
]);
