import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { WebSocket } from 'ws';

/** What a subscription told: a state, or that it ended, with its errors where it was not in good order. */
export type Heard =
  | { readonly is: 'NEXT'; readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly HeardError[] }
  | { readonly is: 'ERROR'; readonly errors: readonly HeardError[] }
  | { readonly is: 'COMPLETE' };

export interface HeardError { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Readonly<Record<string, unknown>> }

/** A subscription; what it tells is kept until it is asked for. */
export interface TestSubscription {
  /** What it tells next. Rejects where the socket is closed first. */
  readonly next: () => Promise<Heard>;
  /** The first of what it tells that fits; what comes before is passed over. */
  readonly until: (fits: (heard: Heard) => boolean) => Promise<Heard>;
  readonly stop: () => void;
}

export interface TestSocket {
  readonly socket: WebSocket;
  readonly subscribe: (query: string, variables?: Readonly<Record<string, unknown>>, extra?: Readonly<Record<string, unknown>>) => TestSubscription;
  /** Resolves when the socket is closed, by whomever. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly close: () => Promise<void>;
}

export interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly origin?: string;
  readonly connectionParams?: Readonly<Record<string, unknown>>;
}

/** Lets a server listen, if it does not yet; where its sockets are opened. */
export async function listenForSockets(app: FastifyInstance): Promise<string> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
  // A server that listens on a port has such an address.
  return `ws://127.0.0.1:${String((app.server.address() as AddressInfo).port)}/graphql`;
}

/** Opens a socket without a word. Rejects with the status where it is refused. */
export async function openRawSocket(url: string, { headers = {}, origin }: SocketOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { ...headers }, ...(origin !== undefined && { origin }) });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, response) => { reject(new Error(`refused: ${String(response.statusCode)}`)); });
    socket.once('error', reject);
  });
  return socket;
}

/** Opens a socket and says who it is; rejects where it is turned away. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const socket = await openRawSocket(url, options);
  const closed = new Promise<{ code: number; reason: string }>((resolve) => { socket.once('close', (code, reason) => { resolve({ code, reason: reason.toString('utf8') }); }); });
  socket.on('error', () => undefined);
  const inboxes = new Map<string, (heard: Heard) => void>();
  const acknowledged = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string; id: string; payload: unknown };
      if (message.type === 'connection_ack') resolve();
      const heard = readHeard(message);
      if (heard !== null) inboxes.get(message.id)?.(heard);
    });
  });
  socket.send(JSON.stringify({ type: 'connection_init', ...(options.connectionParams && { payload: options.connectionParams }) }));
  await Promise.race([acknowledged, closed.then(({ code, reason }) => { throw new Error(`turned away: ${String(code)} ${reason}`); })]);
  let count = 0;
  return {
    socket, closed,
    subscribe(query, variables = {}, extra = {}) {
      count += 1;
      const id = String(count);
      const inbox = createInbox(closed);
      inboxes.set(id, inbox.put);
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables, ...extra } }));
      return { next: inbox.take, until: inbox.until, stop: () => { socket.send(JSON.stringify({ id, type: 'complete' })); } };
    },
    async close() {
      socket.close();
      await closed;
    },
  };
}

function readHeard({ type, payload }: { readonly type: string; readonly payload: unknown }): Heard | null {
  // The shapes are those of the protocol, which the server under test speaks.
  if (type === 'next') return { is: 'NEXT', data: null, errors: [], ...(payload as object) };
  if (type === 'error') return { is: 'ERROR', errors: payload as readonly HeardError[] };
  return type === 'complete' ? { is: 'COMPLETE' } : null;
}

function createInbox(closed: TestSocket['closed']) {
  const kept: Heard[] = [];
  let waiting: ((heard: Heard) => void) | null = null;
  const put = (heard: Heard): void => {
    if (waiting === null) kept.push(heard);
    else waiting(heard);
    waiting = null;
  };
  const take = async (): Promise<Heard> => {
    const first = kept.shift();
    if (first !== undefined) return first;
    return Promise.race([new Promise<Heard>((resolve) => { waiting = resolve; }), closed.then(({ code }) => { throw new Error(`the socket was closed: ${String(code)}`); })]);
  };
  const until = async (fits: (heard: Heard) => boolean): Promise<Heard> => {
    for (;;) {
      const heard = await take();
      if (fits(heard)) return heard;
    }
  };
  return { put, take, until };
}
