import { throwDice } from './dice.js';
import type { Asker, Ground } from './lay-ground.js';
import { mutateRequest } from './mutate-request.js';
import { writeDocument, type FuzzedRequest } from './write-document.js';

/** What must not be answered, with the number by which the request is made again. */
export interface Finding { readonly number: number; readonly asker: string; readonly what: string; readonly request: FuzzedRequest; readonly answer: string }
export interface FuzzReport { readonly asked: number; readonly answered: number; readonly refused: number; readonly findings: readonly Finding[] }

export interface FuzzPlan { readonly seed: number; readonly from: number; readonly runs: number; readonly onProgress?: (asked: number) => void }

/** They would end the asker, or make it somebody else's: what comes after would not be asked by whom it says. */
const WITHOUT = new Set(['deleteAccount', 'removeAccount', 'leaveDesk', 'removeColleague', 'acceptInvitation', 'changeSignUpPolicy']);

/** So many requests fit into a minute's budget of the smallest asker. */
const IN_A_MINUTE = 20;

/** Asks random questions, two thirds of them valid, and looks for what must not come back. */
export async function fuzzApi(ground: Ground, { seed, from, runs, onProgress }: FuzzPlan): Promise<FuzzReport> {
  const findings: Finding[] = [];
  let [answered, refused] = [0, 0];
  for (let number = from; number < from + runs; number += 1) {
    const { asker, request } = makeRequest(ground, { seed, number });
    const reply = await ground.api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...asker.headers }, payload: JSON.stringify(request) });
    if (reply.statusCode === 200) answered += 1;
    else refused += 1;
    const what = findFault({ status: reply.statusCode, body: reply.body, asker, asked: JSON.stringify(request) });
    if (what !== null) findings.push({ number, asker: asker.name, what, request, answer: reply.body.slice(0, 2_000) });
    if (number % IN_A_MINUTE === 0) {
      ground.pass();
      onProgress?.(number - from + 1);
      // Nobody reads it, and 100,000 requests fill a memory.
      (ground.api.log as string[]).length = 0;
    }
  }
  return { asked: runs, answered, refused, findings };
}

/** The request of a number: always the same for one seed and one schema. */
export function makeRequest({ schema, pool, askers }: Ground, { seed, number }: { readonly seed: number; readonly number: number }): { readonly asker: Asker; readonly request: FuzzedRequest } {
  const dice = throwDice(Math.imul(seed, 0x9e3779b1) ^ number);
  const asker = dice.pick(askers);
  const request = writeDocument({ schema, dice, pool, without: WITHOUT });
  return { asker, request: dice.happens(1 / 3) ? mutateRequest(request, dice) : request };
}

interface Looked { readonly status: number; readonly body: string; readonly asker: Asker; readonly asked: string }

/** What is wrong with an answer; null where nothing is. */
export function findFault({ status, body, asker, asked }: Looked): string | null {
  if (status >= 500) return `status ${String(status)}`;
  if (!isJson(body)) return 'no JSON';
  if (body.includes('INTERNAL_SERVER_ERROR')) return 'a fault of ours';
  if (status === 429) return 'the budget was spent, so that nothing was tried';
  if (/node_modules|\\n {4}at |"stack(trace)?"|drizzle|SQLSTATE|Failed query/i.test(body)) return 'internals';
  const secret = asker.secrets.find((mark) => body.toLowerCase().includes(mark.toLowerCase()) && !asked.toLowerCase().includes(mark.toLowerCase()));
  if (secret !== undefined) return secret;
  if (asker.isStudent && /"key(OptionIds|Pairs)":\[|"keyNumber":-?\d/.test(body)) return 'a key';
  return null;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false; // which is what was asked
  }
}
