import { errorCode } from '../operational-error.js';

/** What the network says of a server that cannot be reached, Node of a connection that is gone, and the system where it has none left to give. */
const NETWORK = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ENETRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'EHOSTDOWN', 'ENOTCONN',
  'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_SOCKET_CLOSED', 'ERR_SOCKET_CLOSED_BEFORE_CONNECTION', 'EMFILE', 'ENFILE', 'EADDRNOTAVAIL',
]);

/**
 * What PostgreSQL says while it stops, starts, has no room, or has handed over to another (https://www.postgresql.org/docs/current/errcodes-appendix.html):
 * connection exceptions, insufficient resources, shutdowns and a server that still starts, a disk that cannot be written to, connections that it
 * ended because nothing came, and a standby where the primary was.
 */
const SQLSTATE = /^(08...|53...|57P0[1235]|58030|25P0[34]|25006)$/;

/** The driver gives these no code. What it calls unexpected is what still came of a statement on a connection that it had given up. */
const DRIVER = /^(Connection terminated|Received unexpected \w+ message from backend|There was an error establishing an SSL connection|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after calling end)/;

/** Deeper than any library wraps an error. */
const DEEPEST = 8;

/** Whether something failed because the database cannot be reached or does not serve now, rather than for what was asked of it. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  // Not by `instanceof`: errors of the network are made outside of a test's own world.
  if (depth > DEEPEST || typeof error !== 'object' || error === null) return false;
  const code = errorCode(error);
  if (code !== null && (NETWORK.has(code) || SQLSTATE.test(code))) return true;
  const { message, errors, cause, thrownValue } = error as { readonly message?: unknown; readonly errors?: unknown; readonly cause?: unknown; readonly thrownValue?: unknown };
  if (typeof message === 'string' && DRIVER.test(message)) return true;
  // One for each address of a host's name; `thrownValue` is where graphql-js keeps what it does not know for an error.
  return (Array.isArray(errors) && errors.some((one) => isDatabaseAway(one, depth + 1))) || isDatabaseAway(cause, depth + 1) || isDatabaseAway(thrownValue, depth + 1);
}
