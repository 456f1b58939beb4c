import type { RequestContext, ViewerAccount } from '../../graphql/request-context.js';
import { accountWith, requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { isUuid } from '../../graphql/node-id.js';
import { attemptKeyOf } from './attempt.policy.js';
import { toAttempt, type AttemptRecord } from './attempt.records.js';
import { readAttempt } from './attempt.store.js';
import { revisionOf } from './kept-revisions.js';
import { mayReadAnswers, READING_ANSWERS } from './student-attempt.policy.js';

/** What a student of one of the desk's quizzes answered, with everything that is told of it; null for every other desk, whether there is such an attempt or not. */
export async function findStudentAttempt(context: RequestContext, id: string): Promise<AttemptRecord | null> {
  const account = requireAtDesk(context.viewer, READING_ANSWERS);
  const key = attemptKeyOf(id);
  return key === null ? null : readAtDesk(context, account, key);
}

/** The same by its key, for `node(id)`: null for whoever may not, signed in or not. A student's own is given by its resume token alone. */
export async function findAttemptNode(context: RequestContext, key: string): Promise<AttemptRecord | null> {
  const account = accountWith(context.viewer, READING_ANSWERS.scope);
  return account === null || !isUuid(key) ? null : readAtDesk(context, account, key);
}

async function readAtDesk(context: RequestContext, account: ViewerAccount, key: string): Promise<AttemptRecord | null> {
  const row = await context.turns.read(() => readAttempt(context.database, key));
  if (row === null) return null;
  const attempt = toAttempt(row, { revision: await revisionOf(context, row.revisionKey), now: context.now(), reader: 'TEACHER' });
  return mayReadAnswers(account, attempt) ? attempt : null;
}
