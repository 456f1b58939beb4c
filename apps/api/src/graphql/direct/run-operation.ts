import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Execute } from '../../executor/execute-planned.js';
import { writeResult } from '../../executor/written-data.js';
import { GRAPHQL_RESPONSE, JSON_RESPONSE, readAccept } from '../http/http-accept.js';
import { noHeaders, prepareAll, resolveAll, type KnownOperation, type OperationAnswer, type OperationHooks, type OperationPlugin } from '../operation-plugin.js';
import type { RequestContext } from '../request-context.js';
import { asGraphQLError, codeVariables, formatErrors, type FormatError } from './format-errors.js';
import type { AskedDirectly } from './read-asked.js';

/** What operations are run with: the same as Apollo Server is. */
export interface RunOptions {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly OperationPlugin[];
  readonly execute: Execute;
  readonly formatError: FormatError;
}

/** An operation to run; its context may fail to be made, by an error that is told. */
export interface Running { readonly asked: AskedDirectly; readonly accept: string | undefined; readonly makeContext: () => Promise<RequestContext> }

/** An answer, written. */
export interface Written { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly text: string }

/**
 * Takes an operation whose document is known from its context to its answer, by the steps and in the order of Apollo Server: each plugin
 * sees the same of it as there. Apollo stays what this is held to, by a test that asks both the same.
 */
export async function runOperation({ asked, accept, makeContext }: Running, options: RunOptions): Promise<Written> {
  const answer: OperationAnswer = { http: { headers: noHeaders() }, result: {} };
  try {
    const context = await makeContext();
    const all = options.plugins.map((plugin) => plugin(context, accept));
    await runWith({ asked, context, all, answer }, options);
    for (const { answering } of all) answering?.(answer);
  } catch (error) {
    // Before there is a context, nobody but the asker hears of it.
    answer.result = { errors: formatErrors([asGraphQLError(error)], { format: options.formatError, http: answer.http }) };
    answer.http.status ??= 500;
  }
  return write(answer, accept);
}

interface Run { readonly asked: AskedDirectly; readonly context: RequestContext; readonly all: readonly OperationHooks[]; readonly answer: OperationAnswer }

async function runWith(run: Run, options: RunOptions): Promise<void> {
  const { asked: { known: { source, document }, operation, operationName: requested, variables }, context, all } = run;
  const known: KnownOperation = { schema: options.schema, source, document, operation, operationName: operation.name?.value ?? null, variables: variables ?? {} };
  try {
    resolveAll(all, known);
  } catch (error) {
    refuse(run, { error, known }, options);
    return;
  }
  const prepared = prepareAll(all, known);
  if (prepared !== null) await prepared;
  try {
    const result = await options.execute({ schema: options.schema, document, operationName: requested, variables, context });
    tell(result, { run, known }, options);
  } catch (error) {
    refuse(run, { error, known }, options);
  }
  for (const { executed } of all) executed?.();
}

/** Nothing of it is answered. */
function refuse({ all, answer }: Run, { error, known }: { readonly error: unknown; readonly known: KnownOperation }, { formatError }: RunOptions): void {
  const errors = [asGraphQLError(error)];
  for (const { failed } of all) failed?.(errors, known.operationName);
  answer.result = { errors: formatErrors(errors, { format: formatError, http: answer.http }) };
  answer.http.status ??= 500;
}

/** What was executed is answered, with the errors of what failed of it. */
function tell({ errors: found, ...rest }: ExecutionResult, { run: { all, answer }, known }: { readonly run: Run; readonly known: KnownOperation }, { formatError }: RunOptions): void {
  answer.result = rest;
  if (found === undefined) return;
  const errors = found.map(codeVariables);
  for (const { failed } of all) failed?.(errors, known.operationName);
  answer.result.errors = formatErrors(errors, { format: formatError, http: answer.http });
  // Nothing was begun: its variables do not fit.
  if (errors.length > 0 && rest.data === undefined) answer.http.status ??= 400;
}

function write({ http: { status = 200, headers }, result: { errors, data, extensions } }: OperationAnswer, accept: string | undefined): Written {
  if (!headers.has('content-type')) headers.set('content-type', `${readAccept(accept) === 'GRAPHQL' ? GRAPHQL_RESPONSE : JSON_RESPONSE}; charset=utf-8`);
  return { status, headers, text: writeResult({ errors, data, extensions }) };
}
