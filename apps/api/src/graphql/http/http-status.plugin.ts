import type { GraphQLFormattedError } from 'graphql';
import { readAccept, type Accepted } from './http-accept.js';
import { TIMEOUT } from '../limits/limit-time.js';
import { RETRY_SECONDS, SERVICE_UNAVAILABLE } from './mask-errors.js';
import type { OperationPlugin } from '../operation-plugin.js';

/** A request that is well-formed as HTTP, and whose document or variables are not. */
const REQUEST_MISTAKES = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE']);

interface Result { readonly errors?: readonly GraphQLFormattedError[] | undefined; readonly data?: unknown }
export interface Verdict {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the answer is its errors alone: nothing of what was asked for is told. */
  readonly errorsAlone: boolean;
}

/**
 * With which HTTP status a result goes out; null where the one that it has is right
 * (https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes).
 *
 * - 503 where the database was away for any part of it, or some of it took too long: half an answer would be taken for a whole one.
 * - 400 where the mistake is in what was asked, and nothing was answered; 200 to a client that takes `application/json` by its name: it
 *   may have been written before statuses meant anything, and reads any other as a fault of something in between.
 */
export function judge({ errors = [], data }: Result, accepted: Accepted): Verdict | null {
  if (errors.length === 0) return null;
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes(SERVICE_UNAVAILABLE) || codes.includes(TIMEOUT)) return { status: 503, headers: { 'retry-after': String(RETRY_SECONDS) }, errorsAlone: true };
  if (codes.every((code) => REQUEST_MISTAKES.has(String(code))) && isNothing(data)) return { status: accepted === 'JSON' ? 200 : 400, headers: {}, errorsAlone: true };
  return null;
}

/** Whether no root field has an answer. */
function isNothing(data: Result['data']): boolean {
  return typeof data !== 'object' || data === null || Object.values(data).every((value) => value === null);
}

/** Gives each result the status that the specification of GraphQL over HTTP has for it. */
export function setHttpStatus(): OperationPlugin {
  return (_context, accept) => ({
    answering: ({ http, result }) => {
      if (result.errors === undefined) return;
      const verdict = judge(result, readAccept(accept));
      if (verdict === null) return;
      http.status = verdict.status;
      for (const [name, value] of Object.entries(verdict.headers)) http.headers.set(name, value);
      if (verdict.errorsAlone) delete result.data;
    },
  });
}
