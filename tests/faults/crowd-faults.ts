import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openSocket, type TestSocket } from '../../apps/api/src/testing/open-socket.js';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';

const BOTH = ['embedded', 'external'] as const;

/** What many who want the same thing do. */
export const CROWD_FAULTS: readonly Fault[] = [
  { name: 'resend', says: 'for ten seconds each answer is sent twice at once, again when its attempt is long over, out of order, and beside another answer from a second device', grounds: BOTH, isKill: false, make: resend },
  { name: 'exhaust-pool', says: 'every connection of the API waits for a lock for eight seconds', grounds: BOTH, isKill: false, make: lockAnswers },
  { name: 'exhaust-server', says: 'the database has no connection left for five seconds', grounds: BOTH, isKill: false, make: takeAllConnections },
  { name: 'stall-subscribers', says: 'fifty sockets watch a pack and read nothing while it changes two thousand times', grounds: BOTH, isKill: false, make: stallSubscribers },
];

async function resend({ busy }: Ground): Promise<Made> {
  busy.behave({ twice: 1, late: 0.5, rival: 0.3, thinkMs: 50 });
  await wait(10_000);
  busy.behave({ twice: 0.1, late: 0.05, rival: 0.05, thinkMs: 150 });
  return endedNow();
}

async function lockAnswers({ site }: Ground): Promise<Made> {
  const client = await site.database.connect();
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE attempts IN ACCESS EXCLUSIVE MODE');
    await wait(8_000);
    await client.query('COMMIT');
    return endedNow();
  } finally {
    await client.end();
  }
}

async function takeAllConnections({ site }: Ground): Promise<Made> {
  const url = site.database.url('application');
  const looker = await site.database.connect();
  const taken: pg.Client[] = [];
  let refusals = 0;
  try {
    // Those of the API are ended, and their places taken before it can come back; the five seconds begin when there is none left.
    for (const limit = Date.now() + 60_000, held = { until: Infinity }; Date.now() < Math.min(limit, held.until); await wait(100)) {
      await looker.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'Footnote%' AND application_name NOT LIKE '%(process %'`);
      const more = await Promise.all(Array.from({ length: 20 }, () => openOne(url)));
      taken.push(...more.filter((client) => client !== null));
      refusals += more.filter((client) => client === null).length;
      if (refusals > 0) held.until = Math.min(held.until, Date.now() + 5_000);
    }
  } finally {
    await Promise.all([looker.end(), ...taken.map((client) => client.end())]);
  }
  return endedNow({ remarks: [`${String(taken.length)} connections were taken`], wrong: refusals > 0 ? [] : ['the database never ran out of connections, so nothing was tried'] });
}

async function openOne(connectionString: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString, application_name: 'faults: in the way', connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  return client.connect().then(() => client, () => null);
}

const SOCKETS = 50;
const CHANGES = 2_000;
/** A reader who takes nothing is dropped after 12 to 24 s. */
const DROPPED_AFTER_MS = 30_000;

async function stallSubscribers({ site }: Ground): Promise<Made> {
  const sockets = await Promise.all(Array.from({ length: SOCKETS }, () => watchPack(site.api.url)));
  const open = sockets.filter((socket) => socket !== null);
  let dropped = 0;
  for (const { socket, closed } of open) {
    socket.pause();
    void closed.then(() => { dropped += 1; });
  }
  const client = await site.database.connect();
  await client.query(`DO $$ BEGIN FOR i IN 1..${String(CHANGES)} LOOP PERFORM pg_notify('pack_changed', slug) FROM packs; COMMIT; END LOOP; END $$`).finally(() => client.end());
  await wait(DROPPED_AFTER_MS);
  const endedAt = performance.now();
  // A paused socket hears of its own end only once it reads again.
  for (const { socket } of open) socket.resume();
  await wait(1_000);
  for (const { socket } of open) socket.terminate();
  const wrong = open.length === 0 ? ['no socket could be opened, so nothing was tried'] : dropped < open.length ? [`${String(open.length - dropped)} sockets that read nothing were never dropped`] : [];
  return { made: true, endedAt, remarks: [`${String(open.length)} sockets were opened, ${String(dropped)} were dropped`], wrong };
}

async function watchPack(url: string): Promise<TestSocket | null> {
  try {
    const socket = await openSocket(`${url.replace('http', 'ws')}/graphql`);
    await socket.subscribe('subscription { packChanged(pack: "us-icc-evidence") { __typename } }').next();
    return socket;
  } catch {
    return null; // it was refused, or the API was away: counted by whoever asked
  }
}
