import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';

// What went stale is a desk's own business.
const message = 'What went stale is told at a desk: sign in first.';

/** Who reads what went stale in the quizzes of a desk. */
export const READING: DeskRule = { scope: 'READ_QUIZZES', message };

/** Who decides about it, which changes quizzes. */
export const DECIDING: DeskRule = { scope: 'WRITE_QUIZZES', message };

/** Who reads what students are doing now, and what they reported. */
export const READING_RESULTS: DeskRule = { scope: 'READ_RESULTS', message };
