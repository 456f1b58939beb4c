import type { Logger } from 'pino';
import { isDatabaseAway } from './database/is-database-away.js';
import { errorMessage } from './operational-error.js';

/**
 * Writes down that work beside the requests failed: as a warning with its reason where the database is away, which is an outage and passes,
 * and as an error with its stack where it is a fault of ours. `message` says when it is tried again.
 */
export function noteFailure(logger: Pick<Logger, 'warn' | 'error'>, error: unknown, message: string): void {
  if (isDatabaseAway(error)) logger.warn({ reason: rootOf(error) }, `${message} (the database does not answer)`);
  else logger.error({ err: error }, message);
}

/** Libraries wrap what the driver said. */
function rootOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : errorMessage(error);
}
