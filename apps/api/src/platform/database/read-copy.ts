import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import type { Logger } from 'pino';
import { errorCode, errorMessage } from '../operational-error.js';
import type { Database, Queries } from './database.js';
import { isDatabaseAway } from './is-database-away.js';
import * as tables from './tables/index.js';

/** A copy of the database that follows it, for what everybody may read. */
export interface ReadCopy {
  /** The copy as a database to read from; null while it is away or too far behind. */
  readonly database: () => Database | null;
  /** Looks at once whether it is there and how far it is. */
  readonly look: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ReadCopyOptions {
  /** To the copy. */
  readonly pool: pg.Pool;
  readonly closePool: () => Promise<void>;
  /** What it is a copy of. */
  readonly primary: Database;
  readonly logger: Pick<Logger, 'warn'>;
  readonly clock: () => number;
  /** How far behind it may be. */
  readonly mostBehindMs?: number;
  readonly lookMs?: number;
}

const MOST_BEHIND_MS = 5_000;
const LOOK_MS = 1_000;

/** A copy gave up what it was asked because of what it has to repeat of the primary: asked again there, it is answered. */
const CONFLICT_WITH_RECOVERY = '40001';

/**
 * Watches a copy: once a second it is asked how far it has repeated the primary's log, and holds as up to date where it has come to where the
 * primary was a few seconds before. What fails on it is asked of the primary, so that nobody notices when it goes.
 */
export function openReadCopy({ pool, closePool, primary, logger, clock, mostBehindMs = MOST_BEHIND_MS, lookMs = LOOK_MS }: ReadCopyOptions): ReadCopy {
  let isGood = false;
  let isKnown = false;
  let marks: readonly Mark[] = [];
  let looking: Promise<void> | null = null;

  function judge(obstacle: string | null): void {
    if (obstacle === null && isKnown && !isGood) logger.warn({}, 'the copy is there again, and the public graph read from it');
    if (obstacle !== null && (isGood || !isKnown)) logger.warn({ reason: obstacle }, 'the copy is left alone, and the public graph read from the primary');
    [isGood, isKnown] = [obstacle === null, true];
  }

  async function examine(): Promise<void> {
    const now = clock();
    try {
      const at = await readStanding(primary.pool);
      // The oldest mark that is young enough: to have passed it is to be no further behind than that.
      marks = [...marks.filter((mark) => now - mark.at <= mostBehindMs), { at: now, position: at.position }];
      judge(obstacleOf(await readStanding(pool), { primary: at, oldest: marks[0]?.position ?? at.position, mostBehindMs }));
    } catch (error) {
      judge(errorMessage(error));
    }
  }

  const look = (): Promise<void> => (looking ??= examine().finally(() => { looking = null; }));
  const timer = setInterval(() => { void look(); }, lookMs).unref();
  const database = readingFrom({ pool, primary, onFailed: (error) => { if (isDatabaseAway(error)) judge(errorMessage(error)); } });
  return {
    database: () => (isGood ? database : null),
    look,
    async close() {
      clearInterval(timer);
      await looking;
      await closePool();
    },
  };
}

/** Where the primary's log stood at a moment. */
interface Mark { readonly at: number; readonly position: bigint }

/** Who a server is and how far its log goes: of one that follows, as far as it has repeated it. */
interface Standing { readonly follows: boolean; readonly position: bigint; readonly system: string; readonly startedAt: string }

async function readStanding(pool: pg.Pool): Promise<Standing> {
  const { rows: [row] } = await pool.query<{ follows: boolean; position: string | null; system: string; started_at: string }>(
    `SELECT pg_is_in_recovery() AS follows, ((CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END) - '0/0')::text AS position,
       (SELECT system_identifier::text FROM pg_control_system()) AS system, pg_postmaster_start_time()::text AS started_at`);
  if (row === undefined) throw new Error('A server did not say how it stands');
  return { follows: row.follows, position: BigInt(row.position ?? '0'), system: row.system, startedAt: row.started_at };
}

/** Why a copy is not to be read from; null where it may be. The database itself will do, through another address. */
function obstacleOf(copy: Standing, { primary, oldest, mostBehindMs }: { readonly primary: Standing; readonly oldest: bigint; readonly mostBehindMs: number }): string | null {
  if (copy.system !== primary.system) return 'it is a copy of another database';
  // One that was made a primary answers as well as before, with what it had by then.
  if (!copy.follows && copy.startedAt !== primary.startedAt) return 'it no longer follows the database';
  return copy.follows && copy.position < oldest ? `it is more than ${String(mostBehindMs / 1_000)} seconds behind` : null;
}

/** The primary, with its reading from the copy; what the copy cannot answer is asked again. */
function readingFrom({ pool, primary, onFailed }: { readonly pool: pg.Pool; readonly primary: Database; readonly onFailed: (error: unknown) => void }): Database {
  const ask = async (...asked: readonly unknown[]): Promise<unknown> => {
    // The driver's `query` has a dozen overloads; what is given to one pool is given to the other as it came.
    const query = (of: pg.Pool): Promise<unknown> => (of.query as unknown as (...passed: unknown[]) => Promise<unknown>).apply(of, [...asked]);
    try {
      return await query(pool);
    } catch (error) {
      if (!isDatabaseAway(error) && errorCode(error) !== CONFLICT_WITH_RECOVERY) throw error;
      onFailed(error);
      return query(primary.pool);
    }
  };
  const reading = new Proxy(pool, { get: (target, name) => (name === 'query' ? ask : name === 'connect' ? primary.pool.connect.bind(primary.pool) : Reflect.get(target, name, target)) });
  // Drizzle knows a pool by what it can do; transactions, of which reading has none, are the primary's.
  const queries: Queries = drizzle(reading, { schema: tables });
  return { ...primary, queries, pool: reading, readCopy: () => null };
}
