import type { Harm, UnsafeStatement } from './find-unsafe-statements.js';

/** A statement of a migration that is more than an addition, and why it is there all the same. */
export interface AllowedStatement {
  readonly migration: string;
  readonly harm: Harm;
  /** What the statement has in it, and no other of its migration. */
  readonly about: string;
  /** Whether an API of the version before reads and writes as it did, once it is done. */
  readonly olderRuns: boolean;
  readonly reason: string;
}

const FIRST = 'There was no release before it, so that no older API runs anywhere, and its tables were small.';
const SMALL = 'The table holds some rows for each quiz or each minute, and the index is there in milliseconds.';

const IMPORTED = 'Only an import of a pack writes to the table, and waits; with a thousand packs of a thousand claims it is a few seconds.';

/** Every statement that adds no more than this list says is an addition alone: a test holds the migrations to it. */
export const ALLOWED_STATEMENTS: readonly AllowedStatement[] = [
  { migration: '0003_teachers', harm: 'BLOCKS_WRITES', about: '"attempts_student"', olderRuns: true, reason: FIRST },
  { migration: '0003_teachers', harm: 'BLOCKS_WRITES', about: '"packs_desk"', olderRuns: true, reason: FIRST },
  { migration: '0003_teachers', harm: 'BLOCKS_WRITES', about: '"quizzes_desk"', olderRuns: true, reason: FIRST },
  { migration: '0003_teachers', harm: 'CONSTRAINS', about: '"quizzes_feedback"', olderRuns: true, reason: FIRST },
  { migration: '0006_counted_by_the_attempt_alone', harm: 'DROPS', about: '"counted_attempts_quiz_id_quizzes_id_fk"', olderRuns: true, reason: 'A rule is dropped that the attempt itself keeps; what the older API writes stays allowed.' },
  { migration: '0006_counted_by_the_attempt_alone', harm: 'DROPS', about: '"counted_attempts_revision_id_revisions_id_fk"', olderRuns: true, reason: 'As above.' },
  { migration: '0006_counted_by_the_attempt_alone', harm: 'DROPS', about: '"counted_attempts_student_id_students_id_fk"', olderRuns: true, reason: 'As above.' },
  { migration: '0008_find_who_is_under_way', harm: 'DROPS', about: '"counted_attempts_quiz_mark"', olderRuns: true, reason: 'A wider index takes its place in the same migration; nothing names an index when it reads.' },
  { migration: '0008_find_who_is_under_way', harm: 'BLOCKS_WRITES', about: '"attempts_under_way"', olderRuns: true, reason: FIRST },
  { migration: '0008_find_who_is_under_way', harm: 'BLOCKS_WRITES', about: '"counted_attempts_place"', olderRuns: true, reason: SMALL },
  { migration: '0009_keys_and_budgets', harm: 'BLOCKS_WRITES', about: '"spent_costs_minute"', olderRuns: true, reason: SMALL },
  { migration: '0014_wall_between_desks', harm: 'CONSTRAINS', about: 'ROW LEVEL SECURITY', olderRuns: true, reason: 'The rules hold those alone who say at which desk they are, which an older API does not.' },
  { migration: '0015_what_growth_needs', harm: 'BLOCKS_WRITES', about: '"assertions_tellers"', olderRuns: true, reason: IMPORTED },
  { migration: '0015_what_growth_needs', harm: 'BLOCKS_WRITES', about: '"assertions_told"', olderRuns: true, reason: IMPORTED },
  { migration: '0015_what_growth_needs', harm: 'BLOCKS_WRITES', about: '"issues_slug"', olderRuns: true, reason: SMALL },
  { migration: '0015_what_growth_needs', harm: 'BLOCKS_WRITES', about: '"packs_public"', olderRuns: true, reason: SMALL },
  { migration: '0015_what_growth_needs', harm: 'BLOCKS_WRITES', about: '"quizzes_starter"', olderRuns: true, reason: SMALL },
  { migration: '0016_samples_of_words', harm: 'DROPS', about: '"claims_event"', olderRuns: true, reason: 'A wider index takes its place before it goes; nothing names an index when it reads.' },
  { migration: '0016_samples_of_words', harm: 'DROPS', about: '"claims_to_event"', olderRuns: true, reason: 'As above.' },
  { migration: '0016_samples_of_words', harm: 'DROPS', about: '"assertions_tellers"', olderRuns: true, reason: 'One that begins with the pack takes its place; an older API finds the tellers of a claim by the index of claims.' },
];

/** The entry that allows a statement of a migration; undefined where none does. */
export function findAllowance(migration: string, { harm, statement }: UnsafeStatement): AllowedStatement | undefined {
  return ALLOWED_STATEMENTS.find((entry) => entry.migration === migration && entry.harm === harm && statement.includes(entry.about));
}
