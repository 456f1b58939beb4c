import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Reading } from '@footnote/importer';
import type { FetchedArticle } from '@footnote/importer/fetch';
import { runProgram } from '../../program.js';
import type { Surroundings } from '../../surroundings.js';

const STORY = `Library hours to be cut

By a staff writer, 4 May 2022

The Town Council opposes longer library hours because the budget is spent, Mayor Ana Reyes said on Tuesday. The Readers' Association supports longer library hours.

The council closed the branch in Mill Road on 2 May 2022. More than 300 people signed a letter against the closure, according to the association. The mayor said that the branch would not open again before the autumn.
`;

let folder: string;
const variables = { ...process.env };
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'footnote-import-'));
  delete process.env['FOOTNOTE_IMPORT_FETCH'];
});
afterAll(() => {
  process.env = variables;
  rmSync(folder, { recursive: true, force: true });
});

let piped: Uint8Array = new Uint8Array();
let fetched: Record<string, FetchedArticle> = {};
let progress: string[] = [];
beforeEach(() => { piped = new Uint8Array(); fetched = {}; progress = []; });

interface Ran { readonly status: number; readonly out: string; readonly error: string }

async function run(...args: readonly string[]): Promise<Ran> {
  const said = { out: '', error: '' };
  const surroundings: Surroundings = {
    folder, now: () => new Date('2026-01-02T03:04:05Z'), newId: () => 'never-used', isTerminal: false,
    input: { isTerminal: false, askUnseen: () => Promise.resolve(null), readPiped: () => Promise.resolve(''), readPipedBytes: () => Promise.resolve(piped) },
    progress: (line) => { progress.push(line); },
    fetchPage: (url) => Promise.resolve(fetched[url] ?? { ok: false, code: 'NOT_FOUND', sentence: 'The site has no page at that address. Look at the address again.' }),
  };
  const status = await runProgram(['import', ...args], surroundings, { out: (text) => { said.out += text; }, error: (text) => { said.error += text; } });
  return { status, ...said };
}

interface Article { readonly name: string; readonly state: 'READ' | 'KEPT' | 'REFUSED'; readonly code?: string; readonly sentence?: string; readonly reading?: Reading }
interface Report { readonly good: boolean; readonly pack: string | null; readonly articles: readonly Article[]; readonly skipped: readonly string[] }

/** A run that must print one JSON document and nothing else. */
async function runJson(...args: readonly string[]): Promise<{ readonly status: number; readonly report: Report }> {
  const { status, out, error } = await run(...args, '--json');
  expect(error).toBe('');
  return { status, report: JSON.parse(out) as Report };
}

function makeFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(path.join(folder, name), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, name, file), content);
  return name;
}

describe('footnote import', () => {
  it('says of an article what was kept, what is known and what is proposed, with how sure it is and the passage', async () => {
    const { status, out } = await run(path.join(makeFolder('one', { 'library.txt': STORY }), 'library.txt'));
    expect(status).toBe(0);
    expect(out).toMatch(/^one\/library\.txt\n {3}kept \d+ of \d+ blocks; dropped: 1 byline/);
    expect(out).toContain('title: Library hours to be cut (');
    expect(out).toContain('published: 4 May 2022 (');
    expect(out).toContain('outlet: not known');
    expect(out).toMatch(/\d+ proposals, none of it accepted yet:/);
    expect(out).toMatch(/ {4}\d\d% {2}claim: .*opposes.*\n {9}“The Town Council opposes longer library hours/);
    expect(out).toMatch(/1 article read\.\n$/);
  });

  it('prints with --json the whole reading, whose passages are where they say', async () => {
    const { status, report } = await runJson(path.join(makeFolder('one', { 'library.txt': STORY }), 'library.txt'));
    expect(status).toBe(0);
    const [article] = report.articles;
    expect(article).toMatchObject({ name: path.join('one', 'library.txt'), state: 'READ' });
    const { proposals, cleaned } = article?.reading ?? { proposals: [], cleaned: { text: '' } };
    expect(proposals.length).toBeGreaterThan(5);
    for (const { passages } of proposals) for (const { start, end } of passages) expect(cleaned.text.slice(start, end).trim()).not.toBe('');
  });

  it('reads the articles of a folder by their names, and says what else lies in it', async () => {
    const { status, report } = await runJson(makeFolder('many', { 'b.txt': STORY, 'a.html': `<html><body><article><h1>Library</h1><p>${STORY.slice(60)}</p></article></body></html>`, 'notes.docx': 'no article', '.hidden.txt': STORY }));
    expect(status).toBe(0);
    expect(report.articles.map(({ name }) => name)).toEqual([path.join('many', 'a.html'), path.join('many', 'b.txt')]);
    expect(report.articles.map(({ reading }) => reading?.document.kind)).toEqual(['HTML', 'PLAIN_TEXT']);
    expect(report.skipped).toEqual([path.join('many', 'notes.docx')]);
  });

  it('refuses what is no text, each with its sentence, and reads the rest', async () => {
    const place = makeFolder('mixed', {
      'a.txt': '', 'b.txt': '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'c.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]),
      'd.txt': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 0, 0, ...Array.from({ length: 40 }, () => 0)]), 'e.txt': STORY,
    });
    const { status, report } = await runJson(place);
    expect(status).toBe(1);
    expect(report.good).toBe(false);
    expect(report.articles.map(({ state, code }) => code ?? state)).toEqual(['EMPTY', 'PDF', 'IMAGE', 'ARCHIVE', 'READ']);
    for (const { sentence } of report.articles.slice(0, 4)) expect(sentence).toMatch(/^It is .*\.$/);
    const { out } = await run(place);
    expect(out).toContain('mixed/b.txt: refused. It is a PDF');
    expect(out).toMatch(/1 article read, 4 refused\.\n$/);
  });

  it('compares with a pack that is named, and knows nothing without one', async () => {
    const original = path.resolve(import.meta.dirname, '../../../../../packages/corpus/packs/harbour-ferry/originals/tidewater-2021-06-16.txt');
    const known = async (...args: readonly string[]) => (await runJson(original, ...args)).report.articles[0]?.reading?.proposals.filter(({ content }) => 'known' in content && content.known).length;
    expect(await known()).toBe(0);
    expect(await known('--pack', 'harbour-ferry')).toBeGreaterThan(0);
  });

  it('reads what comes through a pipe', async () => {
    piped = new TextEncoder().encode(STORY);
    const { status, report } = await runJson('-');
    expect(status).toBe(0);
    expect(report.articles).toMatchObject([{ name: 'standard input', state: 'READ' }]);
  });

  it('lets no text speak to the terminal', async () => {
    piped = new TextEncoder().encode(STORY.replace('Library hours', '\u001b[2J\u001b]0;owned\u0007Library \u202ehours'));
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect((await run('-')).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });

  it('says how far it has come where somebody watches, and ends the line', async () => {
    await run(makeFolder('many', { 'b.txt': STORY }));
    expect(progress.find((line) => line.startsWith('1 of '))).toBeDefined();
    expect(progress.at(-1)).toBe('');
  });
});

describe('footnote import --out', () => {
  it('keeps each reading, reads nothing twice, and reads again what has changed', async () => {
    const place = makeFolder('batch', { 'a.txt': STORY, 'b.txt': STORY.replace('300', '400') });
    const first = await runJson(place, '--out', 'kept');
    expect(readdirSync(path.join(folder, 'kept')).sort()).toEqual(['a.txt.reading.json', 'b.txt.reading.json']);
    const written = statSync(path.join(folder, 'kept', 'a.txt.reading.json')).mtimeMs;
    writeFileSync(path.join(folder, place, 'b.txt'), STORY.replace('300', '500'));
    const second = await runJson(place, '--out', 'kept');
    expect(second.report.articles.map(({ state }) => state)).toEqual(['KEPT', 'READ']);
    expect(second.report.articles[0]?.reading).toEqual(first.report.articles[0]?.reading);
    expect(statSync(path.join(folder, 'kept', 'a.txt.reading.json')).mtimeMs).toBe(written);
    expect(second.report.articles[1]?.reading?.cleaned.text).toContain('500');
  });

  it('goes on after an interruption: a reading that is missing or half written is made, the others stay', async () => {
    const place = makeFolder('broken', { 'a.txt': STORY, 'b.txt': STORY, 'c.txt': STORY });
    await run(place, '--out', 'resumed');
    rmSync(path.join(folder, 'resumed', 'b.txt.reading.json'));
    const half = path.join(folder, 'resumed', 'c.txt.reading.json');
    writeFileSync(half, readFileSync(half, 'utf8').slice(0, 500));
    const { report } = await runJson(place, '--out', 'resumed');
    expect(report.articles.map(({ state }) => state)).toEqual(['KEPT', 'READ', 'READ']);
    expect(JSON.parse(readFileSync(half, 'utf8'))).toMatchObject({ format: 'footnote-reading/1', reading: { document: { name: 'c.txt' } } });
    expect(readdirSync(path.join(folder, 'resumed')).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('reads again where another pack is to be compared with', async () => {
    const place = makeFolder('compared', { 'a.txt': STORY });
    await run(place, '--out', 'known');
    expect((await runJson(place, '--out', 'known', '--pack', 'harbour-ferry')).report.articles[0]?.state).toBe('READ');
    expect((await runJson(place, '--out', 'known', '--pack', 'harbour-ferry')).report.articles[0]?.state).toBe('KEPT');
  });

  it('keeps two articles of one name apart, and nothing of one that was refused', async () => {
    makeFolder('left', { 'a.txt': STORY, 'empty.txt': '' });
    makeFolder('right', { 'a.txt': STORY.replace('300', '700') });
    await run('left', 'right', '--out', 'apart');
    expect(readdirSync(path.join(folder, 'apart')).sort()).toEqual(['a.txt-2.reading.json', 'a.txt.reading.json']);
  });
});

describe('footnote import of addresses', () => {
  const url = 'https://paper.example/2022/library?from=front#top';

  it('fetches nothing unless it is allowed', async () => {
    const { status, error } = await run(url);
    expect(status).toBe(2);
    expect(error).toContain('--fetch');
    expect(error).toContain('FOOTNOTE_IMPORT_FETCH');
  });

  it('reads a page that was fetched, and knows where it is from', async () => {
    fetched[url] = { ok: true, bytes: new TextEncoder().encode(`<html><head><title>Library</title></head><body><article><h1>Library hours to be cut</h1><p>${STORY.slice(60)}</p></article></body></html>`), contentType: 'text/html', finalUrl: 'https://paper.example/2022/library' };
    const { status, report } = await runJson(url, '--fetch', '--out', 'fetched');
    expect(status).toBe(0);
    expect(report.articles[0]?.reading?.document).toMatchObject({ kind: 'HTML', url: 'https://paper.example/2022/library' });
    expect(existsSync(path.join(folder, 'fetched', 'paper.example-2022-library.reading.json'))).toBe(true);
  });

  it('is allowed by the operator as well, and says why a page was not fetched', async () => {
    process.env['FOOTNOTE_IMPORT_FETCH'] = '1';
    const { status, report } = await runJson('https://paper.example/gone');
    delete process.env['FOOTNOTE_IMPORT_FETCH'];
    expect(status).toBe(1);
    expect(report.articles).toMatchObject([{ state: 'REFUSED', code: 'NOT_FOUND' }]);
  });
});

describe('footnote import --model', () => {
  const set = (values: Readonly<Record<string, string>>) => { Object.assign(process.env, values); };
  afterEach(() => { delete process.env['FOOTNOTE_LLM_URL']; delete process.env['FOOTNOTE_LLM_MODEL']; });

  it('asks nobody unless a model is set', async () => {
    piped = new TextEncoder().encode(STORY);
    const { status, error } = await run('-', '--model');
    expect(status).toBe(2);
    expect(error).toContain('FOOTNOTE_LLM_URL');
  });

  it('adds what the model proposes and the article bears out, and says what was left out', async () => {
    const quotation = 'The mayor said that the branch would not open again before the autumn.';
    const entry = { kind: 'STATEMENT', quotation, statement: quotation, actor: 'Ana Reyes', issue: null, stance: null, clause: null, nominal: null };
    const answer = { choices: [{ message: { content: JSON.stringify({ claims: [entry, { ...entry, quotation: 'The mayor said that all branches would be sold.' }] }) }, finish_reason: 'stop' }] };
    const server = createServer((_request, response) => { response.end(JSON.stringify(answer)); });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    const address = server.address();
    set({ FOOTNOTE_LLM_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port ?? 0 : 0}/v1`, FOOTNOTE_LLM_MODEL: 'small' });
    piped = new TextEncoder().encode(STORY);
    const { report } = await runJson('-', '--model');
    await new Promise((done) => { server.closeAllConnections(); server.close(done); });
    const { proposals, remarks } = report.articles[0]?.reading ?? { proposals: [], remarks: [] };
    expect(proposals.filter(({ because }) => because.includes('language model'))).toHaveLength(1);
    expect(remarks).toContainEqual(expect.stringContaining('one claim was not taken. 1: Its quotation does not stand in the article.'));
  });
});

describe('footnote import, called wrongly', () => {
  it.each([
    ['a file that is not there', ['nowhere.txt'], 'NO_SUCH_FILE'], ['a folder without articles', ['empty-folder'], 'NO_ARTICLES'], ['an unknown pack', ['-', '--pack', 'nope'], 'UNKNOWN_PACK'], ['one pipe twice', ['-', '-'], 'TWO_PIPES'],
  ])('ends with 2 and a sentence for %s', async (_what, args, code) => {
    makeFolder('empty-folder', { 'picture.png': 'x' });
    const { status, out } = await run(...args, '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code, message: expect.stringMatching(/\.$/) } });
  });

  it('says how it is called where nothing is named', async () => {
    const { status, error } = await run();
    expect(status).toBe(2);
    expect(error).toContain('articles');
  });
});
