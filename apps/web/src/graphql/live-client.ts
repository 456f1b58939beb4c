import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient, type Client } from 'graphql-ws';
import { byHash } from './by-hash';
import { waitToRetry } from './wait-to-retry';

/*
 * What a page needs to be told of changes. It weighs as much as a small page: load it by `import()` once the page is there, and do without
 * where no socket can be had.
 */

export interface Watch<Data> {
  /** The state as it is now, then after each change. */
  readonly onState: (data: Data) => void;
  /** Whether changes are told; false while the socket is away, and for good where the subscription was refused or has ended. */
  readonly onLive: (isLive: boolean) => void;
}

/** How often it is asked whether the other side is there, and how long it may take to say so. */
const PING_MS = 20_000;
const PONG_MS = 8_000;

/** Watches something until the function that it gives is called. All that a page watches goes over one socket. */
export function watch<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables, { onState, onLive }: Watch<Data>): () => void {
  shared ??= openShared();
  const { client, socket } = shared;
  const stopHearing = socket.on('closed', () => { onLive(false); });
  const subscription = client.subscribe<Data, OperationVariables>({ query, variables, fetchPolicy: 'no-cache' }).subscribe({
    next({ data, error }) {
      if (error !== undefined || data === undefined || data === null) {
        onLive(false);
        return;
      }
      onState(data);
      onLive(true);
    },
    error: (problem: unknown) => {
      // Refused for good, or a socket that cannot be had: whoever watches looks for themselves.
      if (!CombinedGraphQLErrors.is(problem)) shared = null;
      onLive(false);
    },
    complete: () => { onLive(false); },
  });
  return () => {
    stopHearing();
    subscription.unsubscribe();
  };
}

interface Shared { readonly client: ApolloClient; readonly socket: Client }

/** One a page; opened when something is first watched, and closed a little after nothing is any more. */
let shared: Shared | null = null;

function openShared(): Shared {
  const socket = createSocket();
  // By its hash alone, where it has one: the text stays at home.
  const byHashAlone: Client = { ...socket, subscribe: (payload, sink) => socket.subscribe({ ...payload, query: 'persistedQuery' in (payload.extensions ?? {}) ? '' : payload.query }, sink) };
  return { socket, client: new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([byHash(), new GraphQLWsLink(byHashAlone)]) }) };
}

function createSocket(): Client {
  let late: ReturnType<typeof setTimeout> | undefined;
  const socket: Client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazyCloseTimeout: 2_000,
    connectionAckWaitTimeout: 10_000,
    keepAlive: PING_MS,
    retryAttempts: Infinity,
    retryWait: waitToRetry,
    on: {
      // A socket whose other side has gone without a word looks open for many minutes.
      ping: (isReceived) => { if (!isReceived) late = setTimeout(() => { socket.terminate(); }, PONG_MS); },
      pong: (isReceived) => { if (isReceived) clearTimeout(late); },
      closed: () => { clearTimeout(late); },
    },
  });
  return socket;
}
