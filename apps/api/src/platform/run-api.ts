import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Environment } from '../environment.js';
import { registerBackupHealth, startNightlyBackups } from './backup/index.js';
import { openDataFolder } from './data-folder.js';
import { connect, CountedClient, type Connection } from './database/index.js';
import type { Dependencies, ServerEnvironment } from './dependencies.js';
import { registerHealth } from './health.js';
import { importShippedPacks } from './import-shipped-packs.js';
import { errorCode, OperationalError } from './operational-error.js';
import { observeProcess, observeStatements, startTelemetry } from './telemetry/index.js';
import { keepAdminToken, keepAuthSecret, keepForwardingSecret, type Secret } from './secrets.js';

/** An API that listens. */
export interface RunningApi {
  readonly address: string;
  /** The code of the quiz that is there from the first start on; null where there is none. */
  readonly quizCode: string | null;
  /** Null where the operator set the token. */
  readonly adminToken: Secret | null;
  /** By which the owner makes the first account, until there is one; null from then on. */
  readonly setUpCode: string | null;
  /** Resolves where the embedded database ends by itself: the API cannot go on. */
  readonly lostDatabase: Promise<void>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly environment: Environment;
  readonly logger: Logger;
  /** Passed in, so that the platform does not know the modules. */
  readonly buildServer: (dependencies: Dependencies) => Promise<FastifyInstance>;
  /** Makes the code for the first account where there is none yet. */
  readonly makeSetUpCode?: (dependencies: Dependencies) => Promise<string | null>;
}

/** How long requests under way may take to end once the API is asked to stop. */
const DRAIN_MS = 5_000;

/** Starts the database, imports the packs, builds the server and listens. What was started is stopped again where a later step fails. */
export async function runApi({ environment, logger, buildServer, makeSetUpCode = () => Promise.resolve(null) }: RunOptions): Promise<RunningApi> {
  const { settled, adminToken } = settleSecrets(environment);
  const telemetry = environment.telemetry === null ? null : await startTelemetry(environment.telemetry, logger);
  const connection = await connect({ environment, logger, purpose: 'Footnote', mode: 'hold', ...(telemetry !== null && { client: observeStatements(CountedClient, telemetry) }) });
  const stopObserving = telemetry === null ? () => undefined : observeProcess(telemetry, connection.database.pool);
  const end = async (): Promise<void> => {
    await connection.close();
    stopObserving();
    await telemetry?.close();
  };
  try {
    // An older program beside a newer one would put its packs in the place of that one's.
    if (connection.isOlder) logger.warn({}, 'a newer Footnote has migrated this database; this one goes on with it, and leaves the packs as they are');
    else await importShippedPacks({ database: connection.database, now: new Date(), newId: randomUUID, logger });
    const dependencies: Dependencies = { database: connection.database, clock: () => new Date(), ids: randomUUID, environment: settled, logger, ...(telemetry !== null && { telemetry }) };
    const app = await buildServer(dependencies);
    if (!app.hasRoute({ method: 'GET', url: '/health/live' })) registerHealth(app, connection);
    const nightly = environment.backup === null ? null : startNightlyBackups({ settings: environment.backup, database: connection.database, ownerUrl: connection.ownerUrl, clock: dependencies.clock, logger });
    registerBackupHealth(app, nightly);
    const address = await listen(app, environment);
    return {
      address,
      quizCode: await findQuizCode(connection),
      adminToken,
      setUpCode: await makeSetUpCode(dependencies),
      lostDatabase: connection.embedded?.ended ?? new Promise(() => undefined),
      async close() {
        nightly?.stop();
        await beginDraining(app, environment);
        // Whatever a request still waits for, the database is stopped in good order.
        await Promise.race([app.close(), wait(DRAIN_MS)]);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Says for a while that it is not ready, so that a balancer sends nobody any more, and answers those who come until then. */
async function beginDraining(app: FastifyInstance, { drainSeconds }: Environment): Promise<void> {
  app.beginDraining();
  if (drainSeconds > 0) await wait(drainSeconds * 1_000);
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, milliseconds).unref(); });
}

function settleSecrets(environment: Environment): { readonly settled: ServerEnvironment; readonly adminToken: Secret | null } {
  const { adminToken, forwardingSecret, authSecret } = environment;
  if (adminToken !== null && forwardingSecret !== null && authSecret !== null) return { settled: { ...environment, adminToken, forwardingSecret, authSecret }, adminToken: null };
  const folder = openDataFolder(environment.dataFolder);
  const kept = adminToken === null ? keepAdminToken(folder) : null;
  return {
    settled: {
      ...environment, adminToken: adminToken ?? kept?.value ?? '', forwardingSecret: forwardingSecret ?? keepForwardingSecret(folder).value, authSecret: authSecret ?? keepAuthSecret(folder).value,
    },
    adminToken: kept,
  };
}

async function listen(app: FastifyInstance, { host, apiPort }: Environment): Promise<string> {
  try {
    return await app.listen({ host, port: apiPort });
  } catch (error) {
    await app.close();
    if (errorCode(error) === 'EADDRINUSE') throw new OperationalError('PORT_IN_USE', `Port ${apiPort} on ${host} is in use; stop what runs there, or set API_PORT to another port.`);
    if (errorCode(error) === 'EACCES') throw new OperationalError('PORT_FORBIDDEN', `You may not listen on port ${apiPort}; set API_PORT to one above 1023.`);
    if (errorCode(error) === 'EADDRNOTAVAIL' || errorCode(error) === 'ENOTFOUND') throw new OperationalError('HOST_UNKNOWN', `HOST is "${host}", which is no address of this machine; leave it unset for 127.0.0.1, or use 0.0.0.0 for all.`);
    throw error;
  }
}

async function findQuizCode({ database }: Connection): Promise<string | null> {
  const { rows } = await database.pool.query<{ code: string }>('SELECT code FROM quizzes WHERE starter ORDER BY created_at, code LIMIT 1');
  return rows[0]?.code ?? null;
}
