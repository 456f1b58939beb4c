import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import type { OperationAnswer } from '../operation-plugin.js';

/** How an error is told to whoever asked. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const BUG = 'INTERNAL_SERVER_ERROR';

/** What an error asks of HTTP, in Apollo's shape. */
interface Head { readonly status?: number; readonly headers?: ReadonlyMap<string, string> }

/** Tells errors as Apollo Server does (`errorNormalize.ts` there), which does not lend out its way: each has a code, and what it asks of HTTP is done and not told. */
export function formatErrors(errors: readonly unknown[], { format, http }: { readonly format: FormatError; readonly http: OperationAnswer['http'] }): readonly GraphQLFormattedError[] {
  return errors.map((one) => {
    const error = asGraphQLError(one);
    const extensions: Record<string, unknown> = { ...error.extensions, code: error.extensions['code'] ?? BUG };
    const { http: head } = extensions;
    if (isHead(head)) {
      if (head.status !== undefined && head.status !== 0) http.status = head.status;
      for (const [name, value] of head.headers ?? []) http.headers.set(name, value);
      delete extensions['http'];
    }
    return format({ ...error.toJSON(), extensions }, one);
  });
}

/** Whatever was thrown, as an error that GraphQL knows. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return error instanceof Error ? new GraphQLError(error.message, { originalError: error }) : new GraphQLError(`Unexpected error value: ${String(error)}`);
}

/** Gives the errors by which graphql-js refuses variables the code that Apollo gives them. */
export function codeVariables(error: GraphQLError): GraphQLError {
  const [node, ...others] = error.nodes ?? [];
  if (node?.kind !== Kind.VARIABLE_DEFINITION || others.length > 0 || error.extensions['code'] !== undefined) return error;
  const says = `Variable "$${node.variable.name.value}" `;
  const isRefused = ['has invalid value', 'got invalid value ', 'of required type ', 'of non-null type '].some((rest) => error.message.startsWith(`${says}${rest}`));
  return isRefused ? new GraphQLError(error.message, { nodes: [node], originalError: error.originalError ?? error, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } }) : error;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { status, headers } = value as Readonly<Record<string, unknown>>;
  return (!('status' in value) || typeof status === 'number') && (!('headers' in value) || headers instanceof Map);
}
