import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createRecentMap } from '../../graph-store/recent-map.js';
import type { Spending } from '../../graphql/limits/limit-spending.js';
import { isUuid } from '../../graphql/node-id.js';
import type { TrustedDocuments } from '../../graphql/documents/trusted-documents.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { findFallen } from '../accounts/index.js';
import { checkUpgrade, writeRefusal, type UpgradeRefusal } from './check-upgrade.js';
import type { LiveHolder } from './live-context.js';
import { createLiveHub, type LiveHub } from './live-hub.js';
import { LIVE_LIMITS, type LiveLimits } from './live-limits.js';
import { openLine, type Line } from './live-line.js';
import { createLiveServer, type ReadContext } from './live-server.js';
import { readQuizOfRevision } from './live.store.js';
import { createSeats } from './seats.js';
import { topicOf } from './watch.service.js';

export interface LiveOptions {
  readonly dependencies: Dependencies;
  readonly schema: GraphQLSchema;
  readonly readContext: ReadContext;
  readonly spending: Pick<Spending, 'pay'>;
  readonly documents: TrustedDocuments;
  /** A digest of the address from which an upgrade came. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Takes out of an upgrade what only the web app may claim. */
  readonly cleanHeaders: (request: IncomingMessage) => void;
  readonly limits?: Partial<LiveLimits>;
}

/** What goes on in the sockets of a process. */
export interface Live { readonly counts: () => { readonly sockets: number; readonly topics: number; readonly watchers: number } }

declare module 'fastify' {
  interface FastifyInstance {
    readonly live: Live;
  }
}

const GOING_AWAY = 1001;

/** Serves subscriptions at /graphql of a server, over WebSockets. Nothing of it is begun before the first comes. */
export function registerLive(app: FastifyInstance, options: LiveOptions): void {
  const { dependencies: { logger, environment }, schema, readContext, spending, documents } = options;
  const limits = { ...LIVE_LIMITS, ...options.limits };
  const hub = createHub(options.dependencies, limits);
  const server = createLiveServer({ schema, hub, limits, readContext, spending, documents, logger, accounts: createSeats(limits.socketsOfAccount) });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false) });
  const lines = new Map<WebSocket, Line>();
  const admit = createDoor({ sockets, limits, publicUrl: environment.publicUrl, options });

  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    admit({ request, stream, head }, (socket, leaveAddress) => {
      const line = openLine(socket, { limits, logger });
      lines.set(socket, line);
      // What breaks a socket also closes it, and closing is what is dealt with.
      socket.on('error', () => undefined);
      const closed = server.opened(line, { request, line, leaveAddress });
      socket.once('close', (code, reason) => {
        lines.delete(socket);
        void closed(code, reason.toString('utf8'));
      });
    });
  });
  const pulse = setInterval(() => { for (const line of lines.values()) line.feelPulse(); }, limits.pulseMs).unref();
  // Before the server stops to listen, which waits for every connection that is open.
  app.addHook('preClose', async () => {
    clearInterval(pulse);
    await drain(sockets, limits.drainMs);
    await hub.close();
  });
  app.decorate('live', { counts: () => ({ sockets: sockets.clients.size, ...hub.counts }) });
}

function createHub({ database, clock, logger }: Dependencies, limits: LiveLimits): LiveHub<LiveHolder> {
  // A revision is of one quiz for ever.
  const quizOfRevision = createRecentMap<Promise<string | null>>(1_000);
  const topicOfQuiz = (quiz: string | null): readonly string[] => (quiz === null ? [] : [topicOf.quiz(quiz)]);
  return createLiveHub<LiveHolder>({
    database, logger, limits,
    topicsOf: {
      attempt_changed: async (revision, isWatched) => (isUuid(revision) && isWatched(topicOf.quiz('')) ? topicOfQuiz(await quizOfRevision.get(revision, () => readQuizOfRevision(database.queries, revision))) : []),
      quiz_changed: async (quiz) => topicOfQuiz(quiz),
      pack_changed: async (slug) => [topicOf.pack(slug)],
      import_changed: async (batch) => [topicOf.importBatch(batch)],
    },
    findLost: (holders) => findFallen({ database, now: clock() }, holders),
  });
}

interface Arrival { readonly request: IncomingMessage; readonly stream: Duplex; readonly head: Buffer }
interface DoorOptions { readonly sockets: WebSocketServer; readonly limits: LiveLimits; readonly publicUrl: string | null; readonly options: LiveOptions }

/** Makes what lets an upgrade in or turns it away, before anything is looked up for it. */
function createDoor({ sockets, limits, publicUrl, options: { addressOf, cleanHeaders } }: DoorOptions): (arrival: Arrival, enter: (socket: WebSocket, leaveAddress: () => void) => void) => void {
  const process = createSeats(limits.sockets);
  const addresses = createSeats(limits.socketsOfAddress);
  return ({ request, stream, head }, enter) => {
    stream.on('error', () => { stream.destroy(); });
    cleanHeaders(request);
    const refusal = checkUpgrade(request, publicUrl);
    if (refusal !== null) {
      refuse(stream, refusal);
      return;
    }
    const address = addressOf(request);
    if (!addresses.take(address)) {
      refuse(stream, { status: 429, reason: 'Too Many Requests', message: `At most ${String(limits.socketsOfAddress)} sockets are open to one network at once.`, retryAfter: 30 });
      return;
    }
    if (!process.take('')) {
      addresses.leave(address);
      refuse(stream, { status: 503, reason: 'Service Unavailable', message: 'No more sockets are open here at once.', retryAfter: 30 });
      return;
    }
    let isCounted = true;
    const leaveAddress = (): void => {
      if (isCounted) addresses.leave(address);
      isCounted = false;
    };
    stream.once('close', () => {
      leaveAddress();
      process.leave('');
    });
    sockets.handleUpgrade(request, stream, head, (socket) => { enter(socket, leaveAddress); });
  };
}

/** Says why, and keeps nothing of it: no timeout of the server holds for a connection that was to change its protocol. */
function refuse(stream: Duplex, refusal: UpgradeRefusal): void {
  stream.once('finish', () => { stream.destroy(); });
  stream.end(writeRefusal(refusal));
}

/** Says goodbye to every socket and waits until they have gone; those that do not answer are dropped. */
async function drain(sockets: WebSocketServer, patienceMs: number): Promise<void> {
  const open = [...sockets.clients];
  const gone = Promise.all(open.map((socket) => new Promise<void>((resolve) => { socket.once('close', () => { resolve(); }); })));
  // From here on an upgrade is answered with 503.
  sockets.close();
  for (const socket of open) socket.close(GOING_AWAY, 'Going away');
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([gone, new Promise((resolve) => { timer = setTimeout(resolve, patienceMs); })]);
  clearTimeout(timer);
  for (const socket of sockets.clients) socket.terminate();
}
