import type { FastifyInstance } from 'fastify';
import type { Database } from './database/index.js';

/** `/health/live`: the process answers. `/health/ready`: so does its database, and requests may come. */
export function registerHealth(app: FastifyInstance, { database }: { readonly database: Pick<Database, 'answers'> }): void {
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await database.answers();
    return reply.header('cache-control', 'no-store').code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'the database does not answer' });
  });
}
