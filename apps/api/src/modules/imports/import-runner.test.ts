import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { ThreadError } from '../../platform/work-thread.js';
import { createReadingThread } from './import-runner.js';
import { takeArticle } from './job.store.js';
import type { ReadingThread } from './read-held.js';
import { readGiven } from './read-given.js';
import { ferryArticle, importerOf, only, readAll, runnerOf, type BatchShown, type Importer } from './testing/import-steps.js';

/** Reads in this thread: for tests of who takes what, not of threads. */
function plainThread(before: (name: string | null) => void | Promise<void> = () => undefined): ReadingThread {
  return {
    async run(work, hear) {
      await before(work.article.is === 'BYTES' ? work.article.name : work.article.document.name);
      return readGiven(work, hear ?? (() => undefined));
    },
    close: () => Promise.resolve(),
  };
}

let api: TestApi;
let teacher: Importer;
beforeAll(async () => {
  api = await startTestApi();
  teacher = importerOf(api, await api.signUp());
}, 120_000);
afterAll(async () => { await api.close(); });

async function begin(names: readonly string[]): Promise<BatchShown> {
  const { batch } = await teacher.must('startImport', { newPackTitle: `Read by ${names.join(' and ')}`, articles: names.map((name) => ({ name, text: `The council of ${name} approved the plan on 12 May 2021.\n\nThe mayor opposes it, the union said.` })) });
  if (batch === null) throw new Error('No import was begun');
  return batch;
}

const states = async (batch: BatchShown): Promise<Readonly<Record<string, string>>> => Object.fromEntries((await teacher.batch(batch.id)).articles.nodes.map(({ name, state }) => [name, state]));

describe('what reads articles', () => {
  it('takes each of them once, however many replicas take them at the same time', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `shared-${String(at)}`);
    const batch = await begin(names);
    const read: string[] = [];
    const runners = [1, 2, 3].map(() => runnerOf(api, { thread: plainThread((name) => { read.push(name ?? ''); return new Promise((resolve) => { setTimeout(resolve, 5); }); }) }));
    await Promise.all(runners.map(readAll));
    expect([...read].sort()).toEqual(names);
    expect(new Set(Object.values(await states(batch)))).toEqual(new Set(['IN_REVIEW']));
  });

  it('reads again what another process began and did not end, once its lease is over, and not before', async () => {
    const batch = await begin(['left-behind']);
    const held = await takeArticle(api.dependencies.database.queries, randomUUID());
    expect(held?.name).toBe('left-behind');
    const runner = runnerOf(api, { thread: plainThread() });
    await readAll(runner);
    expect(await states(batch)).toEqual({ 'left-behind': 'READING' });
    await api.dependencies.database.queries.execute(sql`update import_articles set lease_until = clock_timestamp() - interval '1 second' where id = ${held?.key ?? ''}::uuid`);
    await readAll(runner);
    expect(await states(batch)).toEqual({ 'left-behind': 'IN_REVIEW' });
  });

  it('drops what it read of an article that another process has taken over by then', async () => {
    const batch = await begin(['taken-over']);
    const thief = randomUUID();
    const runner = runnerOf(api, { thread: plainThread(async () => { await api.dependencies.database.queries.execute(sql`update import_articles set held_by = ${thief}::uuid where name = 'taken-over'`); }) });
    await readAll(runner);
    expect(await states(batch)).toEqual({ 'taken-over': 'READING' });
    const { rows } = await api.dependencies.database.queries.execute(sql`select reading, document, held_by from import_articles where name = 'taken-over'`);
    expect(rows).toEqual([{ reading: null, document: null, held_by: thief }]);
    await teacher.must('deleteImport', { batch: batch.id });
  });

  it('refuses an article that twice brought down what read it, says so, and reads the others', async () => {
    const batch = await begin(['sound-1', 'bomb', 'sound-2']);
    const runner = runnerOf(api, { thread: plainThread((name) => { if (name === 'bomb') throw new ThreadError('CRASHED', 'out of memory'); }) });
    await readAll(runner);
    const after = await teacher.batch(batch.id);
    expect(after.articles.nodes.map(({ state }) => state)).toEqual(['IN_REVIEW', 'REFUSED', 'IN_REVIEW']);
    expect(after.articles.nodes[1]?.refusal).toContain('failed twice');
    const { rows } = await api.dependencies.database.queries.execute(sql`select tries, raw, reading from import_articles where name = 'bomb'`);
    expect(rows).toEqual([{ tries: 2, raw: null, reading: null }]);
  });

  it('does not count it against an article that the database was away while it was read', async () => {
    const batch = await begin(['unlucky']);
    let times = 0;
    const runner = runnerOf(api, { thread: plainThread(() => { times += 1; if (times <= 3) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }); }) });
    for (let round = 0; round < 5 && times <= 3; round += 1) await readAll(runner);
    expect(times).toBe(4);
    expect(await states(batch)).toEqual({ unlucky: 'IN_REVIEW' });
  });

  it('refuses at once what two processes began and neither was heard of again', async () => {
    const batch = await begin(['killer']);
    await api.dependencies.database.queries.execute(sql`update import_articles set state = 'READING', tries = 2, held_by = ${randomUUID()}::uuid, lease_until = clock_timestamp() - interval '1 second' where name = 'killer'`);
    let asked = 0;
    await readAll(runnerOf(api, { thread: plainThread(() => { asked += 1; }) }));
    expect(asked).toBe(0);
    expect(only((await teacher.batch(batch.id)).articles.nodes)).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('failed twice') });
  });

  it('lets an article wait again where it is closed in the middle, and that does not count as a failure', async () => {
    const batch = await begin(['interrupted']);
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => { begun = resolve; });
    let fail: (error: Error) => void = () => undefined;
    const runner = runnerOf(api, {
      thread: { run: () => new Promise((_resolve, reject) => { fail = reject; begun(); }), close: () => { fail(new ThreadError('CLOSED', 'The thread was closed')); return Promise.resolve(); } },
    });
    runner.wake();
    await isBegun;
    await runner.close();
    expect(await states(batch)).toEqual({ interrupted: 'WAITING' });
    const { rows } = await api.dependencies.database.queries.execute(sql`select tries, held_by, lease_until from import_articles where name = 'interrupted'`);
    expect(rows).toEqual([{ tries: 0, held_by: null, lease_until: null }]);
    await readAll(runnerOf(api, { thread: plainThread() }));
    expect(await states(batch)).toEqual({ interrupted: 'IN_REVIEW' });
  });

  it('leaves an import that was stopped, and reads it when it goes on', async () => {
    const batch = await begin(['paused']);
    await teacher.must('stopImport', { batch: batch.id });
    const runner = runnerOf(api, { thread: plainThread() });
    await readAll(runner);
    expect(await states(batch)).toEqual({ paused: 'WAITING' });
    await teacher.must('resumeImport', { batch: batch.id });
    await readAll(runner);
    expect(await states(batch)).toEqual({ paused: 'IN_REVIEW' });
  });

  it('fetches what was given by its address where that is allowed, once, and refuses with the sentence of the fetcher', async () => {
    const other = await startTestApi({ variables: { FOOTNOTE_IMPORT_FETCH: 'on' } });
    try {
      const asker = importerOf(other, await other.signUp());
      const { batch } = await asker.must('startImport', { newPackTitle: 'From the web', articles: [{ url: 'https://news.example/ferry' }, { url: 'https://news.example/wall' }] });
      const asked: string[] = [];
      const page = `<html><head><title>Ferry sold</title></head><body><article><h1>Ferry sold</h1>${'<p>The council sold the ferry on Monday, and the union opposed the sale of the ferry.</p>'.repeat(4)}</article></body></html>`;
      await readAll(runnerOf(other, {
        thread: plainThread(),
        fetchArticle: (url) => {
          asked.push(url);
          return Promise.resolve(url.endsWith('wall') ? { ok: false, code: 'PAYWALL', sentence: 'This page asks for a payment.' } : { ok: true, bytes: Buffer.from(page), contentType: 'text/html', finalUrl: 'https://news.example/ferry?seen' });
        },
      }));
      const [read, refused] = (await asker.batch(batch?.id ?? '')).articles.nodes;
      expect(asked).toEqual(['https://news.example/ferry', 'https://news.example/wall']);
      expect(read).toMatchObject({ name: 'news.example/ferry', state: 'IN_REVIEW' });
      expect(refused).toMatchObject({ state: 'REFUSED', refusal: 'This page asks for a payment.' });
    } finally {
      await other.close();
    }
  }, 60_000);
});

describe('the thread that reads', () => {
  it('reads real articles beside this one, refuses what is no text, and survives being killed', async () => {
    const { batch } = await teacher.must('startImport', { newPackTitle: 'In a thread of its own', articles: [{ name: 'wire', text: ferryArticle('wire-2021-07-07') }, { name: 'scan.pdf', content: Buffer.from('%PDF-1.7 scanned').toString('base64') }, { name: 'review', text: ferryArticle('quay-review-2021-07-10') }] });
    const thread = createReadingThread();
    const runner = runnerOf(api, { thread });
    runner.wake();
    // As if the process ended it: the article in hand waits again, and the next look takes it up.
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    await thread.close();
    await runner.settled();
    await readAll(runner);
    const after = await teacher.batch(batch?.id ?? '');
    expect(after.articles.nodes.map(({ name, state }) => [name, state])).toEqual([['wire', 'IN_REVIEW'], ['scan.pdf', 'REFUSED'], ['review', 'IN_REVIEW']]);
    expect(after.articles.nodes[1]?.refusal).toContain('PDF');
    await runner.close();
  }, 120_000);

  it('ends an article that wants too much memory, and goes on with the next', async () => {
    const { batch } = await teacher.must('startImport', { newPackTitle: 'In too small a thread', articles: [{ name: 'too-big', text: `A council met. ${ferryArticle('wire-2021-07-07').repeat(100)}` }] });
    const runner = runnerOf(api, { thread: createReadingThread({ heapMb: 16 }) });
    await readAll(runner);
    await runner.close();
    expect(only((await teacher.batch(batch?.id ?? '')).articles.nodes)).toMatchObject({ state: 'REFUSED', refusal: expect.stringContaining('failed twice') });
  }, 120_000);
});
