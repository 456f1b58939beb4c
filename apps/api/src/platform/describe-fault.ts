/** What a log keeps of an error: where it was and of which kind, and never a value that somebody sent or that is stored. */
export interface DescribedFault {
  readonly type: string;
  readonly message: string;
  readonly stack: readonly string[];
  readonly [detail: string]: unknown;
}

/** What PostgreSQL tells besides that holds no value: `detail`, `hint` and `where` repeat rows and parameters. */
const TOLD = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine', 'statusCode'] as const;
const DEEPEST = 5;
const LONGEST_STATEMENT = 2_000;

/**
 * Describes an error for a log. Drizzle puts every parameter into the message of what failed, and PostgreSQL quotes what it could not read:
 * among them may be the secret of a session, the hash of a password, an address or an answer. The statement itself has placeholders.
 */
export function describeFault(error: unknown, depth = 0): DescribedFault {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something was thrown that is no error', stack: [] };
  const given = error as Error & Readonly<Record<string, unknown>>;
  const statement = typeof given['query'] === 'string' ? given['query'].slice(0, LONGEST_STATEMENT) : null;
  return {
    type: error.constructor.name,
    message: messageOf(error),
    ...Object.fromEntries(TOLD.flatMap((name) => (typeof given[name] === 'string' || typeof given[name] === 'number' ? [[name, given[name]]] : []))),
    ...(statement !== null && { statement }),
    stack: (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: describeFault(error.cause, depth + 1) }),
    ...(error instanceof AggregateError && depth < DEEPEST && { errors: error.errors.slice(0, 3).map((one) => describeFault(one, depth + 1)) }),
  };
}

/** What an error says of itself, without values. */
export function messageOf(error: Error): string {
  // Drizzle's: "Failed query: select …\nparams: …".
  if ('query' in error && 'params' in error) return 'A statement failed.';
  const isFromPostgres = 'severity' in error && 'routine' in error;
  // "invalid input syntax for type uuid: "…"", "invalid byte sequence for encoding …: 0x00".
  return isFromPostgres ? error.message.replace(/(: |syntax at or near )"[^]*$/, '$1…') : error.message;
}
