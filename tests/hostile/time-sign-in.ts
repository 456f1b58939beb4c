import { makeSetUpCode } from '../../apps/api/src/server.js';
import { FORWARDING_SECRET, startTestApi } from '../../apps/api/src/testing/start-test-api.js';

/*
 * Whether the time of a refused sign-in tells that there is an account: an address without one against one with a wrong password, in turns, on
 * a server of this process. Run by hand (`npx tsx --tsconfig scripts/tsconfig.run.json --conditions=footnote-source tests/hostile/time-sign-in.ts`);
 * no test, since what else a machine does changes times.
 */

const ROUNDS = 30;
const KNOWN = 'ada@school.example';

const api = await startTestApi({ now: () => new Date() });
const post = (path: string, fields: object, address: string) => api.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload: fields, headers: { 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': address } });
await post('set-up', { name: 'Ada', email: KNOWN, password: 'seven quiet harbours', code: await makeSetUpCode(api.dependencies) }, '192.0.2.1');

async function time(email: string, round: number): Promise<number> {
  const startedAt = performance.now();
  const { statusCode } = await post('sign-in', { email, password: `wrong but long enough ${String(round)}` }, `198.51.100.${String(round)}`);
  if (statusCode !== 422) throw new Error(`A wrong password was answered with ${String(statusCode)}`);
  return performance.now() - startedAt;
}

const [known, unknown]: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) {
  known.push(await time(KNOWN, round));
  unknown.push(await time(`nobody-${String(round)}@school.example`, round + 100));
}
const quartiles = (times: readonly number[]): readonly number[] => [0.25, 0.5, 0.75].map((part) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0);
const [ofKnown, ofUnknown] = [quartiles(known), quartiles(unknown)];
const said = (times: readonly number[]): string => times.map((one) => one.toFixed(1)).join(' / ');
process.stdout.write(`wrong password, ms (quartiles):  ${said(ofKnown)}\nno such account, ms (quartiles): ${said(ofUnknown)}\nratio of the medians: ${((ofUnknown[1] ?? 0) / (ofKnown[1] ?? 1)).toFixed(3)}\n`);
await api.close();
process.exit(0);
