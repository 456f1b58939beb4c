import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PackGraph } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { ask, copyFerry, ferryArticle } from '../packs/testing/pack-steps.js';
import { sitDown } from '../quizzes/testing/work-at-desk.js';
import { lookAtDesk, publishSuggestions, reproveAll, reproverOf } from '../staleness/testing/stale-desk.js';

let api: TestApi;
let teacher: TestTeacher;
let slug: string;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
beforeEach(async () => {
  teacher = await api.signUp({ name: 'Ada' });
  slug = await copyFerry(api, teacher);
});
afterAll(async () => { await api.close(); });

const FERRY = shippedGraph('harbour-ferry');
const TELLING = { claim: 'service-since-1987', source: 'ledger-2021-05-20' };
const PASSAGE = 'service-since-1987--ledger-2021-05-20--1';
const textOf = (source: string): string => FERRY.sources.find((one) => one.slug === source)?.text ?? '';

interface Problem { readonly edit: number | null; readonly collection: string | null; readonly entity: string; readonly name: string; readonly field: string | null; readonly code: string; readonly severity: string; readonly message: string; readonly remedy: string }
interface Edit { readonly id: string; readonly by: string | null; readonly sentences: readonly string[]; readonly versionBefore: number; readonly versionAfter: number; readonly undoes: string | null; readonly undone: boolean }
interface Result { readonly pack: { readonly version: number } | null; readonly edit: Edit | null; readonly problems: readonly Problem[]; readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[] }

const RESULT = `pack { version } edit { id by at sentences versionBefore versionAfter undoes undone } problems { edit collection entity name field code severity message remedy } userErrors { code field message }`;

async function edit(edits: readonly object[], { baseVersion = 1, headers = teacher.headers, pack = slug } = {}): Promise<Result> {
  const { editPack } = await ask<{ editPack: Result }>(api, `mutation ($input: EditPackInput!) { editPack(input: $input) { ${RESULT} } }`, headers, { input: { pack, baseVersion, edits } });
  return editPack;
}

async function undo(id: string, { baseVersion, headers = teacher.headers }: { baseVersion: number; headers?: Readonly<Record<string, string>> }): Promise<Result> {
  const { undoPackEdit } = await ask<{ undoPackEdit: Result }>(api, `mutation ($input: UndoPackEditInput!) { undoPackEdit(input: $input) { ${RESULT} } }`, headers, { input: { pack: slug, edit: id, baseVersion } });
  return undoPackEdit;
}

async function log(headers = teacher.headers): Promise<readonly Edit[] | null> {
  const { packEdits } = await ask<{ packEdits: { nodes: readonly Edit[]; totalCount: number } | null }>(api, `{ packEdits(pack: "${slug}", first: 50) { totalCount nodes { id by sentences versionBefore versionAfter undoes undone } } }`, headers);
  if (packEdits !== null) expect(packEdits.totalCount).toBe(packEdits.nodes.length);
  return packEdits?.nodes ?? null;
}

/** The pack as it is stored, with the originals that are attached or without. */
async function stored({ originals = false } = {}): Promise<PackGraph> {
  const { rows: [row] } = await api.test.database.queries.execute<{ graph: PackGraph; base_graph: PackGraph | null }>(sql`select v.graph, v.base_graph from pack_versions v join packs p on p.id = v.pack_id and p.version = v.version where p.slug = ${slug}`);
  if (row === undefined) throw new Error(`No pack ${slug}`);
  return originals ? row.graph : row.base_graph ?? row.graph;
}

async function done(edits: readonly object[], options: Parameters<typeof edit>[1] = {}): Promise<{ readonly edit: Edit; readonly graph: PackGraph; readonly version: number }> {
  const result = await edit(edits, options);
  if (result.edit === null || result.pack === null) throw new Error(JSON.stringify(result));
  expect(result.userErrors).toEqual([]);
  return { edit: result.edit, graph: await stored(), version: result.pack.version };
}

describe('editing a pack', () => {
  const one = (collection: keyof Omit<PackGraph, 'pack' | 'reliances'>, of: string) => (graph: PackGraph): unknown => graph[collection].find((entity) => entity.slug === of);
  const EVERY: readonly (readonly [string, object, (graph: PackGraph) => unknown, object, string])[] = [
    ['an actor', { putActor: { slug: 'ada-quill', name: 'Clerk Ada Quill', aliases: ['Quill'], description: '' } }, one('actors', 'ada-quill'), { name: 'Clerk Ada Quill', aliases: ['Quill'], description: null }, 'Changed the actor “Ada Quill”: '],
    ['a new actor under a slug made of its name', { putActor: { name: 'Harbour Pilot Élan', kind: 'PERSON' } }, one('actors', 'harbour-pilot-elan'), { inText: 'Harbour Pilot Élan', kind: 'PERSON', plural: false }, 'Added the actor “Harbour Pilot Élan”.'],
    ['an outlet, which stays the same when it is called otherwise', { putOutlet: { slug: FERRY.outlets[0]?.slug, name: 'Another Name' } }, one('outlets', FERRY.outlets[0]?.slug ?? ''), { ...FERRY.outlets[0], name: 'Another Name' }, 'Changed the outlet '],
    ['the facts about a source, whose text stays', { putSource: { slug: 'ledger-2021-05-20', title: 'A new headline', url: 'https://example.org/a' } }, one('sources', 'ledger-2021-05-20'), { title: 'A new headline', url: 'https://example.org/a', text: textOf('ledger-2021-05-20') }, 'Changed the source '],
    ['a source that nobody here has read', { putSource: { slug: 'gazette', label: 'the Gazette report', outlet: FERRY.outlets[0]?.slug, language: 'en', published: { edtf: '2021-06-01' } } }, one('sources', 'gazette'), { textKind: 'UNSEEN', text: null }, 'Added the source “the Gazette report”.'],
    ['an event with who took part', { putEvent: { slug: 'sale-suspended', title: 'The sale is put off', participants: [{ actor: 'ada-quill', role: 'clerk' }] } }, one('events', 'sale-suspended'), { title: 'The sale is put off', participants: [{ actor: 'ada-quill', role: 'clerk' }] }, 'Changed the event '],
    ['an issue', { putIssue: { slug: 'selling-the-ferry', question: 'Should the town sell its ferry?' } }, one('issues', 'selling-the-ferry'), { question: 'Should the town sell its ferry?' }, 'Changed the issue '],
    ['a claim', { putClaim: { slug: 'service-since-1987', statement: 'The ferry has run since 1987.' } }, one('claims', 'service-since-1987'), { statement: 'The ferry has run since 1987.' }, 'Changed the claim '],
    ['a telling, with a further passage by its words', { putAssertion: { ...TELLING, hedges: ['REPORTEDLY'], evidence: [{ slug: PASSAGE }, { quote: textOf('ledger-2021-05-20').slice(0, 40) }] } }, one('assertions', `${TELLING.claim}--${TELLING.source}`), { hedges: ['REPORTEDLY'] }, 'Changed the telling '],
    ['a contradiction', { putContradiction: { slug: 'how-many-signatures', explanation: 'They count otherwise.' } }, one('contradictions', 'how-many-signatures'), { explanation: 'They count otherwise.' }, 'Changed the contradiction '],
    ['a record of absence, as the finding of whoever saves it', { putAbsence: { slug: FERRY.absences[0]?.slug, statement: 'It does not say so.' } }, one('absences', FERRY.absences[0]?.slug ?? ''), { statement: 'It does not say so.', reviewedBy: 'Ada' }, 'Changed the absence record '],
    ['an aspect', { putAspect: { slug: FERRY.aspects[0]?.slug, asks: 'what was it to be' } }, one('aspects', FERRY.aspects[0]?.slug ?? ''), { ...FERRY.aspects[0], asks: 'what was it to be' }, 'Changed the aspect '],
    ['a quantity', { putMeasure: { label: 'passengers of the ferry', asks: 'how many passengers the ferry had', unit: 'passengers' } }, one('measures', 'passengers-of-the-ferry'), { unit: 'passengers', casualties: false }, 'Added the measure '],
    ['what is said of the pack itself', { putPack: { title: 'The ferry at our desk', dateline: '', keyDates: [{ day: '2021-07-10', label: 'Later' }, { day: '2021-06-16', label: 'Sooner' }] } }, ({ pack: { title, dateline, keyDates } }) => ({ title, dateline, days: keyDates.map(({ day }) => day) }), { title: 'The ferry at our desk', dateline: null, days: ['2021-06-16', '2021-07-10'] }, 'Changed the pack '],
    ['another text of a source, whose passages follow', { putSourceText: { source: 'ledger-2021-05-20', text: `A line before.\n\n${textOf('ledger-2021-05-20')}` } }, (graph) => graph.evidence.filter(({ source }) => source === 'ledger-2021-05-20').map(({ exact, start }) => [exact, start - 16]), FERRY.evidence.filter(({ source }) => source === 'ledger-2021-05-20').map(({ exact, start }) => [exact, start]), 'Changed the source '],
    ['a source with all that rests on it', { remove: { collection: 'SOURCE', slug: 'ledger-2021-05-20', withDependents: true } }, (graph) => ({ source: one('sources', 'ledger-2021-05-20')(graph) ?? null, told: graph.assertions.filter(({ source }) => source === 'ledger-2021-05-20') }), { source: null, told: [] }, 'Removed the source '],
    ['a removal', { remove: { collection: 'CLAIM', slug: 'service-since-1987' } }, (graph) => ({ claim: one('claims', 'service-since-1987')(graph) ?? null, tellings: graph.assertions.filter(({ claim }) => claim === 'service-since-1987') }), { claim: null, tellings: [] }, 'Removed the claim '],
  ];

  it.each(EVERY)('takes %s, says so in the log, and gives all of it back', async (_title, change, of, expected, sentence) => {
    const { edit: made, graph, version } = await done([change]);
    expect(of(graph)).toMatchObject(expected as Record<string, unknown>);
    expect(made).toMatchObject({ by: 'Ada', versionBefore: 1, versionAfter: 2, undone: false, undoes: null });
    expect(made.sentences[0]).toContain(sentence);
    const undone = await undo(made.id, { baseVersion: version });
    expect(undone.userErrors).toEqual([]);
    expect(undone.edit?.sentences).toEqual(made.sentences.map((said) => `Took back: ${said}`));
    expect(await stored()).toEqual({ ...FERRY, pack: { ...FERRY.pack, slug } });
    expect(await log()).toMatchObject([{ undoes: made.id, undone: false, versionAfter: 3 }, { id: made.id, undone: true }]);
  });

  it('makes a claim with its telling, and a reliance, in one version', async () => {
    const words = textOf('quay-review-2021-07-10').slice(0, 60);
    const { graph, edit: made, version } = await done([
      { putActor: { slug: 'pilot', name: 'The pilot', inText: 'the pilot', kind: 'PERSON' } },
      { putClaim: { slug: 'pilot-opposes', statement: 'The pilot opposes selling the ferry.', answer: 'The pilot', type: 'POSITION', actor: 'pilot', issue: 'selling-the-ferry', stance: 'OPPOSES', temporal: 'STATE' } },
      { putAssertion: { claim: 'pilot-opposes', source: 'quay-review-2021-07-10', chain: [{ label: 'The pilot', kind: 'NAMED_ON_RECORD', actor: 'pilot' }], evidence: [{ start: 0, end: words.length }] } },
      { putReliance: { source: 'quay-review-2021-07-10', on: 'ledger-2021-05-20', declared: true, evidence: [{ quote: words }] } },
    ]);
    expect(version).toBe(2);
    expect(made.sentences).toHaveLength(4);
    expect(graph.evidence.find(({ slug: name }) => name === 'pilot-opposes--quay-review-2021-07-10--1')).toMatchObject({ exact: words, start: 0 });
    expect(graph.reliances).toContainEqual(expect.objectContaining({ source: 'quay-review-2021-07-10', on: 'ledger-2021-05-20', declared: true }));
  });

  it('keeps what is attached: edits are of the pack below it, and undone below it', async () => {
    const WIRE = 'wire-2021-07-07';
    const attached = await ask<{ attachOriginals: { pack: { version: number } } }>(api, 'mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { pack { version } } }', teacher.headers, { input: { pack: slug, files: [{ name: 'wire.txt', text: ferryArticle(WIRE) }] } });
    const { version: baseVersion } = attached.attachOriginals.pack;
    const before = await stored({ originals: true });
    const { edit: made, version } = await done([{ putSource: { slug: WIRE, title: 'Another headline' } }], { baseVersion });
    const source = (await stored({ originals: true })).sources.find((found) => found.slug === WIRE);
    expect(source).toMatchObject({ title: 'Another headline', textKind: 'FULL' });
    expect((await undo(made.id, { baseVersion: version })).userErrors).toEqual([]);
    expect(await stored({ originals: true })).toEqual(before);
  });
});

describe('what is refused', () => {
  it.each<readonly [string, object, Partial<Problem>]>([
    ['an actor who is nobody', { putEvent: { slug: 'sale-suspended', participants: [{ actor: 'nobody', role: 'clerk' }] } }, { collection: 'EVENT', entity: 'sale-suspended', field: 'participants.0.actor', code: 'REFERENCE_UNKNOWN' }],
    ['a new thing without what it needs', { putActor: { name: 'Somebody' } }, { collection: 'ACTOR', field: 'kind' }],
    ['an empty text', { putActor: { slug: 'ada-quill', name: '  ' } }, { collection: 'ACTOR', entity: 'ada-quill', field: 'name' }],
    ['a control character', { putActor: { slug: 'ada-quill', name: 'Ada\u0000Quill' } }, { field: 'name' }],
    ['a text that is turned around', { putActor: { slug: 'ada-quill', name: 'Ada \u202Elliuq' } }, { field: 'name' }],
    ['a slug that is none', { putActor: { slug: '../x', name: 'Ada', kind: 'PERSON' } }, { field: 'slug' }],
    ['an actor who heads themselves', { putActor: { slug: 'ada-quill', heads: 'ada-quill' } }, { field: 'heads' }],
    ['a text that is too long', { putIssue: { slug: 'selling-the-ferry', question: 'x'.repeat(1_001) } }, { collection: 'ISSUE', field: 'question' }],
    ['a language that is none', { putSource: { slug: 'ledger-2021-05-20', language: 'not a tag!' } }, { collection: 'SOURCE', field: 'language' }],
    ['a part that a claim of this type does not have', { putClaim: { slug: 'service-since-1987', stance: 'OPPOSES' } }, { collection: 'CLAIM', field: 'stance' }],
    ['a claim of another type without its parts', { putClaim: { slug: 'service-since-1987', type: 'FIGURE' } }, { field: 'measure' }],
    ['words that the text does not hold', { putAssertion: { ...TELLING, evidence: [{ quote: 'never written' }] } }, { collection: 'ASSERTION', field: 'evidence.0.quote' }],
    ['words that the text holds more than once', { putAssertion: { ...TELLING, evidence: [{ quote: 'e' }] } }, { field: 'evidence.0.quote' }],
    ['a stretch that is outside of the text', { putAssertion: { ...TELLING, evidence: [{ start: 5, end: 1_000_000 }] } }, { field: 'evidence.0.start' }],
    ['a passage of somebody else', { putAssertion: { ...TELLING, evidence: [{ slug: 'another--1' }] } }, { field: 'evidence.0.slug' }],
    ['two ways to say one passage', { putAssertion: { ...TELLING, evidence: [{ slug: PASSAGE, quote: 'x' }] } }, { field: 'evidence.0' }],
    ['a telling without a passage', { putAssertion: { ...TELLING, evidence: [] } }, { collection: 'ASSERTION', field: 'evidence', code: 'ASSERTION_WITHOUT_EVIDENCE' }],
    ['a removal of what others rest on', { remove: { collection: 'ACTOR', slug: 'odo-farrant' } }, { collection: 'ACTOR', entity: 'odo-farrant', code: 'STILL_NEEDED' }],
    ['a removal of what is not there', { remove: { collection: 'EVENT', slug: 'nothing' } }, { collection: 'EVENT', code: 'NOT_THERE' }],
    ['a text of a source that is empty', { putSourceText: { source: TELLING.source, text: ' \n ' } }, { collection: 'SOURCE', entity: TELLING.source, field: 'text' }],
    ['a text that does not hold what is cited', { putSourceText: { source: TELLING.source, text: 'Nothing of it is here any more.' } }, { collection: 'EVIDENCE', entity: PASSAGE, code: 'PASSAGE_LOST' }],
    ['a day without a word about it', { putPack: { keyDates: [{ day: '2021-02-03', label: ' ' }] } }, { collection: null, field: 'keyDates.0.label' }],
    ['a title of a pack that is too long', { putPack: { title: 'x'.repeat(201) } }, { collection: null, field: 'title' }],
    ['an edit that is none', {}, { collection: null, field: null }],
    ['an edit that is two', { putActor: { slug: 'ada-quill', name: 'A' }, remove: { collection: 'ACTOR', slug: 'ada-quill' } }, { field: null }],
  ])('%s, by its field, with what to do, and nothing is changed', async (_title, change, expected) => {
    const result = await edit([{ putIssue: { slug: 'selling-the-ferry', question: 'Is it right?' } }, change]);
    expect(result).toMatchObject({ pack: { version: 1 }, edit: null, userErrors: [{ code: 'INVALID', field: ['edits'] }] });
    expect(result.problems).toContainEqual(expect.objectContaining({ ...expected, severity: 'ERROR', edit: 1 }));
    for (const { message, remedy } of result.problems) expect([message, remedy].every((sentence) => /^.{10,}[.!?)]$/s.test(sentence) || sentence === 'This is needed.')).toBe(true);
    expect(await stored()).toEqual({ ...FERRY, pack: { ...FERRY.pack, slug } });
    expect(await log()).toEqual([]);
  });

  it('a version that is no longer there, fifty-one edits, none, and what the pack says already', async () => {
    const change = { putActor: { slug: 'ada-quill', name: 'Clerk Ada Quill' } };
    await done([change]);
    expect(await edit([change])).toMatchObject({ pack: { version: 2 }, edit: null, userErrors: [{ code: 'CONFLICT', field: ['baseVersion'] }] });
    expect(await edit([change], { baseVersion: 2 })).toMatchObject({ edit: null, userErrors: [{ code: 'UNCHANGED' }] });
    expect(await edit([], { baseVersion: 2 })).toMatchObject({ userErrors: [{ code: 'INVALID', field: ['edits'] }] });
    expect(await edit(Array.from({ length: 51 }, () => change), { baseVersion: 2 })).toMatchObject({ userErrors: [{ code: 'INVALID', field: ['edits'] }] });
  });

  it('one of two who save at the same moment', async () => {
    const results = await Promise.all(['One', 'Two', 'Three'].map((name) => edit([{ putActor: { slug: 'ada-quill', name } }])));
    expect(results.filter((result) => result.edit !== null)).toHaveLength(1);
    expect(results.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await log()).toHaveLength(1);
  });

  it('a pack of another desk, and a public one', async () => {
    const other = await api.signUp({ name: 'Odo' });
    const change = [{ putActor: { slug: 'ada-quill', name: 'X' } }];
    const { edit: made } = await done(change);
    expect(await edit(change, { headers: other.headers, baseVersion: 2 })).toMatchObject({ pack: null, edit: null, userErrors: [{ code: 'NOT_FOUND', field: ['pack'] }] });
    expect(await edit(change, { pack: 'harbour-ferry' })).toMatchObject({ pack: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await undo(made.id, { baseVersion: 2, headers: other.headers })).toMatchObject({ pack: null, userErrors: [{ code: 'NOT_FOUND', field: ['pack'] }] });
    expect(await log(other.headers)).toBeNull();
  });

  it('a megabyte of text, without an error of the server', async () => {
    for (const text of ['x'.repeat(1_000_000), '\u0007'.repeat(1_000_000)]) {
      const answer = await api.ask('mutation ($input: EditPackInput!) { editPack(input: $input) { edit { id } problems { field } } }', { headers: teacher.headers, variables: { input: { pack: slug, baseVersion: 1, edits: [{ putIssue: { slug: 'selling-the-ferry', question: text } }] } } });
      expect(answer.body.length).toBeLessThan(5_000);
      expect(answer.body).not.toContain('INTERNAL_SERVER_ERROR');
    }
    expect(await log()).toEqual([]);
  });

  it('no markup: it is text like any other, and stands as it was written', async () => {
    const name = '<img src=x onerror=alert(1)> & “Quill”';
    const { graph, edit: made } = await done([{ putActor: { slug: 'ada-quill', name } }]);
    expect(graph.actors.find((actor) => actor.slug === 'ada-quill')?.name).toBe(name);
    expect(made.sentences[0]).toContain(name);
  });
});

describe('taking an edit back', () => {
  const rename = (name: string) => [{ putActor: { slug: 'ada-quill', name } }];

  it('leaves what others have changed since, and can itself be taken back', async () => {
    const first = await done(rename('Clerk Ada Quill'));
    await done([{ putIssue: { slug: 'selling-the-ferry', question: 'Should the town sell it?' } }], { baseVersion: 2 });
    const back = await undo(first.edit.id, { baseVersion: 3 });
    expect(back).toMatchObject({ pack: { version: 4 }, edit: { undoes: first.edit.id }, userErrors: [] });
    const graph = await stored();
    expect([graph.actors.find((actor) => actor.slug === 'ada-quill')?.name, graph.issues.find((issue) => issue.slug === 'selling-the-ferry')?.question]).toEqual(['Ada Quill', 'Should the town sell it?']);
    expect(await undo(first.edit.id, { baseVersion: 4 })).toMatchObject({ edit: null, userErrors: [{ code: 'UNCHANGED', field: ['edit'] }] });
    const again = await undo(back.edit?.id ?? '', { baseVersion: 4 });
    expect(again.edit?.sentences[0]).toMatch(/^Made again: Changed the actor “Ada Quill”/);
    expect((await stored()).actors.find((actor) => actor.slug === 'ada-quill')?.name).toBe('Clerk Ada Quill');
    expect((await log())?.map(({ undone }) => undone)).toEqual([false, true, false, false]);
    expect((await undo(first.edit.id, { baseVersion: 5 })).userErrors).toEqual([]);
  });

  it('is refused where what it touched has changed since, and says what', async () => {
    const first = await done(rename('Clerk Ada Quill'));
    await done(rename('Ada Quill of the council'), { baseVersion: 2 });
    const refused = await undo(first.edit.id, { baseVersion: 3 });
    expect(refused).toMatchObject({ pack: { version: 3 }, edit: null, userErrors: [{ code: 'CONFLICT', field: ['edit'] }] });
    expect(refused.userErrors[0]?.message).toContain('“Ada Quill of the council” was changed again since');
  });

  it('is refused where something rests on it by now, and says what', async () => {
    const first = await done([{ putActor: { slug: 'pilots', name: 'The pilots', inText: 'the pilots', kind: 'ORGANISATION', plural: true } }]);
    await done([{ putActor: { slug: 'ada-quill', partOf: 'pilots' } }], { baseVersion: 2 });
    const refused = await undo(first.edit.id, { baseVersion: 3 });
    expect(refused.userErrors).toEqual([expect.objectContaining({ code: 'CONFLICT', field: ['edit'], message: expect.stringContaining('Ada Quill') as unknown })]);
    expect(refused.problems).toContainEqual(expect.objectContaining({ code: 'STILL_NEEDED', collection: 'ACTOR', entity: 'pilots' }));
  });

  it('is refused of an edit of another pack, of no edit, and of another version', async () => {
    const first = await done(rename('Clerk Ada Quill'));
    expect((await undo(first.edit.id, { baseVersion: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['baseVersion'] }]);
    for (const id of ['nonsense', Buffer.from('PackEdit:nonsense').toString('base64url')]) expect((await undo(id, { baseVersion: 2 })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['edit'] }]);
    slug = await copyFerry(api, teacher, 'Another copy');
    expect((await undo(first.edit.id, { baseVersion: 1 })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['edit'] }]);
  });
});

describe('the log', () => {
  it('comes in pages, the latest first', async () => {
    for (let nth = 1; nth <= 3; nth += 1) await done([{ putActor: { slug: 'ada-quill', name: `Quill ${String(nth)}` } }], { baseVersion: nth });
    const page = async (after: string | null) => (await ask<{ packEdits: { nodes: readonly Edit[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(api, 'query ($pack: String!, $after: String) { packEdits(pack: $pack, first: 2, after: $after) { nodes { versionAfter } pageInfo { endCursor hasNextPage } } }', teacher.headers, { pack: slug, after })).packEdits;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ versionAfter: 4 }, { versionAfter: 3 }], pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ versionAfter: 2 }], pageInfo: { hasNextPage: false } });
  });

  it('goes with its pack', async () => {
    await done([{ putActor: { slug: 'ada-quill', name: 'Quill' } }]);
    const count = async () => (await api.test.database.queries.execute<{ count: number }>(sql`select count(*)::int as count from pack_edits e join packs p on p.id = e.pack_id where p.slug = ${slug}`)).rows[0]?.count;
    expect(await count()).toBe(1);
    const { rows: [pack] } = await api.test.database.queries.execute<{ id: string }>(sql`select id from packs where slug = ${slug}`);
    await ask(api, `mutation { deletePack(input: { pack: "${slug}" }) { deleted } }`, teacher.headers);
    expect((await api.test.database.queries.execute<{ count: number }>(sql`select count(*)::int as count from pack_edits where pack_id = ${pack?.id ?? ''}::uuid`)).rows[0]?.count).toBe(0);
  });

  it('stands behind what is suggested: the next question is of the pack as it was edited', async () => {
    const drafts = async () => JSON.stringify(await ask(api, `{ questionDrafts(pack: "${slug}", asOf: "2021-07-10", first: 100) { nodes { question { stem options { text } } } } }`, teacher.headers));
    expect(await drafts()).not.toContain('Clerk Adaline Farrant');
    await done([{ putActor: { slug: 'odo-farrant', name: 'Clerk Adaline Farrant', inText: 'Clerk Adaline Farrant' } }]);
    expect(await drafts()).toContain('Clerk Adaline Farrant');
  });

  it('stands behind what was published: a question whose telling nobody stands behind any more is told to the desk', async () => {
    const mira = await sitDown(api, 'Mira');
    slug = await copyFerry(api, mira.teacher);
    await publishSuggestions(mira, { asOf: '2021-06-16', wanted: [/undecided about selling/u], pack: slug });
    const undecided = new Set(FERRY.claims.filter(({ predicate }) => predicate.type === 'POSITION' && predicate.stance === 'UNDECIDED').map((claim) => claim.slug));
    const tellings = FERRY.assertions.filter(({ claim }) => undecided.has(claim)).map(({ claim, source }) => ({ putAssertion: { claim, source, approved: false } }));
    expect(tellings.length).toBeGreaterThan(0);
    await done(tellings, { headers: mira.teacher.headers });
    const reprover = reproverOf(api);
    await reproveAll(reprover);
    await reprover.close();
    expect((await lookAtDesk(mira)).staleQuestions.totalCount).toBe(1);
  });
});
