import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countAttempts, type CountedQuiz } from './counting.service.js';
import { createCounter } from './count-behind.js';
import { readFrame } from './frame.store.js';
import { freezeFrames } from './frozen-revision.js';
import { sayCounting } from './looks.js';
import { questionsOf, rightAnswer, seedDesk, type Seeded, type SeededQuiz, type SeededRevision } from './testing/seed.js';

const NOW = new Date('2030-01-01T12:00:00Z');
/** More than one step takes, and fewer than three. */
const MANY = 1_100;

let desk: Seeded;
beforeAll(async () => { desk = await seedDesk(); }, 60_000);
afterAll(async () => { await desk.close(); });

/** A quiz that so many have finished, of whom every second had its only question right. */
async function finishedBy(count: number): Promise<{ readonly quiz: SeededQuiz; readonly revision: SeededRevision }> {
  const [question] = questionsOf(['SINGLE_CHOICE']);
  if (question === undefined) throw new Error('There is no question to ask');
  const quiz = await desk.addQuiz();
  const revision = await desk.addRevision(quiz, [question]);
  const { pool } = desk.test.database;
  await pool.query(`insert into attempts (id, revision_id, nickname, token_hash, started_at, finished_at) select gen_random_uuid(), $1, 'S' || n, gen_random_uuid()::text, $2::timestamptz - interval '1 minute', $2 from generate_series(1, $3::int) n`, [revision.key, NOW, count]);
  await pool.query(`insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
    select gen_random_uuid(), id, $2, gen_random_uuid(), $3, right(nickname, 1)::int % 2 = 0, (1 - right(nickname, 1)::int % 2), $4 from attempts where revision_id = $1`, [revision.key, question.question.id, JSON.stringify(rightAnswer(question)), NOW]);
  await pool.query('insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from attempts where revision_id = $1', [revision.key]);
  return { quiz, revision };
}

async function count(quiz: SeededQuiz, patience: number): Promise<CountedQuiz> {
  const { database } = desk.test;
  const frame = await readFrame(database.queries, quiz.key);
  if (frame === null) throw new Error('The quiz is gone');
  return countAttempts({ database, frame, revisions: await freezeFrames(database, frame), now: NOW }, patience);
}

const attemptsIn = ({ byRevision }: CountedQuiz, { key }: SeededRevision): number => byRevision.get(key)?.FIRST.attempts ?? 0;
const counter = () => createCounter({ database: desk.test.database, clock: () => NOW, logger: { warn: (said: unknown) => { throw new Error(JSON.stringify(said)); } } as never });

describe('the attempts at a quiz that very many have finished', () => {
  it('are counted by steps, each of which stands, and each attempt once', async () => {
    const { quiz, revision } = await finishedBy(MANY);
    const [first, second, third] = [await count(quiz, 0), await count(quiz, 0), await count(quiz, 0)];
    expect([first, second, third].map(({ waiting }) => waiting)).toEqual([600, 100, 0]);
    expect([first, second, third].map((one) => attemptsIn(one, revision))).toEqual([500, 1_000, MANY]);
    expect(Object.values(third.byRevision.get(revision.key)?.FIRST.totals ?? {}).sort()).toEqual([550, 550]);
  });

  it('are counted anew by steps where something was deleted', async () => {
    const { quiz, revision } = await finishedBy(MANY);
    for (let look = 0; look < 3; look += 1) await count(quiz, 0);
    await desk.test.database.pool.query('delete from attempts where id = (select id from attempts where revision_id = $1 limit 1)', [revision.key]);
    const looks = [await count(quiz, 0), await count(quiz, 0), await count(quiz, 0)];
    expect(looks.map((one) => [attemptsIn(one, revision), one.waiting])).toEqual([[500, MANY - 501], [1_000, MANY - 1_001], [MANY - 1, 0]]);
  });

  it('are said to be under way in the line at the top', () => {
    expect(sayCounting({ counted: 42_000, waiting: 58_000 })).toBe('Counting: 42% of 100,000 so far; look again in a moment');
    expect(sayCounting({ counted: 0, waiting: 3 })).toBe('Counting: 0% of 3 so far; look again in a moment');
  });

  it('are counted behind what else there is to do, by one of two that hear of them', async () => {
    const { quiz, revision } = await finishedBy(MANY);
    const [one, other] = [counter(), counter()];
    one.wake(null);
    other.wake(null);
    await Promise.all([one.settled(), other.settled()]);
    await Promise.all([one.close(), other.close()]);
    const { rows } = await desk.test.database.pool.query<{ counted: number; left: number }>('select (select count(*)::int from counted_attempts where revision_id = $1) as counted, (select count(*)::int from uncounted_attempts where revision_id = $1) as left', [revision.key]);
    expect(rows).toEqual([{ counted: MANY, left: 0 }]);
    expect(attemptsIn(await count(quiz, 0), revision)).toBe(MANY);
  });

  it('are left to others once the process ends, and taken up by the next', async () => {
    const { quiz, revision } = await finishedBy(MANY);
    const stopped = counter();
    stopped.wake(revision.key);
    await stopped.close();
    const next = counter();
    next.wake(null);
    await next.settled();
    await next.close();
    expect((await count(quiz, 0)).waiting).toBe(0);
    expect(attemptsIn(await count(quiz, 0), revision)).toBe(MANY);
  });
});
