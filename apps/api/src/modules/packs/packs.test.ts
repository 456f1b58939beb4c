import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeNodeId } from '../../graphql/node-id.js';
import { entityId, packId } from '../../platform/database/index.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { ask, copyFerry } from './testing/pack-steps.js';

let api: TestApi;
let teacher: TestTeacher;
let slug: string;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp({ name: 'Ada' });
  slug = await copyFerry(api, teacher, 'The ferry, as we tell it');
}, 120_000);
afterAll(async () => { await api.close(); });

/** Everybody who is not at the desk whose own the pack is. */
async function others(): Promise<readonly (readonly [string, Readonly<Record<string, string>>])[]> {
  return [
    ['a visitor', {}],
    ['a teacher of another desk', (await api.signUp({ name: 'Bo' })).headers],
    ['the owner of the installation', (await ownerOf(api)).headers],
    ['the administrator', { authorization: `Bearer ${ADMIN_TOKEN}` }],
  ];
}

let owner: TestTeacher | null = null;
async function ownerOf(one: TestApi): Promise<TestTeacher> {
  owner ??= await one.signUp({ name: 'Olive', role: 'OWNER' });
  return owner;
}

const HIDDEN = [/as we tell it/i, /-desk-/];

describe('a desk\'s own pack', () => {
  it('is known to the desk and its colleagues, beside the public ones', async () => {
    const colleague = await api.signUp({ name: 'Cy', atDeskOf: teacher });
    for (const { headers } of [teacher, colleague]) {
      const found = await ask(api, `{ packs { nodes { slug own } } pack(slug: "${slug}") { title own } deskPacks { totalCount nodes { own pack { slug } } } }`, headers);
      expect(found).toEqual({
        packs: { nodes: [{ slug: 'harbour-ferry', own: false }, { slug, own: true }] },
        pack: { title: 'The ferry, as we tell it', own: true },
        deskPacks: { totalCount: 1, nodes: [{ own: true, pack: { slug } }] },
      });
    }
  });

  it('is nowhere for anybody else: not by slug, by id, in lists, in a search, or through what it holds', async () => {
    const ids = [
      encodeNodeId('Pack', packId(slug)), encodeNodeId('Source', entityId(slug, 'source', 'wire-2021-07-07')),
      encodeNodeId('Claim', entityId(slug, 'claim', 'union-opposes-sale')), encodeNodeId('Event', entityId(slug, 'event', 'grounding')),
      encodeNodeId('Actor', entityId(slug, 'actor', 'ines-tallow')), encodeNodeId('Evidence', entityId(slug, 'evidence', 'union-opposes-sale--wire-2021-07-07--1')),
    ];
    for (const [who, headers] of await others()) {
      const found = await ask(api, `query ($ids: [ID!]!) {
        nodes(ids: $ids) { __typename }
        packs(first: 100) { totalCount nodes { slug title } }
        sources(first: 100) { nodes { pack { slug } } }
        claims(first: 100) { nodes { pack { slug } } }
        events(first: 100) { nodes { pack { slug } } }
        actors(first: 100) { nodes { pack { slug } } }
        search(text: "ferry", first: 100) { nodes { node { ... on Claim { pack { slug } } ... on Event { pack { slug } } ... on Source { pack { slug } } ... on Actor { pack { slug } } } } }
      }`, headers, { ids });
      expect({ who, found }).toMatchObject({ who, found: { nodes: ids.map(() => null), packs: { totalCount: 1 } } });
      for (const hidden of HIDDEN) expect(JSON.stringify(found)).not.toMatch(hidden);
    }
  });

  it.each([
    ['pack', (at: string) => `pack(slug: "${at}") { title }`],
    ['source', (at: string) => `source(pack: "${at}", slug: "wire-2021-07-07") { label }`],
    ['sources', (at: string) => `sources(pack: "${at}") { totalCount }`],
    ['event', (at: string) => `event(pack: "${at}", slug: "grounding") { title }`],
    ['events', (at: string) => `events(pack: "${at}") { totalCount }`],
    ['actors', (at: string) => `actors(pack: "${at}") { totalCount }`],
    ['claim', (at: string) => `claim(pack: "${at}", slug: "union-opposes-sale") { statement }`],
    ['claims', (at: string) => `claims(pack: "${at}") { totalCount }`],
    ['contradictions', (at: string) => `contradictions(pack: "${at}") { totalCount }`],
    ['positions', (at: string) => `positions(issue: "selling-the-ferry", pack: "${at}", asOf: "2021-07-10") { totalCount }`],
    ['changes', (at: string) => `changes(pack: "${at}", from: "2021-01-01", to: "2021-12-31") { totalCount }`],
    ['search', (at: string) => `search(text: "ferry", pack: "${at}") { totalCount }`],
    ['quizzes', (at: string) => `quizzes(pack: "${at}") { totalCount }`],
  ])('is to others of other desks a pack that there is not, in the root %s', async (_root, query) => {
    for (const [who, headers] of await others()) {
      const [real, made] = await Promise.all([slug, 'no-such-pack-desk-0123456789'].map((at) => api.ask(`{ ${query(at)} }`, { headers })));
      expect([who, real?.errors.map(({ extensions }) => extensions['code'])]).toEqual([who, ['BAD_USER_INPUT']]);
      // Word for word what is said of a slug that nothing has.
      expect(real?.body.replaceAll(slug, '…')).toBe(made?.body.replaceAll('no-such-pack-desk-0123456789', '…'));
    }
  });

  it.each([
    ['sources', (at: string) => `sources(pack: "${at}") { totalCount }`], ['claims', (at: string) => `claims(pack: "${at}") { totalCount }`],
    ['events', (at: string) => `events(pack: "${at}") { totalCount }`], ['search', (at: string) => `search(text: "ferry", pack: "${at}") { totalCount }`],
    ['sources below the pack', (at: string) => `pack(slug: "${at}") { sources { totalCount } }`], ['claims below the pack', (at: string) => `pack(slug: "${at}") { claims { totalCount } }`],
    ['issues below the pack', (at: string) => `pack(slug: "${at}") { issues { totalCount } }`], ['events below the pack', (at: string) => `pack(slug: "${at}") { events { totalCount } }`],
  ])('tells its own desk where it is read, instead of an empty list: %s', async (_root, query) => {
    const { errors } = await api.ask(`{ ${query(slug)} }`, { headers: teacher.headers });
    expect(errors.map(({ message, extensions }) => [message, extensions['code']])).toEqual([[expect.stringContaining('/desk/packs'), 'BAD_USER_INPUT']]);
  });

  it('is no other desk\'s to look at, change, take away or delete', async () => {
    const other = await api.signUp({ name: 'Bo' });
    expect(await ask(api, `{ deskPack(slug: "${slug}") { version } }`, other.headers)).toEqual({ deskPack: null });
    const answer = await ask(api, `mutation {
      copyPack(input: { pack: "${slug}" }) { pack { own } userErrors { code } }
      attachOriginals(input: { pack: "${slug}", files: [{ name: "a.txt", text: "words" }] }) { pack { own } userErrors { code } }
      detachOriginal(input: { pack: "${slug}", source: "wire-2021-07-07" }) { pack { own } userErrors { code } }
      deletePack(input: { pack: "${slug}" }) { deleted userErrors { code } }
    }`, other.headers);
    for (const payload of Object.values(answer)) expect(payload).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await ask(api, '{ deskPacks { totalCount } }', teacher.headers)).toEqual({ deskPacks: { totalCount: 1 } });
  });

  it('and packs in general are for whoever is signed in', async () => {
    for (const query of ['{ deskPacks { totalCount } }', '{ deskPack(slug: "harbour-ferry") { version } }', 'mutation { copyPack(input: { pack: "harbour-ferry" }) { userErrors { code } } }']) {
      const { errors } = await api.ask(query);
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('leaves no row in the tables of the public graph', async () => {
    for (const table of ['outlets', 'sources', 'evidence', 'claims', 'events', 'actors', 'assertions', 'issues']) {
      const { rows } = await api.test.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE pack_id = $1`, [packId(slug)]);
      expect([table, rows[0]?.n]).toEqual([table, 0]);
    }
  });
});
