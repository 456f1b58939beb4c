import pg from 'pg';
import type { Logger } from 'pino';
import { errorMessage } from '../operational-error.js';
import { AttentivePool } from './attentive-pool.js';
import { CountedClient, isCounting, uncounted } from './count-statements.js';
import { releaseLostClients } from './release-lost-clients.js';
import { withoutNames } from './unnamed-statements.js';

export interface PoolOptions {
  readonly url: string;
  readonly logger: Pick<Logger, 'warn'>;
  readonly size: number;
  /** Shown to whoever looks at the connections. */
  readonly purpose: string;
  /** What its connections are. */
  readonly client: typeof pg.Client;
  /** How long somebody waits for a connection. */
  readonly patienceMs: number;
  /** Whether every statement of a connection reaches the same session of the database: where a pooler gives transactions away, what is set in one is another's. */
  readonly keepsSessions: boolean;
  /** Whether statements are prepared once for each connection. */
  readonly prepared: boolean;
}

/** No statement that somebody waits for is of use after that; what is made of a whole pack asks for more time in its own transaction. */
const STATEMENT_MS = 20_000;

/** PostgreSQL's number for its type `date`, which the driver would turn into a moment in the local time zone. */
const DATE_TYPE = 1082;

/** A pool, and how it is ended without a word. */
export interface OpenPool { readonly pool: pg.Pool; readonly close: () => Promise<void> }

/** Opens a pool of connections; none is made until the first statement. */
export function openPool({ url, logger, size, purpose, client, patienceMs, keepsSessions, prepared }: PoolOptions): OpenPool {
  const pool = new AttentivePool({
    connectionString: url,
    Client: prepared ? client : withoutNames(client),
    max: size,
    application_name: purpose,
    connectionTimeoutMillis: patienceMs,
    idleTimeoutMillis: 30_000,
    // By a statement, and not as the connection is made: a pooler that stands between does not know the parameter.
    ...(keepsSessions && { onConnect: async (connected: pg.ClientBase) => { await uncounted(() => connected.query(`SET statement_timeout = ${String(STATEMENT_MS)}`)); } }),
    types: { getTypeParser: ((type: number, format?: 'text' | 'binary') => (type === DATE_TYPE ? String : pg.types.getTypeParser(type, format))) as typeof pg.types.getTypeParser },
  }, () => client !== CountedClient || isCounting());
  // An idle connection that breaks is replaced by the pool; unheard, its error would end the process.
  let closing = false;
  releaseLostClients(pool);
  pool.on('error', (error) => { if (!closing) logger.warn({ reason: errorMessage(error) }, 'a connection to the database broke'); });
  return { pool, async close() { closing = true; await pool.end(); } };
}
