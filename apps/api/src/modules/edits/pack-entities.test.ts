import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PackCollection } from '@footnote/schema';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { ask, copyFerry, ferryArticle } from '../packs/testing/pack-steps.js';
import { COLLECTION_OF } from './read-edits.js';

let api: TestApi;
let teacher: TestTeacher;
let slug: string;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp({ name: 'Ada' });
  slug = await copyFerry(api, teacher);
}, 120_000);
afterAll(async () => { await api.close(); });

const FERRY = shippedGraph('harbour-ferry');
const TELLING = 'service-since-1987--ledger-2021-05-20';
const SOURCE = 'ledger-2021-05-20';

interface Reference { readonly collection: string; readonly slug: string; readonly name: string }
interface Page<Node> { readonly totalCount: number; readonly nodes: readonly Node[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } }
type Entity = Reference & { readonly note: string | null };

async function list(rest: string, headers = teacher.headers): Promise<Page<Entity>> {
  const { deskPack } = await ask<{ deskPack: { entities: Page<Entity> } }>(api, `{ deskPack(slug: "${slug}") { entities(${rest}) { totalCount nodes { collection slug name note } pageInfo { endCursor hasNextPage } } } }`, headers);
  return deskPack.entities;
}

async function one<Fields>(collection: string, entity: string, fields: string): Promise<Fields | null> {
  const { deskPack } = await ask<{ deskPack: { entity: Fields | null } }>(api, `{ deskPack(slug: "${slug}") { entity(collection: ${collection}, slug: "${entity}") { ${fields} } } }`, teacher.headers);
  return deskPack.entity;
}

describe('what a pack of a desk holds', () => {
  it.each(Object.keys(PackCollection) as (keyof typeof PackCollection)[])('is listed by kind, whole and in the order of the pack: %s', async (kind) => {
    const { nodes, totalCount } = await list(`collection: ${kind}, first: 100`);
    expect(totalCount).toBe(FERRY[COLLECTION_OF[kind]].length);
    expect(nodes).toHaveLength(Math.min(100, totalCount));
    expect(nodes.every(({ collection, name }) => collection === kind && name.length > 1)).toBe(true);
    expect(new Set(nodes.map((node) => node.slug)).size).toBe(nodes.length);
    const [first] = nodes;
    const found = await one<{ content: { __typename: string }; slug: string }>(kind, first?.slug ?? '', 'slug content { __typename }');
    expect(found).toMatchObject({ slug: first?.slug, content: { __typename: expect.stringMatching(/^Pack\w+Content$/) as unknown } });
  });

  it('is found by words wherever they stand, without capitals and accents, all of them', async () => {
    const found = await list('collection: CLAIM, search: "FERRY 1987"');
    expect(found.nodes.map((node) => node.slug)).toContain('service-since-1987');
    expect(found.totalCount).toBeLessThan(FERRY.claims.length / 2);
    expect((await list('collection: CLAIM, search: "ferry nowhere-written"')).totalCount).toBe(0);
    expect((await list('collection: ACTOR, search: "  quíll "')).nodes.map((node) => node.slug)).toContain('ada-quill');
  });

  it('gives of claims only those of a type: positions', async () => {
    const positions = await list('collection: CLAIM, claimTypes: [POSITION], first: 100');
    expect(positions.totalCount).toBe(FERRY.claims.filter(({ predicate }) => predicate.type === 'POSITION').length);
  });

  it('comes in pages that go on where the last one ended', async () => {
    const first = await list('collection: CLAIM, first: 7');
    const second = await list(`collection: CLAIM, first: 7, after: "${first.pageInfo.endCursor ?? ''}"`);
    expect([...first.nodes, ...second.nodes].map((node) => node.slug)).toEqual(FERRY.claims.slice(0, 14).map((claim) => claim.slug));
    expect(first.pageInfo.hasNextPage).toBe(true);
  });

  it('refuses a cursor of another list and a search that is too long', async () => {
    const { pageInfo } = await list('collection: ACTOR, first: 1');
    for (const rest of [`collection: CLAIM, after: "${pageInfo.endCursor ?? ''}"`, `collection: CLAIM, search: "${'x'.repeat(201)}"`, 'collection: CLAIM, first: 101']) {
      const { status } = await api.ask(`{ deskPack(slug: "${slug}") { entities(${rest}) { totalCount } } }`, { headers: teacher.headers });
      expect(status).toBe(400);
    }
  });

  it('is nothing to another desk, and to whoever is not signed in', async () => {
    const other = await api.signUp({ name: 'Odo' });
    expect((await ask<{ deskPack: null }>(api, `{ deskPack(slug: "${slug}") { entities(collection: ACTOR) { totalCount } } }`, other.headers)).deskPack).toBeNull();
    expect((await api.ask(`{ deskPack(slug: "${slug}") { entities(collection: ACTOR) { totalCount } } }`)).body).toContain('UNAUTHENTICATED');
  });
});

describe('one thing of a pack', () => {
  it('is null where the pack has no such one', async () => {
    expect(await one('ACTOR', 'nobody', 'slug')).toBeNull();
  });

  it('says what refers to it, and where', async () => {
    const { dependents } = await one<{ dependents: Page<{ entity: Reference; field: string }> }>('ACTOR', 'odo-farrant', 'dependents(first: 100) { totalCount nodes { field entity { collection slug name } } }') ?? { dependents: { nodes: [] } };
    const seats = FERRY.events.filter(({ participants }) => participants.some(({ actor }) => actor === 'odo-farrant'));
    expect(dependents.nodes.filter(({ entity }) => entity.collection === 'EVENT').map(({ entity }) => entity.name)).toEqual(seats.map(({ title }) => title));
    expect(dependents.nodes.every(({ field }) => field !== '')).toBe(true);
  });

  it('counts the tellings of a claim and what a source relies on among what goes with it, each once', async () => {
    const claim = await one<{ dependents: Page<{ entity: Reference }> }>('CLAIM', 'service-since-1987', 'dependents(first: 100) { nodes { entity { collection slug } } }');
    expect(claim?.dependents.nodes.map(({ entity }) => entity.slug)).toContain(TELLING);
    const source = await one<{ dependents: Page<{ entity: Reference; field: string }> }>('SOURCE', FERRY.reliances[0]?.source ?? '', 'dependents(first: 100) { nodes { field entity { collection slug } } }');
    const keys = source?.dependents.nodes.map(({ entity, field }) => `${entity.collection} ${entity.slug} ${field}`) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key.startsWith('RELIANCE'))).toBe(true);
  });

  it('shows the passages that it rests on with what stands around them', async () => {
    const text = FERRY.sources.find((source) => source.slug === SOURCE)?.text ?? '';
    const found = await one<{ evidence: Page<{ exact: string; before: string; after: string; citedBy: Reference; source: Reference; start: number }> }>('CLAIM', 'service-since-1987', 'evidence { totalCount nodes { exact before after start citedBy { collection slug } source { slug name } } }');
    expect(found?.evidence.totalCount).toBeGreaterThan(0);
    for (const { exact, before, after, source, start } of found?.evidence.nodes ?? []) {
      if (source.slug !== SOURCE) continue;
      expect(text.slice(start, start + exact.length)).toBe(exact);
      expect(text).toContain(`${before.replace(/^…/, '')}${exact}${after.replace(/…$/, '')}`);
    }
    const whole = await one<{ evidence: Page<unknown> }>('SOURCE', SOURCE, 'evidence { totalCount }');
    expect(whole?.evidence.totalCount).toBeGreaterThan(found?.evidence.totalCount ?? 0);
  });

  it('tells what would become of others if it went: what goes, and what only stops naming it', async () => {
    const { consequences } = await one<{ consequences: Page<{ goes: boolean; entity: Reference }> }>('SOURCE', SOURCE, 'consequences(first: 100) { totalCount nodes { goes entity { collection slug name } } }') ?? { consequences: { nodes: [] } };
    expect(consequences.nodes.filter(({ goes, entity }) => goes && entity.collection === 'ASSERTION').map(({ entity }) => entity.slug)).toContain(TELLING);
    const actor = await one<{ consequences: Page<{ goes: boolean; entity: Reference }> }>('ACTOR', FERRY.events.find(({ participants }) => participants.length > 0)?.participants[0]?.actor ?? '', 'consequences(first: 100) { nodes { goes entity { collection } } }');
    expect(actor?.consequences.nodes).toContainEqual({ goes: false, entity: { collection: 'EVENT' } });
  });

  it('gives the text that is edited: the summary, where an original is attached', async () => {
    const own = await copyFerry(api, teacher, 'With an original');
    await ask(api, 'mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { pack { version } } }', teacher.headers, { input: { pack: own, files: [{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }] } });
    const { deskPack } = await ask<{ deskPack: { entity: { content: { text: string; textKind: string } } } }>(api, `{ deskPack(slug: "${own}") { entity(collection: SOURCE, slug: "wire-2021-07-07") { content { ... on PackSourceContent { text textKind } } } } }`, teacher.headers);
    expect(deskPack.entity.content).toEqual({ text: FERRY.sources.find((source) => source.slug === 'wire-2021-07-07')?.text, textKind: 'SUMMARY' });
  });
});

describe('trying edits', () => {
  const tried = 'mutation ($input: EditPackInput!) { editPack(input: $input) { pack { version } edit { id } fits problems { code } reanchored { passage anchor before after sentence } userErrors { code } } }';
  interface Tried { readonly pack: { readonly version: number }; readonly edit: unknown; readonly fits: boolean; readonly problems: readonly { readonly code: string }[]; readonly reanchored: readonly { readonly passage: string; readonly anchor: string; readonly before: string; readonly sentence: string | null }[] }
  const attempt = async (edits: readonly object[], tryOnly = true): Promise<Tried> => (await ask<{ editPack: Tried }>(api, tried, teacher.headers, { input: { pack: slug, baseVersion: 1, edits, tryOnly } })).editPack;

  it('says that they fit, and changes nothing', async () => {
    expect(await attempt([{ putActor: { slug: 'ada-quill', name: 'Another' } }])).toMatchObject({ pack: { version: 1 }, edit: null, fits: true, problems: [] });
    expect((await list('collection: ACTOR, search: "Another"')).totalCount).toBe(0);
  });

  it('tells of another text which passages move and which are lost, those first; and what is lost can go with what rests on it', async () => {
    const source = FERRY.sources.find((one_) => one_.slug === SOURCE);
    const cited = FERRY.evidence.filter((one_) => one_.source === SOURCE).sort((a, b) => a.start - b.start);
    const [lost] = cited;
    const text = `A first line.\n\n${(source?.text ?? '').replace(lost?.exact ?? '', 'Something else altogether stands here now.')}`;
    const refused = await attempt([{ putSourceText: { source: SOURCE, text } }]);
    expect(refused).toMatchObject({ fits: false, edit: null });
    expect(refused.reanchored).toHaveLength(cited.length);
    expect(refused.reanchored[0]).toMatchObject({ anchor: 'ORPHANED', before: lost?.exact, sentence: expect.stringMatching(/\.$/) as unknown });
    expect(refused.reanchored.filter(({ anchor }) => anchor === 'MOVED').length).toBeGreaterThan(0);
    expect((await attempt([{ putSourceText: { source: SOURCE, text, dropLost: true } }])).fits).toBe(true);
  });
});
