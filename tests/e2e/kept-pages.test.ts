import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { endProgram, freePort, startProgram, until, type Program } from '../testkit/processes.js';
import { repositoryRoot } from '../testkit/repository.js';

/* Two web servers as they are run, and one API whose packs can be changed under them. */

let api: TestApi;
const webs: { readonly program: Program; readonly url: string }[] = [];

beforeAll(async () => {
  api = await startTestApi({ now: () => new Date() });
  await api.importGraph(shippedGraph('harbour-ferry'));
  await publishStarterQuiz(api.dependencies);
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = api.app.server.address() as AddressInfo;
  for (let nth = 0; nth < 2; nth += 1) {
    const webPort = await freePort();
    const environment = { WEB_PORT: String(webPort), API_PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: '', FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET };
    webs.push({ program: startProgram({ args: ['--import', import.meta.resolve('tsx'), 'server.ts'], folder: join(repositoryRoot, 'apps/web'), environment }), url: `http://127.0.0.1:${String(webPort)}` });
  }
  for (const { program, url } of webs) await until(`the web app to answer:\n${program.output()}`, () => fetch(`${url}/health/ready`).then(({ ok }) => ok || undefined, () => undefined), 120_000);
}, 240_000);
afterAll(async () => {
  await Promise.all(webs.map(({ program }) => endProgram(program)));
  await api.close();
});

const TOPIC = '/topics/harbour-ferry';
interface Got { readonly status: number; readonly text: string; readonly nonce: string }

async function getFrom(url: string, path: string, cookie = ''): Promise<Got> {
  const answer = await fetch(`${url}${path}`, { headers: { cookie } });
  return { status: answer.status, text: await answer.text(), nonce: /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '' };
}
const getBoth = (path: string, cookie = ''): Promise<readonly Got[]> => Promise.all(webs.map(({ url }) => getFrom(url, path, cookie)));
/** The page as it is read, without what belongs to one answer. */
const bare = ({ text, nonce }: Got): string => text.replaceAll(nonce, '');
/** The same without what is handed to scripts: a tag a line, so that a difference can be read. */
const markupOf = (got: Got): readonly string[] => bare(got).replaceAll(/<script\b.*?<\/script>/gs, '').split(/(?=<)/);
const retitled = (title: string) => { const ferry = shippedGraph('harbour-ferry'); return { ...ferry, pack: { ...ferry.pack, title } }; };

describe('the pages of topics for whoever is not signed in', () => {
  it.each(['/', TOPIC, `${TOPIC}?asOf=2021-07-07`, `${TOPIC}/sources/wire-2021-07-07`])('differ in nothing but their nonce, which is fresh and on every script: %s', async (path) => {
    const [first, second] = [await getBoth(path), await getBoth(path)];
    const got = [...first, ...second];
    expect(new Set(got.map(({ nonce }) => nonce)).size).toBe(4);
    expect(new Set(got.map(({ status }) => status))).toEqual(new Set([200]));
    expect(second.map(bare)).toEqual(first.map(bare));
    // Each server has rendered its own: what scripts are handed comes in the order in which it was ready there.
    expect(new Set(got.map((one) => markupOf(one).join('\n'))).size).toBe(1);
    for (const { text, nonce } of got) {
      const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(3);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    }
  });

  it('are the same as those that are rendered for one request', async () => {
    for (const path of ['/', TOPIC, `${TOPIC}/sources/wire-2021-07-07`]) {
      const [[kept], [own]] = [await getBoth(path), await getBoth(path, 'footnote.session_token=of-nobody')];
      if (kept === undefined || own === undefined) throw new Error('No web server answered');
      expect(markupOf(kept)).toEqual(markupOf(own));
      expect(markupOf(kept).length).toBeGreaterThan(100);
    }
  });

  it('are new on every web server for the very next request after their pack has changed, and the first page with them', async () => {
    await getBoth(TOPIC);
    for (const title of ['The ferry, told anew', 'The ferry, told once more']) {
      await api.importGraph(retitled(title));
      for (const path of [TOPIC, '/', `${TOPIC}/sources/wire-2021-07-07`]) expect((await getBoth(path)).map(({ text }) => text.includes(title))).toEqual([true, true]);
    }
    await api.importGraph(shippedGraph('harbour-ferry'));
    expect((await getBoth(TOPIC)).map(({ text }) => text.includes('told once more'))).toEqual([false, false]);
  });

  it('say that there is no such topic until there is one', async () => {
    expect((await getBoth('/topics/us-icc-evidence')).map(({ status }) => status)).toEqual([404, 404]);
    await api.importGraph(shippedGraph('us-icc-evidence'));
    expect((await getBoth('/topics/us-icc-evidence')).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('look as the device wants them, and never as another device wanted them before', async () => {
    const themes = [];
    for (const theme of ['dark', 'light', '', 'dark']) {
      const [got] = await getBoth(TOPIC, theme === '' ? '' : `footnote-settings=${encodeURIComponent(`theme=${theme}`)}`);
      themes.push(/<html[^>]*?data-theme="(\w+)"/.exec(got?.text ?? '')?.[1] ?? 'device');
    }
    expect(themes).toEqual(['dark', 'light', 'device', 'dark']);
  });

  it('show a class to who is in it, and to nobody else', async () => {
    const [before] = await getBoth('/');
    const [member] = await getBoth('/', `footnote-class-abc=ABCD2EFG.${'t'.repeat(30)}`);
    const [after] = await getBoth('/');
    expect([before, member, after].map((got) => got?.text.includes('ABCD2EFG'))).toEqual([false, true, false]);
  });

  it('lack nothing that could not be loaded once, when it can be loaded again', async () => {
    const { pool } = api.test.database;
    const query = pool.query.bind(pool) as (...args: readonly unknown[]) => unknown;
    await api.importGraph(retitled('The ferry, while something is away'));
    // The state can be read, and a part of the page cannot.
    Object.assign(pool, { query: (...args: readonly unknown[]) => (/contradictions/.test(JSON.stringify(args[0] ?? '')) ? Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })) : query(...args)) });
    try {
      await getBoth(TOPIC);
    } finally {
      Reflect.deleteProperty(pool, 'query');
    }
    for (const { status, text } of await getBoth(TOPIC)) {
      expect([status, text.includes('could not be loaded'), text.includes('while something is away')]).toEqual([200, false, true]);
    }
  });
});
