import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';

// The administrator's token alone opens nobody's desk.
const message = 'Quizzes are made at a desk: sign in first.';

/** Who reads the quizzes of a desk, with their answers: whoever works there, and a key for it. */
export const READING: DeskRule = { scope: 'READ_QUIZZES', message };

/** Who makes, changes and publishes them. */
export const WRITING: DeskRule = { scope: 'WRITE_QUIZZES', message };

/** Who is shown what a quiz might ask, with the answers. */
export const SUGGESTING: DeskRule = { scope: 'READ_DRAFTS', message };

/** Who deletes what students answered: people alone. */
export const DELETING_ANSWERS: DeskRule = { scope: null, message };
