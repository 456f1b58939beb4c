import { createSourceEventStream, execute, getOperationAST, getVariableValues, GraphQLError, OperationTypeNode, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { estimateCost, tooCostly, type CostQuestion } from '../../graphql/limits/estimate-cost.js';
import { LIMIT_RULES, LIMITS } from '../../graphql/limits/limits.js';
import { listEnumValues, maskError } from '../../graphql/http/mask-errors.js';
import { readNamed, type DocumentSource, type TrustedDocuments } from '../../graphql/documents/trusted-documents.js';
import { atThisMoment, type LiveContext } from './live-context.js';

/** What a client asks to watch, as it came: the text of a document, or none and the hash of one that came with the build. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What is to be executed, what each state of it costs, and where its document comes from. */
export interface Admitted { readonly args: ExecutionArgs; readonly cost: number; readonly document: DocumentSource }

/** A document that was read, or why it cannot be. */
type Read = { readonly ok: true; readonly document: DocumentNode } | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** So many documents are kept as they were parsed: a thousand browsers with one page open send one document. */
const KEPT_DOCUMENTS = 200;

export interface OperationReader {
  /** What is to be executed, or why it is refused: for its shape, its cost, or because it is no subscription. */
  read(asked: Asked): Admitted | readonly GraphQLError[];
}

/** Makes what reads subscriptions of a schema, by the rules that hold for requests. */
export function createOperationReader(schema: GraphQLSchema, trusted: TrustedDocuments): OperationReader {
  const known = new Map<string, Read>();

  function readDocument(text: string): Read {
    const read = known.get(text) ?? readAnew(schema, text);
    // Put in again, it is the newest: a Map keeps the order of insertion.
    known.delete(text);
    known.set(text, read);
    const [oldest] = known.keys();
    if (known.size > KEPT_DOCUMENTS && oldest !== undefined) known.delete(oldest);
    return read;
  }

  return {
    read({ query, operationName, variables, extensions }) {
      const named = readNamed({ query: query === '' ? null : query, extensions });
      if (named.by === 'MISTAKE') return [refusal(named.message, 'BAD_REQUEST')];
      const text = named.by === 'HASH' ? trusted.get(named.hash) : query;
      if (text === undefined) return [refusal('No document of this build has this hash: send its text as `query`.', 'PERSISTED_QUERY_NOT_FOUND')];
      const read = readDocument(text);
      if (!read.ok) return read.errors;
      const { document } = read;
      const operation = getOperationAST(document, operationName);
      if (!operation) return [refusal('Say by `operationName` which operation of the document is meant.', 'OPERATION_RESOLUTION_FAILURE')];
      if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return [refusal('A socket carries subscriptions alone: send queries and mutations over HTTP, to this same address.', 'BAD_REQUEST')];
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (errors) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
      const cost = costOf({ schema, document, operationName, variables });
      if (cost instanceof GraphQLError) return [cost];
      if (cost > LIMITS.cost) return [tooCostly(cost, LIMITS.cost)];
      return { cost: Math.max(1, Math.ceil(cost)), document: { is: named.by === 'HASH' ? 'TRUSTED' : 'FREE', cacheable: false }, args: { schema, document, operationName, variableValues: variables } };
    },
  };
}

/** What one state of it can cost; or what is wrong with an argument that a cost is reckoned from. */
function costOf(question: CostQuestion): number | GraphQLError {
  try {
    return estimateCost(question);
  } catch (error) {
    if (error instanceof GraphQLError) return withCode(error, 'BAD_USER_INPUT');
    throw error;
  }
}

function readAnew(schema: GraphQLSchema, text: string): Read {
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
    return errors.length === 0 ? { ok: true, document } : { ok: false, errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  } catch (error) {
    if (error instanceof GraphQLError) return { ok: false, errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

/** An error of graphql-js has no code; one without a code would pass for a bug. What the document lacks is said, not what else there is. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  const message = error.message.replace(/ ?Did you mean .+\?$/s, '');
  return new GraphQLError(message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { code, ...error.extensions } });
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/**
 * Subscribes. Unlike that of graphql-js, each state is executed in a context of its own: loaders remember what they read, and what they
 * read for the state before is not what is so now.
 */
export async function subscribeAfresh(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult, undefined, undefined> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  // What `watch…` gives: it can be ended while it waits, which a generator function cannot.
  const states = source as AsyncGenerator<unknown, undefined, undefined>;
  // The context is what this module put in.
  const context = args.contextValue as LiveContext;
  return mapStates(states, async (state) => {
    context.live.pay();
    return execute({ ...args, rootValue: state, contextValue: atThisMoment(context) });
  });
}

function mapStates<State, Result>(states: AsyncGenerator<State, undefined, undefined>, map: (state: State) => Promise<Result>): AsyncGenerator<Result, undefined, undefined> {
  const mapped = async (step: IteratorResult<State, undefined>): Promise<IteratorResult<Result, undefined>> => {
    if (step.done === true) return step;
    try {
      return { done: false, value: await map(step.value) };
    } catch (reason) {
      await states.return(undefined);
      throw reason;
    }
  };
  return {
    next: async () => mapped(await states.next()),
    return: async () => mapped(await states.return(undefined)),
    throw: async (reason: unknown) => mapped(await states.throw(reason)),
    async [Symbol.asyncDispose]() { await states.return(undefined); },
    [Symbol.asyncIterator]() { return this; },
  };
}

/** An error as the other side gets it; `isBug` where it is our own fault, of which it learns only that there was one. */
export function formatError(error: GraphQLError, schema: GraphQLSchema): { readonly formatted: GraphQLFormattedError; readonly isBug: boolean } {
  const { extensions: { http: _status, ...extensions } = {}, ...rest } = listEnumValues(maskError(error.toJSON(), error), schema);
  return { formatted: { ...rest, extensions }, isBug: extensions['code'] === 'INTERNAL_SERVER_ERROR' };
}
