import { sql } from 'drizzle-orm';
import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { desks, users } from './accounts.js';
import { students } from './classes.js';
import { moment, oneOf, primaryId } from './columns.js';
import { packs } from './packs.js';

/** When students are told what was right: after each answer, after the last, or once the quiz is closed. */
export const FEEDBACK_TIMINGS = ['AT_ONCE', 'AT_END', 'AFTER_CLOSING'] as const;

/** A set of questions under one code; what students take is one of its revisions. */
export const quizzes = pgTable('quizzes', {
  id: primaryId(),
  /** What a student types to get in. */
  code: text('code').notNull().unique(),
  title: text('title').notNull(),
  packId: uuid('pack_id').references(() => packs.id, { onDelete: 'restrict' }),
  /** The quiz that Footnote makes of a shipped pack on the first start. */
  starter: boolean('starter').notNull().default(false),
  /** Whose it is; null for the starter alone. */
  deskId: uuid('desk_id').references(() => desks.id, { onDelete: 'cascade' }),
  createdAt: moment('created_at').notNull(),
  createdBy: uuid('created_by').references(() => users.id, { onDelete: 'set null' }),
  archivedAt: moment('archived_at'),
  /** Counts the changes of the draft: questions, their order, the title. */
  draftVersion: integer('draft_version').notNull().default(0),
  draftSavedAt: moment('draft_saved_at'),
  /** How it is run. It may change while it runs, unlike what is asked. */
  opensAt: moment('opens_at'),
  closesAt: moment('closes_at'),
  /** How many attempts one student has; null: as many as they like. */
  attemptsAllowed: integer('attempts_allowed'),
  shuffleQuestions: boolean('shuffle_questions').notNull().default(false),
  shuffleOptions: boolean('shuffle_options').notNull().default(false),
  feedback: text('feedback', { enum: FEEDBACK_TIMINGS }).notNull().default('AT_ONCE'),
  timeLimitSeconds: integer('time_limit_seconds'),
  settingsVersion: integer('settings_version').notNull().default(0),
}, (table) => [index('quizzes_pack').on(table.packId), index('quizzes_desk').on(table.deskId), index('quizzes_starter').on(table.code).where(sql`${table.starter}`), oneOf('quizzes_feedback', table.feedback, FEEDBACK_TIMINGS)]);

/** A question of the draft of a quiz. One that was removed stays, so that removing can be undone. */
export const draftQuestions = pgTable('draft_questions', {
  id: primaryId(),
  quizId: uuid('quiz_id').notNull().references(() => quizzes.id, { onDelete: 'cascade' }),
  /** Its place among the others; places need not be without a gap. */
  position: integer('position').notNull(),
  /** Counts its changes, so that of two colleagues who save it the second is told. */
  version: integer('version').notNull(),
  /** What its author wrote, and the suggestion that it was made of, if any. */
  content: jsonb('content').$type<unknown>().notNull(),
  updatedAt: moment('updated_at').notNull(),
  updatedBy: uuid('updated_by').references(() => users.id, { onDelete: 'set null' }),
  removedAt: moment('removed_at'),
}, (table) => [index('draft_questions_quiz').on(table.quizId, table.position)]);

/** Suggestions that a teacher does not want for a quiz: they are not offered again. */
export const rejectedSuggestions = pgTable('rejected_suggestions', {
  quizId: uuid('quiz_id').notNull().references(() => quizzes.id, { onDelete: 'cascade' }),
  /** What the suggestion asks, in the engine's canonical form: the same whatever its id. */
  mark: text('mark').notNull(),
  rejectedAt: moment('rejected_at').notNull(),
}, (table) => [primaryKey({ columns: [table.quizId, table.mark] })]);

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
  // No foreign key: clearing it with the account would change what is never changed.
  publishedBy: uuid('published_by'),
  /** What its teacher says of what changed since the revision before; null for the first. */
  note: text('note'),
  /** A digest of the draft that it was made of: by this a draft that asks the same again is known. Null for the starter. */
  draftHash: text('draft_hash'),
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
  /** The student of a class whose attempt it is; null for somebody who came by the code of the quiz alone. */
  studentId: uuid('student_id').references(() => students.id, { onDelete: 'cascade' }),
  /** When its time is up, extra time included; null without a limit. */
  dueAt: moment('due_at'),
  /** A teacher's own look at the quiz: it counts in no result. */
  preview: boolean('preview').notNull().default(false),
}, (table) => [index('attempts_revision').on(table.revisionId), index('attempts_under_way').on(table.revisionId, table.startedAt).where(sql`${table.finishedAt} is null`), index('attempts_student').on(table.studentId)]);

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
  settledAt: moment('settled_at'),
  settledBy: uuid('settled_by').references(() => users.id, { onDelete: 'set null' }),
}, (table) => [index('problem_reports_attempt').on(table.attemptId)]);
