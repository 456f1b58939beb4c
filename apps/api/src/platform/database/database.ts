import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Logger } from 'pino';
import pg from 'pg';
import { errorMessage } from '../operational-error.js';
import { AttentivePool } from './attentive-pool.js';
import { CountedClient, isCounting, uncounted } from './count-statements.js';
import { openListener, type Listener } from './listen.js';
import { releaseLostClients } from './release-lost-clients.js';
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
  /** Hears notifications of other replicas and processes; returns how to stop. Reconnects by itself. */
  listen(channel: Channel, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
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
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  readonly poolSize?: number;
  /** Shown to whoever looks at the connections. */
  readonly purpose?: string;
  /** What the connections of the pool are; by itself, those that count their statements where somebody asks. */
  readonly client?: typeof pg.Client;
}

/** No statement that somebody waits for is of use after that; what is made of a whole pack asks for more time in its own transaction. */
const STATEMENT_MS = 20_000;

/** PostgreSQL's number for its type `date`, which the driver would turn into a moment in the local time zone. */
const DATE_TYPE = 1082;

/** Opens a pool of connections; none is made until the first statement. */
export function openDatabase({ url, directUrl, logger, poolSize = 16, purpose = 'footnote', client = CountedClient }: DatabaseOptions): Database {
  const pool = new AttentivePool({
    connectionString: url,
    Client: client,
    max: poolSize,
    application_name: purpose,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 30_000,
    // By a statement, and not as the connection is made: a pooler that stands between does not know the parameter.
    onConnect: async (connected) => { await uncounted(() => connected.query(`SET statement_timeout = ${String(STATEMENT_MS)}`)); },
    types: { getTypeParser: ((type: number, format?: 'text' | 'binary') => (type === DATE_TYPE ? String : pg.types.getTypeParser(type, format))) as typeof pg.types.getTypeParser },
  }, () => client !== CountedClient || isCounting());
  // An idle connection that breaks is replaced by the pool; unheard, its error would end the process.
  let closing = false;
  releaseLostClients(pool);
  pool.on('error', (error) => { if (!closing) logger.warn({ reason: errorMessage(error) }, 'a connection to the database broke'); });
  let listener: Promise<Listener> | null = null;
  return {
    queries: drizzle(pool, { schema: tables }),
    pool,
    async listen(channel, onPayload) {
      listener ??= openListener({ url: directUrl, purpose: `${purpose}: listening`, logger });
      return (await listener).listen(channel, onPayload);
    },
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
      closing = true;
      if (listener !== null) await (await listener).close();
      await pool.end();
    },
  };
}
