import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import { unauthenticated } from '../../graphql/bad-input.js';
import type { RequestContext, ViewerAccount } from '../../graphql/request-context.js';
import type { QuizFrame } from './frame.store.js';

/** Whoever is signed in; refuses everybody else, whatever they ask about. */
export function requireTeacher({ viewer }: RequestContext): ViewerAccount {
  if (viewer.account === null) throw unauthenticated('Results are for teachers: sign in first.');
  return viewer.account;
}

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
