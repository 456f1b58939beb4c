import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';

/** Answers a request at once, or begins to; false where it leaves it to whoever comes next. */
export type Way = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What stands before Fastify: short ways for what is asked most, and Fastify for all else. */
export interface Front {
  /** Makes the server that Fastify listens with. */
  readonly serverFactory: (handler: RequestListener, options: ServerSettings) => Server;
  /** Adds a way; the first that takes a request has it. */
  readonly add: (way: Way) => void;
  /** Gives a request to Fastify after its body was read: it reads the same bytes. */
  readonly passOn: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;
  /** Has Fastify read what was read already, and close the ways before it closes. */
  readonly register: (app: FastifyInstance) => void;
  /** From now on all goes to Fastify, which knows what to say to whoever comes while it ends. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
}

/** Of what Fastify gives to whoever makes its server; the same is done with it as Fastify does by itself. */
type ServerSettings = Pick<FastifyHttpOptions<Server>, 'http' | 'keepAliveTimeout' | 'requestTimeout' | 'connectionTimeout'>;

export function createFront(): Front {
  const ways: Way[] = [];
  const bodies = new WeakMap<IncomingMessage, Buffer>();
  let handle: RequestListener = () => { throw new Error('No server was made yet'); };
  let isClosed = false;
  const take: RequestListener = (request, response) => {
    if (!isClosed) for (const way of ways) if (way(request, response)) return;
    handle(request, response);
  };
  return {
    serverFactory(handler, { http = {}, keepAliveTimeout = 0, requestTimeout = 0, connectionTimeout = 0 }) {
      handle = handler;
      const server = createServer(http ?? {}, take);
      Object.assign(server, { keepAliveTimeout, requestTimeout });
      return server.setTimeout(connectionTimeout);
    },
    add: (way) => { ways.push(way); },
    passOn(request, response, body) {
      bodies.set(request, body);
      handle(request, response);
    },
    register(app) {
      app.addHook('preParsing', async ({ raw }, _reply, payload) => {
        const body = bodies.get(raw);
        return body === undefined ? payload : Readable.from([body], { objectMode: false });
      });
      app.addHook('preClose', async () => { isClosed = true; });
    },
    close: () => { isClosed = true; },
    isClosed: () => isClosed,
  };
}
