import type { FastifyInstance } from 'fastify';
import { RETRY_SECONDS, SERVICE_UNAVAILABLE } from './mask-errors.js';

const MESSAGE = `Footnote is being stopped or started anew. Try again in ${String(RETRY_SECONDS)} seconds.`;

/**
 * Answers whoever still sends something on a connection that was open when the server began to close: with the sentence and the
 * `Retry-After` of every other outage, where Fastify by itself would say neither (its `return503OnClosing` has to be off).
 */
export function refuseWhileClosing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => { isClosing = true; });
  app.addHook('onRequest', async (_request, reply) => {
    if (!isClosing) return;
    await reply.code(503).headers({ connection: 'close', 'retry-after': String(RETRY_SECONDS) }).send({ errors: [{ message: MESSAGE, extensions: { code: SERVICE_UNAVAILABLE } }] });
  });
}
