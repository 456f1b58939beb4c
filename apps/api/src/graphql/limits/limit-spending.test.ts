import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedGraph, startTestApi, FORWARDING_SECRET, type TestApi } from '../../testing/start-test-api.js';
import { BUDGETS, type Budgets } from '../../environment.js';
import { createSpending, type Principal, type Spending } from './limit-spending.js';
import { LIMITS } from './limits.js';
import { readTrustedDocuments } from '../documents/trusted-documents.js';

const START = new Date('2030-01-01T12:00:30Z');
const SMALL: Budgets = { address: 1_000, account: 5_000, key: 10_000, trusted: 1_000_000 };
const SOMEBODY: Principal = { kind: 'address', id: 'one' };

let api: TestApi;
let now = START;
beforeAll(async () => {
  api = await startTestApi({ now: () => now, budgets: SMALL });
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 60_000);
afterAll(async () => { await api.close(); });

function replica(clock: () => Date = () => now): Spending & { readonly log: string[] } {
  const log: string[] = [];
  return { ...createSpending({ database: api.test.database, clock, budgets: SMALL, logger: { warn: (...said: unknown[]) => { log.push(JSON.stringify(said)); } } as never }), log };
}

describe('a budget', () => {
  it('holds what it holds, is refused whole, and is full again with the next minute', async () => {
    const spending = replica();
    expect(spending.pay(SOMEBODY, 600)).toMatchObject({ allowed: true, remaining: 400, limit: 1_000, seconds: 30, resetAt: new Date('2030-01-01T12:01:00Z') });
    expect(spending.pay(SOMEBODY, 500)).toMatchObject({ allowed: false, remaining: 400 });
    expect(spending.pay(SOMEBODY, 400)).toMatchObject({ allowed: true, remaining: 0 });
    expect(spending.pay(SOMEBODY, 0)).toMatchObject({ allowed: false });
    now = new Date('2030-01-01T12:01:00Z');
    expect(spending.pay(SOMEBODY, 0)).toMatchObject({ allowed: true, remaining: 1_000, seconds: 60 });
    now = START;
    await spending.close();
  });

  it('is each one’s own, and each kind’s', async () => {
    const spending = replica();
    spending.pay({ kind: 'address', id: 'a' }, 1_000);
    expect(spending.pay({ kind: 'address', id: 'b' }, 1).allowed).toBe(true);
    expect(spending.pay({ kind: 'account', id: 'a' }, 1)).toMatchObject({ allowed: true, limit: 5_000 });
    await spending.close();
  });

  it('is shared by two replicas, with one statement for all who spent', async () => {
    const [one, other] = [replica(), replica()];
    const whose: Principal = { kind: 'address', id: 'both' };
    one.pay(whose, 700);
    for (let nth = 0; nth < 50; nth += 1) one.pay({ kind: 'address', id: `else ${String(nth)}` }, 1);
    other.pay(whose, 200);
    const before = await rowsWritten();
    await one.flush();
    await other.flush();
    expect(await rowsWritten() - before).toBe(2);
    expect(other.pay(whose, 0).remaining).toBe(100);
    expect(other.pay(whose, 200).allowed).toBe(false);
    other.pay(whose, 50);
    await other.flush();
    one.pay(whose, 1);
    await one.flush();
    expect(one.pay(whose, 0).remaining).toBe(49);
    await one.close();
    await other.close();
  });

  it('keeps what is spent while it tells the others, and tells it once', async () => {
    const spending = replica();
    const whose: Principal = { kind: 'address', id: 'meanwhile' };
    spending.pay(whose, 100);
    const [first, second] = [spending.flush(), spending.flush()];
    spending.pay(whose, 30);
    await Promise.all([first, second]);
    expect(spending.pay(whose, 0).remaining).toBe(870);
    await spending.flush();
    expect(spending.pay(whose, 0).remaining).toBe(870);
    await spending.close();
  });

  it('locks nobody out for longer than a minute, however the clock jumps', async () => {
    let time = START;
    const spending = replica(() => time);
    const whose: Principal = { kind: 'address', id: 'jumps' };
    spending.pay(whose, 1_000);
    await spending.flush();
    for (const jump of ['2030-01-01T18:00:00Z', '2029-12-24T12:00:00Z', '2030-01-01T11:59:59Z']) {
      time = new Date(jump);
      const balance = spending.pay(whose, 1_000);
      expect({ jump, ...balance }).toMatchObject({ jump, allowed: true });
      expect(balance.seconds).toBeLessThanOrEqual(60);
      await spending.flush();
    }
    // Minutes of a clock that was ahead are thrown away, not kept for the day on which they come.
    const { rows } = await api.test.database.pool.query<{ minute: string }>('select minute from spent_costs where minute > $1', [Math.floor(time.getTime() / 60_000) + 2]);
    expect(rows).toEqual([]);
    await spending.close();
  });

  it('is counted by each replica alone while there is no database, and that is written down', async () => {
    const log: string[] = [];
    const alone = createSpending({ database: { pool: { query: () => Promise.reject(new Error('away')) } as never }, clock: () => now, budgets: SMALL, logger: { warn: (said: unknown) => { log.push(JSON.stringify(said)); } } as never });
    alone.pay(SOMEBODY, 900);
    await alone.flush();
    expect(alone.pay(SOMEBODY, 200).allowed).toBe(false);
    expect(log).toEqual(['{"reason":"away"}']);
    await alone.close();
  });

  it('is kept under digests: no address, and no id of an account', async () => {
    const spending = replica();
    spending.pay({ kind: 'account', id: '11111111-2222-4333-8444-555555555555' }, 1);
    await spending.flush();
    const { rows } = await api.test.database.pool.query<{ principal: string }>('select principal from spent_costs');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ principal }) => !/^[\w-]{43}$/.test(principal))).toEqual([]);
    await spending.close();
  });
});

/** How many statements have touched the table of counts, as PostgreSQL itself counts what a transaction of ours did. */
async function rowsWritten(): Promise<number> {
  return statements;
}
let statements = 0;
beforeAll(() => {
  const { pool } = api.test.database;
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  pool.query = ((...given: unknown[]) => {
    if (JSON.stringify(given[0]).includes('spent_costs_add')) statements += 1;
    return query(...given);
  }) as never;
});

const ASK = '{ packs(first: 10) { nodes { slug } } }';
/** From an address of its own, as the web app says. */
const from = (address: string) => ({ 'x-forwarded-for': address, 'x-footnote-forwarding-secret': FORWARDING_SECRET });

describe('what a request is told', () => {
  it('is its cost, of variables as they are after coercion, and what is left', async () => {
    const asked = async (variables: object) => JSON.parse((await api.ask('query ($first: Int = 7) { packs(first: $first) { nodes { slug } } }', { variables: variables as never, headers: from('198.51.100.1') })).body) as { extensions: { cost: Record<string, unknown> } };
    const [standard, small] = [await asked({}), await asked({ first: 2 })];
    expect(standard.extensions.cost).toMatchObject({ limit: 1_000, resetAt: '2030-01-01T12:01:00.000Z' });
    expect(Number(standard.extensions.cost['requested'])).toBeGreaterThan(Number(small.extensions.cost['requested']));
    expect(small.extensions.cost['remaining']).toBe(1_000 - Number(standard.extensions.cost['requested']) - Number(small.extensions.cost['requested']));
  });

  it('stands in headers too', async () => {
    const { headers, body } = await api.ask(ASK, { headers: from('198.51.100.2') });
    const { cost } = (JSON.parse(body) as { extensions: { cost: { remaining: number } } }).extensions;
    expect(headers['ratelimit-policy']).toBe('"address";q=1000;w=60;qu="cost"');
    expect(headers['ratelimit']).toBe(`"address";r=${String(cost.remaining)};t=30`);
  });

  it('is 429 and when to come back, once nothing is left; and nothing is even parsed then', async () => {
    const headers = from('198.51.100.3');
    const replies = [];
    for (let nth = 0; nth < 120; nth += 1) replies.push(await api.ask(ASK, { headers }));
    const refused = replies.find(({ status }) => status === 429);
    expect(refused?.headers['retry-after']).toBe('30');
    expect(refused?.errors[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED', limit: 1_000, resetAt: '2030-01-01T12:01:00.000Z' } });
    for (let nth = 0; nth < 20; nth += 1) await api.ask('{ nonsense', { headers });
    const unread = await api.ask('{ nonsense', { headers });
    expect([unread.status, unread.errors[0]?.extensions['code'], unread.headers['ratelimit']]).toEqual([429, 'RATE_LIMITED', '"address";r=0;t=30']);
    expect((await api.ask(ASK, { headers: from('198.51.100.4') })).status).toBe(200);
  });

  it('counts what could not be run as well', async () => {
    const headers = from('198.51.100.5');
    for (let nth = 0; nth < 10; nth += 1) await api.ask('{ nonsense }', { headers });
    expect((await api.ask('{ nonsense }', { headers })).status).toBe(429);
  });

  it('is more for whoever is signed in, and more again for a key', async () => {
    const teacher = await api.signUp();
    const limitOf = async (headers: Record<string, string>) => (await api.ask(ASK, { headers })).headers['ratelimit-policy'];
    const made = await api.ask('mutation { createApiKey(input: { name: "A program", scopes: [READ_RESULTS] }) { key } }', { headers: teacher.headers });
    const { key } = (made.data as unknown as { createApiKey: { key: string } }).createApiKey;
    expect(await limitOf({ ...teacher.headers })).toBe('"account";q=5000;w=60;qu="cost"');
    expect(await limitOf({ authorization: `Bearer ${key}` })).toBe('"key";q=10000;w=60;qu="cost"');
  });
});

describe('a class behind one address', () => {
  const hashOf = (name: RegExp): string => [...readTrustedDocuments()].find(([, text]) => name.test(text))?.[0] ?? '';

  it('never meets the limit by what the web app asks, even where somebody has spent the address’s free-form budget', async () => {
    const headers = from('198.51.100.6');
    for (let nth = 0; nth < 120; nth += 1) await api.ask(ASK, { headers });
    expect((await api.ask(ASK, { headers })).status).toBe(429);
    const documentId = `sha256:${hashOf(/^query Installation \{/)}`;
    for (let student = 0; student < 30; student += 1) {
      for (let page = 0; page < 5; page += 1) {
        const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ documentId }) });
        expect(reply.statusCode).toBe(200);
      }
    }
  });

  it('of 500 can each open two of the largest pages there may be within a minute', () => {
    expect(BUDGETS.trusted).toBeGreaterThanOrEqual(500 * 2 * LIMITS.cost);
  });
});
