import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { shippedGraph, startTestApi, FORWARDING_SECRET, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { readTrustedDocuments } from '../documents/trusted-documents.js';

/** What of an answer is each request's own. */
const OWN = new Set(['x-request-id', 'date', 'connection', 'keep-alive']);

let api: TestApi;
let long: FastifyInstance;
let teacher: TestTeacher;
let key = '';
let expired = '';
const now = new Date('2030-01-01T12:00:00Z');
beforeAll(async () => {
  api = await startTestApi({ now, budgets: { address: 2_000 } });
  long = await api.replica({ direct: false });
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp();
  const make = async (): Promise<string> => {
    const made = await api.ask('mutation { createApiKey(input: { name: "A program", scopes: [READ_QUIZZES] }) { key userErrors { message } } }', { headers: teacher.headers });
    return (made.data as unknown as { createApiKey: { key: string } }).createApiKey.key;
  };
  expired = await make();
  await api.test.database.pool.query(`update api_keys set expires_at = '2029-01-01'`);
  key = await make();
}, 60_000);
afterAll(async () => { await long.close(); await api.close(); });

interface Given { readonly payload: unknown; readonly headers?: Readonly<Record<string, string>>; readonly url?: string }

async function post(app: FastifyInstance, { payload, headers = {}, url = '/graphql' }: Given): Promise<unknown> {
  const reply = await app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json', ...headers }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
  const told = Object.entries(reply.headers).filter(([name]) => !OWN.has(name)).map(([name, value]) => [name, String(value).replace(/(?<=;r=)\d+/, '…')]).sort();
  // Each server counts what was spent at it, and learns a second later what was spent at the other.
  const body = reply.body.replaceAll(/"requestId":"[\w-]+"/g, '"requestId":"…"').replaceAll(/(?<="remaining":)\d+/g, '"…"');
  return { status: reply.statusCode, headers: told, body, hasId: typeof reply.headers['x-request-id'] };
}

/** How many requests Fastify handled meanwhile, as it tells whoever traces it. */
async function handledByFastify(work: () => Promise<unknown>): Promise<number> {
  let handled = 0;
  const count = (): void => { handled += 1; };
  subscribe('tracing:fastify.request.handler:start', count);
  try {
    await work();
  } finally {
    unsubscribe('tracing:fastify.request.handler:start', count);
  }
  return handled;
}

/** Asks both the same; the second time, the short way knows the document. */
async function askBoth(given: Given): Promise<{ readonly short: unknown; readonly long: unknown; readonly handled: number }> {
  await post(api.app, given);
  let short: unknown;
  const handled = await handledByFastify(async () => { short = await post(api.app, given); });
  return { short, long: await post(long, given), handled };
}

const FERRY = { pack: 'harbour-ferry', slug: 'wire-2021-07-07', code: 'NOSUCHCODE', id: 'bm90aGluZw==', token: 'made-up', text: 'ferry', first: 5 };
const documents = [...readTrustedDocuments()];
const queries = documents.filter(([, text]) => /^\s*(?:#.*\n\s*)*query\b|^\s*\{/m.test(text) && !/\bmutation\b|\bsubscription\b/.test(text));
const idOf = (name: string): string => `sha256:${documents.find(([, text]) => new RegExp(`^query ${name}\\b`, 'm').test(text))?.[0] ?? ''}`;
const RICH = { 'x-forwarded-for': '203.0.113.9', 'x-footnote-forwarding-secret': FORWARDING_SECRET };

describe('the short way answers as Apollo Server does', () => {
  it.each([
    ['with variables that fit, or do not', FERRY], ['without any', undefined], ['with some of another kind', { pack: 1, slug: [], code: {}, id: true, first: 'five' }],
  ])('every query of the build, %s', async (_how, variables) => {
    expect(queries.length).toBeGreaterThan(50);
    let short = 0;
    const asked = variables === FERRY ? queries : queries.filter((_one, nth) => nth % 3 === 0);
    for (const [hash] of asked) {
      const both = await askBoth({ payload: { documentId: `sha256:${hash}`, ...(variables !== undefined && { variables }) } });
      expect(both.short).toEqual(both.long);
      if (both.handled === 0) short += 1;
    }
    expect(short).toBe(asked.length);
  }, 120_000);

  it.each([
    ['application/graphql-response+json'], ['application/json'], ['*/*'], ['text/html, application/json;q=0.5, application/graphql-response+json;q=0.9'], ['application/*'],
    ['application/json, application/graphql-response+json'], ['application/graphql-response+json;charset=utf-8, application/json;charset=utf-8'], ['text/csv'], ['application/json;q=0, */*'], [''],
  ])('to whoever accepts "%s"', async (accept) => {
    for (const variables of [FERRY, { pack: 'no-such-pack' }, {}]) {
      const both = await askBoth({ payload: { documentId: idOf('SourceReader'), variables }, headers: { accept } });
      expect(both.short).toEqual(both.long);
    }
  });

  it('to whoever signs in, by a session, a key, a bad key, an expired one, the administrator’s token, or none of these', async () => {
    for (const headers of [teacher.headers, { authorization: `Bearer ${key}` }, { authorization: `Bearer ${expired}` }, { authorization: 'Bearer fn_nobody' }, { authorization: 'Bearer the-administrator-of-the-tests' }, { authorization: 'Basic x' }, { cookie: 'footnote.session_token=made-up' }, RICH]) {
      for (const name of ['SourceReader', 'ApiKeysPage', 'Desk', 'QuizList']) {
        const both = await askBoth({ payload: { documentId: idOf(name), variables: FERRY }, headers });
        expect(both.short).toEqual(both.long);
      }
    }
  });

  it('to bodies that are not as they should be', async () => {
    const documentId = idOf('SourceReader');
    const variables = FERRY;
    let nth = 0;
    for (const payload of [
      '{', '[]', '[{}]', 'null', '{}', '"text"', { documentId: 'sha256:nothing' }, { documentId, query: '{ __typename }' }, { documentId, variables: [] }, { documentId, variables: 'a' }, { documentId, variables, operationName: 'Nothing' },
      { documentId, variables, operationName: 7 }, { documentId, variables, operationName: '' }, { documentId, variables, operationName: 'SourceReader' }, { documentId, variables, extensions: [] }, { documentId, variables, extensions: { more: 1 } },
      `{"documentId":"${documentId}","variables":{"__proto__":{"pack":"x"}}}`, `{"documentId":"${documentId}","variables":{"\\u005f_proto__":1}}`, { documentId, variables, extra: 'field' }, `\ufeff${JSON.stringify({ documentId, variables })}`,
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, { extensions: { persistedQuery: { version: 1, sha256Hash: documentId.slice(7) } }, variables }, { query: 'subscription { packChanged(pack: "harbour-ferry") { version } }' },
      { query: '{ packs(first: 101) { totalCount } }' }, { query: '{ nonsense }' }, { query: 'query A { __typename } query B { packs { totalCount } }', operationName: 'B' }, { query: 'query A { __typename } query B { packs { totalCount } }' },
    ]) {
      nth += 1;
      const both = await askBoth({ payload, headers: { ...RICH, 'x-forwarded-for': `203.0.113.${String(nth)}` } });
      expect([payload, both.short]).toEqual([payload, both.long]);
    }
    for (const headers of [{ 'content-type': 'text/plain' }, { 'content-type': 'application/json; charset=latin1' }, { 'content-encoding': 'gzip' }]) {
      const both = await askBoth({ payload: { documentId, variables }, headers });
      expect(both.short).toEqual(both.long);
    }
  });

  it('over the limit, with when to come back', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.77', 'x-footnote-forwarding-secret': FORWARDING_SECRET };
    const payload = { query: '{ packs(first: 50) { nodes { slug sources(first: 2) { totalCount } } } }' };
    const statuses: unknown[] = [];
    for (let nth = 0; nth < 60; nth += 1) statuses.push((await post(api.app, { payload, headers }) as { status: number }).status);
    for (let nth = 0; nth < 60; nth += 1) await post(long, { payload, headers });
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
    const both = await askBoth({ payload, headers });
    expect(both.handled).toBe(0);
    expect(both.short).toEqual(both.long);
  });

  it('while the database is away: 503, and when to come back', async () => {
    const payload = { documentId: idOf('SourceReader'), variables: FERRY };
    await post(api.app, { payload });
    const { pool } = api.test.database;
    const away = () => Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
    Object.assign(pool, { query: away, connect: away });
    try {
      const both = await askBoth({ payload });
      expect(both.handled).toBe(0);
      expect(both.short).toMatchObject({ status: 503 });
      expect(both.short).toEqual(both.long);
    } finally {
      Reflect.deleteProperty(pool, 'query');
      Reflect.deleteProperty(pool, 'connect');
    }
  });
});

describe('the short way', () => {
  it('writes the same line into the log', async () => {
    const payload = { documentId: idOf('SourceReader'), variables: { pack: 'no-such-pack', slug: 'x' } };
    const lines: object[] = [];
    for (const app of [api.app, api.app, long]) {
      const before = api.log.length;
      await post(app, { payload });
      for (const line of api.log.slice(before)) {
        const { time: _time, ms: _ms, requestId, pid: _pid, ...rest } = JSON.parse(line) as Record<string, unknown>;
        expect(requestId).toEqual(expect.any(String));
        lines.push(rest);
      }
    }
    expect(lines).toHaveLength(3);
    expect(lines[1]).toEqual(lines[0]);
    expect(lines[2]).toEqual(lines[0]);
  });

  it('is taken by a free-form document from its second time on, and by none that was refused', async () => {
    const good = { query: '{ __typename packs(first: 1) { totalCount } }' };
    expect(await handledByFastify(() => post(api.app, { payload: good, headers: RICH }))).toBe(1);
    expect(await handledByFastify(() => post(api.app, { payload: good, headers: RICH }))).toBe(0);
    const bad = { query: '{ packs { nothing } }' };
    for (let nth = 0; nth < 3; nth += 1) expect(await handledByFastify(() => post(api.app, { payload: bad, headers: RICH }))).toBe(1);
  });

  it('is closed from when the server begins to drain, and by the switch', async () => {
    const draining = await api.replica({});
    const payload = { documentId: idOf('SourceReader'), variables: FERRY };
    await post(draining, { payload });
    expect(await handledByFastify(() => post(draining, { payload }))).toBe(0);
    draining.beginDraining();
    const reply = await draining.inject({ method: 'POST', url: '/graphql', payload });
    expect([reply.statusCode, reply.headers['connection']]).toEqual([200, 'close']);
    await draining.close();
    await post(long, { payload });
    expect(await handledByFastify(() => post(long, { payload }))).toBe(1);
  });
});
