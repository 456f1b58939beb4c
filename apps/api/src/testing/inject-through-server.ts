import type { FastifyInstance, InjectOptions } from 'fastify';
import inject, { type DispatchFunc } from 'light-my-request';

/** Has `inject` ask the server itself, with all that stands before Fastify; by itself it would ask Fastify alone. */
export function injectThroughServer(app: FastifyInstance): void {
  const dispatch: DispatchFunc = (request, response) => { app.server.emit('request', request, response); };
  Object.assign(app, { inject: (asked: InjectOptions | string) => inject(dispatch, asked) });
}
