import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import type { Execute } from './execute-planned.js';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/**
 * Lets Apollo execute by another way than its own: it has no option for that but a gateway. What it does with requests, documents and
 * errors stays its own; hooks of single fields (`willResolveField`) are not called, and nothing here asks for them.
 */
export function gatewayOf(schema: GraphQLSchema, execute: Execute): Gateway {
  return {
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => { /* It never changes: there is nobody to forget. */ };
    },
    load: async () => ({
      executor: async ({ document, request, context }) => execute({ schema, document, operationName: request.operationName, variables: request.variables, context }),
    }),
    stop: async () => { /* It holds nothing. */ },
  };
}
