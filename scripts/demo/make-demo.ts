import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { parseEnvironment, type Environment } from '../../apps/api/src/environment.js';
import { openDataFolder } from '../../apps/api/src/platform/data-folder.js';
import { connect, type Database } from '../../apps/api/src/platform/database/index.js';
import type { Dependencies } from '../../apps/api/src/platform/dependencies.js';
import { importShippedPacks } from '../../apps/api/src/platform/import-shipped-packs.js';
import { createLogger } from '../../apps/api/src/platform/logger.js';
import { OperationalError } from '../../apps/api/src/platform/operational-error.js';
import { keepAdminToken, keepAuthSecret, keepForwardingSecret } from '../../apps/api/src/platform/secrets.js';
import { makeSetUpCode, openServer } from '../../apps/api/src/server.js';
import type { SetClock, TeacherAccount } from './demo-api.js';
import { removeDemo, writeDemo } from './demo-folder.js';
import { seedDesk, type Seeded } from './seed-desk.js';

export interface DemoPlan {
  readonly folder: string;
  /** An empty database of the operator's own; null: the embedded one. */
  readonly databaseUrl: string | null;
  readonly seed: string;
  readonly until: Date;
  readonly say: (sentence: string) => void;
}

/** The environment of the demonstration: that of this process, with its own place for data. */
export function environmentOf({ folder, databaseUrl }: Pick<DemoPlan, 'folder' | 'databaseUrl'>): Environment {
  const read = parseEnvironment({ ...process.env, FOOTNOTE_DATA_DIR: folder, DATABASE_URL: databaseUrl ?? '', DATABASE_DIRECT_URL: '' });
  if (!read.ok) throw new OperationalError('ENVIRONMENT', read.problems.join('\n'));
  return read.environment;
}

/** Makes the demonstration in a folder of its own. What a cut-off making left is made anew. */
export async function makeDemo(plan: DemoPlan): Promise<{ readonly account: TeacherAccount; readonly seeded: Seeded }> {
  const { folder, databaseUrl, seed, until } = plan;
  if (databaseUrl !== null) await requireEmpty(databaseUrl);
  removeDemo(folder);
  writeDemo(folder, { state: 'MAKING' });
  const account: TeacherAccount = { name: 'Ada Marlowe', email: 'ada.marlowe@school.example', password: randomBytes(12).toString('base64url') };
  const seeded = await withServer(plan, account);
  writeDemo(folder, { state: 'MADE', seed, madeAt: until.toISOString(), account });
  return { account, seeded };
}

async function withServer(plan: DemoPlan, account: TeacherAccount): Promise<Seeded> {
  const environment = environmentOf(plan);
  const data = openDataFolder(plan.folder);
  const logger = createLogger({ level: 'warn', forPeople: true });
  const clock: SetClock = { now: plan.until };
  const connection = await connect({ environment, logger, purpose: 'the demonstration', mode: 'hold' });
  try {
    const { database } = connection;
    await importShippedPacks({ database, now: new Date(plan.until.getTime() - 30 * 86_400_000), newId: randomUUID, logger });
    const dependencies: Dependencies = {
      database, clock: () => clock.now, ids: randomUUID, logger,
      environment: { ...environment, adminToken: keepAdminToken(data).value, forwardingSecret: keepForwardingSecret(data).value, authSecret: keepAuthSecret(data).value },
    };
    const app = await openServer(dependencies);
    try {
      const setUpCode = await makeSetUpCode(dependencies);
      if (setUpCode === null) throw new OperationalError('NOT_EMPTY', 'There is an account in this database already: the demonstration wants an empty one.');
      return await seedDesk({ ...plan, app, clock, account, setUpCode, untilProved: () => untilProved(database) });
    } finally {
      await app.close();
    }
  } finally {
    await connection.close();
  }
}

/** Refuses a database in which there is anything: a demonstration is never mixed with real data. */
async function requireEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND s.nspname NOT IN ('pg_catalog', 'information_schema') AND s.nspname NOT LIKE 'pg\\_%'`);
    if ((rows[0]?.n ?? 1) > 0) throw new OperationalError('NOT_EMPTY', 'This database is not empty. The demonstration is never mixed with real data: name an empty one, or none for the embedded one.');
  } finally {
    await client.end();
  }
}

const PATIENCE_MS = 120_000;

/** Waits until the packs of the desk have been proved against as they are now. */
async function untilProved({ pool }: Database): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM packs p WHERE p.desk_id IS NOT NULL AND p.version > 1
      AND NOT EXISTS (SELECT FROM reproof_jobs j WHERE j.pack_id = p.id AND j.pack_version = p.version AND j.finished_at IS NOT NULL)`);
    if (rows[0]?.n === 0) return;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error('What was published was not proved again within two minutes.');
}
