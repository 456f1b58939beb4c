import { CloseCode, makeServer, type Context, type Server, type SubscribePayload } from 'graphql-ws';
import { GraphQLError, type FormattedExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { principalOf, refuseSpent, type Spending } from '../../graphql/limits/limit-spending.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { DocumentSource, TrustedDocuments } from '../../graphql/documents/trusted-documents.js';
import { noteFailure } from '../../platform/note-failure.js';
import { atThisMoment, type LiveContext, type LiveHolder } from './live-context.js';
import type { LiveHub } from './live-hub.js';
import type { LiveLimits } from './live-limits.js';
import type { Line } from './live-line.js';
import { createOperationReader, formatError, subscribeAfresh } from './live-operations.js';
import type { Seats } from './seats.js';

/** What is known of a socket beside what the protocol says. */
export interface Caller {
  readonly request: IncomingMessage;
  readonly line: Line;
  /** Lets it count by its account from now on, and by its address no more. */
  readonly leaveAddress: () => void;
  /** Once it has said who it is. */
  known?: { readonly context: RequestContext; readonly holder: LiveHolder };
  /** The account whose seat it has. */
  seat?: string;
}

/** Who asks, by the headers of the request that became the socket. Rejects with a GraphQLError where their key is no good. */
export type ReadContext = (request: IncomingMessage, authorization: string | undefined) => Promise<RequestContext>;

export interface LiveServerOptions {
  readonly schema: GraphQLSchema;
  readonly hub: LiveHub<LiveHolder>;
  readonly limits: LiveLimits;
  readonly accounts: Seats;
  readonly readContext: ReadContext;
  readonly spending: Pick<Spending, 'pay'>;
  readonly documents: TrustedDocuments;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

type Socket = Context<Record<string, unknown>, Caller>;

const TRY_AGAIN_LATER = 1013;
const FREE: DocumentSource = { is: 'FREE', cacheable: false };
/** What a document costs that is refused before anything of it runs, as over HTTP. */
const MISTAKE_COST = 100;

/** Makes what speaks graphql-transport-ws with a socket: who it is, what it may ask, and in what words it is answered. */
export function createLiveServer(options: LiveServerOptions): Server<Caller> {
  const { schema, hub, limits, accounts, spending, documents, logger } = options;
  const operations = createOperationReader(schema, documents);

  function format(errors: readonly GraphQLError[], { requestId }: Pick<RequestContext, 'requestId'>): readonly GraphQLFormattedError[] {
    return errors.map((error) => {
      const { formatted, isBug } = formatError(error, schema);
      if (!isBug) return formatted;
      logger.error({ err: error.originalError ?? error, requestId, path: error.path?.join('.') ?? null }, 'a subscription failed');
      return { ...formatted, extensions: { ...formatted.extensions, requestId } };
    });
  }

  function read({ extra, subscriptions }: Socket, { query, operationName, variables, extensions }: SubscribePayload) {
    if (extra.known === undefined) throw new Error('A subscription came before its socket was acknowledged');
    if (Object.keys(subscriptions).length > limits.subscriptionsOfSocket) return [tooMany(limits.subscriptionsOfSocket)];
    const asked = operations.read({ query, operationName: operationName ?? null, variables: variables ?? {}, extensions: extensions ?? {} });
    const context = { ...atThisMoment(extra.known.context), document: 'args' in asked ? asked.document : FREE };
    const principal = principalOf(context);
    const pay = (cost: number): GraphQLError | null => {
      const balance = spending.pay(principal, cost);
      return balance.allowed ? null : refuseSpent(principal, balance, cost);
    };
    if (!('args' in asked)) return [pay(MISTAKE_COST) ?? asked].flat();
    const spent = pay(asked.cost);
    if (spent !== null) return [spent];
    const payAgain = (): void => {
      const refusal = pay(asked.cost);
      if (refusal !== null) throw refusal;
    };
    const contextValue: LiveContext = { ...context, live: { hub, holder: extra.known.holder, pay: payAgain } };
    return { ...asked.args, contextValue };
  }

  return makeServer<Record<string, unknown>, Caller>({
    connectionInitWaitTimeout: limits.initMs,
    onConnect: (socket) => greet(socket, options),
    onSubscribe: (socket, _id, payload) => read(socket, payload),
    subscribe: subscribeAfresh,
    // The protocol's library gives five things, of which the first and the last matter.
    onNext: (...given) => {
      const [{ extra }, , , , { errors, ...result }] = given;
      // The types of graphql-js allow for fields that are undefined; in JSON these are fields that are not there.
      return errors === undefined ? undefined : { ...result, errors: format(errors, contextOf(extra)) } as FormattedExecutionResult;
    },
    onError: (...given) => [...format(given[3], contextOf(given[0].extra))],
    onClose: ({ extra }) => { if (extra.seat !== undefined) accounts.leave(extra.seat); },
  });
}

/** Finds out who it is, once it has said so or let its cookie say it. */
async function greet({ extra, connectionParams }: Socket, { readContext, accounts, limits, logger }: LiveServerOptions): Promise<boolean> {
  const { request, line } = extra;
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  const context = await readContext(request, typeof given === 'string' ? given : request.headers.authorization).catch((error: unknown) => {
    if (error instanceof GraphQLError) line.close(CloseCode.Unauthorized, error.message);
    else {
      noteFailure(logger, error, 'who opened a socket could not be found out');
      line.close(TRY_AGAIN_LATER, 'Try again in a few seconds.');
    }
    return null;
  });
  if (context === null) return false;
  const { viewer } = context;
  if (viewer.sentBadToken) {
    line.close(CloseCode.Unauthorized, 'The token was not accepted.');
    return false;
  }
  const key = viewer.account?.key;
  if (key !== undefined) {
    if (!accounts.take(key)) {
      line.close(TRY_AGAIN_LATER, `An account has at most ${String(limits.socketsOfAccount)} sockets.`);
      return false;
    }
    extra.seat = key;
    // Behind a proxy all teachers come from one address.
    extra.leaveAddress();
  }
  // What it watches is told the reason first, and takes a turn or two to say so.
  const lose = (): void => { setTimeout(() => { line.close(CloseCode.Unauthorized, 'No longer signed in.'); }, 100).unref(); };
  extra.known = { context, holder: { viewer, lose } };
  return true;
}

function contextOf({ known }: Caller): Pick<RequestContext, 'requestId'> {
  return known?.context ?? { requestId: '' };
}

function tooMany(limit: number): GraphQLError {
  return new GraphQLError(`A socket carries at most ${String(limit)} subscriptions at once: end one first, or open another socket.`, { extensions: { code: 'LIMIT_EXCEEDED', limit } });
}
