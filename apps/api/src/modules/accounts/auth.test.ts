import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { createHook } from 'node:async_hooks';
import { countStatements } from '../../platform/database/index.js';
import { FORWARDING_SECRET, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { makeSetUpCode } from './installation.service.js';
import { findHolder, setPassword } from './set-password.service.js';

const PASSWORD = 'seven herons at low tide';
const OWNER = { name: 'Ada', email: 'ada@school.example', password: PASSWORD };

let api: TestApi;
let now: Date;
beforeAll(async () => { api = await startTestApi({ now: () => now }); }, 120_000);
afterAll(async () => { await api.close(); });
beforeEach(async () => {
  now = new Date('2030-01-01T12:00:00Z');
  for (const table of ['users', 'desks', 'verifications', 'throttles', 'settings']) await api.test.database.pool.query(`delete from ${table}`);
});

interface Sent { readonly cookie?: string; readonly address?: string }

function post(path: string, fields: object, { cookie, address = '192.0.2.1' }: Sent = {}): Promise<LightMyRequestResponse> {
  return api.app.inject({
    method: 'POST', url: `/api/auth/${path}`, payload: fields,
    headers: { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': address, 'user-agent': 'Browser of the tests', ...(cookie !== undefined && { cookie }) },
  });
}

function cookieOf(reply: LightMyRequestResponse): string {
  const set = reply.cookies.find(({ name }) => name.endsWith('session_token'));
  return set === undefined ? '' : `${set.name}=${encodeURIComponent(set.value)}`;
}

async function whoIs(cookie: string): Promise<string | null> {
  const { data } = await api.ask('{ viewer { account { name } } }', { headers: { cookie } });
  return (data as unknown as { viewer: { account: { name: string } } | null }).viewer?.account.name ?? null;
}

async function setUp(): Promise<string> {
  const code = await makeSetUpCode(api.dependencies);
  const reply = await post('set-up', { ...OWNER, code });
  expect(reply.json()).toEqual({ userErrors: [] });
  return cookieOf(reply);
}

const codesOf = (reply: LightMyRequestResponse): readonly string[] => reply.json<{ userErrors: { code: string }[] }>().userErrors.map(({ code }) => code);

/** How often a password is hashed meanwhile, by whatever library: Node knows of each scrypt that it is given. */
async function countHashes<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly hashes: number }> {
  let hashes = 0;
  const hook = createHook({ init: (_id, type) => { if (type === 'SCRYPTREQUEST') hashes += 1; } }).enable();
  try {
    const result = await work();
    return { result, hashes };
  } finally {
    hook.disable();
  }
}

async function count(table: string): Promise<number> {
  const { rows } = await api.test.database.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
}

describe('setting up', () => {
  it('makes the owner, with a desk, of whoever has the code, and signs them in', async () => {
    const cookie = await setUp();
    expect(await whoIs(cookie)).toBe('Ada');
    const { data } = await api.ask('{ installation { isSetUp signUp } viewer { account { role email } desk { name members { nodes { name } } } hasPassword } }', { headers: { cookie } });
    expect(data).toEqual({ installation: { isSetUp: true, signUp: 'INVITED' }, viewer: { account: { role: 'OWNER', email: 'ada@school.example' }, desk: { name: 'Ada’s desk', members: { nodes: [{ name: 'Ada' }] } }, hasPassword: true } });
  });

  it('takes no other code, and no code twice', async () => {
    const code = await makeSetUpCode(api.dependencies) ?? '';
    expect(codesOf(await post('set-up', { ...OWNER, code: 'AAAA-AAAA-AAAA' }))).toEqual(['INVALID']);
    expect(codesOf(await post('set-up', { ...OWNER, code: '' }))).toEqual(['INVALID']);
    expect(codesOf(await post('set-up', { ...OWNER, code: code.toLowerCase().replaceAll('-', ' ') }))).toEqual([]);
    expect(codesOf(await post('set-up', { ...OWNER, email: 'eve@school.example', code }))).toEqual(['INVALID']);
    expect(await makeSetUpCode(api.dependencies)).toBeNull();
    expect(await count('users')).toBe(1);
  });

  it('keeps the digest of the code alone, and of the last one', async () => {
    const [first, second] = [await makeSetUpCode(api.dependencies) ?? '', await makeSetUpCode(api.dependencies) ?? ''];
    const { rows } = await api.test.database.pool.query<{ value: string }>('select value from settings');
    expect(JSON.stringify(rows)).not.toContain(second.replaceAll('-', ''));
    expect(codesOf(await post('set-up', { ...OWNER, code: first }))).toEqual(['INVALID']);
    expect(codesOf(await post('set-up', { ...OWNER, code: second }))).toEqual([]);
  });

  it('takes the code of whichever replica, each of which printed its own', async () => {
    const code = await makeSetUpCode(api.dependencies);
    await makeSetUpCode({ ...api.dependencies, environment: { ...api.dependencies.environment, apiPort: 4999 } });
    const [early, late] = [new Date(now.getTime() - 8 * 86_400_000), now];
    now = early;
    const old = await makeSetUpCode({ ...api.dependencies, environment: { ...api.dependencies.environment, apiPort: 5000 } });
    now = late;
    expect(codesOf(await post('set-up', { ...OWNER, code: old }))).toEqual(['INVALID']);
    expect(codesOf(await post('set-up', { ...OWNER, code }))).toEqual([]);
    expect(await count('settings')).toBe(0);
  });

  it('makes one owner, however many try at the same moment', async () => {
    const code = await makeSetUpCode(api.dependencies);
    const replies = await Promise.all([1, 2, 3, 4].map((n) => post('set-up', { ...OWNER, email: `ada${String(n)}@school.example`, code })));
    expect(replies.filter((reply) => cookieOf(reply) !== '')).toHaveLength(1);
    expect([await count('users'), await count('desks')]).toEqual([1, 1]);
  });

  it('is not guessed: after twenty wrong codes the right one is refused for an hour', async () => {
    const code = await makeSetUpCode(api.dependencies);
    for (let nth = 0; nth < 20; nth += 1) await post('set-up', { ...OWNER, code: `AAAA-${String(nth)}` }, { address: `192.0.2.${String(nth)}` });
    expect(codesOf(await post('set-up', { ...OWNER, code }))).toEqual(['TOO_MANY']);
    now = new Date(now.getTime() + 61 * 60 * 1000);
    expect(codesOf(await post('set-up', { ...OWNER, code }))).toEqual([]);
  });
});

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends, for as long as a session lasts', async () => {
    await setUp();
    const reply = await post('sign-in', { email: ' Ada@School.example ', password: PASSWORD });
    expect(reply.statusCode).toBe(200);
    const [cookie] = [reply.headers['set-cookie']].flat();
    expect(cookie).toMatch(/^footnote\.session_token=/);
    expect(cookie).toMatch(/; Max-Age=7776000(;|$)/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toMatch(/; HttpOnly(;|$)/);
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/);
    expect(cookie).not.toMatch(/Secure|Domain/);
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('says of a wrong password what it says of an unknown address', async () => {
    await setUp();
    const [wrong, unknown, none] = [await post('sign-in', { email: OWNER.email, password: 'not the password' }), await post('sign-in', { email: 'nobody@school.example', password: 'not the password' }), await post('sign-in', { email: 'no address', password: 'x' })];
    expect(wrong.statusCode).toBe(422);
    expect([unknown.body, none.body]).toEqual([wrong.body, wrong.body]);
    expect(cookieOf(wrong)).toBe('');
  });

  it('does the same work for whoever has an account, has one without a password, or has none: one hash of a password, and the same statements', async () => {
    await setUp();
    const { account } = await api.signUp({ name: 'Vouched for by a provider' });
    const work = async (email: string) => {
      const { result: { result: reply, hashes }, statements } = await countStatements(() => countHashes(() => post('sign-in', { email, password: 'wrong but long enough' })));
      return { status: reply.statusCode, said: reply.body, hashes, statements: statements.length };
    };
    const known = await work(OWNER.email);
    expect(known).toMatchObject({ status: 422, hashes: 1 });
    expect(await work('nobody@school.example')).toEqual(known);
    expect(await work(`${account.key}@school.example`)).toEqual(known);
  });

  it('never takes over a session that the browser brought, and ends that', async () => {
    const before = await setUp();
    const after = cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }, { cookie: before }));
    expect(after).not.toBe(before);
    expect([await whoIs(before), await whoIs(after)]).toEqual([null, 'Ada']);
    const planted = 'footnote.session_token=planted-by-somebody.c2lnbmF0dXJl';
    expect(cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }, { cookie: planted }))).not.toContain('planted');
  });

  it('keeps no address with the session', async () => {
    await setUp();
    const { rows } = await api.test.database.pool.query('select ip_address, user_agent from sessions');
    expect(rows).toEqual([{ ip_address: null, user_agent: 'Browser of the tests' }]);
  });

  it('is refused for a quarter of an hour after eight wrong passwords for one account from one address, and not from another', async () => {
    await setUp();
    for (let nth = 0; nth < 8; nth += 1) expect(codesOf(await post('sign-in', { email: OWNER.email, password: `wrong ${String(nth)}` }))).toEqual(['INVALID']);
    const refused = await post('sign-in', { email: OWNER.email, password: PASSWORD });
    expect([refused.statusCode, codesOf(refused), refused.headers['retry-after']]).toEqual([429, ['TOO_MANY'], '900']);
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }, { address: '192.0.2.2' }))).toEqual([]);
    now = new Date(now.getTime() + 16 * 60 * 1000);
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))).toEqual([]);
  });

  it('looks at eight of all guesses that come at once', async () => {
    await setUp();
    const replies = await Promise.all(Array.from({ length: 30 }, (_, nth) => post('sign-in', { email: OWNER.email, password: `wrong ${String(nth)}` })));
    expect(replies.filter((reply) => reply.statusCode === 422)).toHaveLength(8);
  });

  it('refuses an address from which many accounts were tried, and an account that was tried from many addresses', async () => {
    await setUp();
    // What is no address has no password to be compared, which is what takes time.
    for (let nth = 0; nth < 40; nth += 1) await post('sign-in', { email: `teacher ${String(nth)}`, password: 'wrong' });
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))).toEqual(['TOO_MANY']);
    await post('sign-in', { email: OWNER.email, password: 'wrong' }, { address: '198.51.100.1' });
    await api.test.database.pool.query('update throttles set failures = 100 where failures > 0');
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }, { address: '203.0.113.9' }))).toEqual(['TOO_MANY']);
  });

  it('believes a forwarded address from the web app alone', async () => {
    await setUp();
    for (let nth = 0; nth < 41; nth += 1) {
      await api.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email: `teacher ${String(nth)}`, password: 'wrong' }, headers: { 'x-forwarded-for': `198.51.100.${String(nth)}`, 'x-footnote-forwarding-secret': 'a guess' } });
    }
    const reply = await api.app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email: OWNER.email, password: PASSWORD }, headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(codesOf(reply)).toEqual(['TOO_MANY']);
  });

  it('counts what was wrong, and not what was right: a staffroom behind one address signs in', async () => {
    await setUp();
    for (let nth = 0; nth < 10; nth += 1) expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))).toEqual([]);
  });

  it('keeps neither addresses nor accounts where it counts', async () => {
    await setUp();
    await post('sign-in', { email: OWNER.email, password: 'wrong' });
    const { rows } = await api.test.database.pool.query('select key from throttles');
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/ada|192/);
  });

  it.each([['a form', 'application/x-www-form-urlencoded', 'email=ada%40school.example&password=x'], ['plain text', 'text/plain', '{"email":"ada@school.example","password":"x"}']])('is not sent by %s of another site', async (_what, type, payload) => {
    for (const path of ['sign-in', 'sign-out', 'set-up']) {
      const reply = await api.app.inject({ method: 'POST', url: `/api/auth/${path}`, headers: { 'content-type': type }, payload });
      expect(reply.statusCode).toBe(415);
    }
  });

  it('mounts nothing of the library but what is ours', async () => {
    for (const path of ['sign-in/email', 'sign-up/email', 'update-user', 'delete-user', 'change-email', 'list-sessions', 'get-session', 'ok', 'reference', 'callback/oidc']) {
      expect([(await api.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload: {} })).statusCode, (await api.app.inject({ method: 'GET', url: `/api/auth/${path}` })).statusCode]).toEqual([404, 404]);
    }
  });
});

describe('a session', () => {
  it('costs a request without one no statement', async () => {
    const { statements } = await countStatements(() => api.ask('{ __typename }', { headers: { cookie: 'other=1; footnote.session_token=made-up.c2ln; footnote-settings=x' } }));
    expect(statements).toHaveLength(0);
  });

  it('costs a request with one a statement', async () => {
    const cookie = await setUp();
    const { statements } = await countStatements(() => api.ask('{ __typename }', { headers: { cookie } }));
    expect(statements).toHaveLength(1);
  });

  it('ends after a fortnight without use, and after ninety days with', async () => {
    const cookie = await setUp();
    const day = 24 * 60 * 60 * 1000;
    now = new Date(now.getTime() + 13 * day);
    expect(await whoIs(cookie)).toBe('Ada');
    now = new Date(now.getTime() + 13 * day);
    expect(await whoIs(cookie)).toBe('Ada');
    now = new Date(now.getTime() + 15 * day);
    expect(await whoIs(cookie)).toBeNull();
  });

  it('ends when somebody signs out, and the cookie with it', async () => {
    const cookie = await setUp();
    const reply = await post('sign-out', {}, { cookie });
    expect(reply.cookies.find(({ name }) => name === 'footnote.session_token')).toMatchObject({ value: '', maxAge: 0 });
    expect(await whoIs(cookie)).toBeNull();
    expect(await count('sessions')).toBe(0);
  });

  it('is listed, and ended from another', async () => {
    const [first, second] = [await setUp(), cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))];
    const { data } = await api.ask('{ viewer { sessions { id isThis browser } } }', { headers: { cookie: second } });
    const { sessions } = (data as unknown as { viewer: { sessions: { id: string; isThis: boolean; browser: string }[] } }).viewer;
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const other = sessions.find(({ isThis }) => !isThis)?.id;
    const ended = await api.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { endedCount userErrors { code } } }', { variables: { input: { session: other } }, headers: { cookie: second } });
    expect(ended.data).toEqual({ endSession: { endedCount: 1, userErrors: [] } });
    expect([await whoIs(first), await whoIs(second)]).toEqual([null, 'Ada']);
  });

  it('stays alone when all others are ended', async () => {
    const [first, second, third] = [await setUp(), cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD })), cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))];
    expect((await api.ask('mutation { endOtherSessions { endedCount } }', { headers: { cookie: second } })).data).toEqual({ endOtherSessions: { endedCount: 2 } });
    expect([await whoIs(first), await whoIs(second), await whoIs(third)]).toEqual([null, 'Ada', null]);
  });
});

describe('a password', () => {
  it.each([['short', 'nine char'], ['long', 'x'.repeat(129)], ['usual', 'Password123!'], ['usual, in disguise', 'P@ssw0rd2024'], ['a row of keys', 'qwertyuiop1'], ['one sign', 'aaaaaaaaaaaa'], ['the own name', 'ada@school.example'], ['the own address', 'ada-school-example1']])('is not taken where it is %s', async (_why, password) => {
    const code = await makeSetUpCode(api.dependencies);
    const reply = await post('set-up', { name: 'Ada School Example', email: OWNER.email, password, code });
    expect(reply.json()).toMatchObject({ userErrors: [{ code: 'INVALID', field: 'password' }] });
    expect(await count('users')).toBe(0);
  });

  it('is kept as a hash by scrypt', async () => {
    await setUp();
    const { rows } = await api.test.database.pool.query<{ password: string }>('select password from credentials');
    expect(rows[0]?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  });

  it('is changed by whoever knows it; all other sessions end, and this one is a new one', async () => {
    const [first, second] = [await setUp(), cookieOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))];
    const next = 'nine owls in a barn';
    expect(codesOf(await post('change-password', { current: 'not it at all', next }, { cookie: first }))).toEqual(['INVALID']);
    expect(codesOf(await post('change-password', { current: PASSWORD, next: 'password1234' }, { cookie: first }))).toEqual(['INVALID']);
    const changed = await post('change-password', { current: PASSWORD, next }, { cookie: first });
    expect(codesOf(changed)).toEqual([]);
    const third = cookieOf(changed);
    expect([await whoIs(first), await whoIs(second), await whoIs(third)]).toEqual([null, null, 'Ada']);
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: PASSWORD }))).toEqual(['INVALID']);
    expect(codesOf(await post('sign-in', { email: OWNER.email, password: next }))).toEqual([]);
  });

  it('is not changed by whoever is not signed in', async () => {
    await setUp();
    expect((await post('change-password', { current: PASSWORD, next: 'nine owls in a barn' })).statusCode).toBe(403);
  });
});

describe('a password set by whoever runs the machine', () => {
  it('signs in instead of the old one, and ends all sessions', async () => {
    const cookie = await setUp();
    const holder = await findHolder(api.dependencies, ' ADA@school.example ');
    if (holder === null) throw new Error('There is no Ada');
    expect(await setPassword(api.dependencies, holder, 'nine otters under ice')).toEqual({ outcome: 'SET', hadPassword: true, endedSessions: 1 });
    expect(await whoIs(cookie)).toBeNull();
    expect(codesOf(await post('sign-in', OWNER))).toEqual(['INVALID']);
    expect(await whoIs(cookieOf(await post('sign-in', { ...OWNER, password: 'nine otters under ice' })))).toBe('Ada');
  });

  it('is one more way in for an account that had none', async () => {
    const cookie = await setUp();
    await api.test.database.pool.query("update credentials set provider_id = 'oidc', password = null");
    const holder = await findHolder(api.dependencies, OWNER.email);
    if (holder === null) throw new Error('There is no Ada');
    expect(await setPassword(api.dependencies, holder, 'nine otters under ice')).toMatchObject({ outcome: 'SET', hadPassword: false });
    expect(await whoIs(cookie)).toBeNull();
    expect(await whoIs(cookieOf(await post('sign-in', { ...OWNER, password: 'nine otters under ice' })))).toBe('Ada');
  });

  it('makes no account of one that is gone by then', async () => {
    await setUp();
    const holder = await findHolder(api.dependencies, OWNER.email);
    if (holder === null) throw new Error('There is no Ada');
    await api.test.database.pool.query('delete from users');
    expect(await setPassword(api.dependencies, holder, 'nine otters under ice')).toEqual({ outcome: 'GONE' });
    expect(await count('credentials')).toBe(0);
  });
});
