import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, isEnumType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { isDatabaseAway } from '../../platform/database/is-database-away.js';
import { errorMessage } from '../../platform/operational-error.js';
import { isGivenUp, TIMEOUT, TIMEOUT_MESSAGE } from '../limits/limit-time.js';
import type { OperationPlugin } from '../operation-plugin.js';

const BUG = 'INTERNAL_SERVER_ERROR';
const LIMIT = 'LIMIT_EXCEEDED';
const BUG_MESSAGE = 'Something went wrong here. It is not the fault of the request, and it has been written down.';

/** The code of whatever could not be done because the database was away. */
export const SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE';
/** When to come back after that. */
export const RETRY_SECONDS = 5;
const UNAVAILABLE_MESSAGE = `The database does not answer at the moment. Try again in ${String(RETRY_SECONDS)} seconds.`;

/** Lets through what a request did wrong, and of our own faults and outages only that there was one. */
export function maskError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (isManyMistakes(error)) return { message: MANY_MISTAKES, ...where, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  if (extensions !== undefined && !isBug(extensions['code'])) return { message: sayLimit(message), ...where, extensions: codeOfLimit(formatted, error) };
  if (isDatabaseAway(unwrapResolverError(error))) return { message: UNAVAILABLE_MESSAGE, ...where, extensions: { code: SERVICE_UNAVAILABLE } };
  if (isGivenUp(unwrapResolverError(error))) return { message: TIMEOUT_MESSAGE, ...where, extensions: { code: TIMEOUT } };
  const requestId = extensions?.['requestId'];
  return { message: BUG_MESSAGE, ...where, extensions: { code: BUG, ...(typeof requestId === 'string' && { requestId }) } };
}

const MANY_MISTAKES = 'More than 50 things are wrong with the variables: these are the first of them.';

/** After 50 mistakes in the variables graphql-js stops with an error that Apollo does not know for one of the request's. */
function isManyMistakes(error: unknown): boolean {
  return error instanceof GraphQLError && error.originalError === undefined && error.message.startsWith('Too many errors processing variables');
}

const TOO_MANY_TOKENS = /^Syntax Error: (?=Document contains more that? \d+ tokens)/;

/** A document with too many words is refused by the parser, in whose eyes it is broken. */
function sayLimit(message: string): string {
  return message.replace(TOO_MANY_TOKENS, '').replace('more that', 'more than');
}

/** A limit is no mistake of spelling, though parser and validation are where it is met: Apollo gives all that they find one code each. */
function codeOfLimit({ message, extensions }: GraphQLFormattedError, error: unknown): Readonly<Record<string, unknown>> {
  const reported = error instanceof GraphQLError && error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;
  return { ...extensions, ...((TOO_MANY_TOKENS.test(message) || reported === LIMIT) && { code: LIMIT }) };
}

/** Adds the known values to an error that names an unknown one of an enum. */
export function listEnumValues(error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError {
  const name = / does not exist in "(\w+)" enum\./.exec(error.message)?.[1];
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return error;
  const allowed = type.getValues().map((value) => value.name);
  return { ...error, message: `${error.message} Known: ${allowed.join(', ')}.`, extensions: { ...error.extensions, allowed } };
}

/** What fails on the way to an operation, such as reading whose session it is: written down, and told as one of its own errors would be. */
export function maskFailure(error: unknown, { logger, requestId }: { readonly logger: Pick<Logger, 'error' | 'warn'>; readonly requestId: string }): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (isDatabaseAway(error)) {
    logger.warn({ reason: rootMessage(error), requestId }, OUTAGE);
    return new GraphQLError(UNAVAILABLE_MESSAGE, { extensions: { code: SERVICE_UNAVAILABLE, http: { status: 503, headers: new Map([['retry-after', String(RETRY_SECONDS)]]) } } });
  }
  logger.error({ err: error, requestId }, 'a request failed');
  return new GraphQLError(BUG_MESSAGE, { extensions: { code: BUG, requestId, http: { status: 500 } } });
}

const OUTAGE = 'a request needed the database, which does not answer';

/** Writes down each of our own faults once, with the id of the request, and gives the asker that id. */
export function reportBugs(logger: Pick<Logger, 'error' | 'warn'>): OperationPlugin {
  return ({ requestId }) => ({
    failed: (errors, operation) => {
      const faults = errors.filter((error) => isBug(error.extensions['code']) && !isManyMistakes(error)).map((error) => ({ error, cause: unwrapResolverError(error) }));
      const [outage] = faults.filter(({ cause }) => isDatabaseAway(cause));
      // One line for all the fields that went without.
      if (outage !== undefined) logger.warn({ reason: rootMessage(outage.cause), requestId, operation }, OUTAGE);
      for (const { error, cause } of faults) {
        if (isDatabaseAway(cause)) continue;
        if (isGivenUp(cause)) {
          logger.warn({ requestId, operation }, 'a statement took too long, and was given up');
          continue;
        }
        logger.error({ err: cause, requestId, operation, path: error.path?.join('.') ?? null }, 'a request failed');
      }
    },
    answering: ({ result }) => {
      if (result.errors === undefined) return;
      result.errors = result.errors.map((error) => (error.extensions?.['code'] === BUG ? { ...error, extensions: { ...error.extensions, requestId } } : error));
    },
  });
}

/** What was wrong in the first place: what wraps it repeats the statement and its values. */
function rootMessage(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? rootMessage(error.cause) : errorMessage(error);
}

/** Whatever was refused on purpose carries a code that says why. */
function isBug(code: unknown): boolean {
  return code === undefined || code === BUG;
}
