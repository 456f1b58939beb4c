import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { keepPages, type KeptPagesOptions } from './give-kept-page.ts';
import { makeRoom } from './make-room.ts';
import { cutAtNonces, newNonce, newPlaceholder, withNonce, withNonceGzipped } from './nonce-slots.ts';
import { pageToKeep } from './page-to-keep.ts';
import { askStatesTogether } from './page-states.ts';
import type { Rendered } from './render-aside.ts';

const asked = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET') => pageToKeep({ method, url, headers });
const TOPIC = '/topics/harbour-ferry';

describe('a page that may be given to everybody', () => {
  it('is the first page, that of a topic on any day, and that of a source', () => {
    expect(asked('/')).toMatchObject({ url: '/', pack: '*', isPlain: true });
    expect(asked(TOPIC)).toMatchObject({ url: TOPIC, pack: 'harbour-ferry', isPlain: true });
    expect(asked(`${TOPIC}?later=1&asOf=2021-07-07`)).toMatchObject({ url: `${TOPIC}?asOf=2021-07-07&later=1`, isPlain: false });
    expect(asked(`${TOPIC}/sources/wire-2021-07-07?links=off`)).toMatchObject({ pack: 'harbour-ferry', isPlain: false });
  });

  it.each(['/desk', '/q/K7P-2QXM', '/results', '/settings', '/account', '/?code=K7P&problem=unknown', `${TOPIC}?utm_source=x`, `${TOPIC}?asOf=yesterday`, `${TOPIC}?asOf=2021-07-07&asOf=2021-07-08`, `${TOPIC}?asOf=2021-07-07?`, `${TOPIC}/`, `${TOPIC}/x/y`, '/topics/%2e%2e', '//topics/x', `${TOPIC}?__proto__=1`])('is not %s', (url) => {
    expect(asked(url)).toBeNull();
  });

  it('is not one that somebody asks for who is signed in, or whose class stands on it', () => {
    expect(asked(TOPIC, { cookie: 'a=b; footnote.session_token=x' })).toBeNull();
    expect(asked('/', { cookie: '__Secure-footnote.session_token=x' })).toBeNull();
    expect(asked('/', { cookie: 'footnote-class-abc=K7P2.token' })).toBeNull();
    expect(asked(TOPIC, { cookie: 'footnote-class-abc=K7P2.token' })).not.toBeNull();
    expect(asked(TOPIC, { rsc: '1' })).toBeNull();
    expect(asked(TOPIC, {}, 'POST')).toBeNull();
  });

  it('is one for each look that a device can have chosen, however that is written', () => {
    const dark = asked(TOPIC, { cookie: `footnote-settings=${encodeURIComponent('theme=dark')}` });
    expect(dark?.settings).toBe('theme=dark&size=normal&motion=device&keys=on');
    expect(asked(TOPIC, { cookie: `x=y; footnote-settings=${encodeURIComponent('keys=on&theme=dark&other=1')}` })).toEqual(dark);
    expect(asked(TOPIC, { cookie: 'footnote-settings=%E0%A4%A' })).toEqual(asked(TOPIC));
    expect(dark?.isPlain).toBe(false);
  });
});

describe('a page in the pieces between its nonces', () => {
  const placeholder = newPlaceholder();
  const text = (nonce: string): string => `<html><head><link nonce="${nonce}"/><script nonce="${nonce}">${'self.__next_f.push([1,"ſerif — ünï"]);'.repeat(900)}</script>${nonce}${nonce}<p>${'The ferry left at noon. '.repeat(2_000)}</p><script nonce="${nonce}">0</script></html>`;

  it('has the nonce of each answer wherever it belongs, plain and compressed', () => {
    const page = cutAtNonces(text(placeholder), placeholder);
    if (page === null) throw new Error('The page has slots');
    for (const nonce of [newNonce(), newNonce()]) {
      expect(nonce).toHaveLength(placeholder.length);
      expect(withNonce(page, nonce).toString('utf8')).toBe(text(nonce));
      expect(gunzipSync(withNonceGzipped(page, nonce)).toString('utf8')).toBe(text(nonce));
    }
  });

  it('is compressed about as well as in one piece', () => {
    const page = cutAtNonces(text(placeholder), placeholder);
    expect(page === null ? 0 : withNonceGzipped(page, newNonce()).length).toBeLessThan(Buffer.byteLength(text('')) / 40);
  });

  it('is compressed right, whatever stands around the nonces', () => {
    const pieces = ['', 'a', placeholder.slice(0, 23), placeholder.slice(1), 'x'.repeat(70_000), newNonce(), '\u{1F4DC}'.repeat(9_000), String.fromCharCode(...Array.from({ length: 255 }, (_, at) => at + 1))];
    for (const [at, first] of pieces.entries()) {
      for (const second of pieces) {
        const parts = [first, second, pieces[(at * 3) % pieces.length] ?? '', first];
        const page = cutAtNonces(parts.join(placeholder), placeholder);
        if (page === null) throw new Error('The page has slots');
        const nonce = newNonce();
        expect(gunzipSync(withNonceGzipped(page, nonce)).equals(withNonce(page, nonce))).toBe(true);
      }
    }
  });

  it('is none where there is no place for a nonce', () => {
    expect(cutAtNonces('<html></html>', placeholder)).toBeNull();
    expect(cutAtNonces(`\0${placeholder}`, placeholder)).toBeNull();
  });
});

describe('the room for pages', () => {
  it('is bounded: what was not asked for the longest goes first, and what is too large is not kept', () => {
    const room = makeRoom<{ readonly bytes: number }>(100);
    for (const key of 'abcdefghij') room.set(key, { bytes: 10 });
    expect(room.get('a')).toBeDefined();
    room.set('k', { bytes: 10 });
    expect(['a', 'b', 'k'].map((key) => room.get(key) !== undefined)).toEqual([true, false, true]);
    room.set('large', { bytes: 13 });
    expect(room.get('large')).toBeUndefined();
  });
});

/** A server that keeps pages of a graph which can be changed, and counts how often it renders. */
async function serve({ rendered = {}, until = Promise.resolve(), ...options }: Partial<KeptPagesOptions> & { readonly rendered?: Partial<Rendered>; readonly until?: Promise<void> } = {}) {
  const graph = { state: 'first' as string | null, renderings: 0, asked: 0, now: 0, sawCookies: [] as string[] };
  const give = keepPages({
    readState: async () => { graph.asked += 1; return graph.state; },
    clock: () => graph.now,
    policyFor: (nonce) => `script-src 'nonce-${nonce}'`,
    mostBytes: 1_000_000,
    render: async ({ url, settings }, nonce) => {
      graph.renderings += 1;
      graph.sawCookies.push(settings);
      const told = graph.state;
      await until;
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', link: `<a>; nonce="${nonce}"`, 'transfer-encoding': 'chunked' }, page: `<html><script nonce="${nonce}">${url} ${String(told)} ${String(graph.renderings)}</script></html>`, isSound: true, ...rendered };
    },
    ...options,
  });
  const server: Server = createServer((incoming, outgoing) => { void give(incoming, outgoing).then((given) => { if (!given) outgoing.end('rendered for this request'); }); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${address}${path}`, { headers });
    return { answer, text: await answer.text() };
  };
  return { graph, get, close: () => { server.close(); server.closeAllConnections(); } };
}

const nonceIn = (policy: string | null): string => /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? '';

describe('a page that is kept', () => {
  it('is rendered once, and has a fresh nonce in each answer, the same in its policy, its headers and its text', async () => {
    const { graph, get, close } = await serve();
    const answers = [await get(TOPIC), await get(TOPIC), await get(TOPIC, { 'accept-encoding': 'identity' })];
    close();
    expect(graph.renderings).toBe(1);
    const nonces = answers.map(({ answer }) => nonceIn(answer.headers.get('content-security-policy')));
    expect(new Set(nonces).size).toBe(3);
    for (const [at, { answer, text }] of answers.entries()) {
      expect(text).toBe(`<html><script nonce="${nonces[at] ?? ''}">${TOPIC} first 1</script></html>`);
      expect(answer.headers.get('link')).toBe(`<a>; nonce="${nonces[at] ?? ''}"`);
    }
    expect(answers.map(({ answer }) => answer.headers.get('content-encoding'))).toEqual(['gzip', 'gzip', null]);
  });

  it('is rendered anew for the very next request after something was published', async () => {
    const { graph, get, close } = await serve();
    await get(TOPIC);
    graph.state = 'second';
    expect((await get(TOPIC)).text).toContain(`${TOPIC} second 2`);
    expect((await get(TOPIC)).text).toContain(`${TOPIC} second 2`);
    close();
  });

  it('is rendered once for many who ask at the same time, and never given to who asked after a change', async () => {
    let render = (): void => undefined;
    const { graph, get, close } = await serve({ until: new Promise((resolve) => { render = resolve; }) });
    const haveAsked = async (count: number): Promise<void> => { while (graph.asked < count) await nextTurn(); };
    const early = Array.from({ length: 20 }, () => get(TOPIC));
    await haveAsked(20);
    graph.state = 'second';
    const late = Array.from({ length: 20 }, () => get(TOPIC));
    await haveAsked(40);
    render();
    expect(new Set((await Promise.all(early)).map(({ text }) => /first|second/.exec(text)?.[0]))).toEqual(new Set(['first']));
    expect(new Set((await Promise.all(late)).map(({ text }) => /first|second/.exec(text)?.[0]))).toEqual(new Set(['second']));
    close();
    expect(graph.renderings).toBe(2);
  });

  it('shows nothing of who asked for it first: a rendering knows the settings of the device, and no cookie else', async () => {
    const { graph, get, close } = await serve();
    await get(TOPIC, { cookie: 'footnote-attempt-x=secret; footnote-settings=theme%3Ddark' });
    close();
    expect(graph.sawCookies).toEqual(['theme=dark&size=normal&motion=device&keys=on']);
  });

  it('is rendered for whoever asks where the state cannot be read, or somebody is signed in', async () => {
    const { graph, get, close } = await serve();
    await get(TOPIC);
    expect((await get(TOPIC, { cookie: 'footnote.session_token=x' })).text).toBe('rendered for this request');
    graph.state = null;
    expect((await get(TOPIC)).text).toBe('rendered for this request');
    close();
    expect(graph.renderings).toBe(1);
  });

  it.each<[string, Partial<Rendered>]>([
    ['lacks a part that could not be loaded', { isSound: false }],
    ['sets a cookie', { headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' } }],
    ['is no page', { headers: { 'content-type': 'text/plain' } }],
    ['broke', { status: 500 }],
    ['has no place for a nonce', { page: '<html></html>' }],
  ])('is not one that %s', async (_what, rendered) => {
    const { graph, get, close } = await serve({ rendered });
    expect([(await get(TOPIC)).text, (await get(TOPIC)).text]).toEqual(['rendered for this request', 'rendered for this request']);
    close();
    expect(graph.renderings).toBe(2);
  });

  it('may say that there is no such topic, until there is one', async () => {
    const { graph, get, close } = await serve({ rendered: { status: 404 } });
    expect([(await get(TOPIC)).answer.status, (await get(TOPIC)).answer.status]).toEqual([404, 404]);
    expect(graph.renderings).toBe(1);
    graph.state = 'second';
    await get(TOPIC);
    close();
    expect(graph.renderings).toBe(2);
  });

  it('is rendered anew after ten minutes, whatever the state says', async () => {
    const { graph, get, close } = await serve();
    await get(TOPIC);
    graph.now = 10 * 60_000;
    await get(TOPIC);
    close();
    expect(graph.renderings).toBe(2);
  });
});

describe('states that are asked for together', () => {
  /** An API that tells states when it is let, and what it was asked for. */
  async function serveStates(answerOf: (url: string) => { readonly status: number; readonly text: string }) {
    const questions: string[] = [];
    const waiting: (() => void)[] = [];
    const server = createServer((incoming: IncomingMessage, outgoing) => {
      questions.push(incoming.url ?? '');
      waiting.push(() => { const { status, text } = answerOf(incoming.url ?? ''); outgoing.writeHead(status).end(text); });
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const until = async (count: number): Promise<void> => { while (questions.length < count) await new Promise((resolve) => { setTimeout(resolve, 2); }); };
    const read = askStatesTogether({ apiHost: '127.0.0.1', apiPort: (server.address() as AddressInfo).port, patienceMs: 5_000 });
    return { questions, until, release: () => { waiting.shift()?.(); }, read, close: () => { server.close(); server.closeAllConnections(); } };
  }

  it('are put in one question, and in another for those who come while it is asked', async () => {
    const { questions, until, release, read, close } = await serveStates(() => ({ status: 200, text: JSON.stringify({ a: `state of a`, '*': 'state of all' }) }));
    const early = [read('a'), read('*'), read('a')];
    await until(1);
    const late = [read('a'), read('b')];
    release();
    expect(await Promise.all(early)).toEqual(['state of a', 'state of all', 'state of a']);
    await until(2);
    release();
    expect(await Promise.all(late)).toEqual(['state of a', null]);
    close();
    expect(questions).toEqual(['/page-states?pack=a&pack=*', '/page-states?pack=a&pack=b']);
  });

  it('are unknown while the API fails, and known again when it is back', async () => {
    const answers = [{ status: 503, text: '{}' }, { status: 200, text: 'no JSON' }, { status: 200, text: '{"a":"state"}' }];
    const { until, release, read, close } = await serveStates(() => answers.shift() ?? { status: 500, text: '' });
    for (const [at, expected] of [null, null, 'state'].entries()) {
      const state = read('a');
      await until(at + 1);
      release();
      expect(await state).toBe(expected);
    }
    close();
    expect(await read('a')).toBeNull();
  });
});
