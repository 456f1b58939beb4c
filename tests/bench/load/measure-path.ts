import type pg from 'pg';
import { databaseCpu } from '../database-cpu.js';
import { inClosedLoop } from './loops.js';
import { openSender, requireWhole, type Shot } from './send.js';
import type { Served } from './served.js';

/** What one request of a round cost, in milliseconds of CPU, and how many there were in a second. */
export interface Cost { readonly own: number; readonly database: number; readonly rate: number }

/** A server with what it is asked: each time the next. */
export interface Contestant { readonly served: Served; readonly nextShot: () => Shot }

export interface MeasureOptions { readonly rounds: number; readonly requests: number; readonly warmUp: number; readonly callers: number; readonly pool: pg.Pool }

/** Measures servers in turns in a closed loop, so that whatever else the machine does meets all alike; the order changes from round to round. */
export async function measureInTurns(contestants: readonly Contestant[], { rounds, requests, warmUp, callers, pool }: MeasureOptions): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>(contestants.map(({ served }) => [served.name, []]));
  const senders = new Map(contestants.map(({ served }) => [served.name, openSender(served.address, callers)]));
  const ask = async ({ served, nextShot }: Contestant, times: number): Promise<number> => {
    const sender = senders.get(served.name);
    if (sender === undefined) throw new Error(`${served.name} is not among those measured`);
    return inClosedLoop(async () => { requireWhole(await sender.send(nextShot())); }, { times, callers });
  };
  for (const contestant of contestants) await ask(contestant, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const { served } = contestant;
      const before = { own: await served.cpu(), database: await databaseCpu(pool, served.databaseClient) };
      const took = await ask(contestant, requests);
      const after = { own: await served.cpu(), database: await databaseCpu(pool, served.databaseClient) };
      costs.get(served.name)?.push({ own: (after.own - before.own) / requests, database: (after.database - before.database) / requests, rate: (requests * 1_000) / took });
    }
  }
  for (const sender of senders.values()) sender.close();
  return costs;
}
