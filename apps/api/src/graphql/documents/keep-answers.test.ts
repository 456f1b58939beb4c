import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { countStatements, packId } from '../../platform/database/index.js';
import { buildApiSchema } from '../../schema.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { createKeptAnswers, type KeptAnswer } from './kept-answers.js';
import { PROOF_MS } from './pack-proofs.js';
import { readStatesTogether } from './pack-states.js';
import { asksForTheGraph, scopeOfAnswer } from './scope-of-answer.js';
import { readTrustedDocuments } from './trusted-documents.js';

const idOf = (name: string): string => {
  const [hash] = [...readTrustedDocuments()].find(([, text]) => new RegExp(`^query ${name}\\b`, 'm').test(text)) ?? [];
  if (hash === undefined) throw new Error(`No trusted document is called ${name}`);
  return `sha256:${hash}`;
};
const SOURCE = { documentId: idOf('SourceReader'), variables: JSON.stringify({ pack: 'harbour-ferry', slug: 'wire-2021-07-07' }) };
const JSON_HEADERS = { accept: 'application/json' };

let api: TestApi;
let now = new Date('2030-01-01T12:00:00Z');
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 60_000);
beforeEach(() => { now = new Date('2030-01-01T12:00:00Z'); });
afterAll(async () => { await api.close(); });

interface Way { readonly method?: 'GET' | 'HEAD'; readonly headers?: Readonly<Record<string, string>>; readonly app?: TestApi['app'] }
const get = (parameters: Record<string, string>, { method = 'GET', headers = JSON_HEADERS, app = api.app }: Way = {}) => app.inject({ method, url: `/graphql?${new URLSearchParams(parameters).toString()}`, headers: { ...headers } });
/** What is answered, and how many statements about the graph or its state that took. */
const counted = async (...asked: Parameters<typeof get>) => {
  const { result, statements } = await countStatements(async () => get(...asked));
  return { reply: result, statements: statements.filter((one) => !one.includes('spent_costs')) };
};

/** Asked for until it was seen to hold while somebody listens: then it is given without a statement. */
const proved = async (...asked: Parameters<typeof get>) => {
  let last = await counted(...asked);
  while (last.statements.length > 0) last = await counted(...asked);
  return last;
};

/** The ferry with another title, so that an import changes it. */
const retitled = (title: string) => { const ferry = shippedGraph('harbour-ferry'); return { ...ferry, pack: { ...ferry.pack, title } }; };

describe('a public document that is asked for again by its hash', () => {
  it('is given as it was, for one statement that asks whether its pack has changed', async () => {
    const first = await counted(SOURCE);
    const again = await counted(SOURCE);
    expect(first.statements.length).toBeGreaterThan(2);
    expect(again.statements).toEqual([expect.stringContaining('from "packs"')]);
    expect([again.reply.statusCode, again.reply.body]).toEqual([200, first.reply.body]);
    for (const name of ['etag', 'content-type', 'cache-control', 'vary', 'content-length', 'x-content-type-options']) expect([name, again.reply.headers[name]]).toEqual([name, first.reply.headers[name]]);
  });

  it('is then given without a statement, alike, past Fastify and through it, for as long as nothing is heard of any pack', async () => {
    const long = await api.replica({ direct: false });
    const through = await get(SOURCE, { app: long });
    await long.close();
    await proved(SOURCE);
    const past = await get(SOURCE);
    const names = ['etag', 'content-type', 'cache-control', 'vary', 'content-length', 'x-content-type-options', 'content-security-policy'];
    expect([past.statusCode, past.body, ...names.map((name) => past.headers[name])]).toEqual([200, through.body, ...names.map((name) => through.headers[name])]);
    expect(past.headers['x-request-id']).toEqual(expect.any(String));
    const same = await get(SOURCE, { headers: { ...JSON_HEADERS, 'if-none-match': String(past.headers['etag']), 'x-request-id': 'of-a-proxy' } });
    expect([same.statusCode, same.body, same.headers['x-request-id'], same.headers['content-length'], same.headers['content-type']]).toEqual([304, '', 'of-a-proxy', undefined, undefined]);
    const head = await get(SOURCE, { method: 'HEAD' });
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([200, '', String(past.headers['content-length'])]);
    for (const headers of [{ cookie: 'a=b' }, { authorization: 'Bearer x' }, { accept: 'text/csv' }, { 'sec-fetch-site': 'cross-site' }]) {
      const { headers: { etag } } = await get(SOURCE, { headers: { ...JSON_HEADERS, ...headers } });
      expect(etag).toBeUndefined();
    }
  });

  it('is not given once its pack is made a desk’s own by hand, which nobody tells: after a second at most', async () => {
    const { reply: { body } } = await proved(SOURCE);
    const { account: { deskKey } } = await api.signUp();
    await api.test.database.pool.query(`update packs set desk_id = $1 where slug = 'harbour-ferry'`, [deskKey]);
    try {
      await new Promise((resolve) => { setTimeout(resolve, PROOF_MS); });
      expect((await get(SOURCE)).body).not.toBe(body);
    } finally {
      await api.test.database.pool.query(`update packs set desk_id = null where slug = 'harbour-ferry'`);
    }
  });

  it('is answered with 304 to whoever has it, and to HEAD without its text', async () => {
    const { headers: { etag, ...headers }, body } = await get(SOURCE);
    const same = await counted(SOURCE, { headers: { ...JSON_HEADERS, 'if-none-match': String(etag) } });
    expect([same.reply.statusCode, same.reply.body, same.reply.headers['etag'], same.statements.length < 2]).toEqual([304, '', etag, true]);
    const head = await get(SOURCE, { method: 'HEAD' });
    expect([head.statusCode, head.body, head.headers['etag'], head.headers['content-length'], head.headers['content-type']]).toEqual([200, '', etag, String(Buffer.byteLength(body)), headers['content-type']]);
  });

  it('is worked out anew as soon as its pack has changed, here and on every other replica', async () => {
    const replica = await api.replica({});
    const before = await get(SOURCE);
    expect((await get(SOURCE, { app: replica })).body).toBe(before.body);
    await api.importGraph(retitled('The ferry, told anew'));
    for (const app of [api.app, replica]) {
      const after = await counted(SOURCE, { app });
      expect(after.statements.length).toBeGreaterThan(1);
      expect(after.reply.headers['etag']).toBe((await get(SOURCE, { app })).headers['etag']);
    }
    await api.importGraph(shippedGraph('harbour-ferry'));
    expect((await get(SOURCE)).body).toBe(before.body);
    await replica.close();
  });

  it('says what it says now, not what it said, where the words changed', async () => {
    const packs = { documentId: idOf('PageByPage'), variables: '{}' };
    const text = async () => (await get(packs)).body;
    expect(await text()).toBe(await text());
    const source = { documentId: SOURCE.documentId, variables: JSON.stringify({ pack: 'harbour-ferry', slug: 'quay-review-2021-07-10' }) };
    const was = await get(source);
    const ferry = shippedGraph('harbour-ferry');
    await api.importGraph({ ...ferry, sources: ferry.sources.map((one) => (one.slug === 'quay-review-2021-07-10' ? { ...one, label: 'A label of the test' } : one)) });
    const is = await get(source);
    expect([was.body.includes('A label of the test'), is.body.includes('A label of the test')]).toEqual([false, true]);
    expect((await get(source)).body).toBe(is.body);
    await api.importGraph(ferry);
  });

  it('is worked out anew on another day: what is not asked as of a day is asked as of today', async () => {
    await get(SOURCE);
    expect((await counted(SOURCE)).statements.length).toBeLessThan(2);
    now = new Date('2030-01-02T00:00:01Z');
    expect((await counted(SOURCE)).statements.length).toBeGreaterThan(1);
  });

  it.each([
    ['a session', { cookie: 'footnote.session_token=made-up', 'apollo-require-preflight': 'yes' }],
    ['a token', { authorization: 'Bearer whoever' , 'apollo-require-preflight': 'yes' }],
  ])('is neither given again nor kept where somebody asks with %s', async (_who, headers) => {
    await get(SOURCE);
    const theirs = await counted(SOURCE, { headers: { ...JSON_HEADERS, ...headers } });
    expect(theirs.statements.length).toBeGreaterThan(1);
    expect([theirs.reply.headers['cache-control'], theirs.reply.headers['etag']]).toEqual(['no-store', undefined]);
  });

  it('is still refused to another site, and in a form that is not taken', async () => {
    await get(SOURCE);
    expect((await get(SOURCE, { headers: { ...JSON_HEADERS, 'sec-fetch-site': 'cross-site' } })).statusCode).toBe(403);
    expect((await get(SOURCE, { headers: { accept: 'text/csv' } })).statusCode).toBe(406);
  });

  it('is kept in each form by itself', async () => {
    const one = await get(SOURCE);
    const other = await get(SOURCE, { headers: { accept: 'application/graphql-response+json' } });
    const again = await counted(SOURCE, { headers: { accept: 'application/graphql-response+json' } });
    expect(again.statements.length).toBeLessThan(2);
    expect(again.reply.headers['content-type']).toBe(other.headers['content-type']);
    expect(again.reply.headers['etag']).not.toBe(one.headers['etag']);
  });

  it('is not kept where it failed, or where it tells of more than the graph', async () => {
    for (const asked of [
      { ...SOURCE, variables: JSON.stringify({ pack: 'no-such-pack', slug: 'x' }) },
      // Quizzes come and go without their pack.
      { documentId: idOf('Topic'), variables: JSON.stringify({ pack: 'harbour-ferry' }) },
    ]) {
      await get(asked);
      expect((await counted(asked)).statements.length).toBeGreaterThan(1);
    }
  });

  it('is executed where it is a text of whoever asks', async () => {
    const free = { query: '{ pack(slug: "harbour-ferry") { sources { totalCount } } }' };
    await get(free); await get(free);
    expect((await counted(free)).statements).toEqual([expect.stringContaining('row_to_json')]);
  });

  it('is executed where the database does not say in which state its pack is', async () => {
    const replica = await api.replica({});
    await get(SOURCE, { app: replica });
    const { pool } = api.test.database;
    const query = pool.query.bind(pool) as (...args: readonly unknown[]) => unknown;
    Object.assign(pool, { query: (...args: readonly unknown[]) => ((args[0] as { name?: string }).name === 'states_of_packs' ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })) : query(...args)) });
    try {
      expect((await get(SOURCE, { app: replica })).statusCode).toBe(200);
    } finally {
      Reflect.deleteProperty(pool, 'query');
    }
    await replica.close();
  });
});

describe('what an answer tells of', () => {
  const schema = buildApiSchema();
  const scope = (text: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const document = parse(text);
    return scopeOfAnswer({ schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables });
  };

  it('is the packs that its roots name, and all where one of them names none', () => {
    expect(scope('query ($p: String!) { pack(slug: $p) { slug } ...R } fragment R on Query { claims(pack: "b") { totalCount } __typename }', { p: 'a' })).toEqual([packId('a'), packId('b')].sort());
    expect(scope('query ($p: String = "a") { events(pack: $p) { totalCount } }')).toEqual([packId('a')]);
    expect(scope('query ($p: String = "a") { events(pack: $p) { totalCount } }', { p: null })).toBe('ALL');
    expect(scope('{ pack(slug: "a") { slug } packs { totalCount } }')).toBe('ALL');
    expect(scope('{ search(text: "x") { totalCount } }')).toBe('ALL');
  });

  it('is the graph alone only where every type is of it, in whatever fragment', () => {
    expect(asksForTheGraph(schema, parse('{ pack(slug: "a") { events { edges { node { claims { nodes { assertions { nodes { evidence { exact } } } corroboration { verdict origins { sources { slug } } } } } } } } } }'))).toBe(true);
    expect(asksForTheGraph(schema, parse('{ pack(slug: "a") { ...Q } } fragment Q on Pack { quizzes { totalCount } }'))).toBe(false);
    expect(asksForTheGraph(schema, parse('{ viewer { desk { name } } }'))).toBe(false);
    expect(asksForTheGraph(buildSchema('type Query { pack: Parcel } type Parcel { a: String }'), parse('{ pack { a } }'))).toBe(false);
  });
});

describe('the room for answers', () => {
  const answer = (bytes: number): KeptAnswer => ({ body: Buffer.alloc(bytes), contentType: 'application/json', tag: '"t"', scope: 'ALL', state: '', operation: null, proof: null });

  it('is bounded: what was not asked for the longest goes first, and what is too large is not kept', () => {
    const answers = createKeptAnswers(40_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) answers.set(key, answer(3_400));
    expect(answers.get('a')).toBeDefined();
    for (const key of ['k', 'l', 'm']) answers.set(key, answer(3_400));
    expect([answers.get('a') !== undefined, answers.get('b') !== undefined, answers.get('m') !== undefined]).toEqual([true, false, true]);
    expect(answers.calculatedSize).toBeLessThanOrEqual(40_000);
    answers.set('large', answer(6_000));
    expect(answers.get('large')).toBeUndefined();
    answers.set('a', answer(1_000));
    for (const key of ['a', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm']) answers.delete(key);
    expect(answers.calculatedSize).toBe(0);
  });
});

describe('states that are read together', () => {
  it('are read once for all who ask meanwhile, and never before they asked', async () => {
    const read = readStatesTogether(api.test.database);
    const id = packId('harbour-ferry');
    const { result, statements } = await countStatements(async () => {
      const early = read([id]);
      const others = await Promise.all(Array.from({ length: 50 }, () => read([id])));
      return [await early, ...others];
    });
    expect(new Set(result).size).toBe(1);
    expect(statements.length).toBeLessThanOrEqual(2);
    const before = await read([id]);
    await api.importGraph(retitled('Changed while somebody looks'));
    expect(await read([id])).not.toBe(before);
    expect(await read('ALL')).not.toBe('');
  });
});
