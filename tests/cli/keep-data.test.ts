import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraph } from '../testkit/ask-graph.js';
import { findStarterQuiz } from '../testkit/quiz-steps.js';
import { repositoryRoot } from '../testkit/repository.js';
import { runFootnote } from '../testkit/run-footnote.js';
import { joinProduct } from '../testkit/share-product.js';
import { newDataFolder, startProduct } from '../testkit/start-product.js';

const articles = join(repositoryRoot, '..', 'shared', 'articles');
const originals = existsSync(articles) ? readdirSync(articles).filter((name) => name.endsWith('.txt')).map((name) => join(articles, name)) : [];
const itWithArticles = originals.length > 0 ? it : it.skip;
const ferryOriginals = join(repositoryRoot, 'packages/corpus/packs/harbour-ferry/originals');

interface Attached {
  readonly good: boolean;
  readonly files: readonly ({ readonly file: string; readonly pack: string; readonly source: string; readonly stored: boolean; readonly citations: readonly { readonly anchor: string; readonly exact: string | null }[] } | { readonly file: string; readonly refused: string })[];
}

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'footnote-keep-')); });
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

describe('footnote attach', () => {
  itWithArticles('recognises the five articles and re-anchors every citation to the verbatim passage', async () => {
    const { status, out } = await runFootnote(['attach', ...originals, '--dry-run', '--json']);
    const { files } = JSON.parse(out) as Attached; // the command's own document
    expect(files).toHaveLength(5);
    const citations = files.flatMap((file) => ('refused' in file ? [] : file.citations));
    expect(new Set(files.map((file) => ('source' in file ? file.source : file.refused))).size).toBe(5);
    expect(citations.length).toBeGreaterThan(150);
    expect(citations.filter(({ anchor, exact }) => !['EXACT', 'MOVED'].includes(anchor) || exact === null)).toEqual([]);
    expect(status).toBe(0);
  });

  it('refuses a text that is none of the sources, with the reason', async () => {
    const { status, out } = await runFootnote(['attach', 'README.md', '--dry-run']);
    expect(status).toBe(1);
    expect(out).toMatch(/README\.md: refused\. .*none of the sources of "us-icc-evidence"/);
  });

  it('refuses what is no file as wrong use', async () => {
    expect((await runFootnote(['attach', 'no-such-article.txt', '--dry-run'])).status).toBe(2);
    expect((await runFootnote(['attach', 'packages', '--dry-run'])).status).toBe(2);
  });

  it('keeps an original in the database, once, and a backup brings it along', async () => {
    const [from, to] = [await newDataFolder(), await newDataFolder()];
    const [file] = readdirSync(ferryOriginals).map((name) => join(ferryOriginals, name));
    const stored = await runFootnote(['attach', file ?? '', '--json'], { dataFolder: from.folder });
    expect({ status: stored.status, err: stored.err }).toEqual({ status: 0, err: '' });
    expect((JSON.parse(stored.out) as Attached).files).toEqual([expect.objectContaining({ pack: 'harbour-ferry', stored: true })]); // the command's own document
    const backup = join(folder, 'attached.backup');
    const written = await runFootnote(['backup', backup, '--json'], { dataFolder: from.folder });
    expect(written.status).toBe(0);
    const restored = await runFootnote(['restore', backup, '--json'], { dataFolder: to.folder });
    expect(restored.status).toBe(0);
    const rows = (text: string): number => (JSON.parse(text) as { readonly rows: number }).rows; // both documents have it
    expect(rows(written.out)).toBeGreaterThan(500);
    expect(rows(restored.out)).toBe(rows(written.out));
    await from.remove();
    await to.remove();
  });
});

describe('footnote backup and restore', () => {
  it('bring an attempt from a Footnote that runs to another one, which goes on with it', async () => {
    const product = await joinProduct();
    const { code } = await findStarterQuiz(product.webUrl);
    const { startAttempt } = await askGraph<{ startAttempt: { attempt: { id: string }; resumeToken: string } }>(product.webUrl, 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken } }', { variables: { input: { code, nickname: 'Traveller' } } });
    const backup = join(folder, 'running.backup');
    expect((await runFootnote(['backup', backup], { dataFolder: product.dataFolder })).status).toBe(0);
    const elsewhere = await newDataFolder();
    expect((await runFootnote(['restore', backup], { dataFolder: elsewhere.folder })).status).toBe(0);
    const other = await startProduct({ dataFolder: elsewhere.folder });
    try {
      const { attempt } = await askGraph<{ attempt: { nickname: string; nextQuestion: { id: string } | null } | null }>(other.webUrl, 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nickname nextQuestion { id } } }', { variables: { id: startAttempt.attempt.id, token: startAttempt.resumeToken } });
      expect(attempt).toMatchObject({ nickname: 'Traveller', nextQuestion: { id: expect.any(String) } });
      expect((await findStarterQuiz(other.webUrl)).code).toBe(code);
    } finally {
      await other.stop();
      await elsewhere.remove();
    }
  }, 300_000);

  it('refuse to write over a file, to restore over data, and to restore what is no whole backup', async () => {
    const product = await joinProduct();
    const backup = join(folder, 'again.backup');
    expect((await runFootnote(['backup', backup], { dataFolder: product.dataFolder })).status).toBe(0);
    const over = await runFootnote(['backup', backup], { dataFolder: product.dataFolder });
    expect(over.status).toBe(2);
    expect(over.err).toContain('--force');
    const occupied = await runFootnote(['restore', backup], { dataFolder: product.dataFolder });
    expect(occupied.status).not.toBe(0);
    expect(occupied.err).toMatch(/--replace/);
    const half = join(folder, 'half.backup');
    const whole = await readFile(backup);
    await writeFile(half, whole);
    await truncate(half, Math.floor(whole.length / 2));
    const elsewhere = await newDataFolder();
    for (const file of [half, join(repositoryRoot, 'README.md')]) {
      const { status, err } = await runFootnote(['restore', file], { dataFolder: elsewhere.folder });
      expect(status).toBe(1);
      expect(err).toMatch(/\.\n?$/);
      expect(err).not.toMatch(/\n\s+at /);
    }
    await elsewhere.remove();
  });

  it('say where no Footnote has kept anything', async () => {
    const empty = await newDataFolder();
    const { status, err } = await runFootnote(['backup', join(folder, 'empty.backup')], { dataFolder: empty.folder });
    expect(status).toBe(1);
    expect(err).toContain(empty.folder);
    expect(existsSync(join(folder, 'empty.backup'))).toBe(false);
    await empty.remove();
  });
});
