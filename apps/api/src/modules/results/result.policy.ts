import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { ViewerAccount } from '../../graphql/request-context.js';
import type { DeskRule } from '../../graphql/viewer/require-at-desk.js';
import type { QuizFrame } from './frame.store.js';

const message = 'Results are for teachers: sign in first.';

/** Who reads results: whoever works at the desk, and a key for it. */
export const READING: DeskRule = { scope: 'READ_RESULTS', message };

/** Who changes marks that students have been given: people alone. */
export const REGRADING: DeskRule = { scope: null, message };

/** Whether results of this quiz are theirs: those of their desk's quizzes are, and no others. There need not be one: that must not be told apart. */
export function maySeeResults({ deskKey }: ViewerAccount, frame: QuizFrame | null): frame is QuizFrame {
  return frame !== null && frame.deskKey !== null && frame.deskKey === deskKey;
}

/** The key of a quiz from its id at the desk, or from the one that students have; null where it is neither. */
export function quizKeyOf(id: string): string | null {
  const decoded = decodeNodeId(id);
  return decoded !== null && (decoded.type === 'DeskQuiz' || decoded.type === 'Quiz') && isUuid(decoded.key) ? decoded.key : null;
}

/** The key of a class from its id at the desk; null where it is none. */
export function classKeyOf(id: string): string | null {
  const decoded = decodeNodeId(id);
  return decoded !== null && decoded.type === 'DeskClass' && isUuid(decoded.key) ? decoded.key : null;
}
