import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { LIMITS } from '../../apps/api/src/graphql/limits/limits.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';

const GRAPHQL = 'application/graphql-response+json';
const JSON_TYPE = { 'content-type': 'application/json' };

let api: TestApi;
let port: number;

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  port = (api.app.server.address() as AddressInfo).port;
});
afterAll(async () => { await api.close(); });

interface Sent { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
interface Reply { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string }

/** Sends just these headers: fetch would add some of its own. */
function send({ method = 'POST', path = '/graphql', headers = JSON_TYPE, body }: Sent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('end', () => { resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }); });
    });
    sent.on('error', reject).end(body);
  });
}

const ask = (query: string, { accept, variables }: { readonly accept?: string; readonly variables?: object } = {}): Promise<Reply> =>
  send({ headers: { ...JSON_TYPE, ...(accept !== undefined && { accept }) }, body: JSON.stringify({ query, variables }) });

interface Told { readonly data?: unknown; readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] }
const read = ({ text }: Reply): Told => JSON.parse(text) as Told;

/** An error in GraphQL's own shape, with a sentence and a code, and nothing of how the server is made. */
function expectRefusal(reply: Reply, status: number): Told {
  expect({ status: reply.status, text: reply.text }).toEqual({ status, text: expect.stringContaining('"errors"') });
  const told = read(reply);
  for (const { message, extensions } of told.errors) {
    expect(message).toMatch(/\S.{10,}/);
    expect(extensions['code']).toEqual(expect.stringMatching(/^[A-Z_]+$/));
  }
  expect(reply.text).not.toMatch(/node_modules|\bat [^"]*\.[jt]s:|stack|select |drizzle|postgres/i);
  expect(told.data ?? null).toBeNull();
  return told;
}

describe('a method', () => {
  it.each(['PUT', 'PATCH', 'DELETE'])('%s is refused with 405 and those that are allowed', async (method) => {
    const reply = await send({ method, body: '{"query":"{ __typename }"}' });
    expectRefusal(reply, 405);
    expect(reply.headers['allow']).toBe('GET, HEAD, POST');
  });

  it('GET of a mutation is refused with 405, and nothing is done', async () => {
    const before = await countAttempts();
    const query = encodeURIComponent('mutation { startAttempt(input: { code: "x", nickname: "Mira" }) { resumeToken } }');
    const reply = await send({ method: 'GET', path: `/graphql?query=${query}`, headers: {} });
    expectRefusal(reply, 405);
    expect(reply.headers['allow']).toBe('POST');
    expect(await countAttempts()).toBe(before);
  });
});

async function countAttempts(): Promise<number> {
  const { rows } = await api.test.database.pool.query<{ count: number }>('SELECT count(*)::int AS count FROM attempts');
  return rows[0]?.count ?? -1;
}

describe('a GET', () => {
  const path = `/graphql?query=${encodeURIComponent('{ packs { totalCount } }')}`;

  it('without credentials is answered', async () => {
    expect(await send({ method: 'GET', path, headers: {} })).toMatchObject({ status: 200, text: expect.stringContaining('"totalCount":1') });
  });

  it.each([['a cookie', { cookie: 'a=b' }], ['a key', { authorization: 'Bearer x' }]])('with %s needs a header that another site cannot send', async (_what, headers) => {
    expectRefusal(await send({ method: 'GET', path, headers }), 400);
  });

  it('with a cookie and that header is answered', async () => {
    expect((await send({ method: 'GET', path, headers: { cookie: 'a=b', 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  it('that a browser makes for another site is refused', async () => {
    expectRefusal(await send({ method: 'GET', path, headers: { 'sec-fetch-site': 'cross-site' } }), 403);
  });
});

describe('the format that a client takes', () => {
  it.each([
    [undefined, 'application/json'], ['*/*', 'application/json'], ['application/*', 'application/json'], ['application/json', 'application/json'], [GRAPHQL, GRAPHQL],
    [`${GRAPHQL}, application/json;q=0.9`, GRAPHQL], [`application/json;q=0.2, ${GRAPHQL};q=0.1`, 'application/json'], [`text/html, ${GRAPHQL};q=0.5`, GRAPHQL],
  ])('%s is answered with %s in UTF-8', async (accept, type) => {
    const reply = await ask('{ packs { totalCount } }', accept === undefined ? {} : { accept });
    expect({ status: reply.status, type: reply.headers['content-type'] }).toEqual({ status: 200, type: `${type}; charset=utf-8` });
  });

  it.each(['text/html', 'image/png', 'application/xml;q=0.9, text/*', 'application/json;q=0'])('%s is refused with 406 before anything runs', async (accept) => {
    const before = await countAttempts();
    expectRefusal(await ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken } }', { accept, variables: { input: { code: 'x', nickname: 'Mira' } } }), 406);
    expect(await countAttempts()).toBe(before);
  });
});

describe('the format that a client sends', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/xml', 'application/json; charset=latin1', 'application/jsonp'])('%s is refused with 415 and what is read', async (type) => {
    const reply = await send({ headers: { 'content-type': type }, body: '{"query":"{ __typename }"}' });
    expectRefusal(reply, 415);
    expect(reply.headers['accept-post']).toBe('application/json');
  });

  it('none at all is refused with 415', async () => {
    expectRefusal(await send({ headers: {}, body: '{"query":"{ __typename }"}' }), 415);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])('%s is read', async (type) => {
    expect((await send({ headers: { 'content-type': type }, body: '{"query":"{ __typename }"}' })).status).toBe(200);
  });
});

/** What it is, the document, what is said, the variables. */
const MISTAKES: readonly (readonly [string, string, RegExp, object])[] = [
  ['a document that is none', '{ packs { ', /Syntax Error/, {}],
  ['an unknown field', '{ nothing }', /Cannot query field "nothing"/, {}],
  ['an unknown argument', '{ packs(last: 3) { totalCount } }', /Unknown argument "last"/, {}],
  ['an unknown value of an enum', '{ actors(kind: WIZARD) { totalCount } }', /Known: PERSON, /, {}],
  ['an unknown value of an enum in a variable', 'query ($kind: ActorKind) { actors(kind: $kind) { totalCount } }', /Known: PERSON, /, { kind: 'WIZARD' }],
  ['a day that no calendar has', '{ events(from: "2023-02-30") { totalCount } }', /YYYY-MM-DD/, {}],
  ['a day in a variable that no calendar has', 'query ($day: Date) { events(from: $day) { totalCount } }', /YYYY-MM-DD/, { day: '8 March 2023' }],
  ['a variable that is missing', 'query ($slug: String!) { pack(slug: $slug) { slug } }', /"\$slug" of required type "String!" was not provided/, {}],
  ['what is not a cursor', '{ sources(after: "abc") { totalCount } }', /give the `endCursor` of the page before/, {}],
  ['the cursor of another list', `{ sources(after: "${Buffer.from('["claims",3]').toString('base64url')}") { totalCount } }`, /cursors belong to the list that gave them/, {}],
  ['a page of 101', '{ sources(first: 101) { totalCount } }', /at most 100/, {}],
  ['an id that is none', '{ node(id: "abc") { id } }', /give the `id` of something that this API gave/, {}],
  ['an unknown pack', '{ pack(slug: "nowhere") { slug } }', /Known: harbour-ferry\./, {}],
  ['an operation that is not in the document', 'query A { __typename } query B { __typename }', /operation/i, {}],
];

describe('a mistake in what is asked', () => {
  it.each(MISTAKES)('%s: 400 with what is allowed', async (_what, query, words, variables) => {
    for (const accept of [undefined, GRAPHQL]) {
      const told = expectRefusal(await ask(query, { ...(accept !== undefined && { accept }), variables }), 400);
      expect(told.errors.map(({ message }) => message).join(' ')).toMatch(words);
      expect(told).not.toHaveProperty('data');
    }
  });

  it.each(MISTAKES)('%s: 200 for a client that takes `application/json` by its name, as the specification has it', async (_what, query, words, variables) => {
    const told = expectRefusal(await ask(query, { accept: 'application/json', variables }), 200);
    expect(told.errors.map(({ message }) => message).join(' ')).toMatch(words);
  });

  it('made more than 50 times in the variables is a mistake still, and no fault of ours', async () => {
    const written = api.log.length;
    const told = expectRefusal(await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { accept: GRAPHQL, variables: { ids: Array.from({ length: 60 }, () => ({})) } }), 400);
    expect(told.errors.map(({ extensions }) => extensions['code'])).toEqual(told.errors.map(() => 'BAD_USER_INPUT'));
    expect(told.errors.at(-1)?.message).toMatch(/^More than 50 things are wrong/);
    expect(api.log.slice(written).join('')).not.toContain('a request failed');
  });

  it('in one part leaves the answer to the others as it is, with 200', async () => {
    const reply = await ask('{ pack(slug: "nowhere") { slug } packs { totalCount } }', { accept: GRAPHQL });
    expect(reply.status).toBe(200);
    expect(read(reply)).toMatchObject({ data: { pack: null, packs: { totalCount: 1 } }, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('of the request itself is 400 in every format', async () => {
    for (const accept of ['application/json', GRAPHQL]) {
      for (const body of ['{"query":', '', '[]', '{}', '{"query":1}', '{"query":"{ __typename }","variables":"no"}', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]']) {
        expectRefusal(await send({ headers: { ...JSON_TYPE, accept }, body }), 400);
      }
    }
  });

  it('beyond a limit is a 4xx in every format, and says which', async () => {
    const many = (count: number, word: (at: number) => string): string => `{ ${Array.from({ length: count }, (_, at) => word(at)).join(' ')} }`;
    for (const accept of ['application/json', GRAPHQL]) {
      expect(expectRefusal(await ask(many(LIMITS.tokens, () => '__typename'), { accept }), 400).errors[0]).toMatchObject({ message: expect.stringMatching(/^Document contains more than \d+ tokens/), extensions: { code: 'LIMIT_EXCEEDED' } });
      expect(expectRefusal(await ask(many(LIMITS.aliases + 1, (at) => `a${String(at)}: __typename`), { accept }), 400).errors[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
      expectRefusal(await ask(`{ __typename } # ${'x'.repeat(LIMITS.bytes)}`, { accept }), 413);
    }
  });
});

describe('a fault of ours', () => {
  it('is told by its id alone, on the way to an operation too, and written down once under it', async () => {
    const { queries, pool } = api.test.database;
    const broken = { pool: pool.query, execute: queries.execute };
    const written = api.log.length;
    // Every read of whose key it is goes through the pool.
    Object.assign(pool, { query: () => { throw new Error('the password is hunter2'); } });
    try {
      const reply = await send({ headers: { ...JSON_TYPE, authorization: `Bearer fn_${'k'.repeat(43)}` }, body: '{"query":"{ packs { totalCount } }"}' });
      expect(reply.text).not.toContain('hunter2');
      const told = expectRefusal(reply, 500);
      const id = String(told.errors[0]?.extensions['requestId']);
      // Work beside the requests meets the same pool, and says so for itself.
      const lines = api.log.slice(written).filter((line) => line.includes('"level":50'));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('hunter2');
      expect(lines[0]).toContain(id);
    } finally {
      Object.assign(pool, { query: broken.pool });
    }
  });
});
