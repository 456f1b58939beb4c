import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from './graphql/limits/limits.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from './testing/start-test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
afterAll(async () => { await api.close(); });

const JSON_TYPE = { 'content-type': 'application/json' } as const;

describe('GraphQL over HTTP', () => {
  it('answers a POST with JSON', async () => {
    const { status, headers, data } = await api.ask('{ packs { totalCount } }');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    expect(data).toEqual({ packs: { totalCount: 1 } });
  });

  it('answers in application/graphql-response+json to whoever accepts it, and there refuses with 400', async () => {
    const accept = 'application/graphql-response+json';
    const good = await api.ask('{ __typename }', { headers: { accept } });
    const bad = await api.ask('{ nothing }', { headers: { accept } });
    expect(good.headers['content-type']).toContain(accept);
    expect(good.status).toBe(200);
    expect(bad.status).toBe(400);
    expect(bad.data).toBeNull();
  });

  it('answers a GET of a query from a program that proves not to be a form', async () => {
    const reply = await api.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': 'true' } });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { startAttempt(input: { code: "x", nickname: "y" }) { resumeToken } }');
    const reply = await api.app.inject({ method: 'GET', url: `/graphql?query=${query}`, headers: { 'apollo-require-preflight': 'true' } });
    expect(reply.statusCode).toBe(405);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['plain text', 'text/plain', '{"query":"{__typename}"}'],
    ['no type at all', '', '{"query":"{__typename}"}'],
  ])('refuses a POST of %s, which another site could send', async (_what, type, payload) => {
    const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: type === '' ? {} : { 'content-type': type }, payload });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.body).not.toContain('"data"');
  });

  it('refuses a GET that carries somebody’s cookie without a preflight', async () => {
    const get = (headers: Record<string, string>) => api.app.inject({ method: 'GET', url: '/graphql?query=%7B__typename%7D', headers });
    expect((await get({ cookie: 'footnote.session_token=somebody' })).statusCode).toBe(400);
    expect((await get({})).statusCode).toBe(200);
  });

  it('lets everybody read the schema', async () => {
    const { data } = await api.ask('{ __schema { queryType { name } mutationType { name } types { name } } }');
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } } });
    const file = await api.app.inject({ method: 'GET', url: '/graphql/schema.graphql' });
    expect(file.body).toContain('type Query');
  });

  it('tells whether it lives and whether its database answers', async () => {
    expect((await api.app.inject('/health/live')).statusCode).toBe(200);
    expect((await api.app.inject('/health/ready')).statusCode).toBe(200);
  });
});

describe('an answer', () => {
  it('is kept by no cache, and taken for nothing but what it says it is', async () => {
    for (const { headers } of [await api.ask('{ packs { totalCount } }'), await api.ask('{ nothing }')]) expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
});

describe('bad input', () => {
  it.each([
    ['broken JSON', '{"query":', 400],
    ['nothing', '', 400],
    ['a list of requests', '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400],
    ['a document that is none', '{"query":"{ packs { "}', 400],
    ['an unknown field', '{"query":"{ nothing }"}', 400],
    ['an unknown argument', '{"query":"{ packs(last: 3) { totalCount } }"}', 400],
    ['an unknown value of an enum', '{"query":"{ actors(kind: WIZARD) { totalCount } }"}', 400],
    ['a day that no calendar has', '{"query":"{ events(from: \\"2023-02-30\\") { totalCount } }"}', 400],
    ['a day in a variable that no calendar has', '{"query":"query ($day: Date) { events(from: $day) { totalCount } }","variables":{"day":"8 March 2023"}}', 400],
    ['a variable that is missing', '{"query":"query ($slug: String!) { pack(slug: $slug) { slug } }"}', 400],
    ['variables that are none', '{"query":"{ __typename }","variables":"no"}', 400],
  ])('refuses %s with a 4xx in GraphQL\'s own shape', async (_what, payload, status) => {
    const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: JSON_TYPE, payload });
    expect(reply.statusCode).toBe(status);
    const body = reply.json<{ errors: { message: string }[] }>();
    expect(body.errors[0]?.message).not.toBe('');
    expect(reply.body).not.toMatch(/node_modules|\bat .*\.ts:|stack/);
  });

  it('says what a day looks like', async () => {
    const { errors } = await api.ask('{ events(from: "2023-13-08") { totalCount } }');
    expect(errors[0]?.message).toContain('"2023-13-08" is not a Date: write a day of the calendar as YYYY-MM-DD');
  });

  it.each([
    ['in the document', '{ questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10", kinds: [WIZARD]) { totalCount } }', {}],
    ['in a variable', 'query ($kinds: [QuestionKind!]) { questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10", kinds: $kinds) { totalCount } }', { kinds: ['WIZARD'] }],
  ])('lists the known kinds to whoever names an unknown one %s', async (_where, query, variables) => {
    const { errors, status } = await api.ask(query, { variables });
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(/"WIZARD" does not exist in "QuestionKind" enum\. Known: SINGLE_CHOICE, MULTIPLE_CHOICE, ORDER/);
    expect(errors[0]?.extensions['allowed']).toContain('DISAGREEMENT');
  });

  it.each([
    ['pack', '{ pack(slug: "nowhere") { slug } }'],
    ['pack', '{ sources(pack: "nowhere") { totalCount } }'],
    ['pack', '{ changes(pack: "nowhere", from: "2021-01-01", to: "2021-02-01") { totalCount } }'],
    ['pack', '{ search(text: "ferry", pack: "nowhere") { totalCount } }'],
  ])('lists the known packs to whoever names an unknown %s: %s', async (argument, query) => {
    const { errors, status } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('There is no pack "nowhere". Known: harbour-ferry.');
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, allowed: ['harbour-ferry'] });
  });

  it('lists the known issues to whoever names an unknown one', async () => {
    const { errors } = await api.ask('{ positions(issue: "weather", pack: "harbour-ferry", asOf: "2021-07-10") { totalCount } }');
    expect(errors[0]?.message).toBe('There is no issue "weather" in the pack "harbour-ferry". Known: selling-the-ferry.');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', allowed: ['selling-the-ferry'] });
  });

  it.each([
    ['`first` of 101', '{ sources(first: 101) { totalCount } }', 'a page holds at most 100'],
    ['a negative `first`', '{ sources(first: -1) { totalCount } }', 'give a number from 0 to 100'],
    ['`first` of 101 below another list', '{ packs { nodes { claims(first: 101) { totalCount } } } }', 'a page holds at most 100'],
    ['what is not a cursor', '{ sources(after: "abc") { totalCount } }', '`after` is not a cursor'],
    ['the cursor of another list', `{ sources(after: "${Buffer.from('["claims",3]').toString('base64url')}") { totalCount } }`, '`after` is a cursor of another list'],
    ['a cursor with a text for a number', `{ sources(pack: "harbour-ferry", after: "${Buffer.from('["sources","x"]').toString('base64url')}") { totalCount } }`, '`after` is not a cursor'],
    ['a cursor with a number beyond all', `{ sources(pack: "harbour-ferry", after: "${Buffer.from('["sources",99999999999]').toString('base64url')}") { totalCount } }`, '`after` is not a cursor'],
    ['an id that is none', '{ node(id: "abc") { id } }', '"abc" is not an id'],
    ['the id of another type', '{ packs { nodes { id } } sourcesSharingOrigin(source: "UGFjazp4") { totalCount } }', 'This is the id of a Pack: give that of a Source'],
    ['a time that ends before it begins', '{ events(from: "2022-01-02", to: "2022-01-01") { totalCount } }', 'is after `to`'],
    ['a search for nothing', '{ search(text: "  ") { totalCount } }', '`text` is empty'],
    ['a search for a whole chapter', `{ search(text: "${'word '.repeat(60)}") { totalCount } }`, 'give at most 200'],
    ['101 ids', `{ nodes(ids: [${'"UGFjazp4",'.repeat(101)}]) { id } }`, 'give at most 100'],
  ])('refuses %s and says what is allowed', async (_what, query, message) => {
    const { errors, status } = await api.ask(query);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(status).toBeLessThan(500);
  });

  it('refuses a `first` beyond the limit in a variable before anything runs', async () => {
    const { errors, status, data } = await api.ask('query ($first: Int) { packs { nodes { claims(first: $first) { totalCount } } } }', { variables: { first: 100_000 } });
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors[0]?.message).toContain('`first` is 100000, and a page holds at most 100');
  });

  it('finds nothing for an id of nothing, and goes on', async () => {
    const id = Buffer.from('Claim:00000000-0000-4000-8000-000000000000').toString('base64url');
    const { data, errors } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } packs { totalCount } }', { variables: { ids: [id, Buffer.from('Claim:not-a-uuid').toString('base64url'), Buffer.from('Wizard:x').toString('base64url')] } });
    expect(errors).toEqual([]);
    expect(data).toEqual({ nodes: [null, null, null], packs: { totalCount: 1 } });
  });

  it('takes characters that PostgreSQL does not have for nothing', async () => {
    const { errors } = await api.ask('query ($text: String!) { search(text: $text) { totalCount } pack(slug: $text) { slug } positions(issue: $text, asOf: "2021-07-10") { totalCount } }', { variables: { text: 'fer\u0000ry' } });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(errors.map(() => 'BAD_USER_INPUT'));
  });
});

describe('limits', () => {
  const deep = (levels: number): string => `{ packs { nodes { issues { nodes ${'{ pack { issues { nodes '.repeat(levels)} { id } ${'} } }'.repeat(levels)} } } } }`;

  it.each([
    ['too many aliases', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, at) => `a${String(at)}: packs { totalCount }`).join(' ')} }`],
    ['as many `__typename`s under other names', `{ ${Array.from({ length: 101 }, (_, at) => `a${String(at)}: __typename`).join(' ')} }`],
    ['too deep a document', deep(8)],
    ['too many directives', `{ packs ${'@include(if: true) '.repeat(LIMITS.directives + 1)} { totalCount } }`],
    ['too many words', `{ ${'__typename '.repeat(LIMITS.tokens)} }`],
    ['fragments in a circle', '{ packs { nodes { ...A } } } fragment A on Pack { ...B } fragment B on Pack { ...A }'],
    ['pages of pages of pages', '{ claims(first: 100) { nodes { assertions(first: 100) { nodes { source { claims(first: 100) { nodes { statement } } } } } } } }'],
    ['the types of types of types', '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'],
  ])('refuses %s with 400 before anything runs', async (_what, query) => {
    const { status, data, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('says by how much an operation costs too much', async () => {
    const { errors } = await api.ask('{ claims(first: 100) { nodes { assertions(first: 100) { nodes { evidence { source { slug } } } } } } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: LIMITS.cost });
    expect(errors[0]?.message).toMatch(/^This asks for up to \d+ things at once, and one request may ask for/);
  });

  it('refuses a body that is too long', async () => {
    const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: JSON_TYPE, payload: JSON.stringify({ query: `{ __typename } # ${'x'.repeat(LIMITS.bytes)}` }) });
    expect(reply.statusCode).toBe(413);
    expect(reply.json<{ errors: { message: string }[] }>().errors[0]?.message).toContain('128 kB');
  });

  it('answers the next honest request', async () => {
    expect((await api.ask('{ packs { totalCount } }')).status).toBe(200);
  });
});

describe('our own faults', () => {
  it('tells the asker only an id, and writes the fault down once under it', async () => {
    const broken = await startTestApi();
    try {
      await broken.importGraph(shippedGraph('harbour-ferry'));
      await broken.ask('{ claims { totalCount } }');
      const written = broken.log.length;
      broken.test.database.queries.execute = () => { throw new Error('the password is hunter2'); };
      const { errors, body } = await broken.ask('{ search(text: "ferry") { totalCount } packs { totalCount } }');
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatchObject({ path: ['search'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(body).not.toContain('hunter2');
      // Besides the line that every request has.
      const lines = broken.log.slice(written).filter((line) => !line.includes('"msg":"answered"'));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('hunter2');
      expect(lines[0]).toContain(String(errors[0]?.extensions['requestId']));
    } finally {
      await broken.close();
    }
  }, 60_000);
});

describe('forwarded headers', () => {
  const seen: Record<string, unknown>[] = [];
  const forwarded = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https', forwarded: 'for=203.0.113.7' };

  it('are believed only from whoever knows the secret', async () => {
    const listening = await startTestApi();
    try {
      const replies = await Promise.all([
        listening.app.inject({ method: 'GET', url: '/health/live', headers: forwarded }),
        listening.app.inject({ method: 'GET', url: '/health/live', headers: { ...forwarded, 'x-footnote-forwarding-secret': 'a guess' } }),
        listening.app.inject({ method: 'GET', url: '/health/live', headers: { ...forwarded, 'x-footnote-forwarding-secret': FORWARDING_SECRET } }),
      ]);
      for (const reply of replies) seen.push({ ...reply.raw.req.headers });
    } finally {
      await listening.close();
    }
    const [unproved, guessed, proved] = seen;
    expect(unproved).not.toHaveProperty('x-forwarded-for');
    expect(guessed).not.toHaveProperty('x-forwarded-for');
    expect(guessed).not.toHaveProperty('forwarded');
    expect(proved).toHaveProperty('x-forwarded-for', '203.0.113.7');
    expect(proved).not.toHaveProperty('x-footnote-forwarding-secret');
  }, 60_000);
});
