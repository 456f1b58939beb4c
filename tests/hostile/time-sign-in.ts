import { randomUUID } from 'node:crypto';
import { classSteps, ownQuiz } from '../../apps/api/src/modules/classes/testing/class-steps.js';
import { makeSetUpCode } from '../../apps/api/src/server.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { compareTimes, tells, timePair, type Pair } from './compare-times.js';

/*
 * `npm run timing`: whether the time of a refusal tells what it must not. Requests of two kinds are sent to a server of this process in turns,
 * and the medians compared. Ends with status 1 where a difference is no chance and more than a fiftieth of the time itself. It is run by hand,
 * on a quiet machine, and is no test: what else a machine does changes times. That the same work is done is tested in `auth.test.ts`.
 */

const KNOWN = 'ada@school.example';
const MINUTE = 60_000;

/** Far apart, so that nothing that was counted before counts any more; each from an address of its own. */
let [moment, sender] = [Date.now(), 0];
function asSomebodyNew(): Readonly<Record<string, string>> {
  moment += 61 * MINUTE;
  sender += 1;
  return { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': `10.${String(sender >> 16)}.${String((sender >> 8) & 255)}.${String(sender & 255)}` };
}

async function refused(api: TestApi, sent: { readonly url: string; readonly payload: object; readonly headers?: Readonly<Record<string, string>> }, expected: string): Promise<void> {
  const { body } = await api.app.inject({ method: 'POST', url: sent.url, payload: sent.payload, headers: { ...asSomebodyNew(), ...sent.headers } });
  if (!body.includes(expected)) throw new Error(`${sent.url} was answered with ${body}`);
}

/** The same secret with its last letter another; and with all but the first three, by which a key is told from a token. */
const near = (secret: string): string => `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
const far = (secret: string): string => `${secret.slice(0, 3)}${'Q'.repeat(secret.length - 3)}`;

/** `harmless`: why it does no harm where these two are told apart. */
interface Compared extends Pair { readonly harmless?: string }

async function listPairs(api: TestApi): Promise<readonly Compared[]> {
  const headers = { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': '192.0.2.1' };
  await api.app.inject({ method: 'POST', url: '/api/auth/set-up', headers, payload: { name: 'Ada', email: KNOWN, password: 'seven quiet harbours', code: await makeSetUpCode(api.dependencies) } });
  const teacher = await api.signUp({ name: 'Ben' });
  const steps = classSteps(api, teacher);
  const { code } = await steps.createClass('9B');
  const { membershipToken } = await steps.join(code, 'Wren');
  const { key } = await steps.tell<{ key: string }>('createApiKey', { name: 'k', scopes: ['READ_QUIZZES'] }, 'key');
  const begun = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id } } }', { variables: { input: { code: (await ownQuiz(api, teacher)).code, nickname: 'Wren' } } });
  const { resumeToken, attempt } = (begun.data as unknown as { startAttempt: { resumeToken: string; attempt: { id: string } } }).startAttempt;
  const signIn = (email: string) => (round: number) => refused(api, { url: '/api/auth/sign-in', payload: { email, password: `wrong but long enough ${String(round)}` } }, 'do not fit together');
  const graphql = (query: string, expected: string, variables: object, more?: Readonly<Record<string, string>>) => () => refused(api, { url: '/graphql', payload: { query, variables }, ...(more !== undefined && { headers: more }) }, expected);
  const attemptOf = (id: string, token: string) => graphql('query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { id } }', '"attempt":null', { id, token });
  const membershipOf = (token: string) => graphql('query ($token: String!) { membership(token: $token) { nickname } }', '"membership":null', { token });
  const classOf = (typed: string) => graphql('query ($code: String!) { class(code: $code) { name } }', '"class":null', { code: typed });
  const withKey = (given: string) => graphql('{ deskQuizzes { totalCount } }', '"errors"', {}, { authorization: `Bearer ${given}` });
  return [
    { name: 'wrong password: an account, no account', rounds: 150, one: signIn(KNOWN), other: (round) => signIn(`nobody-${String(round)}@school.example`)(round) },
    { name: 'wrong password: an account, one without a password', rounds: 60, one: signIn(KNOWN), other: signIn(`${teacher.account.key}@school.example`) },
    { name: 'wrong token of an attempt: all but right, wrong', rounds: 600, one: attemptOf(attempt.id, near(resumeToken)), other: attemptOf(attempt.id, far(resumeToken)) },
    { name: 'token of an attempt: wrong, no such attempt', rounds: 600, harmless: 'the id of an attempt is 122 random bits: who has it, has it from there', one: attemptOf(attempt.id, far(resumeToken)), other: attemptOf(randomUUID(), far(resumeToken)) },
    { name: 'token of a place in a class: all but right, wrong', rounds: 600, one: membershipOf(near(membershipToken ?? '')), other: membershipOf(far(membershipToken ?? '')) },
    { name: 'code of a class: all but right, wrong', rounds: 600, one: classOf(code.endsWith('2') ? `${code.slice(0, -1)}3` : `${code.slice(0, -1)}2`), other: classOf('YXYX-YXYX') },
    { name: 'API key: all but right, wrong', rounds: 600, one: withKey(near(key)), other: withKey(far(key)) },
  ];
}

const ms = (value: number): string => `${value.toFixed(3)} ms`;

async function main(): Promise<number> {
  const api = await startTestApi({ now: () => new Date(moment) });
  try {
    await api.importGraph(shippedGraph('harbour-ferry'));
    let found = 0;
    process.stdout.write('| refused alike | median of one | of the other | difference | 95 of 100 | |\n|---|---:|---:|---:|---|---|\n');
    for (const pair of await listPairs(api)) {
      await timePair({ ...pair, rounds: Math.ceil(pair.rounds / 10) });
      const compared = compareTimes(await timePair(pair));
      const said = !tells(compared) ? 'tells nothing' : pair.harmless === undefined ? 'TELLS' : `tells; ${pair.harmless}`;
      found += said === 'TELLS' ? 1 : 0;
      process.stdout.write(`| ${pair.name} | ${ms(compared.one)} | ${ms(compared.other)} | ${ms(compared.difference)} | ${compared.interval.map(ms).join(' to ')} | ${said} |\n`);
    }
    return found === 0 ? 0 : 1;
  } finally {
    await api.close();
  }
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
