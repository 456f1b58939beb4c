import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linkTo, type CuttableLink } from '../testkit/cuttable-link.js';
import { openDatabase, type Database } from '../../apps/api/src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/testing/index.js';

/** A "copy" that is the database itself, over a connection that can be cut: what is tried is when it is read from, not how it follows. */
let server: TestDatabase;
let link: CuttableLink;
let database: Database;
const log: string[] = [];

beforeAll(async () => {
  server = await createTestDatabase();
  const url = new URL(server.url);
  link = await linkTo({ host: url.hostname, port: Number(url.port) });
  url.port = String(link.port);
  const note = (_about: unknown, said: string): void => { log.push(said); };
  database = openDatabase({ url: server.url, directUrl: server.url, readUrl: url.href, logger: { warn: note, error: note } as never, poolSize: 2, purpose: 'a test' });
});
afterAll(async () => {
  await database.close();
  await link.close();
  await server.close();
});

async function untilCopy(isThere: boolean): Promise<void> {
  while ((database.readCopy() !== null) !== isThere) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

const nameOf = async ({ pool }: Pick<Database, 'pool'>): Promise<string> => (await pool.query<{ name: string }>(`SELECT current_setting('application_name') AS name`)).rows[0]?.name ?? '';

describe('a copy of the database', () => {
  it('is read from while it is there, by connections of its own', async () => {
    await untilCopy(true);
    expect(await nameOf(database.readCopy() ?? database)).toBe('a test: reading');
    expect(await nameOf(database)).toBe('a test');
  });

  it('is replaced by the primary in the middle of what is read, left alone, and taken again when it is back', async () => {
    await untilCopy(true);
    const copy = database.readCopy();
    await link.cut();
    expect(await nameOf(copy ?? database)).toBe('a test');
    await untilCopy(false);
    await link.mend();
    await untilCopy(true);
    expect(log.filter((said) => said.includes('left alone'))).toHaveLength(1);
    expect(log.filter((said) => said.includes('there again'))).toHaveLength(1);
  });

  it('is not what a mistake is asked of twice', async () => {
    await untilCopy(true);
    await expect((database.readCopy() ?? database).pool.query('SELECT nothing FROM nowhere')).rejects.toMatchObject({ code: '42P01' });
    expect(database.readCopy()).not.toBeNull();
  });

  it('changes nothing: transactions are the primary’s', async () => {
    await untilCopy(true);
    const client = await (database.readCopy() ?? database).pool.connect();
    const { rows } = await client.query<{ name: string }>(`SELECT current_setting('application_name') AS name`);
    client.release();
    expect(rows).toEqual([{ name: 'a test' }]);
  });
});
