import { index, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { classes } from './classes.js';
import { moment, primaryId } from './columns.js';
import { quizzes } from './quizzes.js';

/** A quiz given to a class, with dates of its own where they differ from the quiz's. */
export const assignments = pgTable('assignments', {
  id: primaryId(),
  quizId: uuid('quiz_id').notNull().references(() => quizzes.id, { onDelete: 'cascade' }),
  classId: uuid('class_id').notNull().references(() => classes.id, { onDelete: 'cascade' }),
  opensAt: moment('opens_at'),
  closesAt: moment('closes_at'),
  createdAt: moment('created_at').notNull(),
}, (table) => [unique('assignments_quiz_class').on(table.quizId, table.classId), index('assignments_class').on(table.classId)]);
