import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, primaryId } from './columns.js';
import { packs } from './packs.js';

/** A set of questions under one code; what students take is one of its revisions. */
export const quizzes = pgTable('quizzes', {
  id: primaryId(),
  /** What a student types to get in. */
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  packId: uuid('pack_id').references(() => packs.id, { onDelete: 'restrict' }),
  /** The quiz that Footnote makes of a shipped pack on the first start. */
  starter: boolean('starter').notNull().default(false),
  createdAt: moment('created_at').notNull(),
}, (table) => [index('quizzes_pack').on(table.packId)]);

/**
 * A quiz as it was published: immutable, which a trigger holds against the application too.
 * `questions` is what a student may see; whatever gives a key away stands in `keys` alone,
 * so that no query for a student ever has reason to read it.
 */
export const revisions = pgTable('revisions', {
  id: primaryId(),
  quizId: uuid('quiz_id').notNull().references(() => quizzes.id, { onDelete: 'cascade' }),
  /** From 1, without a gap. */
  number: integer('number').notNull(),
  asOf: date('as_of', { mode: 'string' }),
  knownAt: date('known_at', { mode: 'string' }),
  /** The version of the pack that its questions were proved against. */
  packVersion: integer('pack_version'),
  questions: jsonb('questions').$type<unknown>().notNull(),
  keys: jsonb('keys').$type<unknown>().notNull(),
  publishedAt: moment('published_at').notNull(),
}, (table) => [unique('revisions_quiz_number').on(table.quizId, table.number)]);

/** A student's pass through one revision. */
export const attempts = pgTable('attempts', {
  id: primaryId(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  nickname: text('nickname'),
  /** SHA-256 (hex) of the resume token; the token itself is only ever with the student. */
  tokenHash: text('token_hash').notNull().unique(),
  startedAt: moment('started_at').notNull(),
  finishedAt: moment('finished_at'),
}, (table) => [index('attempts_revision').on(table.revisionId)]);

/** An acknowledged answer. The first to a question stands; the same one sent twice counts once. */
export const responses = pgTable('responses', {
  id: primaryId(),
  attemptId: uuid('attempt_id').notNull().references(() => attempts.id, { onDelete: 'cascade' }),
  questionId: text('question_id').notNull(),
  /** Made by the sender, so that a retry is recognised. */
  responseId: uuid('response_id').notNull(),
  answer: jsonb('answer').$type<unknown>().notNull(),
  correct: boolean('correct').notNull(),
  /** 0 to 1: what part of the answer was right. */
  score: doublePrecision('score').notNull(),
  answeredAt: moment('answered_at').notNull(),
}, (table) => [
  unique('responses_attempt_question').on(table.attemptId, table.questionId),
  unique('responses_response').on(table.attemptId, table.responseId),
]);

/** What a student finds wrong with a question, for whoever made the quiz. */
export const problemReports = pgTable('problem_reports', {
  id: primaryId(),
  attemptId: uuid('attempt_id').notNull().references(() => attempts.id, { onDelete: 'cascade' }),
  questionId: text('question_id').notNull(),
  text: text('text').notNull(),
  reportedAt: moment('reported_at').notNull(),
}, (table) => [index('problem_reports_attempt').on(table.attemptId)]);
