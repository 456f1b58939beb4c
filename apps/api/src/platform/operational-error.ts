import { messageOf } from './describe-fault.js';

/**
 * Something outside the program is not as it must be: a port in use, a damaged folder, a wrong setting.
 * The message is one sentence, or two, that says what to do; whoever started the program reads it without a stack.
 */
export class OperationalError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperationalError';
    this.code = code;
  }
}

/** The `code` of an error from Node or PostgreSQL, or null where it has none. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What an unknown thrown value has to say, without the values that a statement was given. */
export function errorMessage(error: unknown): string {
  if (error instanceof Error && 'params' in error && error.cause !== undefined) return errorMessage(error.cause);
  if (error instanceof AggregateError && error.message === '') return error.errors.map(errorMessage).join('; ');
  return error instanceof Error ? messageOf(error) : String(error);
}
