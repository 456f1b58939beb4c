import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { createTestDatabase, type TestDatabase } from './database/testing/index.js';
import { describeFault } from './describe-fault.js';
import { errorMessage } from './operational-error.js';

const SECRET = 'the-secret-of-a-session';

let test: TestDatabase;
beforeAll(async () => { test = await createTestDatabase(); });
afterAll(async () => { await test.close(); });

const fail = async (work: Promise<unknown>): Promise<unknown> => work.then(() => { throw new Error('it did not fail'); }, (error: unknown) => error);

describe('an error in a log', () => {
  it.each([
    ['a value that is none of its type', () => test.database.queries.execute(sql`select ${SECRET}::uuid`)],
    ['a row that is there already', async () => {
      const insert = () => test.database.queries.execute(sql`insert into settings (key, value) values (${SECRET}, ${JSON.stringify(SECRET)}::jsonb)`);
      await insert();
      await insert();
    }],
    ['a column that is not there', () => test.database.queries.execute(sql`select nothing from sessions where token = ${SECRET}`)],
    ['the driver alone', () => test.database.pool.query('select $1::int', [SECRET])],
    ['text that is no JSON', () => test.database.pool.query('select $1::jsonb', [`{${SECRET}`])],
  ])('tells of %s no value', async (_what, work) => {
    const error = await fail(work());
    const told = JSON.stringify(describeFault(error));
    expect([told, errorMessage(error)].filter((text) => text.includes(SECRET))).toEqual([]);
    expect(told).toMatch(/"code":"(22P02|23505|42703)"/);
    expect(told).toContain('describe-fault.test.ts');
  });

  it('tells the statement, with its placeholders', async () => {
    const error = await fail(test.database.queries.execute(sql`select nothing from sessions where token = ${SECRET}`));
    expect(describeFault(error)).toMatchObject({ message: 'A statement failed.', statement: 'select nothing from sessions where token = $1', cause: { message: 'column "nothing" does not exist' } });
  });

  it('tells what is no error, and causes of causes, without end', () => {
    const loop: Error & { cause?: unknown } = new Error('round');
    loop.cause = loop;
    expect(describeFault(SECRET)).toEqual({ type: 'string', message: 'something was thrown that is no error', stack: [] });
    expect(JSON.stringify(describeFault(loop)).split('"message"')).toHaveLength(7);
  });
});
