import { readEnvironment, type Environment } from './environment.js';
import { endOnFault, tellFault } from './platform/end-on-fault.js';
import { createLogger } from './platform/logger.js';
import { OperationalError } from './platform/operational-error.js';
import { returnMemoryOfStart } from './platform/return-memory.js';
import { runApi, type RunningApi } from './platform/run-api.js';

/** Starts, says where it listens, and ends in good order. */
async function main(): Promise<void> {
  const read = readEnvironment();
  if (!read.ok) {
    for (const problem of read.problems) complain(problem);
    process.exitCode = 1;
    return;
  }
  const { environment } = read;
  const logger = createLogger({ level: environment.logLevel, forPeople: process.stderr.isTTY });
  // Two thirds of what a start loads, while the database starts beside.
  const server = import('./server.js');
  const api = await runApi({
    environment, logger,
    buildServer: async (dependencies) => (await server).openServer(dependencies),
    makeSetUpCode: async (dependencies) => (await server).makeSetUpCode(dependencies),
  });
  announce(api, environment);
  returnMemoryOfStart();
  endOnSignals(api, environment);
  void api.lostDatabase.then(() => {
    complain(`The embedded database ended by itself; the reason stands in ${environment.dataFolder}/postgres.log.`);
    // Nothing is left to be ended in good order, and whoever starts us again starts the database too: every moment of a drain is one more without either.
    setTimeout(() => process.exit(1), FLUSH_MS);
  });
}

/** In which those who wait are still told that the database is away. */
const FLUSH_MS = 200;

/** `npm start` speaks for us where it started us; alone, we say it ourselves. */
function announce(api: RunningApi, environment: Environment): void {
  process.send?.({ kind: 'ready', address: api.address, quizCode: api.quizCode, setUpCode: api.setUpCode });
  if (process.connected && !environment.announces) return;
  process.stdout.write(`The API listens at ${api.address}/graphql\n`);
  if (api.setUpCode !== null) process.stdout.write(`There is no account yet. The owner makes the first one on the page /set-up of the web app, with this code: ${api.setUpCode}\n`);
  if (api.adminToken === null) return;
  process.stdout.write(api.adminToken.made
    ? `Your admin token, shown this once and kept in ${api.adminToken.file}: ${api.adminToken.value}\n`
    : `Your admin token is kept in ${api.adminToken.file} (data: ${environment.dataFolder}).\n`);
}

/** For the end itself, after the time in which the operator has it drained. */
const PATIENCE_MS = 20_000;

function endOnSignals(api: RunningApi, { drainSeconds }: Environment): void {
  let since: number | null = null;
  const stop = (): void => {
    if (since !== null) {
      // Whoever asks again after a while does not want to wait; at once, it is the same wish heard twice (a signal, and a parent gone).
      if (Date.now() - since > 2_000) process.exit(130);
      return;
    }
    since = Date.now();
    setTimeout(() => process.exit(1), drainSeconds * 1_000 + PATIENCE_MS).unref();
    api.close().then(() => process.exit(0), (error: unknown) => {
      complain(String(error));
      process.exit(1);
    });
  };
  process.on('SIGINT', () => { stop(); });
  process.on('SIGTERM', () => { stop(); });
  // Whoever started us is gone, perhaps killed: nobody is left to stop us.
  process.once('disconnect', () => { stop(); });
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Starts the API as the environment says, and ends the process with a sentence where it cannot. */
export function startApi(): void {
  endOnFault(complain);
  main().catch((error: unknown) => {
    // A sentence for what the operator can mend, the stack for what only we can.
    complain(error instanceof OperationalError ? error.message : tellFault(error));
    process.exit(1);
  });
}

/** Loads all that a start needs and builds the schema, so that the build can keep the code of it. */
export async function rehearseStart(): Promise<void> {
  const { buildApiSchema } = await import('./schema.js');
  buildApiSchema();
}
