import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { getNamedType, isObjectType, isUnionType, isInterfaceType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { buildApiSchema } from '../../schema.js';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { isPublic, PUBLIC_ROOTS, readTrustedDocuments } from './trusted-documents.js';

const documents = readTrustedDocuments();
const named = (name: RegExp): { readonly id: string; readonly text: string } => {
  const [hash, text] = [...documents].find(([, one]) => name.test(one)) ?? [];
  if (hash === undefined || text === undefined) throw new Error(`No trusted document is like ${String(name)}`);
  return { id: `sha256:${hash}`, text };
};
const installation = named(/^query Installation \{/);
const viewer = named(/^query Viewer \{/);
const mutation = named(/^mutation RenameQuiz/);
const search = named(/^query \w*Search\w*\(/i);

let api: TestApi;
let teacher: TestTeacher;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp();
}, 60_000);
afterAll(async () => { await api.close(); });

const post = (payload: object, headers: Record<string, string> = {}) => api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(payload) });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) => api.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(parameters).toString()}`, headers: { accept: 'application/json', ...headers } });
const codeOf = (reply: { json: () => unknown }) => (reply.json() as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code ?? null;

describe('the manifest', () => {
  it('has each text under its own hash', () => {
    expect([...documents].filter(([hash, text]) => createHash('sha256').update(text, 'utf8').digest('hex') !== hash)).toEqual([]);
    expect(documents.size).toBeGreaterThan(80);
  });
});

describe('a document by its hash', () => {
  it.each([
    ['as `documentId`', { documentId: installation.id }],
    ['as Apollo’s clients send it', { extensions: { persistedQuery: { version: 1, sha256Hash: installation.id.slice(7) } } }],
  ])('runs, given %s', async (_how, payload) => {
    const reply = await post(payload);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({ data: { installation: { isSetUp: false } } });
  });

  it('runs by GET', async () => {
    expect((await get({ documentId: installation.id })).json()).toMatchObject({ data: { installation: { signUp: 'INVITED' } } });
  });

  it('is refused with 400 where the build has none, and nobody can add one', async () => {
    const text = '{ packs { totalCount } }';
    const sha256Hash = createHash('sha256').update(text).digest('hex');
    expect((await post({ query: text, extensions: { persistedQuery: { version: 1, sha256Hash } } })).statusCode).toBe(200);
    const reply = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect([reply.statusCode, codeOf(reply)]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['both a hash and a text', { documentId: installation.id, query: '{ __typename }' }],
    ['what is no hash', { documentId: 'sha256:short' }],
    ['another digest', { documentId: 'md5:d41d8cd98f00b204e9800998ecf8427e' }],
    ['a list of hashes', { documentId: [installation.id] }],
    ['the name of a property that every object has', { documentId: '__proto__' }],
  ])('refuses %s with 400', async (_what, payload) => {
    const reply = await post(payload);
    expect([reply.statusCode, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('does not change anything by GET', async () => {
    const reply = await get({ documentId: mutation.id, variables: JSON.stringify({ input: { quiz: 'x', title: 'y' } }) });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers['allow']).toContain('POST');
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['etag']).toBeUndefined();
  });

  it('is refused with 400 where its variables do not fit, and no cache keeps that', async () => {
    const reply = await get({ documentId: search.id, variables: JSON.stringify({ text: 5 }) }, { accept: 'application/graphql-response+json' });
    expect([reply.statusCode, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('says nothing of what it cost', async () => {
    const reply = await post({ documentId: installation.id });
    expect(reply.json()).not.toHaveProperty('extensions');
    expect(reply.headers['ratelimit']).toBeUndefined();
  });
});

const QUERY = 'query ($first: Int) { packs(first: $first) { nodes { slug } } }';

describe('a GET of the public graph', () => {
  it('may be kept for a minute, and asked for again by its tag', async () => {
    const first = await get({ query: QUERY });
    expect(first.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=600');
    expect(first.headers['vary']).toBe('Accept, Authorization, Cookie');
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    for (const sent of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const again = await get({ query: QUERY }, { 'if-none-match': sent });
      expect([again.statusCode, again.body, again.headers['etag'], again.headers['cache-control']]).toEqual([304, '', tag, first.headers['cache-control']]);
    }
    expect((await get({ query: QUERY }, { 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  it('is the same for everybody: it tells nobody what they have left', async () => {
    const [one, other] = [await get({ query: QUERY }), await get({ query: QUERY }, { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-host': 'elsewhere.example', origin: 'https://elsewhere.example', 'accept-language': 'fr' })];
    expect(one.json()).not.toHaveProperty('extensions');
    expect(one.headers['ratelimit']).toBeUndefined();
    expect([other.body, other.headers['etag']]).toEqual([one.body, one.headers['etag']]);
  });

  it('has another tag in another form, with other variables, and once it says something else', async () => {
    const tagOf = async (parameters: Record<string, string>, headers = {}) => (await get(parameters, headers)).headers['etag'];
    const tags = [await tagOf({ query: QUERY }), await tagOf({ query: QUERY }, { accept: 'application/graphql-response+json' }), await tagOf({ query: QUERY, variables: '{"first":0}' })];
    expect(new Set(tags).size).toBe(3);
    await api.importGraph(shippedGraph('us-icc-evidence'));
    expect(await tagOf({ query: QUERY })).not.toBe(tags[0]);
  });

  it.each([
    ['with a session', () => ({ cookie: 'footnote.session_token=made-up' })],
    ['with any cookie at all', () => ({ cookie: 'theme=dark' })],
    ['with a token', () => ({ authorization: 'Bearer whoever' })],
  ])('is nobody else’s %s: no tag, and no cache', async (_what, headers) => {
    const reply = await get({ query: QUERY }, { ...headers(), 'apollo-require-preflight': 'yes' });
    expect(reply.statusCode).toBe(200);
    expect([reply.headers['cache-control'], reply.headers['etag']]).toEqual(['no-store', undefined]);
  });

  it.each([
    ['the viewer', '{ viewer { desk { name } } }'],
    ['a node by its id', '{ node(id: "UGFjazox") { id } }'],
    ['a quiz by its code', '{ quiz(code: "ABCD-EFGH") { title } }'],
    ['the public graph and something else beside it', '{ packs { totalCount } installation { isSetUp } }'],
    ['something else in a fragment', 'query { packs { totalCount } ...Rest } fragment Rest on Query { ... { installation { isSetUp } } }'],
    ['something else under a public name', '{ packs: installation { isSetUp } }'],
  ])('is not what asks for %s', async (_what, query) => {
    const reply = await get({ query });
    expect(reply.statusCode).toBe(200);
    expect([reply.headers['cache-control'], reply.headers['etag']]).toEqual(['no-store', undefined]);
  });

  it('is kept by no cache where anything of it failed', async () => {
    const reply = await get({ query: '{ packs { totalCount } source(pack: "harbour-ferry", slug: "no-such-source") { id } claims(pack: "no-such-pack") { totalCount } }' });
    expect(reply.body).toContain('"errors"');
    expect([reply.headers['cache-control'], reply.headers['etag']]).toEqual(['no-store', undefined]);
  });

  it('is refused where the query stands there twice: a cache could take one and we the other', async () => {
    const reply = await api.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(QUERY)}&query=${encodeURIComponent('{ viewer { desk { name } } }')}`, headers: { accept: 'application/json' } });
    expect([reply.statusCode, reply.headers['cache-control']]).toEqual([400, 'no-store']);
  });
});

describe('an answer to somebody', () => {
  it('is never kept, by whatever way it was asked for', async () => {
    for (const reply of [
      await post({ documentId: viewer.id }, { ...teacher.headers }),
      await get({ documentId: viewer.id }, { ...teacher.headers, cookie: 'any=thing', 'apollo-require-preflight': 'yes' }),
      await post({ query: QUERY }),
    ]) expect([reply.statusCode, reply.headers['cache-control'], reply.headers['etag']]).toEqual([200, 'no-store', undefined]);
  });
});

describe('the public graph', () => {
  /** Every argument below these roots, by where it stands. */
  function argumentsBelow(roots: readonly string[]): readonly string[] {
    const schema = buildApiSchema();
    const query = schema.getQueryType();
    const seen = new Set<string>();
    const found: string[] = [];
    const walk = (type: GraphQLNamedType): void => {
      if (seen.has(type.name)) return;
      seen.add(type.name);
      if (isUnionType(type) || isInterfaceType(type)) schema.getPossibleTypes(type).forEach(walk);
      else if (isObjectType(type)) visitFields(type, Object.keys(type.getFields()));
    };
    const visitFields = (type: GraphQLObjectType, names: readonly string[]): void => {
      for (const name of names) {
        const field = type.getFields()[name];
        if (field === undefined) continue;
        for (const argument of field.args) found.push(`${type.name}.${name}(${argument.name})`);
        walk(getNamedType(field.type));
      }
    };
    if (query) visitFields(query, roots);
    return found;
  }

  it('has roots that the schema has, and takes nothing that only somebody knows', () => {
    const roots = [...PUBLIC_ROOTS].filter((name) => !name.startsWith('__'));
    const known = Object.keys(buildApiSchema().getQueryType()?.getFields() ?? {});
    expect(roots.filter((name) => !known.includes(name))).toEqual([]);
    const taken = argumentsBelow(roots);
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter((name) => /token|code|secret|key|password|attempt|student|\bid\b/i.test(name))).toEqual([]);
  });

  it('is not asked by a document of several operations, nor by what is no document', () => {
    expect([isPublic('query A { packs { totalCount } } query B { viewer { desk { name } } }'), isPublic('mutation { packs }'), isPublic('{ packs'), isPublic(''), isPublic('query { ...A } fragment A on Query { ...A }')]).toEqual([false, false, false, false, false]);
    expect(isPublic('{ packs { totalCount } }')).toBe(true);
  });
});
