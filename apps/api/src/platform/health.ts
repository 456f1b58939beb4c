import type { FastifyInstance } from 'fastify';
import type { Database } from './database/index.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on the server says that it is not ready, and still answers whoever asks. */
    beginDraining: () => void;
  }
}

/** `/health/live`: the process answers. `/health/ready`: so does its database, it is not about to end, and requests may come. */
export function registerHealth(app: FastifyInstance, { database, onDraining }: { readonly database: Pick<Database, 'answers'>; readonly onDraining?: () => void }): void {
  let isDraining = false;
  app.decorate('beginDraining', () => { isDraining = true; onDraining?.(); });
  // Whoever keeps a connection for its next request is told to take another, before this one is closed under that request.
  app.addHook('onRequest', async (_request, reply) => { if (isDraining) reply.header('connection', 'close'); });
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const obstacle = isDraining ? 'the server is about to end' : await database.answers() ? null : 'the database does not answer';
    return reply.header('cache-control', 'no-store').code(obstacle === null ? 200 : 503).send({ status: obstacle ?? 'ready' });
  });
}
