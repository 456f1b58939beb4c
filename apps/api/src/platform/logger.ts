import { createRequire } from 'node:module';
import { pino, stdTimeFunctions, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { default as Pretty } from 'pino-pretty';
import type { LogLevel } from '../environment.js';
import { describeFault } from './describe-fault.js';

/** What must never reach a log, wherever in a logged object it stands; the code logs none of it on purpose, and this is the wall behind that. */
const SECRETS = [
  ...['headers', 'req.headers'].flatMap((place) => [`${place}.authorization`, `${place}.cookie`]),
  ...['authorization', 'cookie', 'token', 'resumeToken', 'membershipToken', 'password', 'secret'].map((name) => `*.${name}`),
];

/** How every logger of ours writes. */
export function loggerOptions(level: LogLevel): LoggerOptions {
  return { level, redact: SECRETS, timestamp: stdTimeFunctions.isoTime, serializers: { err: describeFault } };
}

/** JSON lines for machines, readable lines for a terminal; on standard error, which leaves standard output to answers, unless another place is named. */
export function createLogger({ level, forPeople, destination = pino.destination({ dest: 2, sync: true }) }: { readonly level: LogLevel; readonly forPeople: boolean; readonly destination?: DestinationStream }): Logger {
  const options = loggerOptions(level);
  if (!forPeople) return pino(options, destination);
  // Loaded for people alone. It is its own only export.
  const pretty = createRequire(import.meta.url)('pino-pretty') as typeof Pretty;
  return pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' }));
}
