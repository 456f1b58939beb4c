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
    const route = request.routeOptions.url ?? null;
    const line = { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), ...factsOf(request) };
    logger[route?.startsWith('/health/') === true ? 'debug' : 'info'](line, 'answered');
  });
}
