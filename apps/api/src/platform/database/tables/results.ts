import { bigint, boolean, doublePrecision, index, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts.js';
import { moment, primaryId } from './columns.js';
import { attempts, quizzes, responses, revisions } from './quizzes.js';

/** A time when the answers to earlier revisions were marked again by the key of a later one. */
export const regrades = pgTable('regrades', {
  id: primaryId(),
  quizId: uuid('quiz_id').notNull().references(() => quizzes.id, { onDelete: 'cascade' }),
  toRevisionId: uuid('to_revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  doneAt: moment('done_at').notNull(),
  doneBy: uuid('done_by').references(() => users.id, { onDelete: 'set null' }),
  /** From 1, for each quiz: of two marks of an answer the one of the later regrade counts. */
  number: integer('number').notNull(),
}, (table) => [index('regrades_quiz').on(table.quizId)]);

/** The log of marks: an answer itself is never changed, and its first mark stays with it. */
export const regradedResponses = pgTable('regraded_responses', {
  regradeId: uuid('regrade_id').notNull().references(() => regrades.id, { onDelete: 'cascade' }),
  responseId: uuid('response_id').notNull().references(() => responses.id, { onDelete: 'cascade' }),
  oldCorrect: boolean('old_correct').notNull(),
  oldScore: doublePrecision('old_score').notNull(),
  correct: boolean('correct').notNull(),
  score: doublePrecision('score').notNull(),
  /** The question was withdrawn: its mark counts for nobody. */
  excluded: boolean('excluded').notNull().default(false),
}, (table) => [primaryKey({ columns: [table.regradeId, table.responseId] }), index('regraded_responses_response').on(table.responseId)]);

/** What the statistics of a revision need to remember of the attempts that were counted; no response is read twice. */
export const itemStatistics = pgTable('item_statistics', {
  revisionId: uuid('revision_id').primaryKey().references(() => revisions.id, { onDelete: 'cascade' }),
  state: jsonb('state').$type<unknown>().notNull(),
  attempts: bigint('attempts', { mode: 'number' }).notNull(),
  updatedAt: moment('updated_at').notNull(),
});

/** Finished attempts that the statistics have not counted yet; written in the transaction that finishes one. */
export const uncountedAttempts = pgTable('uncounted_attempts', {
  attemptId: uuid('attempt_id').primaryKey().references(() => attempts.id, { onDelete: 'cascade' }),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
}, (table) => [index('uncounted_attempts_revision').on(table.revisionId)]);

/**
 * A finished attempt that the statistics have counted, with what its answers came to: lists of students are read from here, and no
 * answer is read again to put them in order. It goes with the attempt, and is made anew by a regrade.
 */
export const countedAttempts = pgTable('counted_attempts', {
  attemptId: uuid('attempt_id').primaryKey().references(() => attempts.id, { onDelete: 'cascade' }),
  // Of these no foreign keys: they go with the attempt, and a key of theirs would make whoever counts wait for whoever deletes, and be waited for.
  quizId: uuid('quiz_id').notNull(),
  revisionId: uuid('revision_id').notNull(),
  studentId: uuid('student_id'),
  /** The sum of its marks as they stand now. */
  mark: doublePrecision('mark').notNull(),
  /** Of how many: questions that were withdrawn count for nobody. */
  maxMark: integer('max_mark').notNull(),
  correct: integer('correct').notNull(),
  /** From its start to its end. */
  seconds: integer('seconds').notNull(),
  /** Which of a student's attempts at the quiz it is. One without a student is all three. */
  isFirst: boolean('is_first').notNull(),
  isLast: boolean('is_last').notNull(),
  isBest: boolean('is_best').notNull(),
}, (table) => [index('counted_attempts_place').on(table.quizId, table.mark, table.attemptId), index('counted_attempts_revision').on(table.revisionId), index('counted_attempts_student').on(table.studentId)]);
