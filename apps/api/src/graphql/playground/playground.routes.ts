import fastifyStatic from '@fastify/static';
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { printApiSchema } from '../../print-schema.js';
import { PLAYGROUND_FOLDER, PLAYGROUND_PATH, readPlaygroundManifest } from './playground-files.js';
import { playgroundPage, unbuiltPage, type Visit } from './playground.js';

/**
 * No script but our own files, none inline, none evaluated; nothing from elsewhere. The style sheets that the editor (Monaco) writes while it
 * runs need the nonce; the `style` attributes of its markup are set by script: see `playground/src/apply-styles.ts`.
 */
function policy(nonce: string): string {
  return [
    `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `worker-src 'self'`, `connect-src 'self'`, `font-src 'self'`,
    `img-src 'self' data:`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`, `object-src 'none'`,
  ].join('; ');
}

/** Whether a browser opens the address, rather than a program that asks something: `?query=` then says what to put into the editor. */
export function isPageVisit(request: FastifyRequest): boolean {
  const { accept = '', 'sec-fetch-mode': mode } = request.headers;
  if (request.method !== 'GET' || !accept.includes('text/html')) return false;
  const asked = typeof request.query === 'object' && request.query !== null && 'query' in request.query;
  return !asked || mode === 'navigate';
}

/** Serves the playground to browsers with the files that it is made of, and the SDL to whoever wants it as a file. */
export async function registerPlayground(app: FastifyInstance, { schema }: { readonly schema: GraphQLSchema }): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !isPageVisit(request)) return;
    const visit = describeVisit(request);
    const manifest = readPlaygroundManifest();
    await reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(visit.nonce), 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', vary: 'accept, sec-fetch-mode' })
      .send(manifest === null ? unbuiltPage() : playgroundPage(manifest, visit));
  });
  let sdl: string | null = null;
  app.get('/graphql/schema.graphql', (_request, reply) => reply.header('content-type', 'application/graphql; charset=utf-8').send(sdl ??= printApiSchema(schema)));
  if (readPlaygroundManifest() === null) return;
  await app.register(fastifyStatic, {
    root: PLAYGROUND_FOLDER, prefix: PLAYGROUND_PATH, index: false, decorateReply: false, preCompressed: true, immutable: true, maxAge: '365d', dotfiles: 'deny',
    // A worker obeys the policy that it came with; none of ours fetches anything.
    setHeaders: (reply) => { reply.setHeader('content-security-policy', `default-src 'none'`); reply.setHeader('cross-origin-resource-policy', 'same-origin'); },
  });
}

function describeVisit({ headers }: FastifyRequest): Visit {
  return { nonce: randomBytes(16).toString('base64'), theme: chosenTheme(headers.cookie), besideWeb: headers['x-forwarded-host'] !== undefined };
}

/** The web app keeps what its reader chose in a cookie, as a query string. */
function chosenTheme(cookies = ''): Visit['theme'] {
  const settings = /(?:^|;\s*)footnote-settings=([^;]*)/.exec(cookies)?.[1] ?? '';
  const theme = new URLSearchParams(decode(settings)).get('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody else wrote it: then nothing was chosen.
    return '';
  }
}
