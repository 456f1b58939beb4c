import type { MigrationMeta } from 'drizzle-orm/migrator';
import type pg from 'pg';
import { errorCode, OperationalError } from '../operational-error.js';

const BESIDE = /^\s*(?:CREATE (?:UNIQUE )?|DROP )INDEX CONCURRENTLY\b/iu;
const INDEX_NAME = /\bINDEX CONCURRENTLY (?:IF (?:NOT )?EXISTS )?"?(\w+)"?/iu;

/** Whether a migration does nothing but make and drop indexes beside those who write, which PostgreSQL does outside of a transaction alone. */
export function runsBeside({ sql }: Pick<MigrationMeta, 'sql'>): boolean {
  return sql.length > 0 && sql.every((statement) => BESIDE.test(statement));
}

/** The same statement within a transaction, for tables that are new, or that nobody else sees yet. */
export function withinTransaction(statement: string): string {
  return BESIDE.test(statement) ? statement.replace(/ CONCURRENTLY\b/iu, '') : statement;
}

/**
 * The number of the lock under which indexes are made beside those who write. It is not that of migrations, on which older programs wait with
 * a statement under way: PostgreSQL waits for all statements that began before it, and both would wait for each other.
 */
export const BESIDE_LOCK = 7_032_025;
/** How soon it is noticed that another start is done. */
const LOOK_MS = 200;

export interface BesideOptions {
  /** How long those who write may keep it waiting, such as a backup. */
  readonly patienceMs: number;
  readonly isDone: () => Promise<boolean>;
  readonly remember: () => Promise<void>;
}

/**
 * Makes the indexes of a migration while others write. What a start that was killed left half made is dropped and made again; what it left
 * whole stays. Of several starts one makes them, and the others wait, without a statement under way.
 */
export async function migrateBeside(client: pg.Client, { sql }: Pick<MigrationMeta, 'sql'>, { patienceMs, isDone, remember }: BesideOptions): Promise<boolean> {
  while (!(await tryLock(client))) await new Promise((resolve) => { setTimeout(resolve, LOOK_MS); });
  try {
    if (await isDone()) return false;
    await client.query(`SET statement_timeout = 0; SET lock_timeout = ${String(patienceMs)}`);
    for (const statement of sql) await runBeside(client, statement);
    await remember();
    return true;
  } finally {
    // Where the connection is gone, so is the lock.
    await client.query(`SELECT pg_advisory_unlock(${String(BESIDE_LOCK)}); RESET statement_timeout; RESET lock_timeout`).catch(() => undefined);
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows: [row] } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [BESIDE_LOCK]);
  return row?.taken === true;
}

/** Whoever waited for us while we waited for them was ended, or we were. */
const DEADLOCK = '40P01';
const LOCK_NOT_AVAILABLE = '55P03';
const TRIES = 5;

async function runBeside(client: pg.Client, statement: string): Promise<void> {
  const [, name = ''] = INDEX_NAME.exec(statement) ?? [];
  const isDrop = /^\s*DROP\b/iu.test(statement);
  for (let turn = 1; ; turn += 1) {
    const found = await findIndex(client, name);
    if (isDrop ? found === 'NONE' : found === 'WHOLE') return;
    if (!isDrop && found === 'HALF_MADE') await client.query(`DROP INDEX CONCURRENTLY "${name}"`);
    try {
      await client.query(statement);
      return;
    } catch (error) {
      // Half of an index serves nobody. Whoever kept it from being made may keep it from being dropped: then the next start does that.
      if (!isDrop && await findIndex(client, name) === 'HALF_MADE') await client.query(`DROP INDEX CONCURRENTLY "${name}"`).catch(() => undefined);
      if (errorCode(error) === LOCK_NOT_AVAILABLE) throw new OperationalError('MIGRATION_BLOCKED', `The index ${name} could not be made: somebody has had a transaction open for long, such as a backup or a program of your own. Nothing was lost; end that, and start again.`);
      if (errorCode(error) !== DEADLOCK || turn >= TRIES) throw error;
    }
  }
}

async function findIndex(client: pg.Client, name: string): Promise<'NONE' | 'WHOLE' | 'HALF_MADE'> {
  const { rows: [row] } = await client.query<{ whole: boolean }>('SELECT indisvalid AND indisready AND indislive AS whole FROM pg_index WHERE indexrelid = to_regclass($1)', [`"${name}"`]);
  return row === undefined ? 'NONE' : row.whole ? 'WHOLE' : 'HALF_MADE';
}
