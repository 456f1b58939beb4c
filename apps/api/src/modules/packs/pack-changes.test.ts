import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPack } from '@footnote/corpus';
import { zipSync } from 'fflate';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { readArchive, writeArchive } from './pack-archive.js';
import { ask, copyFerry, ferryArticle } from './testing/pack-steps.js';

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

const ARTICLES = ['digest-2021-06-16', 'ledger-2021-05-20', 'ledger-2021-06-04', 'quay-review-2021-07-10', 'tidewater-2021-06-16', 'wire-2021-07-07'];

interface Counts { readonly exact: number; readonly moved: number; readonly fuzzy: number; readonly orphaned: number; readonly onSummary: number }
interface Outcome { readonly file: string; readonly source: string | null; readonly foundCount: number; readonly citedCount: number; readonly citations: Counts | null; readonly refuted: readonly string[]; readonly refusal: string | null }
interface Problem { readonly file: string; readonly line: number; readonly code: string; readonly severity: string; readonly message: string; readonly remedy: string }
interface Imported { readonly pack: { readonly version: number; readonly pack: { readonly slug: string } } | null; readonly created: boolean; readonly changed: boolean; readonly problems: readonly Problem[]; readonly problemCount: number; readonly outcomes: readonly Outcome[]; readonly userErrors: readonly { readonly code: string; readonly message: string }[] }

const OUTCOME = 'file source foundCount citedCount refuted refusal citations { exact moved fuzzy orphaned onSummary }';

async function attach(files: readonly { readonly name: string; readonly text: string }[], headers = teacher.headers): Promise<{ readonly outcomes: readonly Outcome[]; readonly userErrors: readonly { readonly code: string }[]; readonly pack: { readonly version: number } }> {
  const { attachOriginals } = await ask<{ attachOriginals: never }>(api, `mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { pack { version } outcomes { ${OUTCOME} } userErrors { code message } } }`, headers, { input: { pack: slug, files } });
  return attachOriginals;
}

async function importFiles(input: object, headers = teacher.headers): Promise<Imported> {
  const answer = await ask<{ importPack: Imported }>(api, `mutation ($input: ImportPackInput!) { importPack(input: $input) {
    pack { version pack { slug } } created changed problemCount problems { file line code severity message remedy } outcomes { ${OUTCOME} } userErrors { code message } } }`, headers, { input });
  return answer.importPack;
}

async function exported(originals = false, at = slug): Promise<ReadonlyMap<string, string>> {
  const { deskPack } = await ask<{ deskPack: { archive: { content: string } } }>(api, `{ deskPack(slug: "${at}") { archive(originals: ${String(originals)}) { fileName content } } }`, teacher.headers);
  const read = readArchive(Buffer.from(deskPack.archive.content, 'base64'));
  if (!read.ok) throw new Error(read.refused);
  return read.files;
}

const asFiles = (files: ReadonlyMap<string, string>) => [...files].map(([name, text]) => ({ name, text }));
const asArchive = (files: ReadonlyMap<string, string>) => Buffer.from(writeArchive(files, 'any')).toString('base64');

describe('attaching originals', () => {
  it('recognises each text, whatever stands around it, and says how its citations stand', async () => {
    const { outcomes } = await attach(ARTICLES.map((name) => ({ name: `${name}.txt`, text: `Home  News  Sport\n\n${ferryArticle(name)}\n\nSubscribe` })));
    expect(outcomes.map(({ source }) => source)).toEqual(ARTICLES);
    for (const { foundCount: found, citedCount: of, citations } of outcomes) {
      expect(found).toBe(of);
      // Behind a menu they stand elsewhere, word for word.
      expect(citations).toMatchObject({ exact: 0, fuzzy: 0, orphaned: 0 });
      expect(citations?.moved).toBeGreaterThan(0);
    }
    const exact = await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    expect(exact.outcomes).toMatchObject([{ citations: { moved: 0, orphaned: 0 } }]);
  });

  it('refuses each file that is no source by itself, with the reason', async () => {
    const { outcomes, pack } = await attach([
      { name: 'wire.txt', text: ferryArticle('wire-2021-07-07') },
      { name: 'poem.txt', text: 'The quick brown fox jumps over the lazy dog. '.repeat(20) },
      { name: 'empty.txt', text: '' },
      { name: 'photo.jpg', text: `\u0000\u0001${'x'.repeat(500)}` },
      { name: 'wire-again.txt', text: ferryArticle('wire-2021-07-07') },
    ]);
    expect(outcomes.map(({ source, refusal }) => [source, refusal])).toEqual([
      ['wire-2021-07-07', null], [null, expect.stringContaining('none of the sources')], [null, 'The file is empty.'], [null, expect.stringContaining('not a text file')], [null, expect.stringContaining('attached already')],
    ]);
    expect(pack.version).toBe(2);
  });

  it('shows the full text to the desk, with what of it is cited; nobody else comes upon a word of it', async () => {
    await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    const query = `{ deskPack(slug: "${slug}") { contents { fullTexts } source(slug: "wire-2021-07-07") { textKind original { fileName } text { verbatim text passages { start end anchor claims } } summary { verbatim text } } } }`;
    const colleague = await api.signUp({ name: 'Cy', atDeskOf: teacher });
    const { deskPack } = await ask<{ deskPack: { source: { text: { text: string; passages: readonly { start: number; end: number; claims: readonly string[] }[] } } } }>(api, query, colleague.headers);
    expect(deskPack).toMatchObject({ contents: { fullTexts: 1 }, source: { textKind: 'FULL', original: { fileName: 'wire.txt' }, text: { verbatim: true }, summary: { verbatim: false } } });
    const { text, passages } = deskPack.source.text;
    expect(passages.length).toBeGreaterThan(3);
    for (const { start, end, claims } of passages) {
      expect(text.slice(start, end).trim()).not.toBe('');
      expect(claims.length).toBeGreaterThan(0);
    }
    const summary = shippedGraph('harbour-ferry').sources.find((source) => source.slug === 'wire-2021-07-07')?.text ?? '';
    const sentences = text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 30 && !summary.includes(sentence));
    expect(sentences.length).toBeGreaterThan(5);
    const other = await api.signUp({ name: 'Bo' });
    for (const headers of [{}, other.headers]) {
      const found = await api.ask(`{ search(text: "Tallow supports", first: 100) { nodes { snippet } } sources(first: 100) { nodes { text } } ${headers === other.headers ? `deskPack(slug: "${slug}") { version }` : ''} }`, { headers });
      expect(found.errors).toEqual([]);
      for (const sentence of sentences) expect(found.body).not.toContain(sentence);
    }
  });

  it('lets an original go again, with all that was kept of it', async () => {
    await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    const detach = `mutation { detachOriginal(input: { pack: "${slug}", source: "wire-2021-07-07" }) { pack { version source(slug: "wire-2021-07-07") { textKind original { fileName } } } userErrors { code } } }`;
    expect(await ask(api, detach, teacher.headers)).toMatchObject({ detachOriginal: { pack: { version: 3, source: { textKind: 'SUMMARY', original: null } }, userErrors: [] } });
    expect(await ask(api, detach, teacher.headers)).toMatchObject({ detachOriginal: { userErrors: [{ code: 'NOT_FOUND' }] } });
    const { rows } = await api.test.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM originals o JOIN packs p ON p.id = o.pack_id WHERE p.slug = $1', [slug]);
    expect(rows[0]?.n).toBe(0);
  });

  it('loses nothing where two colleagues attach at once', async () => {
    await Promise.all(ARTICLES.slice(0, 3).map((name) => attach([{ name, text: ferryArticle(name) }])));
    expect(await ask(api, `{ deskPack(slug: "${slug}") { version contents { fullTexts } } }`, teacher.headers)).toEqual({ deskPack: { version: 4, contents: { fullTexts: 3 } } });
  });

  it('reads long articles from whoever is signed in, and little from all others', async () => {
    const text = `${ferryArticle('wire-2021-07-07')}\n\n${'Read more of what others read. '.repeat(5_000)}`;
    expect((await attach([{ name: 'wire.txt', text }])).outcomes).toMatchObject([{ source: 'wire-2021-07-07', refusal: null }]);
    const asVisitor = await api.ask('mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { userErrors { code } } }', { variables: { input: { pack: slug, files: [{ name: 'a', text }] } } });
    expect([asVisitor.status, asVisitor.errors[0]?.message]).toEqual([413, expect.stringContaining('128 kB')]);
    expect((await attach([{ name: 'long.txt', text: 'x'.repeat(1_000_001) }])).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const tooLong = await api.ask('{ packs { totalCount } }', { headers: teacher.headers, variables: { x: 'x'.repeat(12 * 1024 * 1024) } });
    expect(tooLong.status).toBe(413);
  });
});

describe('exporting and importing', () => {
  it('gives the files of the pack, which are valid and come back as the same pack', async () => {
    const files = await exported();
    expect(loadPack(files)).toMatchObject({ ok: true });
    const again = await importFiles({ archive: asArchive(files) });
    expect(again).toMatchObject({ created: false, changed: false, pack: { version: 1, pack: { slug } }, userErrors: [] });
  });

  it('leaves the originals out, unless she asks for what she attached', async () => {
    await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    expect([...await exported()].filter(([path, text]) => path.startsWith('originals/') || text.includes('Ines Tallow now supports selling the'))).toEqual([]);
    const whole = await exported(true);
    expect(whole.get('originals/wire-2021-07-07.txt')).toBe(ferryArticle('wire-2021-07-07'));
    // At another desk, it is a pack of that desk, with its original in it.
    const other = await api.signUp({ name: 'Bo' });
    const there = await importFiles({ archive: asArchive(whole) }, other.headers);
    expect(there).toMatchObject({ created: true, outcomes: [{ source: 'wire-2021-07-07', refusal: null, citations: { orphaned: 0 } }] });
    expect(there.pack?.pack.slug).not.toBe(slug);
    expect(there.pack?.pack.slug).toMatch(/^harbour-ferry-desk-[0-9a-f]{10}$/);
  });

  it('makes what differs the next version, and attaches again what was attached', async () => {
    await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    const files = new Map(await exported());
    files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace(/^title: .*$/m, 'title: The ferry, a month later'));
    const heard: string[] = [];
    const stop = await api.test.database.listen('pack_changed', (payload) => { heard.push(payload); });
    expect(await importFiles({ files: asFiles(files), baseVersion: 2 })).toMatchObject({ created: false, changed: true, pack: { version: 3 } });
    for (let nth = 0; nth < 100 && heard.length === 0; nth += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
    await stop();
    expect(heard).toEqual([slug]);
    expect(await ask(api, `{ deskPack(slug: "${slug}") { pack { title } contents { fullTexts } versions(first: 2) { totalCount nodes { version filesChanged } pageInfo { hasNextPage } } } }`, teacher.headers)).toEqual({
      deskPack: { pack: { title: 'The ferry, a month later' }, contents: { fullTexts: 1 }, versions: { totalCount: 3, nodes: [{ version: 3, filesChanged: true }, { version: 2, filesChanged: false }], pageInfo: { hasNextPage: true } } },
    });
  });

  it('takes one of two imports that were made of the same version, and tells the other', async () => {
    const files = await exported();
    const changed = (title: string) => ({ files: asFiles(new Map(files).set('pack.yaml', (files.get('pack.yaml') ?? '').replace(/^title: .*$/m, `title: ${title}`))), baseVersion: 1 });
    const both = await Promise.all([importFiles(changed('One')), importFiles(changed('Two'))]);
    expect(both.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([[], ['CONFLICT']]);
    const refused = both.find(({ userErrors }) => userErrors.length > 0);
    expect(refused).toMatchObject({ pack: { version: 2 }, changed: false, userErrors: [{ message: expect.stringContaining('version 2') }] });
    expect(await importFiles({ ...changed('Three'), baseVersion: 0 })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
  });

  it('says of broken files what footnote verify says: file, line, what is wrong, and what to do', async () => {
    const files = new Map(await exported());
    files.set('events.yaml', (files.get('events.yaml') ?? '').replace(/edtf: (\S+)/, 'edtf: next week'));
    files.set('claims/details.yaml', `${files.get('claims/details.yaml') ?? ''}\n- slug: [`);
    const loaded = loadPack(files);
    const { pack, problems, problemCount, userErrors } = await importFiles({ archive: asArchive(files) });
    expect(pack).toBeNull();
    expect(loaded.ok ? [] : loaded.problems.map(({ file, line, code, severity, message, remedy }) => ({ file, line, code, severity, message, remedy }))).toEqual(problems);
    expect(problemCount).toBe(problems.length);
    expect(problems.length).toBeGreaterThan(0);
    expect(userErrors).toMatchObject([{ code: 'INVALID', message: expect.stringContaining('Nothing was imported') }]);
  });

  it.each([
    ['nothing', {}], ['two ways at once', { archive: '', files: [] }], ['no files', { files: [] }], ['no .zip', { archive: Buffer.from('words').toString('base64') }], ['no Base64', { archive: '%%%' }],
    ['a path that leads out', { archive: Buffer.from(zipSync({ '../pack.yaml': new Uint8Array([65]) })).toString('base64') }],
    ['a bomb', { archive: Buffer.from(zipSync({ 'pack.yaml': new Uint8Array(32 * 1024 * 1024) })).toString('base64') }],
    ['one file twice', { files: [{ name: 'pack.yaml', text: 'a' }, { name: 'pack.yaml', text: 'b' }] }],
  ])('refuses %s with words', async (_what, input) => {
    expect(await importFiles(input)).toMatchObject({ pack: null, userErrors: [{ code: 'INVALID' }] });
  });

  it.each([
    ['aliases that multiply', 'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n'],
    ['a value that holds itself', 'slug: &s [*s]\n'],
    ['brackets without end', `slug: ${'['.repeat(50_000)}`],
    ['the character 0', null],
  ])('survives %s', async (_what, yaml) => {
    const files = new Map(await exported());
    files.set('pack.yaml', yaml ?? (files.get('pack.yaml') ?? '').replace(/^title: .*$/m, 'title: "a\\0b"'));
    expect(await importFiles({ archive: asArchive(files) })).toMatchObject({ pack: null, userErrors: [{ code: 'INVALID' }] });
  });
});

describe('copying and deleting', () => {
  it('gives each copy a name of its own, and a title on one line', async () => {
    const second = await copyFerry(api, teacher, '  Second   ferry ');
    expect(second).toMatch(/^harbour-ferry-2-desk-/);
    expect(await ask(api, `{ deskPack(slug: "${second}") { copiedFrom pack { title } } }`, teacher.headers)).toEqual({ deskPack: { copiedFrom: 'harbour-ferry', pack: { title: 'Second ferry' } } });
    for (const title of ['', 'x'.repeat(201), 'a\nb', 'a\u202eb']) {
      expect(await ask(api, 'mutation ($title: String) { copyPack(input: { pack: "harbour-ferry", title: $title }) { userErrors { code field } } }', teacher.headers, { title })).toEqual({ copyPack: { userErrors: [{ code: 'INVALID', field: ['title'] }] } });
    }
  });

  it('copies what the desk attached along with a pack of its own', async () => {
    await attach([{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }]);
    const { copyPack } = await ask<{ copyPack: object }>(api, `mutation { copyPack(input: { pack: "${slug}" }) { pack { contents { fullTexts } } userErrors { code } } }`, teacher.headers);
    expect(copyPack).toEqual({ pack: { contents: { fullTexts: 1 } }, userErrors: [] });
  });

  it('deletes a pack, but not while a quiz is made of it', async () => {
    const del = `mutation { deletePack(input: { pack: "${slug}" }) { deleted usedBy userErrors { code message } } }`;
    const { pool } = api.test.database;
    await pool.query(`INSERT INTO quizzes (id, code, title, pack_id, desk_id, created_at) SELECT gen_random_uuid(), $2, 'Of the ferry', id, desk_id, now() FROM packs WHERE slug = $1`, [slug, `CODE-${slug.slice(-6)}`]);
    expect(await ask(api, del, teacher.headers)).toEqual({ deletePack: { deleted: null, usedBy: ['Of the ferry'], userErrors: [{ code: 'IN_USE', message: expect.stringContaining('“Of the ferry”') }] } });
    await pool.query('DELETE FROM quizzes WHERE desk_id = $1', [teacher.account.deskKey]);
    expect(await ask(api, del, teacher.headers)).toEqual({ deletePack: { deleted: slug, usedBy: [], userErrors: [] } });
    expect(await ask(api, `{ deskPack(slug: "${slug}") { version } }`, teacher.headers)).toEqual({ deskPack: null });
  });
});
