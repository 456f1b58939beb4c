import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { fetchArticle, type FetchOptions, type ResolvedAddress } from './index.js';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => { server.closeAllConnections(); server.close(done); })));
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
interface Site { readonly port: number; readonly origin: string; readonly asked: readonly string[]; readonly agents: readonly (string | undefined)[] }

/** A site of its own on this machine; robots.txt is missing unless a path of it is given. */
async function serve(paths: Readonly<Record<string, Answer>>): Promise<Site> {
  const asked: string[] = [];
  const agents: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    agents.push(request.headers['user-agent']);
    const answer = paths[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end('nothing here');
    else answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return { port: address.port, origin: `http://ferry.example:${address.port}`, asked, agents };
}

const here: ResolvedAddress = { address: '127.0.0.1', family: 4 };
/** The site is found under its name, and may be asked although it is on this machine. */
const near = ({ port }: Site, more: FetchOptions = {}): FetchOptions => ({
  ports: [port], allowsAddress: (_address, url) => url.hostname === 'ferry.example', resolve: () => Promise.resolve([here]), ...more,
});
const page = (html: string, headers: Record<string, string> = {}): Answer => (_request, response) => { response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html); };
const redirect = (location: string, status = 302): Answer => (_request, response) => { response.writeHead(status, { location }).end('on it goes'); };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('fetchArticle', () => {
  it('gives the bytes of a page, what it says it is, and where it was in the end', async () => {
    const site = await serve({ '/old': redirect('/story#part', 301), '/story': page('<p>The ferry sails — again.</p>') });
    const fetched = await fetchArticle(` ${site.origin}/old `, near(site));
    expect(fetched).toMatchObject({ ok: true, contentType: 'text/html; charset=utf-8', finalUrl: `${site.origin}/story` });
    expect(fetched.ok && text(fetched.bytes)).toBe('<p>The ferry sails — again.</p>');
    expect(new Set(site.agents)).toEqual(new Set(['Footnote/0.1']));
  });

  it('unfolds what was sent compressed', async () => {
    const site = await serve({ '/story': (_request, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync('The council voted.')); } });
    const fetched = await fetchArticle(`${site.origin}/story`, near(site));
    expect(fetched.ok && text(fetched.bytes)).toBe('The council voted.');
  });

  it('asks nothing on this machine unless that is allowed', async () => {
    const site = await serve({ '/story': page('secret') });
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]']) {
      expect(await fetchArticle(`http://${host}:${site.port}/story`, { ports: [site.port] })).toMatchObject({ ok: false, code: 'PRIVATE_ADDRESS' });
    }
    expect(site.asked).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1/'], ['http://169.254.169.254/latest/meta-data/'], ['http://[::1]/'], ['http://[::ffff:10.0.0.1]/'], ['http://[64:ff9b::a00:1]/'], ['http://[2002:a00:1::]/'],
    ['http://2130706433/'], ['http://0x7f000001/'], ['http://0177.0.0.1/'], ['//10.0.0.1:80/'], ['http://inside.example/'],
  ])('follows no redirect to %s', async (target) => {
    const site = await serve({ '/story': redirect(target) });
    const resolve = (name: string) => Promise.resolve<readonly ResolvedAddress[]>(name === 'inside.example' ? [{ address: '192.168.0.7', family: 4 }] : [here]);
    expect(await fetchArticle(`${site.origin}/story`, near(site, { resolve }))).toMatchObject({ ok: false, code: 'PRIVATE_ADDRESS' });
  });

  it.each([
    ['ftp://ferry.example/', 'SCHEME'], ['file:///etc/passwd', 'SCHEME'], ['http://someone:word@ferry.example/', 'CREDENTIALS'], ['http://ferry.example:1/', 'PORT'], ['http://[half/', 'REDIRECT'],
  ])('checks the address that a redirect names as it checks the first: %s', async (target, code) => {
    const site = await serve({ '/story': redirect(target) });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code });
  });

  it('refuses a redirect that says not where to', async () => {
    const site = await serve({ '/story': (_request, response) => { response.writeHead(302).end(); } });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'REDIRECT' });
  });

  it('follows five redirects and no sixth', async () => {
    const site = await serve({ '/1': redirect('/2'), '/2': redirect('/3'), '/3': redirect('/4'), '/4': redirect('/5'), '/5': redirect('/6'), '/6': page('here'), '/0': redirect('/1'), '/round': redirect('/round') });
    expect(await fetchArticle(`${site.origin}/1`, near(site))).toMatchObject({ ok: true, finalUrl: `${site.origin}/6` });
    expect(await fetchArticle(`${site.origin}/0`, near(site))).toMatchObject({ ok: false, code: 'TOO_MANY_REDIRECTS' });
    expect(await fetchArticle(`${site.origin}/round`, near(site))).toMatchObject({ ok: false, code: 'TOO_MANY_REDIRECTS' });
  });
});

describe('fetchArticle and names', () => {
  it('refuses a name of which one address is private, and one that has none', async () => {
    const mixed: readonly ResolvedAddress[] = [{ address: '93.184.215.14', family: 4 }, { address: 'fd00::7', family: 6 }];
    expect(await fetchArticle('https://mixed.example/', { resolve: () => Promise.resolve(mixed) })).toMatchObject({ ok: false, code: 'PRIVATE_ADDRESS' });
    expect(await fetchArticle('https://none.example/', { resolve: () => Promise.resolve([]) })).toMatchObject({ ok: false, code: 'NO_SUCH_HOST' });
    expect(await fetchArticle('https://none.example/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) })).toMatchObject({ ok: false, code: 'NO_SUCH_HOST' });
  });

  it('connects to the address that was checked, whatever the name means elsewhere or a moment later', async () => {
    // No resolver of the system knows the name, so that a connection that asked one would fail; and each question is asked once a request.
    const site = await serve({ '/story': page('pinned') });
    let questions = 0;
    const fetched = await fetchArticle(`${site.origin}/story`, near(site, { resolve: () => { questions += 1; return Promise.resolve([here]); } }));
    expect(fetched).toMatchObject({ ok: true });
    expect(questions).toBe(site.asked.length);
  });

  it('refuses a name that turns private between two requests', async () => {
    const site = await serve({ '/story': page('never given') });
    const answers: ResolvedAddress[] = [here, { address: '169.254.169.254', family: 4 }];
    const refused = await fetchArticle(`${site.origin}/story`, near(site, { allowsAddress: (address) => address === here.address, resolve: () => Promise.resolve(answers.splice(0, 1)) }));
    expect(refused).toMatchObject({ ok: false, code: 'PRIVATE_ADDRESS' });
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it('ends in time where the name is never resolved', async () => {
    expect(await fetchArticle('https://slow.example/', { timeoutMs: 50, resolve: () => new Promise(() => undefined) })).toMatchObject({ ok: false, code: 'TOO_SLOW' });
  });
});

describe('fetchArticle and limits', () => {
  const endless: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => { while (!response.destroyed && response.write('x'.repeat(65_536))); };
    response.on('drain', more);
    more();
  };
  const bomb: Answer = (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))); };

  it('stops reading a page that has no end', async () => {
    const site = await serve({ '/story': endless });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'TOO_LARGE' });
  });

  it('stops unfolding what is small when it is sent and large when it is read', async () => {
    const site = await serve({ '/story': bomb });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'TOO_LARGE' });
  });

  it('takes a page of exactly the limit and refuses one byte more, whether it says its length or not', async () => {
    const chunked = (size: number): Answer => (_request, response) => { response.writeHead(200, { 'content-type': 'text/plain' }); response.write('a'); response.end('a'.repeat(size - 1)); };
    const said = (size: number): Answer => (_request, response) => { response.writeHead(200, { 'content-type': 'text/plain', 'content-length': String(size) }).end('a'.repeat(size)); };
    const site = await serve({ '/fits': chunked(1000), '/over': chunked(1001), '/says-fits': said(1000), '/says-over': said(1001) });
    const codes = await Promise.all(['/fits', '/over', '/says-fits', '/says-over'].map(async (path) => {
      const fetched = await fetchArticle(`${site.origin}${path}`, near(site, { maxBytes: 1000 }));
      return fetched.ok ? fetched.bytes.length : fetched.code;
    }));
    expect(codes).toEqual([1000, 'TOO_LARGE', 1000, 'TOO_LARGE']);
  });

  it.each<[string, Answer]>([
    ['its beginning never comes', () => undefined],
    ['it comes drop by drop', (_request, response) => { response.writeHead(200, { 'content-type': 'text/html' }); const timer = setInterval(() => { response.write('.'); }, 10); response.on('close', () => { clearInterval(timer); }); }],
  ])('gives a page up where %s', async (_what, answer) => {
    const site = await serve({ '/story': answer });
    expect(await fetchArticle(`${site.origin}/story`, near(site, { timeoutMs: 300 }))).toMatchObject({ ok: false, code: 'TOO_SLOW' });
  });

  it('stops when whoever called does', async () => {
    const site = await serve({ '/story': () => { stop.abort(); } });
    const stop = new AbortController();
    expect(await fetchArticle(`${site.origin}/story`, near(site, { signal: stop.signal }))).toMatchObject({ ok: false, code: 'STOPPED' });
    expect(await fetchArticle(`${site.origin}/story`, near(site, { signal: AbortSignal.abort() }))).toMatchObject({ ok: false, code: 'STOPPED' });
  });

  it('says that a site cannot be reached, and that an answer is none', async () => {
    const site = await serve({ '/story': (request) => { request.socket.destroy(); } });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'UNREACHABLE' });
    const broken = await serve({ '/story': (_request, response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip at all'); } });
    expect(await fetchArticle(`${broken.origin}/story`, near(broken))).toMatchObject({ ok: false, code: 'UNREACHABLE' });
  });
});

describe('fetchArticle and what a site answers', () => {
  it.each([[401, 'SIGN_IN'], [403, 'SIGN_IN'], [402, 'SIGN_IN'], [404, 'NOT_FOUND'], [410, 'NOT_FOUND'], [429, 'BUSY'], [500, 'BUSY'], [503, 'BUSY'], [418, 'STATUS']])('answers %d with %s and a sentence', async (status, code) => {
    const site = await serve({ '/story': (_request, response) => { response.writeHead(status, { 'content-type': 'text/html' }).end('no'); } });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it.each([['application/pdf', 'a PDF'], ['image/png', 'a picture'], ['video/mp4', 'a recording'], ['application/zip', 'a compressed archive'], ['application/json', 'data (JSON)'], ['application/rss+xml', 'a feed'], ['application/x-<b>odd', 'application/x-bodd']])('refuses %s and says that it is %s', async (type, kind) => {
    const site = await serve({ '/story': (_request, response) => { response.writeHead(200, { 'content-type': type }).end('anything'); } });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'KIND', sentence: expect.stringContaining(kind) });
  });

  it.each(['text/html', 'TEXT/HTML; charset=iso-8859-1', 'application/xhtml+xml', 'text/plain'])('takes %s', async (type) => {
    const site = await serve({ '/story': page('words', { 'content-type': type }) });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: true, contentType: type });
  });

  it('takes a page that does not say what it is', async () => {
    const site = await serve({ '/story': (_request, response) => { response.end('words'); } });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: true, contentType: null });
  });
});

describe('fetchArticle and robots.txt', () => {
  const robots = (rules: string): Answer => (_request, response) => { response.writeHead(200, { 'content-type': 'text/plain' }).end(rules); };

  it.each([
    ['everybody', 'User-agent: *\nDisallow: /story'], ['us by name', 'User-agent: *\nAllow: /\n\nUser-agent: Footnote\nDisallow: /'], ['by a pattern', 'User-agent: *\nDisallow: /*ory$'],
  ])('does not fetch what it forbids to %s', async (_whom, rules) => {
    const site = await serve({ '/robots.txt': robots(rules), '/story': page('never asked') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'ROBOTS' });
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it('fetches what it forbids to others only, and asks it once', async () => {
    const site = await serve({ '/robots.txt': robots('User-agent: Otherbot\nDisallow: /\n\nUser-agent: *\nDisallow: /private'), '/old': redirect('/story'), '/story': page('words') });
    expect(await fetchArticle(`${site.origin}/old`, near(site))).toMatchObject({ ok: true });
    expect(site.asked).toEqual(['/robots.txt', '/old', '/story']);
  });

  it('does not follow a redirect to a page that it forbids', async () => {
    const site = await serve({ '/robots.txt': robots('User-agent: *\nDisallow: /private'), '/story': redirect('/private'), '/private': page('never asked') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'ROBOTS' });
    expect(site.asked).not.toContain('/private');
  });

  it.each([[500], [503], [429]])('fetches nothing for now where it answers %d', async (status) => {
    const site = await serve({ '/robots.txt': (_request, response) => { response.writeHead(status).end(); }, '/story': page('never asked') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'ROBOTS_UNREACHABLE' });
    expect(site.asked).toEqual(['/robots.txt']);
  });

  it.each([[401], [403], [404]])('takes %d for its being missing, and fetches', async (status) => {
    const site = await serve({ '/robots.txt': (_request, response) => { response.writeHead(status).end(); }, '/story': page('words') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: true });
  });

  it('asks for it under the same checks: a redirect into a private network is refused', async () => {
    const site = await serve({ '/robots.txt': redirect('http://169.254.169.254/'), '/story': page('never asked') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'PRIVATE_ADDRESS' });
  });

  it('heeds the beginning of one that has no end', async () => {
    const long: Answer = (_request, response) => { response.writeHead(200); response.end(`User-agent: *\nDisallow: /story\n${'# more\n'.repeat(200_000)}`); };
    const site = await serve({ '/robots.txt': long, '/story': page('never asked'), '/other': page('words') });
    expect(await fetchArticle(`${site.origin}/story`, near(site))).toMatchObject({ ok: false, code: 'ROBOTS' });
    expect(await fetchArticle(`${site.origin}/other`, near(site))).toMatchObject({ ok: true });
  });
});
