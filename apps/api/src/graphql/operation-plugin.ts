import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './request-context.js';

/** An operation whose document has been read, and found to be one of this schema. */
export interface KnownOperation {
  readonly schema: GraphQLSchema;
  /** As it was written. */
  readonly source: string;
  readonly document: DocumentNode;
  /** Absent where the name that was asked for is of none in the document. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer before it is written. */
export interface OperationAnswer {
  readonly http: { status?: number | undefined; readonly headers: Map<string, string> };
  result: { data?: unknown; errors?: readonly GraphQLFormattedError[] | undefined; extensions?: Readonly<Record<string, unknown>> | undefined };
}

/** What is done at each step of an operation; those of one step are called in the order in which their plugins stand. */
export interface OperationHooks {
  /** Its document is about to be checked, which is done once for each document; gives what is done once that has ended. */
  readonly validating?: () => () => void;
  /** It is about to be executed. May refuse it by throwing a GraphQLError; all the others are called even so. */
  readonly resolved?: (operation: KnownOperation) => void;
  /** Nobody refused it. Whatever this waits for, the execution waits for. */
  readonly executing?: (operation: KnownOperation) => Promise<void> | void;
  readonly executed?: () => void;
  /** It was refused, or something in it failed. */
  readonly failed?: (errors: readonly GraphQLError[], operationName: string | null) => void;
  /** It is about to be answered. */
  readonly answering?: (answer: OperationAnswer) => void;
}

/** Looks at an operation as it comes and goes. Called once for each, when its context is made; `accept` is the header of that name. */
export type OperationPlugin = (context: RequestContext, accept: string | undefined) => OperationHooks;

/** Does one step for all who take part in it; what the first of them refuses with is thrown when all were called. */
export function resolveAll(all: readonly OperationHooks[], operation: KnownOperation): void {
  let refusal: { readonly error: unknown } | null = null;
  for (const { resolved } of all) {
    try {
      resolved?.(operation);
    } catch (error) {
      refusal ??= { error };
    }
  }
  // Passed on as it was thrown.
  if (refusal !== null) throw refusal.error;
}

/** Waits only where somebody does something that takes time: null where nobody does. */
export function prepareAll(all: readonly OperationHooks[], operation: KnownOperation): Promise<unknown> | null {
  const waiting = all.flatMap(({ executing }) => executing?.(operation) ?? []);
  return waiting.length === 0 ? null : Promise.all(waiting);
}

/** Has Apollo Server do, step by step, what our plugins do. */
export function asApolloPlugin(plugins: readonly OperationPlugin[]): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue, request }) => {
      const all = plugins.map((plugin) => plugin(contextValue, request.http?.headers.get('accept')));
      return {
        validationDidStart: async () => {
          const ends = all.map(({ validating }) => validating?.());
          return async () => { for (const end of ends) end?.(); };
        },
        didResolveOperation: async (asked) => { resolveAll(all, knownOf(asked)); },
        didEncounterErrors: async ({ errors, operationName }) => { for (const { failed } of all) failed?.(errors, operationName ?? null); },
        executionDidStart: async (asked) => {
          await prepareAll(all, knownOf(asked));
          return { executionDidEnd: async () => { for (const { executed } of all) executed?.(); } };
        },
        willSendResponse: async ({ response: { body, http } }) => {
          // Nothing here is answered in parts.
          if (body.kind === 'single') for (const { answering } of all) answering?.({ http, result: body.singleResult });
        },
      };
    },
  };
}

type Asked = Pick<GraphQLRequestContext<RequestContext>, 'schema' | 'request' | 'operation' | 'operationName' | 'source' | 'document'>;

function knownOf({ schema, source, document, operation, operationName, request }: Asked): KnownOperation {
  if (source === undefined || document === undefined) throw new Error('An operation is resolved from a document that was read');
  return { schema, source, document, operation, operationName: operationName ?? null, variables: request.variables ?? {} };
}

/** Headers of an answer, whose names are the same in upper and lower case. */
export function noHeaders(): Map<string, string> {
  return new HeaderMap();
}
