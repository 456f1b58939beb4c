import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts.js';
import { moment, oneOf, primaryId } from './columns.js';
import { packs } from './packs.js';
import { revisions } from './quizzes.js';

/** What a later source or claim does to a published question. */
export const STALENESS_KINDS = ['OVERTAKEN', 'DISPUTED', 'UNSUPPORTED'] as const;
/** What was decided about it. */
export const ALERT_RESOLUTIONS = ['MENDED', 'WITHDRAWN', 'KEPT', 'PASSED'] as const;

/** A version of a pack against which the published questions about it are proved again; taken by one replica at a time. */
export const reproofJobs = pgTable('reproof_jobs', {
  id: primaryId(),
  packId: uuid('pack_id').notNull().references(() => packs.id, { onDelete: 'cascade' }),
  packVersion: integer('pack_version').notNull(),
  requestedAt: moment('requested_at').notNull(),
  startedAt: moment('started_at'),
  finishedAt: moment('finished_at'),
  /** How many published questions were proved again, and of how many something is to be said. */
  checked: integer('checked').notNull().default(0),
  stale: integer('stale').notNull().default(0),
  /** The last revision that was done: where a restart goes on. */
  resumeAfter: uuid('resume_after'),
}, (table) => [unique('reproof_jobs_version').on(table.packId, table.packVersion), index('reproof_jobs_open').on(table.finishedAt)]);

/** Something that later reporting did to a published question. */
export const staleQuestions = pgTable('stale_questions', {
  id: primaryId(),
  revisionId: uuid('revision_id').notNull().references(() => revisions.id, { onDelete: 'cascade' }),
  /** Its id within the revision. */
  questionId: text('question_id').notNull(),
  kind: text('kind', { enum: STALENESS_KINDS }).notNull(),
  /** The version of the pack in which it was found. */
  packVersion: integer('pack_version').notNull(),
  foundAt: moment('found_at').notNull(),
  /** What changed and which mends are offered, as the engine found them. */
  finding: jsonb('finding').$type<unknown>().notNull(),
  resolution: text('resolution', { enum: ALERT_RESOLUTIONS }),
  resolvedAt: moment('resolved_at'),
  resolvedBy: uuid('resolved_by').references(() => users.id, { onDelete: 'set null' }),
  /** Why its teacher keeps it as it is, in her words, for the students who took it. */
  reason: text('reason'),
}, (table) => [
  unique('stale_questions_once').on(table.revisionId, table.questionId, table.kind, table.packVersion),
  oneOf('stale_questions_kind', table.kind, STALENESS_KINDS),
]);
