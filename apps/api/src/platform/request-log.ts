import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';

/** By which one request is found in the logs of a proxy, the web app and the API, and in what an error says. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** What the hop before us called the request, where that can be an id; else a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>, newId: () => string = randomUUID): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}

/**
 * One line for each request, once it has been answered, and its id in the answer. The line has the route, not the path: no address, query
 * string, token or variable is ever in it. Health checks are told at `debug`: they come every few seconds.
 */
export function logRequests(app: FastifyInstance, { logger, factsOf }: { readonly logger: Pick<Logger, 'info' | 'debug'>; readonly factsOf: (request: FastifyRequest) => object }): void {
  app.addHook('onSend', async (request, reply) => { reply.header(REQUEST_ID_HEADER, request.id); });
  app.addHook('onResponse', async (request, reply) => {
    tellAnswered(logger, { id: request.id, method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: reply.elapsedTime, facts: factsOf(request) });
  });
}

/** A request that has been answered. */
export interface Answered { readonly id: string; readonly method: string; readonly route: string | null; readonly status: number; readonly ms: number; readonly facts: object }

/** Writes the line of a request. */
export function tellAnswered(logger: Pick<Logger, 'info' | 'debug'>, { id, method, route, status, ms, facts }: Answered): void {
  logger[route?.startsWith('/health/') === true ? 'debug' : 'info']({ requestId: id, method, route, status, ms: Math.round(ms), ...facts }, 'answered');
}
