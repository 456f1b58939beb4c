import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { startOidcProvider, type TestProvider } from './testing/oidc-provider.js';

const WEB = 'https://quiz.school.example';

let provider: TestProvider;
let api: TestApi;
beforeAll(async () => {
  provider = await startOidcProvider({ clientId: 'footnote', clientSecret: 'what only the two know', redirectUri: `${WEB}/api/auth/callback/oidc` });
  api = await startTestApi({ variables: { PUBLIC_URL: WEB, FOOTNOTE_OIDC_ISSUER: provider.issuer, FOOTNOTE_OIDC_CLIENT_ID: 'footnote', FOOTNOTE_OIDC_CLIENT_SECRET: 'what only the two know', FOOTNOTE_OIDC_NAME: 'School sign-in' } });
}, 120_000);
afterAll(async () => {
  await api.close();
  await provider.close();
});
beforeEach(async () => {
  for (const table of ['users', 'desks', 'verifications', 'throttles', 'settings']) await api.test.database.pool.query(`delete from ${table}`);
  provider.person = { sub: 'person-1', name: 'Ada Whitfield', email: 'ada@school.example', email_verified: true };
  provider.faults = {};
});

type Jar = Map<string, string>;

function keep(jar: Jar, reply: LightMyRequestResponse): void {
  for (const { name, value } of reply.cookies) if (value === '') jar.delete(name); else jar.set(name, value);
}

const cookieHeader = (jar: Jar): { cookie?: string } => (jar.size === 0 ? {} : { cookie: [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ') });

/** Goes to the provider and comes back, as a browser does; gives the page on which it ends. */
async function travel(jar: Jar, fields: object = {}): Promise<string> {
  const away = await api.app.inject({ method: 'POST', url: '/api/auth/provider', payload: { next: '/desk/quizzes', ...fields }, headers: cookieHeader(jar) });
  expect(away.statusCode).toBe(200);
  keep(jar, away);
  return comeBack(jar, away.json<{ url: string }>().url);
}

async function comeBack(jar: Jar, url: string): Promise<string> {
  const answered = await fetch(url, { redirect: 'manual' });
  const back = new URL(answered.headers.get('location') ?? '');
  expect(back.origin).toBe(WEB);
  const reply = await api.app.inject({ method: 'GET', url: `${back.pathname}${back.search}`, headers: cookieHeader(jar) });
  keep(jar, reply);
  return reply.headers.location ?? `status ${String(reply.statusCode)}`;
}

async function whoIs(jar: Jar): Promise<{ readonly name: string; readonly email: string; readonly desk: string } | null> {
  const { data } = await api.ask('{ viewer { account { name email } desk { name } } }', { headers: cookieHeader(jar) as Record<string, string> });
  const { viewer } = data as unknown as { viewer: { account: { name: string; email: string }; desk: { name: string } } | null };
  return viewer === null ? null : { ...viewer.account, desk: viewer.desk.name };
}

async function owner(): Promise<Record<string, string>> {
  return { ...(await api.signUp({ name: 'Owner', role: 'OWNER' })).headers };
}

async function allowAnybody(headers: Record<string, string>): Promise<void> {
  await api.ask('mutation { changeSignUpPolicy(input: { signUp: ANYBODY }) { installation { signUp } } }', { headers });
}

async function count(table: string): Promise<number> {
  const { rows } = await api.test.database.pool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? -1;
}

describe('signing in with a provider of identities', () => {
  it('is offered by its name', async () => {
    expect((await api.ask('{ installation { identityProviders { id name } } }')).data).toEqual({ installation: { identityProviders: [{ id: 'oidc', name: 'School sign-in' }] } });
  });

  it('makes an account where anybody may have one, and goes on to where somebody was', async () => {
    await allowAnybody(await owner());
    const jar: Jar = new Map();
    expect(await travel(jar)).toBe('/desk/quizzes');
    expect(await whoIs(jar)).toEqual({ name: 'Ada Whitfield', email: 'ada@school.example', desk: 'Ada Whitfield’s desk' });
    expect(await travel(new Map())).toBe('/desk/quizzes');
    expect(await count('users')).toBe(2);
  });

  it('gives a cookie that a browser holds to https', async () => {
    await allowAnybody(await owner());
    const jar: Jar = new Map();
    await travel(jar);
    expect([...jar.keys()].filter((name) => name.includes('session_token'))).toEqual(['__Secure-footnote.session_token']);
  });

  it('makes no account without an invitation where one is needed, and leaves no desk behind', async () => {
    await owner();
    const desks = await count('desks');
    const jar: Jar = new Map();
    expect(await travel(jar)).toMatch(/\/sign-in\?error=NOT_INVITED/);
    expect([await whoIs(jar), await count('users'), await count('desks')]).toEqual([null, 1, desks]);
  });

  it('takes an invitation along, to the desk that invites', async () => {
    const headers = await owner();
    const { data } = await api.ask('mutation { inviteColleague(input: { invitee: "Ada" }) { path } }', { headers });
    const token = (data as unknown as { inviteColleague: { path: string } }).inviteColleague.path.split('/').at(-1);
    const jar: Jar = new Map();
    expect(await travel(jar, { invitation: token })).toBe('/desk/quizzes');
    expect(await whoIs(jar)).toMatchObject({ name: 'Ada Whitfield', desk: 'Desk of Owner' });
    provider.person = { sub: 'person-2', name: 'Eve', email: 'eve@school.example', email_verified: true };
    expect(await travel(new Map(), { invitation: token })).toMatch(/error=NOT_INVITED/);
  });

  it('never joins itself with an account that somebody made with a password under that address', async () => {
    const headers = await owner();
    await allowAnybody(headers);
    await api.app.inject({ method: 'POST', url: '/api/auth/sign-up', payload: { name: 'Not Ada', email: 'ada@school.example', password: 'nine owls in a barn' } });
    const jar: Jar = new Map();
    expect(await travel(jar)).toMatch(/\/sign-in\?error=account_not_linked/);
    expect(await whoIs(jar)).toBeNull();
  });

  it('is joined with an account by whoever is signed in', async () => {
    await allowAnybody(await owner());
    const jar: Jar = new Map();
    keep(jar, await api.app.inject({ method: 'POST', url: '/api/auth/sign-up', payload: { name: 'Ada', email: 'ada.w@school.example', password: 'nine owls in a barn' } }));
    expect(await travel(jar, { link: '1' })).toBe('/account?done=linked');
    const other: Jar = new Map();
    expect(await travel(other)).toBe('/desk/quizzes');
    expect(await whoIs(other)).toMatchObject({ email: 'ada.w@school.example' });
  });

  it('keeps no token of the provider', async () => {
    await allowAnybody(await owner());
    await travel(new Map());
    const { rows } = await api.test.database.pool.query('select access_token, refresh_token, id_token, password from credentials');
    expect(rows).toEqual([{ access_token: null, refresh_token: null, id_token: null, password: null }]);
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])('leads to the desk where it is asked to lead to %s', async (next) => {
    await allowAnybody(await owner());
    expect(await travel(new Map(), { next })).toBe('/desk');
  });

  it('is begun and ended in one browser: what another began signs nobody in', async () => {
    await allowAnybody(await owner());
    const attacker: Jar = new Map();
    const away = await api.app.inject({ method: 'POST', url: '/api/auth/provider', payload: {} });
    keep(attacker, away);
    const victim: Jar = new Map();
    expect(await comeBack(victim, away.json<{ url: string }>().url)).toMatch(/\/sign-in\?error=/);
    expect(await whoIs(victim)).toBeNull();
  });

  it.each([
    ['is signed by somebody else', { wrongKey: true }], ['is for another', { audience: 'another' }], ['is of another provider', { issuer: 'https://elsewhere.example' }], ['was made for another journey', { nonce: 'another' }],
    ['is over', { expired: true }],
  ] as const)('takes no statement of identity that %s', async (_why, faults) => {
    await allowAnybody(await owner());
    provider.faults = faults;
    const jar: Jar = new Map();
    expect(await travel(jar)).toMatch(/\/sign-in\?error=/);
    expect([await whoIs(jar), await count('users')]).toEqual([null, 1]);
  });

  it('says where the provider refused', async () => {
    await allowAnybody(await owner());
    provider.faults = { refuses: 'access_denied' };
    expect(await travel(new Map())).toMatch(/\/sign-in\?error=access_denied/);
  });
});
