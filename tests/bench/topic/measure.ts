import type { Contender } from './contender.js';

/** What one request cost in one round, in milliseconds of CPU. */
export interface Cost { readonly own: number; readonly database: number }

export interface MeasureOptions {
  readonly rounds: number;
  readonly requests: number;
  readonly warmUp: number;
  readonly callers: number;
  /** CPU that the database has used for a client so far, in milliseconds. */
  readonly databaseCpu: (client: string) => Promise<number>;
}

/** Measures servers in turns, so that whatever else the machine does meets all alike; the order changes from round to round. */
export async function measureInTurns(contenders: readonly Contender[], { rounds, requests, warmUp, callers, databaseCpu }: MeasureOptions): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) await askOften(contender, { times: warmUp, callers });
  for (let round = 0; round < rounds; round += 1) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      // What the round before left to be collected is not this round's.
      await askOften(contender, { times: callers, callers });
      const before = { own: await contender.cpu(), database: await databaseCpu(contender.databaseClient) };
      await askOften(contender, { times: requests, callers });
      const after = { own: await contender.cpu(), database: await databaseCpu(contender.databaseClient) };
      costs.get(contender.name)?.push({ own: (after.own - before.own) / requests, database: (after.database - before.database) / requests });
    }
  }
  return costs;
}

/** Asks so often, several callers at a time. */
export async function askOften({ ask }: Contender, { times, callers }: { readonly times: number; readonly callers: number }): Promise<void> {
  let left = times;
  await Promise.all(Array.from({ length: callers }, async () => {
    while (left > 0) {
      left -= 1;
      await ask();
    }
  }));
}

/** The middle of some values, and the least and the greatest. */
export interface Spread { readonly median: number; readonly least: number; readonly most: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** One server's cost over another's, round by round. */
export function ratiosOf(costs: readonly Cost[], others: readonly Cost[], of: (cost: Cost) => number): Spread {
  return spreadOf(costs.flatMap((cost, round) => { const other = others[round]; return other === undefined ? [] : [of(cost) / of(other)]; }));
}
