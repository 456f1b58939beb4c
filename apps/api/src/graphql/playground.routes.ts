import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import { INLINE, playgroundPage, type PlaygroundContent } from './playground.js';

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing but what the page itself holds may run or be fetched. */
const POLICY = [
  `default-src 'none'`, `script-src ${digest(INLINE.script)}`, `style-src ${digest(INLINE.style)}`, `connect-src 'self'`,
  `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`,
].join('; ');

/** Whether a browser opens the address, rather than a program that asks something. */
export function isPageVisit(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  const asked = typeof request.query === 'object' && request.query !== null && 'query' in request.query;
  return request.method === 'GET' && !asked && accept.includes('text/html');
}

/** Serves the playground to browsers, and the SDL to whoever wants it as a file. */
export function registerPlayground(app: FastifyInstance, { schema, content }: { readonly schema: GraphQLSchema; readonly content: () => Promise<PlaygroundContent> }): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !isPageVisit(request)) return;
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('referrer-policy', 'no-referrer')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(playgroundPage(await content()));
  });
  const sdl = printSchema(schema);
  app.get('/graphql/schema.graphql', (_request, reply) => reply.header('content-type', 'application/graphql; charset=utf-8').header('x-content-type-options', 'nosniff').send(sdl));
}
