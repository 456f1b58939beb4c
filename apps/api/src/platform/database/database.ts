import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Logger } from 'pino';
import type pg from 'pg';
import type { DatabasePooling } from '../../environment.js';
import { errorMessage } from '../operational-error.js';
import { CountedClient } from './count-statements.js';
import { openListener, type Listener, type OfGaps } from './listen.js';
import { openPool, type PoolOptions } from './open-pool.js';
import { openReadCopy, type ReadCopy } from './read-copy.js';
import * as tables from './tables/index.js';

/** Queries in the words of the tables. */
export type Queries = NodePgDatabase<typeof tables> & { readonly $client: pg.Pool };
/** What both a database and a transaction in it can do. */
export type Transaction = Parameters<Parameters<Queries['transaction']>[0]>[0];

/** The database, as the application's role sees it. */
export interface Database {
  readonly queries: Queries;
  /** For what Drizzle has no words for; days come back as text. */
  readonly pool: pg.Pool;
  /** A copy to read from what everybody may read, for whoever has written nothing; null where there is none, or it is away or behind. */
  readCopy(): Database | null;
  /** Hears notifications of other replicas and processes; returns how to stop. Reconnects by itself, and says so: what is told in between is not heard. */
  listen(channel: Channel, onPayload: (payload: string) => void, ofGaps?: OfGaps): Promise<() => Promise<void>>;
  /** Tells all replicas, this one included. Ids only: a payload has 8,000 bytes. */
  notify(channel: Channel, payload: string): Promise<void>;
  /** Whether a statement gets an answer. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** What is told across replicas. `pack_changed` carries the pack's slug, `import_changed` the key of a batch, `import_due` nothing: something waits to be read. */
export const CHANNELS = ['pack_changed', 'attempt_changed', 'quiz_changed', 'import_changed', 'import_due'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface DatabaseOptions {
  /** As the application's role; may be a pooler's. */
  readonly url: string;
  /** A connection of its own, for LISTEN. */
  readonly directUrl: string;
  /** Of a copy that follows the database. */
  readonly readUrl?: string | null;
  /** `transaction` where a pooler gives each transaction another connection. */
  readonly pooling?: DatabasePooling;
  /** Whether statements are prepared once for each connection. */
  readonly prepared?: boolean;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  readonly poolSize?: number;
  /** Shown to whoever looks at the connections. */
  readonly purpose?: string;
  /** What the connections of the pool are; by itself, those that count their statements where somebody asks. */
  readonly client?: typeof pg.Client;
}

/** Opens the database; no connection is made until the first statement. */
export function openDatabase({ url, directUrl, readUrl = null, pooling = 'session', prepared = true, logger, poolSize = 16, purpose = 'footnote', client = CountedClient }: DatabaseOptions): Database {
  const shared = { logger, size: poolSize, client, prepared };
  const { pool, close } = openPool({ ...shared, url, purpose, patienceMs: 15_000, keepsSessions: pooling === 'session' });
  const listening = listenOnce(() => openListener({ url: directUrl, purpose: `${purpose}: listening`, logger }));
  const database: Database = {
    queries: drizzle(pool, { schema: tables }),
    pool,
    readCopy: () => copy?.database() ?? null,
    listen: async (channel, onPayload, ofGaps) => (await listening.open()).listen(channel, onPayload, ofGaps),
    async notify(channel, payload) {
      await pool.query('SELECT pg_notify($1, $2)', [channel, payload]);
    },
    async answers() {
      try {
        await pool.query('SELECT 1');
        return true;
      } catch (error) {
        logger.warn({ reason: errorMessage(error) }, 'the database does not answer');
        return false;
      }
    },
    async close() {
      await copy?.close();
      await listening.close();
      await close();
    },
  };
  const copy = readUrl === null ? null : openCopy({ ...shared, url: readUrl, purpose: `${purpose}: reading`, patienceMs: COPY_PATIENCE_MS, keepsSessions: pooling === 'session' }, { primary: database, logger });
  return database;
}

/** Whoever waits for the copy could be answered by the primary. */
const COPY_PATIENCE_MS = 2_000;

function openCopy(options: PoolOptions, { primary, logger }: { readonly primary: Database; readonly logger: DatabaseOptions['logger'] }): ReadCopy {
  const { pool, close } = openPool(options);
  const copy = openReadCopy({ pool, closePool: close, primary, logger, clock: () => performance.now() });
  void copy.look();
  return copy;
}

/** One listener for all, opened when the first wants to listen; where that failed, the next try opens it anew. */
function listenOnce(open: () => Promise<Listener>): { readonly open: () => Promise<Listener>; readonly close: () => Promise<void> } {
  let listener: Promise<Listener> | null = null;
  return {
    open: () => (listener ??= open().catch((error: unknown) => { listener = null; throw error; })),
    async close() {
      const opened = await listener?.catch(() => null);
      await opened?.close();
    },
  };
}
