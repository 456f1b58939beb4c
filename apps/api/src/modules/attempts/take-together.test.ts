import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash, randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../platform/database/index.js';
import { createTestDatabase, type TestDatabase } from '../../platform/database/testing/index.js';
import type { ResponseRow } from './attempt.row.js';
import { takeResponses, type AnswerToTake, type Taken, type TakenOrHeld } from './submit.store.js';
import { takeTogether } from './take-together.js';

const NOON = new Date('2030-01-01T12:00:00Z');
const after = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1_000);
const [QUESTIONS, TOKEN, STUDENTS_TOKEN] = [3, 'of the attempt', 'of the student'];
const hash = (token: string): string => createHash('sha256').update(token).digest('hex');

let test: TestDatabase;
/** Another replica's. */
let other: Database;
let desk: string;
let revision: string;

beforeAll(async () => {
  test = await createTestDatabase();
  other = openDatabase({ url: test.url, directUrl: test.url, logger: { warn: () => undefined, error: () => undefined }, poolSize: 8 });
  desk = randomUUID();
  await run('insert into desks (id, name, created_at) values ($1, $2, $3)', [desk, 'Desk', NOON]);
  ({ revision } = await publish({}));
}, 120_000);
afterAll(async () => { await other.close(); await test.close(); });

async function run(statement: string, values: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await test.database.pool.query<Record<string, unknown>>(statement, [...values])).rows;
}

interface Made { readonly quiz: string; readonly revision: string }
async function publish({ closesAt = null }: { readonly closesAt?: Date | null }): Promise<Made> {
  const made = { quiz: randomUUID(), revision: randomUUID() };
  await run('insert into quizzes (id, code, title, desk_id, created_at, closes_at) values ($1, $2, $3, $4, $5, $6)', [made.quiz, made.quiz.slice(0, 8), 'Quiz', desk, NOON, closesAt]);
  await run(`insert into revisions (id, quiz_id, number, questions, keys, published_at) values ($1, $2, 1, '[1,2,3]', '{}', $3)`, [made.revision, made.quiz, NOON]);
  return made;
}

interface AttemptToBegin { readonly of?: string; readonly dueAt?: Date; readonly finishedAt?: Date; readonly preview?: boolean; readonly student?: string }
async function begin({ of = revision, dueAt, finishedAt, preview = false, student }: AttemptToBegin = {}): Promise<string> {
  const id = randomUUID();
  // A token of its own for each, as the table asks: the answers below send it.
  await run('insert into attempts (id, revision_id, nickname, token_hash, started_at, due_at, finished_at, preview, student_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id, of, 'Mira', hash(TOKEN + id), NOON, dueAt ?? null, finishedAt ?? null, preview, student ?? null]);
  return id;
}

async function enrol(quiz: string, { removedAt = null, closesAt = null }: { readonly removedAt?: Date | null; readonly closesAt?: Date | null }): Promise<string> {
  const [of, student] = [randomUUID(), randomUUID()];
  await run('insert into classes (id, desk_id, name, code, created_at) values ($1, $2, $3, $4, $5)', [of, desk, '7b', of.slice(0, 8), NOON]);
  await run('insert into students (id, class_id, nickname, nickname_folded, token_hash, joined_at, removed_at) values ($1, $2, $3, $4, $5, $6, $7)', [student, of, 'Mira', 'mira', hash(STUDENTS_TOKEN + student), NOON, removedAt]);
  await run('insert into assignments (id, class_id, quiz_id, closes_at, created_at) values ($1, $2, $3, $4, $5)', [randomUUID(), of, quiz, closesAt, NOON]);
  return student;
}

type Answered = Partial<Omit<AnswerToTake, 'response'>> & { readonly graded?: boolean };
function answerTo(attempt: string, { graded = true, questionId = 'q1', responseId = randomUUID(), now = NOON, ...rest }: Answered = {}): AnswerToTake {
  const response: ResponseRow = { key: randomUUID(), questionId, responseId, answer: { type: 'OPTIONS', optionIds: ['a'] }, correct: true, score: 1, answeredAt: now };
  return { attempt, tokenHash: hash(TOKEN + attempt), revision, questionId, responseId, questionCount: QUESTIONS, now, response: graded ? response : null, ...rest };
}

const storedOf = async (attempt: string): Promise<readonly Readonly<Record<string, unknown>>[]> => run('select question_id, response_id from responses where attempt_id = $1 order by question_id', [attempt]);
const isCounted = async (attempt: string): Promise<boolean> => (await run('select 1 from uncounted_attempts where attempt_id = $1', [attempt])).length === 1;
const say = (taken: TakenOrHeld): string => (taken === null || taken === 'HELD' ? String(taken) : `${taken.mayAct ? 'may act' : 'may not act'}, ${taken.stored ? 'stored' : 'not stored'}${taken.row.finishedAt === null ? '' : ', finished'}`);

/** Everything that an answer can meet, and what is to become of it. */
const CASES: readonly (readonly [what: string, becomes: string, make: () => Promise<AnswerToTake>])[] = [
  ['an answer to an open question', 'may act, stored', async () => answerTo(await begin())],
  ['an answer that cannot be graded', 'may act, not stored', async () => answerTo(await begin(), { graded: false })],
  ['an answer to an attempt that there is not', 'null', async () => answerTo(randomUUID())],
  ['an answer with a foreign token', 'may not act, not stored', async () => answerTo(await begin(), { tokenHash: hash('of nobody') })],
  ['an answer to a question of another revision', 'may act, not stored', async () => answerTo(await begin({ of: (await publish({})).revision }))],
  ['an answer to a finished attempt', 'may act, not stored, finished', async () => answerTo(await begin({ finishedAt: NOON }))],
  ['an answer half a minute after the time was up', 'may act, stored', async () => answerTo(await begin({ dueAt: NOON }), { now: after(30) })],
  ['an answer later than that', 'may act, not stored', async () => answerTo(await begin({ dueAt: NOON }), { now: after(30.001) })],
  ['an answer a minute after the closing', 'may act, stored', async () => { const made = await publish({ closesAt: NOON }); return answerTo(await begin({ of: made.revision }), { revision: made.revision, now: after(60) }); }],
  ['an answer later than that', 'may act, not stored', async () => { const made = await publish({ closesAt: NOON }); return answerTo(await begin({ of: made.revision }), { revision: made.revision, now: after(60.001) }); }],
  ['an answer of a teacher who looks, after the closing', 'may act, stored', async () => { const made = await publish({ closesAt: NOON }); return answerTo(await begin({ of: made.revision, preview: true }), { revision: made.revision, now: after(600) }); }],
  ['an answer of a student whose class has longer', 'may act, stored', async () => {
    const made = await publish({ closesAt: NOON });
    return answerTo(await begin({ of: made.revision, student: await enrol(made.quiz, { closesAt: after(600) }) }), { revision: made.revision, now: after(600) });
  }],
  ['an answer with the token of the student whose attempt it is', 'may act, stored', async () => {
    const made = await publish({});
    const student = await enrol(made.quiz, {});
    return answerTo(await begin({ of: made.revision, student }), { revision: made.revision, tokenHash: hash(STUDENTS_TOKEN + student) });
  }],
  ['an answer of a student who was removed', 'may not act, not stored', async () => { const made = await publish({}); return answerTo(await begin({ of: made.revision, student: await enrol(made.quiz, { removedAt: NOON }) }), { revision: made.revision }); }],
  ['the same answer again', 'may act, not stored', async () => { const answer = answerTo(await begin()); await takeTogether(test.database, answer); return { ...answer, response: answer.response === null ? null : { ...answer.response, key: randomUUID() } }; }],
  ['another answer to the same question', 'may act, not stored', async () => { const attempt = await begin(); await takeTogether(test.database, answerTo(attempt)); return answerTo(attempt); }],
  ['the same id for another question', 'may act, not stored', async () => { const [attempt, responseId] = [await begin(), randomUUID()]; await takeTogether(test.database, answerTo(attempt, { responseId })); return answerTo(attempt, { responseId, questionId: 'q2' }); }],
  ['the last answer', 'may act, stored, finished', async () => { const attempt = await begin(); for (const questionId of ['q1', 'q2']) await takeTogether(test.database, answerTo(attempt, { questionId })); return answerTo(attempt, { questionId: 'q3' }); }],
];

describe('what becomes of an answer', () => {
  it.each(CASES)('%s: %s', async (_what, becomes, make) => {
    const [taken = null] = await takeResponses(test.database, [await make()], 'WAIT');
    expect(say(taken)).toBe(becomes);
  });

  it('is the same among all others in one statement', async () => {
    const answers = await Promise.all(CASES.map(([, , make]) => make()));
    expect((await takeResponses(test.database, answers, 'SKIP')).map(say)).toEqual(CASES.map(([, becomes]) => becomes));
    for (const [nth, answer] of answers.entries()) {
      const isStored = CASES[nth]?.[1].includes(', stored') === true;
      expect((await storedOf(answer.attempt)).filter(({ question_id: question, response_id: id }) => question === answer.questionId && id === answer.responseId).length > 0).toBe(isStored || CASES[nth]?.[0] === 'the same answer again');
    }
  });

  it('tells what stood before with what was stored now, of its own attempt alone', async () => {
    const [one, two] = [await begin(), await begin()];
    for (const attempt of [one, two]) await takeTogether(test.database, answerTo(attempt, { questionId: 'q2' }));
    for (const [nth, taken] of (await takeResponses(test.database, [answerTo(one), answerTo(two)], 'SKIP')).entries()) {
      const row = (taken as Taken).row;
      expect({ key: row.key, questions: row.responses.map(({ questionId }) => questionId) }).toEqual({ key: [one, two][nth], questions: ['q2', 'q1'] });
    }
  });

  it('has an attempt counted that it ended, and none at which a teacher looks', async () => {
    const attempts = [await begin(), await begin({ preview: true })];
    for (const questionId of ['q1', 'q2']) await Promise.all(attempts.map((attempt) => takeTogether(test.database, answerTo(attempt, { questionId }))));
    await takeResponses(test.database, attempts.map((attempt) => answerTo(attempt, { questionId: 'q3', now: after(9) })), 'SKIP');
    expect(await run('select finished_at from attempts where id = any($1)', [attempts])).toEqual([{ finished_at: after(9) }, { finished_at: after(9) }]);
    expect(await Promise.all(attempts.map(isCounted))).toEqual([true, false]);
  });
});

describe('answers that come at once', () => {
  it('are taken by one statement', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, async () => answerTo(await begin())));
    const query = test.database.pool.query.bind(test.database.pool) as (...args: readonly unknown[]) => unknown;
    let sent = 0;
    Object.assign(test.database.pool, { query: (...args: readonly unknown[]) => { sent += 1; return query(...args); } });
    try {
      expect(new Set((await Promise.all(answers.map((answer) => takeTogether(test.database, answer)))).map(say))).toEqual(new Set(['may act, stored']));
    } finally {
      Reflect.deleteProperty(test.database.pool, 'query');
    }
    expect(sent).toBe(1);
  });

  it('count once where they are the same one, sent to two replicas twenty times', async () => {
    const answer = answerTo(await begin());
    const taken = await Promise.all(Array.from({ length: 40 }, (_, nth) => takeTogether(nth % 2 === 0 ? test.database : other, { ...answer, response: answer.response === null ? null : { ...answer.response, key: randomUUID() } })));
    expect(taken.filter((one) => one?.stored === true)).toHaveLength(1);
    expect(await storedOf(answer.attempt)).toEqual([{ question_id: 'q1', response_id: answer.responseId }]);
  });

  it('are told nothing before they are committed', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, async () => answerTo(await begin())));
    await Promise.all(answers.map(async (answer) => { await takeTogether(test.database, answer); expect(await other.pool.query('select 1 from responses where response_id = $1', [answer.responseId])).toHaveProperty('rowCount', 1); }));
  });

  it('do not wait for one whose attempt somebody else has in hand, and that one is taken when it is free', async () => {
    const [held, free] = [answerTo(await begin()), await Promise.all([1, 2, 3].map(async () => answerTo(await begin())))];
    const holder = await other.pool.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from attempts where id = $1 for update', [held.attempt]);
      const waits = takeTogether(test.database, held);
      expect((await Promise.all(free.map((answer) => takeTogether(test.database, answer)))).map(say)).toEqual(free.map(() => 'may act, stored'));
      expect(await storedOf(held.attempt)).toEqual([]);
      await holder.query('commit');
      expect(say(await waits)).toBe('may act, stored');
    } finally {
      holder.release();
    }
  });

  it('do not fail for one that the database refuses, and that one fails alone', async () => {
    // PostgreSQL has no character 0.
    const broken = answerTo(await begin(), { questionId: 'q\u0000' });
    const others = await Promise.all([1, 2, 3, 4].map(async () => answerTo(await begin())));
    const results = await Promise.allSettled([...others.slice(0, 2), broken, ...others.slice(2)].map((answer) => takeTogether(test.database, answer)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    for (const { attempt } of others) expect(await storedOf(attempt)).toHaveLength(1);
    expect(await storedOf(broken.attempt)).toEqual([]);
  });

  it('fail together, and are not sent one by one, where the database is away', async () => {
    const away = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', directUrl: 'postgres://nobody@127.0.0.1:1/none', logger: { warn: () => undefined, error: () => undefined } });
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeTogether(away, answerTo(randomUUID()))));
    expect(new Set(results.map((result) => (result.status === 'rejected' ? (result.reason as { readonly code?: string }).code : 'told')))).toEqual(new Set(['ECONNREFUSED']));
    await away.close();
  });

  it('end their attempt, once, where the last ones are stored at the same moment, each by another replica', async () => {
    for (const together of [2, 3]) {
      const attempt = await begin();
      for (const questionId of ['q1', 'q2', 'q3'].slice(0, QUESTIONS - together)) await takeTogether(test.database, answerTo(attempt, { questionId }));
      const holder = await test.database.pool.connect();
      try {
        await holder.query('begin');
        await holder.query('select 1 from attempts where id = $1 for update', [attempt]);
        // All of them have begun, and so see no more than was there before, when the first is let in.
        const waiting = ['q3', 'q2', 'q1'].slice(0, together).map((questionId, nth) => takeTogether(nth % 2 === 0 ? test.database : other, answerTo(attempt, { questionId })));
        await untilWaiting(together);
        await holder.query('commit');
        const taken = await Promise.all(waiting);
        expect(taken.map(say).sort()).toEqual([...Array.from({ length: together - 1 }, () => 'may act, stored'), 'may act, stored, finished']);
        expect(taken.find((one) => one?.row.finishedAt !== null)?.row.responses.map(({ questionId }) => questionId).sort()).toEqual(['q1', 'q2', 'q3']);
      } finally {
        holder.release();
      }
      expect(await storedOf(attempt)).toHaveLength(QUESTIONS);
      expect(await run('select finished_at is not null as finished from attempts where id = $1', [attempt])).toEqual([{ finished: true }]);
      expect(await isCounted(attempt)).toBe(true);
    }
  });

  it('come to what one after the other would, in 200 mixtures of students, questions, ids, tokens and replicas', async () => {
    const step = fc.record({ student: fc.nat(2), question: fc.constantFrom('q1', 'q2', 'q3'), id: fc.nat(3), hasToken: fc.integer({ min: 0, max: 5 }).map((one) => one > 0), replica: fc.nat(1) });
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 14 }), async (steps) => {
      const attempts = await Promise.all([begin(), begin(), begin()]);
      const ids = attempts.map(() => Array.from({ length: 4 }, () => randomUUID()));
      const sent = steps.map(({ student, question, id, hasToken, replica }) => ({ replica, answer: answerTo(attempts[student] ?? '', { questionId: question, responseId: ids[student]?.[id] ?? '', ...(!hasToken && { tokenHash: hash('of nobody') }) }) }));
      const taken = await Promise.all(sent.map(({ replica, answer }) => takeTogether(replica === 0 ? test.database : other, answer)));
      for (const attempt of attempts) await expectOrder(attempt, sent.flatMap(({ answer }, nth) => (answer.attempt === attempt ? [{ answer, taken: taken[nth] ?? null }] : [])));
    }), { numRuns: 200 });
  }, 120_000);
});

/** Waits until so many statements wait for a row that somebody else holds. */
async function untilWaiting(count: number): Promise<void> {
  const waits = async (): Promise<number> => (await run(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%json_to_recordset%' and pid <> pg_backend_pid()`, [])).length;
  while (await waits() < count) await new Promise((resolve) => { setTimeout(resolve, 5); });
}

interface Told { readonly answer: AnswerToTake; readonly taken: Taken | null }

/**
 * Looks whether there is an order of the answers to one attempt in which, taken one after the other, the same ones are stored. Those first
 * that were: each must be one that nothing stood against. Each of the others must then have something against it.
 */
async function expectOrder(attempt: string, told: readonly Told[]): Promise<void> {
  const model: AnswerToTake[] = [];
  const standsAgainst = (answer: AnswerToTake): boolean => answer.tokenHash !== hash(TOKEN + attempt) || model.length >= QUESTIONS || model.some(({ questionId, responseId }) => questionId === answer.questionId || responseId === answer.responseId);
  for (const { answer, taken } of told.filter((one) => one.taken?.stored === true)) {
    expect(standsAgainst(answer)).toBe(false);
    expect(taken?.row.finishedAt !== null).toBe(taken?.row.responses.length === QUESTIONS);
    model.push(answer);
  }
  expect(told.filter((one) => one.taken?.stored === true && one.taken.row.finishedAt !== null)).toHaveLength(model.length === QUESTIONS ? 1 : 0);
  for (const { answer, taken } of told.filter((one) => one.taken?.stored !== true)) {
    expect(standsAgainst(answer)).toBe(true);
    expect(taken?.mayAct).toBe(answer.tokenHash === hash(TOKEN + attempt));
  }
  expect(await storedOf(attempt)).toEqual([...model].sort((a, b) => a.questionId.localeCompare(b.questionId)).map(({ questionId, responseId }) => ({ question_id: questionId, response_id: responseId })));
  const [row] = await run('select finished_at is not null as finished from attempts where id = $1', [attempt]);
  expect(row?.['finished']).toBe(model.length === QUESTIONS);
  expect(await isCounted(attempt)).toBe(model.length === QUESTIONS);
}
