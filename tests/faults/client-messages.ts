/** One message of a client of PostgreSQL (https://www.postgresql.org/docs/current/protocol-message-formats.html). */
export interface ClientMessage {
  /** `startup`, or the letter by which the protocol knows it. */
  readonly type: string;
  /** The words of a statement, where it brings one. */
  readonly statement: string | null;
  readonly bytes: Buffer;
  /** Whether its connection is within a transaction that was begun by a statement. */
  readonly inTransaction: boolean;
  /** How its connection calls itself. */
  readonly application: string;
}

const LENGTH_BYTES = 4;
/** The codes that stand where a startup message has its version; these ask for something else and are followed by another first message. */
const BEFORE_STARTUP = new Set([80_877_103, 80_877_104]);

/** Cuts what a client of PostgreSQL sends into its messages, one reader a connection. */
export function readMessages(): { readonly take: (chunk: Buffer) => readonly ClientMessage[] } {
  let waiting: Buffer = Buffer.alloc(0);
  let isStarted = false;
  let inTransaction = false;
  let application = '';
  const next = (): ClientMessage | null => {
    const head = isStarted ? 1 : 0;
    if (waiting.length < head + LENGTH_BYTES) return null;
    const end = head + waiting.readInt32BE(head);
    if (waiting.length < end) return null;
    const bytes = waiting.subarray(0, end);
    waiting = waiting.subarray(end);
    if (!isStarted) {
      isStarted = !BEFORE_STARTUP.has(bytes.readInt32BE(LENGTH_BYTES));
      application = /application_name\0([^\0]*)/.exec(bytes.toString('utf8'))?.[1] ?? '';
      return { type: 'startup', statement: null, bytes, inTransaction: false, application };
    }
    const type = String.fromCharCode(bytes[0] ?? 0);
    const statement = statementOf(type, bytes);
    if (statement !== null && /^\s*begin\b/i.test(statement)) inTransaction = true;
    const message = { type, statement, bytes, inTransaction, application };
    if (statement !== null && /^\s*(commit|rollback)\b/i.test(statement)) inTransaction = false;
    return message;
  };
  return {
    take(chunk) {
      waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
      const messages: ClientMessage[] = [];
      for (let message = next(); message !== null; message = next()) messages.push(message);
      return messages;
    },
  };
}

/** Of `Query` the whole text, of `Parse` what follows the statement's name. */
function statementOf(type: string, bytes: Buffer): string | null {
  const from = 1 + LENGTH_BYTES;
  if (type === 'Q') return bytes.toString('utf8', from, bytes.length - 1);
  if (type !== 'P') return null;
  const name = bytes.indexOf(0, from);
  return bytes.toString('utf8', name + 1, bytes.indexOf(0, name + 1));
}
