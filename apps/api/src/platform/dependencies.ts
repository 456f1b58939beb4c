import type { Logger } from 'pino';
import type { Environment } from '../environment.js';
import type { Database } from './database/index.js';
import type { Telemetry } from './telemetry/index.js';

/** The environment of a server that is about to start: what could be left unset has been made. */
export interface ServerEnvironment extends Environment {
  readonly adminToken: string;
  readonly forwardingSecret: string;
  readonly authSecret: string;
}

/** Everything that the server takes from outside; tests pass their own. */
export interface Dependencies {
  readonly database: Database;
  /** The present moment. */
  readonly clock: () => Date;
  /** A new, random UUID. */
  readonly ids: () => string;
  readonly environment: ServerEnvironment;
  readonly logger: Logger;
  /** Absent where the operator named no collector. */
  readonly telemetry?: Telemetry;
}
