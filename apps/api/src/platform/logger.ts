import { pino, stdTimeFunctions, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from '../environment.js';

/** What must never reach a log, wherever in a logged object it stands. */
const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie', '*.token', '*.password'];

/** JSON lines for machines, readable lines for a terminal; always on standard error, which leaves standard output to answers. */
export function createLogger({ level, forPeople }: { readonly level: LogLevel; readonly forPeople: boolean }): Logger {
  const options = { level, redact: SECRETS, timestamp: stdTimeFunctions.isoTime };
  return forPeople ? pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'HH:MM:ss' })) : pino(options, pino.destination({ dest: 2, sync: true }));
}
