import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { isEnumType, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './request-context.js';

const BUG = 'INTERNAL_SERVER_ERROR';

/** Lets through what a request did wrong, and of our own faults only that there was one. */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (extensions === undefined || isBug(extensions['code'])) {
    return { message: 'Something went wrong here. It is not the fault of the request, and it has been written down.', ...where, extensions: { code: BUG } };
  }
  return { message, ...where, extensions };
}

/** Adds the known values to an error that names an unknown one of an enum. */
export function listEnumValues(error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError {
  const name = / does not exist in "(\w+)" enum\./.exec(error.message)?.[1];
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isEnumType(type)) return error;
  const allowed = type.getValues().map((value) => value.name);
  return { ...error, message: `${error.message} Known: ${allowed.join(', ')}.`, extensions: { ...error.extensions, allowed } };
}

/** Writes down each of our own faults once, with the id of the request, and gives the asker that id. */
export function reportBugs(logger: Pick<Logger, 'error'>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, operationName }) => {
        for (const error of errors) {
          if (!isBug(error.extensions['code'])) continue;
          logger.error({ err: unwrapResolverError(error), requestId: contextValue.requestId, operation: operationName ?? null, path: error.path?.join('.') ?? null }, 'a request failed');
        }
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined) return;
        response.body.singleResult.errors = response.body.singleResult.errors.map((error) => (
          error.extensions?.['code'] === BUG ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } } : error));
      },
    }),
  };
}

/** Whatever was refused on purpose carries a code that says why. */
function isBug(code: unknown): boolean {
  return code === undefined || code === BUG;
}
