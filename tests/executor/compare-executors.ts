import type { FastifyInstance } from 'fastify';
import { makeRequest } from '../fuzz/fuzz-api.js';
import type { Ground } from '../fuzz/lay-ground.js';

/** What both executors were asked. */
export interface Asked { readonly query: string; readonly variables?: Readonly<Record<string, unknown>>; readonly operationName?: string; readonly headers?: Readonly<Record<string, string>> }

/** Where the plans do not answer as graphql-js does. */
export interface Difference { readonly asked: Asked; readonly planned: string; readonly reference: string }

/** The two that are compared: servers on one database. */
export interface Executors { readonly planned: FastifyInstance; readonly reference: FastifyInstance }

/** How often both are asked again where they differ. */
const TRIES = 12;

/**
 * Asks both the same; null where they answer alike: to the letter, keys and errors in the same order, with the same status. Where two
 * roots each wait for the database, and each is refused, the database decides which is told: then an answer that graphql-js gives at
 * times is one of its own.
 */
export async function compare({ planned, reference }: Executors, asked: Asked): Promise<Difference | null> {
  // The first to ask fills what servers keep (graphs of packs), and waits for it: which of two errors comes first may hang on that.
  await answerOf(planned, asked); await answerOf(reference, asked);
  const given = new Set<string>();
  const expected = new Set<string>();
  for (let time = 0; time < TRIES; time += 1) {
    given.add(await answerOf(planned, asked));
    expected.add(await answerOf(reference, asked));
    if ([...given].some((one) => expected.has(one))) return null;
  }
  return { asked, planned: [...given].join('\n'), reference: [...expected].join('\n') };
}

async function answerOf(app: FastifyInstance, { headers = {}, ...asked }: Asked): Promise<string> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(asked) });
  // The one thing that each request has for itself.
  return `${String(reply.statusCode)} ${reply.body.replaceAll(/"requestId":"[\w-]+"/g, '"requestId":"…"')}`;
}

export interface RandomPlan { readonly seed: number; readonly from: number; readonly runs: number; readonly onProgress?: (asked: number) => void }
export interface RandomReport { readonly asked: number; readonly withData: number; readonly withErrors: number; readonly differences: readonly Difference[] }

/** Compares random documents that read: whatever writes is executed by graphql-js in any case, and would leave another database to the second. */
export async function compareRandomly(ground: Ground, executors: Executors, { seed, from, runs, onProgress }: RandomPlan): Promise<RandomReport> {
  const differences: Difference[] = [];
  let [asked, withData, withErrors] = [0, 0, 0];
  for (let number = from; asked < runs; number += 1) {
    const { asker, request } = makeRequest(ground, { seed, number });
    if (typeof request.query !== 'string' || /\bmutation\b/.test(request.query)) continue;
    asked += 1;
    const all = { ...request, headers: asker.headers };
    const difference = await compare(executors, all);
    if (difference !== null) differences.push(difference);
    const body = difference?.reference ?? await answerOf(executors.planned, all);
    if (body.includes('"data":{')) withData += 1;
    if (body.includes('"errors":[')) withErrors += 1;
    // Wrong codes are counted by the minute: they must not run out between the one and the other.
    ground.pass();
    (ground.api.log as string[]).length = 0;
    onProgress?.(asked);
  }
  return { asked, withData, withErrors, differences };
}
