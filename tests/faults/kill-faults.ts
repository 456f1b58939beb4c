import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../testkit/processes.js';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';
import type { Site } from './site.js';

const BOTH = ['embedded', 'external'] as const;

/** Kills, each of which a class goes through at a moment that the dice choose. */
export const KILLS: readonly Fault[] = [
  {
    name: 'kill-api', says: 'the API is killed', grounds: BOTH, isKill: true,
    async make({ site }) {
      const endedAt = performance.now();
      await site.api.kill();
      return { made: true, endedAt };
    },
  },
  {
    name: 'kill-database', says: 'the database is killed with all its processes', grounds: BOTH, isKill: true,
    make: ({ site }) => killDatabase(site),
  },
  {
    name: 'kill-both', says: 'API and database are killed at once', grounds: BOTH, isKill: true,
    async make({ site }) {
      const before = site.database.kill();
      const [made] = await Promise.all([before.then(() => reviveDatabase(site)), site.api.kill()]);
      return made;
    },
  },
  {
    name: 'kill-backend', says: 'one process of the database is killed, upon which the database ends all its connections and recovers', grounds: ['external'], isKill: true,
    make: killBackend,
  },
  {
    name: 'kill-api-in-transaction', says: 'the API is killed between two statements of a transaction', grounds: ['external'], isKill: true,
    make: (ground) => inTransaction(ground, async ({ api }) => { await api.kill(); }),
  },
  {
    name: 'kill-database-in-transaction', says: 'the database is killed between two statements of a transaction', grounds: ['external'], isKill: true,
    make: (ground) => inTransaction(ground, async (site) => { await killDatabase(site); }),
  },
];

/** The API of an embedded database ends with it, and is started again with a new one: recovery counts from the kill. Another is started again by whoever runs it. */
async function killDatabase(site: Site): Promise<Made> {
  const killedAt = performance.now();
  await site.database.kill();
  return site.kind === 'embedded' ? { made: true, endedAt: killedAt } : reviveDatabase(site);
}

async function reviveDatabase(site: Site): Promise<Made> {
  const endedAt = performance.now();
  await site.database.revive();
  return { made: true, endedAt };
}

async function killBackend({ site, dice }: Ground): Promise<Made> {
  const client = await site.database.connect();
  const { rows } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'Footnote%' AND backend_type = 'client backend'`).finally(() => client.end());
  if (rows.length === 0) return { made: false, why: 'no connection was open at that moment' };
  const endedAt = performance.now();
  process.kill(dice.pick(rows).pid, 'SIGKILL');
  return { made: true, endedAt };
}

/** How far into its transactions a kill goes: a commit is among so many messages. */
const MOST_MESSAGES = 12;

/** Does something as the n-th message from now that belongs to a transaction comes by; the message goes on, or is held back for good. */
async function inTransaction({ site, dice }: Ground, strike: (site: Site) => Promise<void>): Promise<Made> {
  const { link } = site;
  if (link === null) return { made: false, why: 'nothing can stand between an API and the database of its own' };
  let left = 1 + dice.below(MOST_MESSAGES);
  const arrives = dice.happens(0.5);
  let struck: Promise<void> | null = null;
  link.watch(({ inTransaction: isWithin }) => {
    if (!isWithin || struck !== null || (left -= 1) > 0) return 'PASS';
    struck = strike(site);
    return arrives ? 'PASS' : 'CUT_BEFORE';
  });
  await until('a transaction of the API', () => (struck === null ? undefined : true), 20_000);
  const endedAt = performance.now();
  await struck;
  link.mend();
  return { made: true, endedAt };
}


/** The database stands still, as a machine does that swaps, and goes on. */
export const STOPS: readonly Fault[] = [{
  name: 'stop-database', says: 'the database stands still for ten seconds', grounds: BOTH, isKill: false,
  async make({ site }) {
    site.database.freeze();
    await wait(10_000);
    site.database.thaw();
    return endedNow();
  },
}];
