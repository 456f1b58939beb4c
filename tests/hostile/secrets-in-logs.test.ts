import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { makeSetUpCode } from '../../apps/api/src/server.js';
import { parseEnvironment } from '../../apps/api/src/environment.js';
import { connect } from '../../apps/api/src/platform/database/index.js';
import { tellFault } from '../../apps/api/src/platform/end-on-fault.js';
import { createLogger } from '../../apps/api/src/platform/logger.js';
import { startTelemetry } from '../../apps/api/src/platform/telemetry/index.js';
import { startCollector, type Collector } from '../../apps/api/src/platform/telemetry/testing/start-collector.js';
import { ADMIN_TOKEN, AUTH_SECRET, FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { askModel } from '../../packages/importer/src/language-model/ask-model.js';
import { repositoryRoot } from '../testkit/repository.js';
import { newSecret } from './hostile-ground.js';
import { startTalkativeHost } from './talkative-host.js';

/** Everything that nobody may read in a log, gathered while the story is told. */
const secrets = new Map<string, string>([['the administrator’s token', ADMIN_TOKEN], ['the forwarding secret', FORWARDING_SECRET], ['the secret of the cookies', AUTH_SECRET]]);
const remember = (what: string, value: string): string => {
  if (value.length < 8) throw new Error(`${what} is "${value}", which may stand anywhere`);
  secrets.set(what, value);
  return value;
};

let api: TestApi;
let collector: Collector;
let telemetry: Awaited<ReturnType<typeof startTelemetry>>;
beforeAll(async () => {
  collector = await startCollector();
  telemetry = await startTelemetry({ endpoint: collector.endpoint, serviceName: 'the tests', intervalMs: 60_000 }, createLogger({ level: 'silent', forPeople: false }));
  api = await startTestApi({ now: () => new Date(), logLevel: 'trace', telemetry });
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
afterAll(async () => {
  await api?.close();
  await collector?.close();
});

/** The names of all that stands in a text, as it is or as it would stand in an address or in JSON. */
const secretsIn = (text: string): readonly string[] => [...secrets].filter(([, value]) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), Buffer.from(value).toString('base64')].some((form) => text.includes(form))).map(([what]) => what);

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
    expect(secretsIn(log)).toEqual([]);
    expect(log).toContain('a request failed');
    expect(log).toContain('"answered"');
    expect(secrets.size).toBeGreaterThan(16);
    expect(log).not.toContain('198.51.100.77');
  }, 120_000);

  it('is not told to a collector of traces and metrics either: no span, attribute, event or metric of that story has a secret in it', async () => {
    await telemetry.close();
    const sent = collector.bodies.join('\n');
    expect(secretsIn(sent)).toEqual([]);
    // Else nothing would have been there to tell of: statements that failed, requests, operations.
    for (const expected of ['db.query.text', 'error.type', 'http.', 'resourceMetrics', 'insert into', 'SET LOCAL footnote.desk']) expect(sent).toContain(expected);
    expect(sent).not.toContain('198.51.100.77');
  });

  it('has no password of a database in it, whether or not the database answers, and nowhere in what an address that is none caused', async () => {
    const password = newSecret('pg');
    const log: string[] = [];
    const logger = createLogger({ level: 'trace', forPeople: false, destination: { write: (line: string) => { log.push(line); } } });
    const wrong = Object.assign(new URL(api.test.url), { password });
    const urls = [wrong.href, Object.assign(new URL(wrong.href), { port: '1' }).href, Object.assign(new URL(wrong.href), { hostname: 'no-such-host.invalid' }).href, `postgres://footnote:${password}@127.0.0.1:1/a%zz`, `postgres://footnote:${password}%zz@127.0.0.1:1/a`, `postgres://footnote:${password}@127.0.0.1:99999/a`, `postgres://footnote:${password}@[::1/a`, `mysql://footnote:${password}@127.0.0.1/a`];
    for (const url of urls) {
      const parsed = parseEnvironment({ DATABASE_URL: url });
      if (!parsed.ok) {
        log.push(...parsed.problems);
        continue;
      }
      const problem: unknown = await connect({ environment: parsed.environment, logger, purpose: 'a test', mode: 'share' }).then(() => null, (error: unknown) => error);
      expect(problem).toBeInstanceOf(Error);
      logger.error({ err: problem }, 'the start failed');
      // As the program says it, as Node would, and all that it was caused by.
      log.push(tellFault(problem), String(problem), inspect(problem, { depth: 10, showHidden: true }));
    }
    expect(log.length).toBeGreaterThan(urls.length);
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

describe('a host that repeats what it was told', () => {
  it('has the secret of this installation at its provider of identities in no log and no answer', async () => {
    const host = await startTalkativeHost();
    const secret = newSecret('oidc');
    const known = await startTestApi({ now: () => new Date(), logLevel: 'trace', variables: { PUBLIC_URL: 'https://quiz.school.example', FOOTNOTE_OIDC_ISSUER: host.address, FOOTNOTE_OIDC_CLIENT_ID: 'footnote', FOOTNOTE_OIDC_CLIENT_SECRET: secret } });
    try {
      const away = await known.app.inject({ method: 'POST', url: '/api/auth/provider', payload: {} });
      const state = new URL(away.json<{ url: string }>().url).searchParams.get('state') ?? '';
      const back = await known.app.inject({ method: 'GET', url: `/api/auth/callback/oidc?code=abc&state=${state}`, headers: { cookie: away.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') } });
      // The host was told, and told it back.
      expect(host.heard.join('\n')).toMatch(new RegExp(`${secret}|${Buffer.from(`footnote:${secret}`).toString('base64')}`));
      const said = [...known.log, away.body, inspect(away.headers), back.body, inspect(back.headers)].join('\n');
      expect([secret, Buffer.from(`footnote:${secret}`).toString('base64')].filter((form) => said.includes(form))).toEqual([]);
    } finally {
      await known.close();
      await host.close();
    }
  }, 120_000);

  it('has the key to a language model in nothing that is kept of what went wrong', async () => {
    const host = await startTalkativeHost();
    const key = newSecret('llm');
    const ask = (endpoint: string) => askModel([{ role: 'user', content: 'x' }], { endpoint, model: 'm', key, timeoutMs: 5_000 });
    const answers = [await ask(`${host.address}/refuses`), await ask(`${host.address}/leads-away`), await ask(`${host.address}/no-json`), await ask('http://127.0.0.1:1/v1'), await ask('nonsense:')];
    await host.close();
    expect(host.heard.join('\n')).toContain(key);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    expect(inspect(answers, { depth: 10 })).not.toContain(key);
  });
});

describe('a command', () => {
  it.each(['start', 'demo'])('%s tells how it is used, and nothing of the settings that it was given', async (name) => {
    const secret = newSecret('env');
    const settings = Object.fromEntries(['FOOTNOTE_ADMIN_TOKEN', 'FOOTNOTE_AUTH_SECRET', 'FOOTNOTE_FORWARDING_SECRET', 'FOOTNOTE_LLM_KEY', 'FOOTNOTE_OIDC_CLIENT_SECRET'].map((setting) => [setting, secret]));
    const { said, status } = await runToEnd([fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url)), '--help'], { ...settings, DATABASE_URL: `postgres://footnote:${secret}@127.0.0.1:1/a` });
    expect(status).toBe(0);
    expect(said).toMatch(/npm (?:start|run demo)/);
    expect(said).not.toContain(secret);
  }, 60_000);
});

describe('a process that breaks', () => {
  it.each(['throws', 'rejects'])('tells where it broke and no value of the statement that did it, when something %s that nobody catches', async (how) => {
    const { said, status } = await runToEnd([fileURLToPath(new URL('./break-process.ts', import.meta.url)), how]);
    expect(status).toBe(1);
    expect(said).toContain('A statement failed.');
    expect(said).toContain('break-process');
    expect(said).not.toMatch(/SECRET-OF-A-SESSION|not shown/);
  }, 60_000);
});

/** Runs a program from source; what it printed, and how it ended. */
async function runToEnd(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<{ readonly said: string; readonly status: unknown }> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '--conditions=footnote-source', TSX_TSCONFIG_PATH: 'scripts/tsconfig.run.json', ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const status = await new Promise((resolve) => { child.once('close', resolve); });
  return { said, status };
}

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
