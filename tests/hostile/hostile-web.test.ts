import type { Browser } from 'playwright-core';
import { EDIT_KINDS } from '../../apps/web/src/features/pack-editing/edit-kinds.js';
import { ask as askLive } from '../attack/target.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { DESK_WIDTH } from '../testkit/student.js';
import { furnishDesk, SHORT, type FurnishedDesk } from './furnish-desk.js';
import { TAG } from './hostile-strings.js';
import { openGround, PACK, type HostileGround } from './hostile-ground.js';
import { addressOf, listRoutes, type WebRoute } from './list-routes.js';

const routes = listRoutes();
const pages = routes.filter(({ isPage }) => isPage);
const files = routes.filter(({ isPage, methods }) => !isPage && methods.includes('GET'));
const forms = routes.filter(({ methods }) => methods.some((method) => method !== 'GET'));

let ground: HostileGround;
let desk: FurnishedDesk;
let jar: string;
let host: string;
beforeAll(async () => {
  ground = await openGround();
  desk = await furnishDesk(ground.world);
  jar = `${ground.cookie}; ${desk.studentCookies}`;
  host = `127.0.0.1:${String(ground.webPort)}`;
}, 400_000);
afterAll(async () => { await ground?.close(); }, 60_000);

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ground.send({ path, headers: { cookie: jar, accept: 'text/html', ...headers } });
const named = (list: readonly WebRoute[]) => list.map((route) => [route.pattern, route] as const);

/** What is wrong with the headers of an answer. */
function headerFaults(headers: Readonly<Record<string, unknown>>): readonly string[] {
  const policy = String(headers['content-security-policy']);
  const directives = new Map(policy.split(/;\s*/).map((directive) => [directive.split(' ')[0] ?? '', directive] as const));
  return [
    ...(/unsafe-(inline|eval|hashes)/.test(policy) ? [`the policy is ${policy}`] : []),
    ...['default-src', 'frame-ancestors'].flatMap((name) => (directives.get(name)?.endsWith(" 'none'") === true ? [] : [`${name} is ${String(directives.get(name))}`])),
    ...(/script-src[^;]*(\*|https?:|data:|blob:)/.test(policy) ? [`scripts come from elsewhere: ${policy}`] : []),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['types are guessed']),
    ...(headers['x-frame-options'] === 'DENY' ? [] : ['it may be framed']),
    ...(headers['cross-origin-opener-policy'] === 'same-origin' ? [] : ['whoever opened it may reach into it']),
    ...(headers['referrer-policy'] === undefined ? ['where a reader comes from is told'] : []),
    ...(headers['x-powered-by'] === undefined && headers['server'] === undefined ? [] : ['it says what it is made of']),
  ];
}

/** What would run, or was not meant to be there, in a page. */
function markupFaults(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnonce="[^"]+"/.test(tag));
  return [
    ...(html.includes(`<${TAG}`) ? [`a tag of somebody's: ${html.slice(html.indexOf(`<${TAG}`) - 60).slice(0, 120)}`] : []),
    ...scripts.map((tag) => `a script without a nonce: ${tag}`),
    ...[...html.matchAll(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*?\s+(on[a-z]+)=/g)].map(([tag]) => `a handler in an attribute: ${tag.slice(0, 120)}`),
    ...[...html.matchAll(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*?\s+style=[^>]*/g)].map(([tag]) => `a style in an attribute: ${tag.slice(0, 120)}`),
    ...[...html.matchAll(/(?:href|src|action|formaction)="\s*(?:javascript|data:text|vbscript)[^"]*/gi)].map(([address]) => `an address that runs: ${address.slice(0, 120)}`),
    ...[...html.matchAll(/(?:src|href)="(https?:)?\/\/(?!127\.0\.0\.1)[^"]+\.(?:js|css|woff2?)"/g)].map(([address]) => `from elsewhere: ${address}`),
  ];
}

describe('every page', () => {
  it.each(named(pages))('%s shows what is hostile as text, and lets nothing run but our own scripts', async (_pattern, route) => {
    const path = addressOf(route, desk.values);
    const reply = await get(path);
    expect([path, reply.status < 500, headerFaults(reply.headers), markupFaults(reply.body)]).toEqual([path, true, [], []]);
  });

  it.each(EDIT_KINDS.map(({ title, key }) => [title, key] as const))('on which a pack’s %s are mended shows what is hostile as text: listed, one by one, and where one is added or taken out', async (_title, kind) => {
    const edit = `/desk/packs/${encodeURIComponent(desk.values['pack'] ?? '')}/edit`;
    const list = await get(`${edit}/${kind}`);
    const one = new RegExp(`href="${edit}/${kind === 'positions' ? 'claims' : kind}/([^"?#/]+)"`).exec(list.body)?.[1];
    expect([list.status, one]).toEqual([200, expect.any(String)]);
    const faults: unknown[] = [];
    for (const path of [`${edit}/${kind}`, `${edit}/add/${kind}`, `${edit}/${kind}/${one ?? ''}`, `${edit}/remove/${kind}/${one ?? ''}`]) {
      const reply = await get(path);
      const found = [...headerFaults(reply.headers), ...markupFaults(reply.body)];
      if (reply.status >= 500 || found.length > 0) faults.push([path, reply.status, found]);
    }
    expect(faults).toEqual([]);
  });

  it('was reached, and had something hostile to show: else the test above would have seen nothing', async () => {
    const seen = await Promise.all(['/account', '/desk', `/desk/quizzes/${desk.values['quiz'] ?? ''}`, `/desk/classes/${desk.values['class'] ?? ''}`, `/q/${desk.quizCode}/${desk.attempt}/results`, `/topics/${PACK}`, `/desk/packs/${desk.values['pack'] ?? ''}`, ...pages.filter(({ pattern }) => /\[batch\]|\[article\]/.test(pattern)).map((route) => addressOf(route, desk.values))].map(async (path) => {
      const { status, body } = await get(path);
      return [path, status, body.includes(`&lt;${TAG}`) || body.includes(`\\u003c${TAG}`)];
    }));
    expect(seen.filter(([, status, shown]) => status !== 200 || shown !== true)).toEqual([]);
  });

  it.each(['/no-such-page', '/desk/quizzes/no-such-quiz', '/topics/no-such-pack', '/q/AAA-AAAA', `/open?code=${encodeURIComponent(SHORT)}`, `/?code=${encodeURIComponent(SHORT)}&problem=${encodeURIComponent(SHORT)}`, `/sign-in?next=${encodeURIComponent(SHORT)}`, `/topics/${PACK}?asOf=${encodeURIComponent(SHORT)}`, '/%E0%A4%A', '/q/%00', '/offline.html', '/sw.js', '/icon.svg', '/_next/static/none.js', '/health/ready', '/graphql?query={__typename}', '/graphql', '/api/auth/export', '/api/auth/none', '/%2e%2e/%2e%2e/etc/passwd'])('or answer that is none (%s) has the headers, and nothing of its address in it as markup', async (path) => {
    const reply = await get(path);
    expect([reply.status < 500, headerFaults(reply.headers)]).toEqual([true, []]);
    if (String(reply.headers['content-type']).includes('html') && !path.startsWith('/graphql')) expect(path === '/offline.html' ? [] : markupFaults(reply.body)).toEqual([]);
  });

  it.each(named(files))('%s gives a file that is none for browsers to show, or sends elsewhere', async (_pattern, route) => {
    const reply = await get(addressOf(route, desk.values));
    expect([reply.status < 500, headerFaults(reply.headers)]).toEqual([true, []]);
    const type = String(reply.headers['content-type'] ?? '');
    expect([reply.status, type].join(' ')).not.toMatch(/^200 .*(html|svg|xml|javascript)/);
    if (/csv|zip/.test(type)) expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
  });
});

const ELSEWHERE = 'https://elsewhere.example';
/** What a browser says of a form or a fetch of another site, in each of the ways in which it may say it. */
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a form of another site', { origin: ELSEWHERE, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ['a form of another site, of a browser without Sec-Fetch', { origin: ELSEWHERE }],
  ['a form of a page without an origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ['a form of a neighbour', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ['a form whose origin was taken away', { 'sec-fetch-site': 'cross-site' }],
  ['a form of which only the referrer tells', { referer: `${ELSEWHERE}/x` }],
];
const BODIES: readonly (readonly [string, string])[] = [
  ['application/x-www-form-urlencoded', 'name=taken&sure=1&title=taken'],
  ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\ntaken\r\n--b--\r\n'],
  ['text/plain', 'name=taken'],
];

const post = (path: string, { type = 'application/x-www-form-urlencoded', body = '', headers = {}, method = 'POST' }: { readonly type?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>>; readonly method?: string }) =>
  ground.send({ method, path, headers: { host, cookie: jar, 'content-type': type, ...headers }, body });

describe('a form of another site', () => {
  it.each(named(forms))('is not taken by %s, whichever way it comes', async (_pattern, route) => {
    const path = addressOf(route, desk.values);
    const taken: string[] = [];
    for (const [what, headers] of FOREIGN) {
      for (const [type, body] of BODIES) {
        const reply = await post(path, { type, body, headers });
        if (reply.status !== 403 || reply.headers['set-cookie'] !== undefined || reply.headers.location !== undefined) taken.push(`${what} as ${type}: ${String(reply.status)}`);
      }
    }
    for (const method of ['PUT', 'PATCH', 'DELETE']) if ((await post(path, { method, headers: { origin: ELSEWHERE } })).status !== 403) taken.push(method);
    expect(taken).toEqual([]);
  });

  it('is what was refused there: our own pages send the same forms', async () => {
    const own = await post('/settings/save', { body: 'theme=dark', headers: { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' } });
    expect([own.status, own.headers.location]).toEqual([303, '/settings?saved=1']);
    expect(forms.length).toBeGreaterThan(40);
  });

  it('that has no form in it, or not the right one, is no fault of ours', async () => {
    const faults: string[] = [];
    for (const route of forms) {
      const path = addressOf(route, { ...desk.values, action: 'none', '/desk/decide/[action]': 'none' });
      for (const [type, body] of [['application/json', '{}'], ['text/plain', 'x'], ['multipart/form-data', 'no boundary'], ['application/x-www-form-urlencoded', '%E0%A4%A=%00&=&&'], ['', '']] as const) {
        // Without a cookie: nothing is changed by what is tried here.
        const { status } = await ground.send({ method: 'POST', path, headers: { host, origin: `http://${host}`, 'content-type': type }, body });
        if (status >= 500 && status !== 503) faults.push(`${path} as "${type}": ${String(status)}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(['sign-in', 'sign-out', 'sign-up', 'set-up', 'change-password', 'provider', 'of-tomorrow'])('does not reach /api/auth/%s, as JSON neither', async (name) => {
    for (const [, headers] of FOREIGN) expect((await post(`/api/auth/${name}`, { type: 'application/json', body: '{}', headers })).status).toBe(403);
  });

  it.each(FOREIGN)('(%s) asks GraphQL in nobody’s name', async (_what, headers) => {
    const viewer = { query: '{ viewer { account { name } } }' };
    const asJson = await post('/graphql', { type: 'application/json', body: JSON.stringify(viewer), headers });
    expect([asJson.status, asJson.body]).toEqual([200, expect.stringContaining('"viewer":null')]);
    const read = await ground.send({ path: `/graphql?query=${encodeURIComponent(viewer.query)}`, headers: { host, cookie: jar, 'apollo-require-preflight': '1', ...headers } });
    expect(read.body).not.toContain('Ada');
    const own = await post('/graphql', { type: 'application/json', body: JSON.stringify(viewer), headers: { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' } });
    expect(own.body).toContain('Ada');
    for (const [type, body] of BODIES) expect((await post('/graphql', { type, body, headers })).status).toBeGreaterThanOrEqual(400);
    expect(asJson.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

const LED_AWAY = ['//elsewhere.example', '/\\elsewhere.example', '\\\\elsewhere.example', 'https://elsewhere.example', 'https:elsewhere.example', 'javascript:alert(1)', 'data:text/html,x', '/\t/elsewhere.example', '/\n/elsewhere.example', ' //elsewhere.example', '/%09/elsewhere.example', '/%2F%2Felsewhere.example', '/.//elsewhere.example', '/..//elsewhere.example', '/@elsewhere.example', '//127.0.0.1@elsewhere.example', '/\u0000//elsewhere.example', '///elsewhere.example', '/desk\r\nSet-Cookie: planted=1'];
const NAMES = ['next', 'back', 'return', 'returnTo', 'to', 'from', 'url', 'redirect', 'goTo', 'path', 'callbackURL', 'location'];

/** Where a browser at our own address would be led; null where it stays. */
function ledAwayTo(location: string | undefined): string | null {
  if (location === undefined) return null;
  const target = URL.parse(location, `http://${host}/here/`);
  return target?.origin === `http://${host}` && !target.pathname.startsWith('//') ? null : location;
}

describe('a link or a form that leads somewhere', () => {
  it.each(named(routes))('at %s leads nowhere but within', async (_pattern, route) => {
    const path = addressOf(route, { ...desk.values, action: 'none', '/desk/decide/[action]': 'none' });
    const away: string[] = [];
    // A page that leads nowhere is asked twice all the same: what it does with its address may change.
    for (const [at, target] of LED_AWAY.entries()) {
      if (!route.leads && at % 10 !== 0) continue;
      const query = new URLSearchParams(NAMES.map((name, place) => [name, route.leads ? target : LED_AWAY[(at + place) % LED_AWAY.length] ?? target])).toString();
      const replies = route.isPage ? [await get(`${path}?${query}`)] : [await ground.send({ method: route.methods[0] ?? 'GET', path: `${path}?${query}`, headers: { host, 'content-type': 'application/x-www-form-urlencoded' }, ...(route.methods.includes('GET') ? {} : { body: query }) })];
      for (const { headers, body } of replies) {
        const found = [ledAwayTo(headers.location), ...[...body.matchAll(/<meta[^>]+http-equiv="refresh"[^>]+content="\d+;\s*url=([^"]+)"/gi)].map(([, url]) => ledAwayTo(url)), ...(headers['set-cookie']?.some((cookie) => cookie.startsWith('planted')) === true ? ['a cookie'] : [])].filter((one) => one !== null);
        if (found.length > 0) away.push(`${JSON.stringify(target)}: ${found.join(', ')}`);
      }
    }
    expect(away).toEqual([]);
  });

  it.each(['//elsewhere.example', '//elsewhere.example/', '/%5Celsewhere.example/', '/\\elsewhere.example/', '///elsewhere.example//', '/.//elsewhere.example/', '//elsewhere.example/%2e%2e', '/desk//..//elsewhere.example/', `//elsewhere.example/topics/${PACK}/`])('by its path alone (%s) leads nowhere but within', async (path) => {
    const { headers, status } = await ground.send({ path, headers: { host, accept: 'text/html' } });
    expect([status < 500, ledAwayTo(headers.location)]).toEqual([true, null]);
  });
});

const STRANGE: Readonly<Record<string, string>> = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', 'x-forwarded-server': 'elsewhere.example', 'x-forwarded-port': '444', 'x-original-url': '/desk', 'x-rewrite-url': '/desk', 'x-host': 'elsewhere.example', forwarded: 'host=elsewhere.example;proto=https', 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6', 'x-footnote-path': '//elsewhere.example', 'x-middleware-subrequest': 'middleware', 'x-footnote-forwarding-secret': 'guessed' };

describe('the name in a request', () => {
  it.each(['elsewhere.example', 'elsewhere.example:80', 'localhost.elsewhere.example', '127.0.0.1.elsewhere.example', '127.0.0.1:80@elsewhere.example', '"><script>alert(1)</script>'])('%s is not answered to: no page, no form, no GraphQL, no socket', async (name) => {
    for (const path of ['/', '/sign-in', '/graphql?query={__typename}', '/sw.js']) expect([path, (await ground.send({ path, headers: { host: name } })).status]).toEqual([path, 421]);
    expect((await ground.send({ method: 'POST', path: '/settings/save', headers: { host: name, origin: `http://${name}` }, body: 'theme=dark' })).status).toBe(421);
    await expect(ground.send({ path: '/graphql', headers: { host: name, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' } })).resolves.toMatchObject({ status: 421 });
  });

  it.each(['/desk', '/account', '/', '/sign-in', '/health/ready', '/graphql'])('that a client claims beside it is written into nothing: %s', async (path) => {
    const [plain, strange] = await Promise.all([get(path), get(path, STRANGE)]);
    expect([strange.status, strange.body.includes('elsewhere.example'), JSON.stringify(strange.headers).includes('elsewhere.example')]).toEqual([plain.status, false, false]);
    expect(strange.headers['set-cookie']?.join() ?? '').not.toContain('Secure');
  });

  it('stands in the links that are passed on, and no other: those of a class, of a quiz, of an invitation', async () => {
    const [quiz, group] = [desk.values['quiz'] ?? '', desk.values['class'] ?? ''];
    for (const path of [`/desk/quizzes/${quiz}/publish`, `/desk/quizzes/${quiz}/publish/show`, `/desk/classes/${group}`, `/desk/classes/${group}/code`]) {
      const { body } = await get(path, STRANGE);
      const others = [...body.matchAll(/https?:\/\/[^/"'<\\\s]+(?=\/[qc]\/)/g)].map(([origin]) => origin).filter((origin) => origin !== `http://${host}`);
      expect([path, others, body.includes(host)]).toEqual([path, [], true]);
    }
  });

  it('does not choose another page, as some servers let it', async () => {
    expect((await ground.send({ path: '/', headers: { host, 'x-original-url': '/health/ready', 'x-rewrite-url': '/health/ready' } })).headers['content-type']).toContain('text/html');
    expect((await ground.send({ path: `http://elsewhere.example/`, headers: { host } })).status).toBe(400);
  });
});

describe('a browser that opens what is hostile', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); }, 60_000);
  afterAll(async () => { await browser?.close(); });

  it('runs nothing of it, once our own scripts have drawn it again, and breaks no rule of the policy', async () => {
    const context = await browser.newContext({ viewport: { width: DESK_WIDTH, height: 800 }, serviceWorkers: 'block' });
    const cookies = jar.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url: ground.webUrl }));
    await context.addCookies(cookies);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('dialog', (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
    page.on('console', (message) => { if (/Content Security Policy|Refused to/.test(message.text())) wrong.push(message.text()); });
    const [quiz, group, pack] = [desk.values['quiz'] ?? '', desk.values['class'] ?? '', desk.values['pack'] ?? ''];
    const paths = ['/account', '/account/keys', '/desk', `/desk/quizzes/${quiz}`, `/desk/quizzes/${quiz}/publish`, `/desk/quizzes/${quiz}/results`, `/desk/classes/${group}`, `/desk/packs/${pack}`, `/desk/import/${desk.values['batch'] ?? ''}/${desk.values['article'] ?? ''}`, `/q/${desk.quizCode}/${desk.attempt}/results`, `/topics/${PACK}`, '/graphql'];
    for (const path of paths) {
      await page.goto(`${ground.webUrl}${path}`, { waitUntil: 'networkidle' });
      const found = await page.evaluate((tag) => ({ tags: document.querySelectorAll(tag).length, title: document.title, text: document.body.innerText.length }), TAG);
      if (found.tags > 0 || found.title === TAG || found.text < 100) wrong.push(`${path}: ${JSON.stringify(found)}`);
    }
    await context.close();
    expect(wrong).toEqual([]);
  }, 240_000);
});

describe('a server that all of this was tried on', () => {
  it('still answers whoever means well, and has logged no fault of its own', async () => {
    const { status } = await askLive({ port: ground.webPort }, '{ packs { totalCount } }');
    expect(status).toBe(200);
    expect(ground.said().split('\n').filter((line) => /"level":(50|60)|could not be answered|⨯/.test(line))).toEqual([]);
  });
});
