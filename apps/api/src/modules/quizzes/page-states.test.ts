import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { packId, tables } from '../../platform/database/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { publishStarterQuiz } from './publish.service.js';

let api: TestApi;
let now = new Date('2030-01-01T12:00:00Z');
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph('harbour-ferry'));
  await api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(api.dependencies);
}, 60_000);
afterAll(async () => { await api.close(); });

const statesOf = async (...packs: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const reply = await api.app.inject({ url: `/page-states?${new URLSearchParams(packs.map((pack): [string, string] => ['pack', pack])).toString()}` });
  expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-store']);
  return reply.json<Record<string, string>>();
};
const FERRY = 'harbour-ferry';
const EVIDENCE = 'us-icc-evidence';
const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): readonly string[] => Object.keys(before).filter((name) => before[name] !== after[name]).sort();

/** What somebody does, and which states it changes. */
const afterwards = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = await statesOf('*', FERRY, EVIDENCE);
  await act();
  return changed(before, await statesOf('*', FERRY, EVIDENCE));
};

describe('the state of which public pages are made', () => {
  it('is the same while nothing changes, and told of every pack by itself', async () => {
    const states = await statesOf('*', FERRY, EVIDENCE);
    expect(new Set(Object.values(states)).size).toBe(3);
    expect(await afterwards(async () => undefined)).toEqual([]);
    await expect(statesOf(FERRY)).resolves.toEqual({ [FERRY]: states[FERRY] });
    await expect(statesOf()).resolves.toEqual({});
  });

  it('changes with its pack, and with no other', async () => {
    const ferry = shippedGraph(FERRY);
    expect(await afterwards(() => api.importGraph({ ...ferry, pack: { ...ferry.pack, title: 'The ferry, told anew' } }))).toEqual(['*', FERRY]);
    expect(await afterwards(() => api.importGraph({ ...ferry, pack: { ...ferry.pack, title: 'The ferry, told anew' } }))).toEqual([]);
    expect(await afterwards(() => api.importGraph(ferry))).toEqual(['*', FERRY]);
  });

  it('changes with the quizzes that are shown on its page', async () => {
    const { queries } = api.test.database;
    const [quiz] = await queries.select().from(tables.quizzes).where(eq(tables.quizzes.starter, true));
    const slug = quiz?.packId === packId(FERRY) ? FERRY : EVIDENCE;
    expect(quiz?.packId).toBe(packId(slug));
    expect(await afterwards(() => queries.update(tables.quizzes).set({ title: 'Another title' }).where(eq(tables.quizzes.starter, true)))).toEqual(['*', slug]);
  });

  it('changes with the day: what is asked for no day is told as of today', async () => {
    expect(await afterwards(async () => { now = new Date('2030-01-02T00:00:01Z'); })).toEqual(['*', FERRY, EVIDENCE].sort());
  });

  it('does not change with what a desk does, and does not tell a desk\'s own pack from none', async () => {
    const { headers } = await api.signUp();
    const copied = await api.ask(`mutation { copyPack(input: { pack: "${FERRY}", title: "The ferry of a desk" }) { pack { pack { slug } } } }`, { headers });
    const { slug } = (copied.data?.['copyPack'] as unknown as { readonly pack: { readonly pack: { readonly slug: string } } }).pack.pack;
    const before = await statesOf('*', slug);
    const edited = await api.ask(`mutation { deletePack(input: { pack: "${slug}" }) { deleted } }`, { headers });
    expect(edited.errors).toEqual([]);
    expect(changed(before, await statesOf('*', slug))).toEqual([]);
  });

  it('is refused while the database is away, so that nothing is held for current', async () => {
    const replica = await api.replica({});
    const { pool } = api.test.database;
    const query = pool.query.bind(pool) as (...args: readonly unknown[]) => unknown;
    Object.assign(pool, { query: (...args: readonly unknown[]) => ((args[0] as { name?: string }).name?.startsWith('states_of_') === true ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })) : query(...args)) });
    try {
      expect((await replica.inject({ url: `/page-states?pack=${FERRY}` })).statusCode).toBe(503);
    } finally {
      Reflect.deleteProperty(pool, 'query');
    }
    await replica.close();
  });
});
