import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { estimateCost, tooCostly } from './estimate-cost.js';
import { LIMITS } from './limits.js';
import type { RequestContext } from './request-context.js';

/** Refuses an operation that costs too much, after its variables are known and before anything of it runs. */
export function guardCost(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operationName }) => {
        const cost = costOf({ schema, document, operationName, variables: request.variables ?? {} });
        if (cost > LIMITS.cost) throw tooCostly(cost, LIMITS.cost);
      },
    }),
  };
}

/** Variables that do not fit are refused by the execution, with better words than here. */
function costOf(question: Parameters<typeof estimateCost>[0]): number {
  try {
    return estimateCost(question);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') {
      throw new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
    }
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
