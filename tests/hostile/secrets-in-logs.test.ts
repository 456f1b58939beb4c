import { makeSetUpCode } from '../../apps/api/src/server.js';
import { parseEnvironment } from '../../apps/api/src/environment.js';
import { connect } from '../../apps/api/src/platform/database/index.js';
import { createLogger } from '../../apps/api/src/platform/logger.js';
import { ADMIN_TOKEN, AUTH_SECRET, FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { newSecret } from './hostile-ground.js';

/** Everything that nobody may read in a log, gathered while the story is told. */
const secrets = new Map<string, string>([['the administrator’s token', ADMIN_TOKEN], ['the forwarding secret', FORWARDING_SECRET], ['the secret of the cookies', AUTH_SECRET]]);
const remember = (what: string, value: string): string => {
  if (value.length < 8) throw new Error(`${what} is "${value}", which may stand anywhere`);
  secrets.set(what, value);
  return value;
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ now: () => new Date(), logLevel: 'trace' });
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
afterAll(async () => { await api?.close(); });

const auth = (path: string, fields: object, headers: Readonly<Record<string, string>> = {}) => api.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload: fields, headers: { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': '198.51.100.77', ...headers } });
const told = <Payload>(answer: { readonly data: unknown; readonly body: string }, field: string): Payload => {
  const payload = (answer.data as Readonly<Record<string, Payload>> | null)?.[field];
  if (payload === undefined || payload === null) throw new Error(answer.body);
  return payload;
};

describe('the log of a whole story, at its most talkative', () => {
  it('has no secret in it: none of whoever sets up, signs in, invites, makes keys, joins or answers, right or wrong, and none when something breaks', async () => {
    const [first, second] = [remember('a password', newSecret('first')), remember('a new password', newSecret('second'))];
    const email = remember('an address', `ada-${newSecret('x').toLowerCase()}@school.example`);
    await auth('set-up', { name: 'Ada', email, password: first, code: remember('a wrong code', newSecret('code')) });
    const code = remember('the set-up code', await makeSetUpCode(api.dependencies) ?? '');
    const owner = await auth('set-up', { name: 'Ada', email, password: first, code });
    expect(owner.json()).toEqual({ userErrors: [] });
    await auth('sign-in', { email, password: remember('a wrong password', newSecret('wrong')) });
    await auth('sign-in', { email: `nobody-${email}`, password: first });
    const signedIn = await auth('sign-in', { email, password: first });
    const cookieOf = (reply: typeof signedIn): string => reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(remember(`the cookie ${name}`, value))}`).join('; ');
    const changed = await auth('change-password', { current: first, next: second }, { cookie: cookieOf(signedIn) });
    const headers = { cookie: cookieOf(changed) };
    const invited = told<{ path: string }>(await api.ask('mutation { inviteColleague(input: { invitee: "Ben" }) { path userErrors { message } } }', { headers }), 'inviteColleague');
    const token = remember('an invitation', invited.path.split('/').at(-1) ?? '');
    await api.ask('query ($token: String!) { invitation(token: $token) { deskName } }', { variables: { token } });
    const made = told<{ key: string }>(await api.ask('mutation { createApiKey(input: { name: "k", scopes: [READ_QUIZZES] }) { key userErrors { message } } }', { headers }), 'createApiKey');
    const key = remember('an API key', made.key);
    await api.ask('{ deskQuizzes { totalCount } }', { headers: { authorization: `Bearer ${key}` } });
    await api.ask('{ packs { totalCount } }', { headers: { authorization: `Bearer ${remember('a key that is none', `fn_${'q'.repeat(43)}`)}` } });
    await api.ask('{ packs { totalCount } }', { headers: { authorization: `Bearer ${remember('a token that is none', newSecret('token'))}` } });
    const group = told<{ class: { code: string } }>(await api.ask('mutation { createClass(input: { name: "9B" }) { class { code } userErrors { message } } }', { headers }), 'createClass').class;
    remember('the code of a class', group.code);
    const joined = told<{ membershipToken: string }>(await api.ask('mutation ($input: JoinClassInput!) { joinClass(input: $input) { membershipToken userErrors { message } } }', { variables: { input: { code: group.code, nickname: remember('a nickname', 'Wren Ashdown') } } }), 'joinClass');
    remember('the token of a place in a class', joined.membershipToken);
    await api.ask('query ($token: String!) { membership(token: $token) { nickname } }', { variables: { token: joined.membershipToken } });
    for (const url of [`/graphql?query=${first}`, `/${token}`, `/api/auth/callback/oidc?code=${token}&state=${key}`, `/graphql/schema.graphql?key=${key}`]) await api.app.inject({ method: 'GET', url, headers });
    for (const payload of [`{"query": "${second}`, `${key}`, JSON.stringify({ query: `{ ${key} }`, variables: { a: second } })]) await api.app.inject({ method: 'POST', url: '/graphql', payload, headers: { ...headers, 'content-type': 'application/json' } });
    await breakSomething(headers, token);
    await auth('sign-out', {}, headers);
    const log = api.log.join('\n');
    expect([...secrets].filter(([, value]) => log.includes(value) || log.includes(encodeURIComponent(value))).map(([what]) => what)).toEqual([]);
    expect(log).toContain('a request failed');
    expect(log).toContain('"answered"');
    expect(secrets.size).toBeGreaterThan(16);
    expect(log).not.toContain('198.51.100.77');
  }, 120_000);

  it('has no password of a database in it, whether or not the database answers', async () => {
    const password = newSecret('pg');
    const log: string[] = [];
    const logger = createLogger({ level: 'trace', forPeople: false, destination: { write: (line: string) => { log.push(line); } } });
    const wrong = new URL(api.test.url);
    wrong.password = password;
    const closed = Object.assign(new URL(wrong.href), { port: '1' });
    for (const url of [wrong.href, closed.href]) {
      const problem: unknown = await connect({ environment: { databaseUrl: url, databaseDirectUrl: null, dataFolder: '/nowhere' } as Parameters<typeof connect>[0]['environment'], logger, purpose: 'a test', mode: 'share' }).then(() => null, (error: unknown) => error);
      expect(problem).toBeInstanceOf(Error);
      log.push(String(problem), String((problem as Error).stack));
    }
    expect(log.join('\n')).not.toContain(password);
  });

  it('has none in what is said of a setting that is wrong', () => {
    const secret = newSecret('s');
    const said = ['DATABASE_URL', 'DATABASE_DIRECT_URL', 'FOOTNOTE_LLM_URL', 'FOOTNOTE_OIDC_ISSUER', 'OTEL_EXPORTER_OTLP_ENDPOINT'].flatMap((name) => {
      const parsed = parseEnvironment({ [name]: `nonsense:${secret}` });
      return parsed.ok ? [`${name} was taken`] : parsed.problems;
    });
    for (const name of ['FOOTNOTE_ADMIN_TOKEN', 'FOOTNOTE_AUTH_SECRET', 'FOOTNOTE_FORWARDING_SECRET']) said.push(...(({ ok, ...rest }) => (ok ? [] : [JSON.stringify(rest)]))(parseEnvironment({ [name]: secret.slice(0, 7) })));
    expect(said.length).toBeGreaterThan(6);
    expect(said.filter((text) => text.includes(secret) || text.includes(secret.slice(0, 7)))).toEqual([]);
  });
});

/** A statement that fails with the secret of an invitation, and the cookie of a session, among its values. */
async function breakSomething(headers: Readonly<Record<string, string>>, token: string): Promise<void> {
  const { pool } = api.test.database;
  await api.test.database.queries.execute('alter table invitations rename to hidden').then(() => { throw new Error('The role of the API may rename a table'); }, () => undefined);
  const real = pool.query;
  // As if a migration had gone wrong: every statement fails in the database, with its values.
  Object.assign(pool, { query: (statement: unknown, values?: unknown) => (real as unknown as (...passed: unknown[]) => unknown).call(pool, typeof statement === 'string' ? `${statement} nonsense` : { ...(statement as object), name: undefined, text: `${(statement as { text: string }).text} nonsense` }, values) });
  try {
    await api.ask('query ($token: String!) { invitation(token: $token) { deskName } viewer { account { name } } }', { variables: { token }, headers });
    await auth('sign-in', { email: 'somebody@school.example', password: [...secrets.values()].at(-1) ?? '' });
  } finally {
    Object.assign(pool, { query: real });
  }
}
