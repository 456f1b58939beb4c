import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { Viewer } from '../../graphql/request-context.js';
import { accountWith, type DeskRule } from '../../graphql/viewer/require-at-desk.js';

const message = 'Classes are for teachers: sign in.';

/** Who reads the classes of a desk: whoever works there, and a key for it. */
export const READING: DeskRule = { scope: 'READ_CLASSES', message };

/** Who changes and deletes classes and students, and takes out all that is kept of them: people alone. */
export const KEEPING: DeskRule = { scope: null, message };

/** Who follows an assignment to its quiz. */
export const READING_QUIZZES: DeskRule = { scope: 'READ_QUIZZES', message };

/** Whether anybody asks who may know of classes. */
export function mayKnowClasses(viewer: Viewer): boolean {
  return accountWith(viewer, READING.scope) !== null;
}

/** Whether something of a desk is this viewer's to see and change: colleagues of one desk share everything, and nobody else has a part in it. */
export function isAtDesk(viewer: Viewer, { deskKey }: { readonly deskKey: string }): boolean {
  return accountWith(viewer, READING.scope)?.deskKey === deskKey;
}

/** The key in the id of something; null where it is no id of such a thing. What there is not is answered like what is another desk's. */
export function keyIn(id: string, type: 'DeskClass' | 'ClassStudent' | 'Assignment' | 'Quiz' | 'DeskQuiz'): string | null {
  const decoded = decodeNodeId(id);
  return decoded?.type === type && isUuid(decoded.key) ? decoded.key : null;
}
