import { pino, stdTimeFunctions, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import pretty from 'pino-pretty';
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
  return forPeople ? pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })) : pino(options, destination);
}
