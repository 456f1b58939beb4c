import type { Logger } from 'pino';
import type { Environment } from '../../environment.js';
import { errorCode, errorMessage, OperationalError } from '../operational-error.js';
import { openDatabase, type Database, type DatabaseOptions } from './database.js';
import { hasCluster } from './embedded/cluster.js';
import { startEmbeddedServer, type EmbeddedServer } from './embedded/server.js';
import { migrateDatabase } from './migrate.js';

/** A database that is migrated and open, whichever kind it is. */
export interface Connection {
  readonly database: Database;
  /** Null where DATABASE_URL names a server of the operator's own. */
  readonly embedded: EmbeddedServer | null;
  /** As the owner of the tables, and direct: for backup and restore. */
  readonly ownerUrl: string;
  /** The role that queries, where it is another than the owner's. */
  readonly applicationRole: string | null;
  /** Whether a newer program has migrated it, whose migrations are additions: this one leaves to it what comes with a program. */
  readonly isOlder: boolean;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly environment: Pick<Environment, 'databaseUrl' | 'databaseDirectUrl' | 'dataFolder'> & Partial<Pick<Environment, 'databaseReadUrl' | 'databasePooling' | 'databasePrepared' | 'databasePoolSize'>>;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Who asks, as another start is told: "Footnote", "footnote backup". */
  readonly purpose: string;
  /** `hold` for the API, which must be alone on a data folder; `share` for a command that runs beside it or without it. */
  readonly mode: 'hold' | 'share';
  /** Whether a data folder without a database is a mistake rather than a first start. */
  readonly mustExist?: boolean;
  /** What the connections of the pool are, where they are to be watched. */
  readonly client?: DatabaseOptions['client'];
}

/** Starts the embedded database or connects to the operator's, migrates it, and opens it. */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { databaseUrl } = options.environment;
  return databaseUrl === null ? connectEmbedded(options) : connectServer(options, databaseUrl);
}

async function connectEmbedded({ environment, logger, purpose, mode, mustExist = false, client }: ConnectOptions): Promise<Connection> {
  if (mustExist && !hasCluster(environment.dataFolder)) {
    throw new OperationalError('NO_DATABASE', `There is no database in ${environment.dataFolder} yet; start Footnote once, or set FOOTNOTE_DATA_DIR to the folder that has one.`);
  }
  const embedded = await startEmbeddedServer({ dataFolder: environment.dataFolder, purpose, mode });
  try {
    const applicationRole = new URL(embedded.applicationUrl).username;
    const { applied, unknown } = await migrateDatabase({ url: embedded.ownerUrl, applicationRole, mayBeOlder: mode === 'hold' });
    logger.info({ pid: embedded.pid, port: embedded.port, adopted: embedded.adopted, migrations: applied }, 'the embedded database runs');
    const database = openDatabase({ url: embedded.applicationUrl, directUrl: embedded.applicationUrl, logger, purpose, ...(environment.databasePoolSize !== undefined && { poolSize: environment.databasePoolSize }), ...(client !== undefined && { client }) });
    return {
      database, embedded, ownerUrl: embedded.ownerUrl, applicationRole, isOlder: unknown > 0,
      async close() {
        await database.close();
        await embedded.close();
      },
    };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

/** DATABASE_DIRECT_URL may name the owner of the tables and DATABASE_URL a lesser role: then the lesser one is granted rows only. */
async function connectServer({ environment, logger, purpose, mode, client }: ConnectOptions, url: string): Promise<Connection> {
  const directUrl = environment.databaseDirectUrl ?? url;
  const sameRole = new URL(directUrl).username === new URL(url).username;
  const applicationRole = sameRole ? null : decodeURIComponent(new URL(url).username);
  const migrated = await migrateDatabase({ url: directUrl, applicationRole, mayBeOlder: mode === 'hold' }).catch((error: unknown) => { throw explainServer(error, new URL(directUrl)); });
  const { databaseReadUrl: readUrl = null, databasePooling: pooling = 'session', databasePrepared: prepared = true, databasePoolSize: poolSize = 16 } = environment;
  const database = openDatabase({ url, directUrl, readUrl, pooling, prepared, poolSize, logger, purpose, ...(client !== undefined && { client }) });
  return { database, embedded: null, ownerUrl: directUrl, applicationRole, isOlder: migrated.unknown > 0, close: () => database.close() };
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', 'ECONNRESET']);

function explainServer(error: unknown, url: URL): unknown {
  const code = errorCode(error);
  const place = `${url.hostname}:${url.port === '' ? '5432' : url.port}`;
  if (code !== null && UNREACHABLE.has(code)) return new OperationalError('DATABASE_UNREACHABLE', `No PostgreSQL answers at ${place} (${code}); check DATABASE_URL, or unset it to use the embedded database.`, { cause: error });
  if (code?.startsWith('28') === true || code === '3D000') return new OperationalError('DATABASE_REFUSES', `The PostgreSQL at ${place} refuses Footnote: ${errorMessage(error)}; check DATABASE_URL.`, { cause: error });
  if (code === '42501') return new OperationalError('DATABASE_RIGHTS', `The role in DATABASE_DIRECT_URL (or DATABASE_URL) may not make tables at ${place}: ${errorMessage(error)}; grant it CREATE on the schema "public".`, { cause: error });
  return error;
}
