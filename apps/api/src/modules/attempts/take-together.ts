import type { Database } from '../../platform/database/index.js';
import { isDatabaseAway } from '../../platform/database/is-database-away.js';
import { readAttempt } from './attempt.store.js';
import { gatherWhileBusy } from './gather-while-busy.js';
import { takeResponses, type AnswerToTake, type Taken, type TakenOrHeld } from './submit.store.js';

/** What one statement takes at most. It costs the same again for some ten answers, and what waits beyond that waits for milliseconds. */
const MOST_TOGETHER = 64;
/** As long as a slow disk takes to write. An outage of one connection keeps nobody else waiting longer. */
const PATIENCE_MS = 100;

const gathered = new WeakMap<Database, (answer: AnswerToTake) => Promise<TakenOrHeld>>();

/**
 * Takes an answer, and those that come while a statement is under way together with the next one; null where there is no such attempt.
 * Whoever is told has their answer committed. What cannot be taken with others is taken alone, so that no answer fails, or waits, for
 * another's sake: one whose attempt somebody else has in hand, and all those of a batch that was refused as a whole.
 */
export async function takeTogether(database: Database, answer: AnswerToTake): Promise<Taken | null> {
  const take = gathered.get(database) ?? gatherWhileBusy({ keyOf: ({ attempt }: AnswerToTake) => attempt, most: MOST_TOGETHER, patienceMs: PATIENCE_MS, doTogether: (answers) => takeBatch(database, answers) });
  gathered.set(database, take);
  const taken = await take(answer);
  return withAllAnswers(database, answer, taken === 'HELD' ? await takeAlone(database, answer) : taken);
}

/** What ended an attempt beside others that were stored at the same moment did not see those; whoever is told of the end is told of all of it. */
async function withAllAnswers(database: Database, { attempt, questionCount }: AnswerToTake, taken: Taken | null): Promise<Taken | null> {
  if (taken === null || !taken.stored || taken.row.finishedAt === null || taken.row.responses.length >= questionCount) return taken;
  return { ...taken, row: await readAttempt(database, attempt) ?? taken.row };
}

async function takeBatch(database: Database, answers: readonly AnswerToTake[]): Promise<readonly TakenOrHeld[]> {
  try {
    return await takeResponses(database, answers, 'SKIP');
  } catch (error) {
    // A database that is away is away for each of them; all else may be the fault of one.
    if (answers.length === 1 || isDatabaseAway(error)) throw error;
    return answers.map(() => 'HELD');
  }
}

async function takeAlone(database: Database, answer: AnswerToTake): Promise<Taken | null> {
  const [taken = null] = await takeResponses(database, [answer], 'WAIT');
  if (taken === 'HELD') throw new Error('An attempt was waited for, and is told to be held');
  return taken;
}
