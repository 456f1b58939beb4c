import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { GRAPHQL_RESPONSE, JSON_RESPONSE, readAccept } from '../http/http-accept.js';
import type { OperationPlugin } from '../operation-plugin.js';
import type { AnswerKeeper } from './keep-answers.routes.js';
import type { KeptAnswer } from './kept-answers.js';
import { isPublic, readNamed, type DocumentSource, type TrustedDocuments } from './trusted-documents.js';

declare module 'fastify' {
  interface FastifyRequest {
    document: DocumentSource;
  }
}

/** For so long a cache may give an answer of the public graph without asking, and for so long more while it asks. */
const FRESH = 'public, max-age=60, stale-while-revalidate=600';

/**
 * The answer differs with these headers: by the first in its form, and by the others in what it holds, since whoever says who they are sees
 * more. A cache that has the public answer then does not give it to them.
 */
const VARIES = 'Accept, Authorization, Cookie';

/** Puts in the document for its hash before GraphQL reads the request, and gives answers of the public graph to GETs a tag by which a cache can ask again. */
export function registerTrustedDocuments(app: FastifyInstance, documents: TrustedDocuments, keeper: AnswerKeeper): void {
  app.decorateRequest('document');
  const publicHashes = new Map<string, boolean>();
  const isPublicHash = (hash: string, text: string): boolean => {
    const known = publicHashes.get(hash) ?? isPublic(text);
    publicHashes.set(hash, known);
    return known;
  };
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const asked = request.method === 'GET' ? partsOfUrl(request) : partsOfBody(request.body);
    const named = readNamed(asked);
    if (named.by === 'MISTAKE') return void await refuse(request, reply, { code: 'BAD_REQUEST', message: named.message });
    const text = named.by === 'HASH' ? documents.get(named.hash) : asked.query;
    if (named.by === 'HASH' && typeof text !== 'string') return void await refuse(request, reply, { code: 'PERSISTED_QUERY_NOT_FOUND', message: 'There is no document with this hash in this build: send the query itself.' });
    const isAnybodys = request.method === 'GET' && request.headers.cookie === undefined && request.headers.authorization === undefined;
    const isOfPublicGraph = isAnybodys && typeof text === 'string' && (named.by === 'HASH' ? isPublicHash(named.hash, text) : isPublic(text));
    request.document = { is: named.by === 'HASH' ? 'TRUSTED' : 'FREE', cacheable: isOfPublicGraph, keeping: request.keeping };
    if (named.by === 'HASH' && typeof text === 'string') putIn(request, text);
  });
  app.addHook('onSend', async (request, reply, payload) => (request.routeOptions.url === '/graphql' && typeof payload === 'string' ? tagAnswer({ request, reply, text: payload, keeper }) : payload));
}

interface Parts { readonly documentId?: unknown; readonly query?: unknown; readonly extensions?: unknown }

function partsOfBody(body: unknown): Parts {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
}

function partsOfUrl(request: FastifyRequest): Parts {
  const parameters = new URL(request.url, 'http://localhost').searchParams;
  // One that comes twice is refused by GraphQL for `query`, and here by being no hash.
  const only = (name: string): string | undefined => (parameters.getAll(name).length > 1 ? '' : parameters.get(name) ?? undefined);
  return { documentId: only('documentId'), query: parameters.get('query') ?? undefined, extensions: parseOrNothing(only('extensions')) };
}

function parseOrNothing(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // GraphQL refuses it with its own words.
    return undefined;
  }
}

/** Makes the request what it would have been with its query written out. */
function putIn(request: FastifyRequest, query: string): void {
  if (request.method === 'GET') {
    const url = new URL(request.url, 'http://localhost');
    for (const name of ['documentId', 'extensions']) url.searchParams.delete(name);
    url.searchParams.set('query', query);
    request.raw.url = `${url.pathname}${url.search}`;
    return;
  }
  const { documentId: _id, extensions, ...rest } = partsOfBody(request.body) as Readonly<Record<string, unknown>>;
  const { persistedQuery: _hash, ...others } = (typeof extensions === 'object' && extensions !== null ? extensions : {}) as Readonly<Record<string, unknown>>;
  request.body = { ...rest, query, ...(Object.keys(others).length > 0 && { extensions: others }) };
}

function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: { readonly code: string; readonly message: string }): FastifyReply {
  const type = readAccept(request.headers.accept) === 'GRAPHQL' ? GRAPHQL_RESPONSE : JSON_RESPONSE;
  return reply.code(400).header('content-type', `${type}; charset=utf-8`).send({ errors: [{ message, extensions: { code } }] });
}

/** Marks an answer that a cache may keep: of the public graph, whole, and to nobody in particular. */
export function allowCaching(): OperationPlugin {
  return ({ document }) => ({
    answering: ({ http, result }) => {
      const isWhole = result.errors === undefined && (http.status === undefined || http.status === 200);
      if (document?.cacheable !== true || !isWhole) return;
      http.headers.set('cache-control', FRESH);
      http.headers.set('vary', VARIES);
    },
  });
}

interface Sent { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly text: string; readonly keeper: AnswerKeeper }

/** Gives an answer that may be kept its tag; where the asker has that one, nothing but that it still holds. As bytes, since a text would be measured first and written then. */
function tagAnswer({ request, reply, text, keeper }: Sent): Buffer | string {
  if (text === '') return text;
  const body = Buffer.from(text, 'utf8');
  if (reply.getHeader('cache-control') !== FRESH) return body;
  const contentType = String(reply.getHeader('content-type'));
  // Two forms of one answer are two texts, and a strong tag stands for one.
  const tag = `"${createHash('sha256').update(`${contentType}\n`).update(body).digest('base64url')}"`;
  void reply.header('etag', tag);
  keeper.keep(request, { body, contentType, tag });
  if (!hasTag(request.headers['if-none-match'], tag)) return body;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return '';
}

/** Sends an answer as it was sent before, or that it still holds. */
export function giveAgain(request: FastifyRequest, reply: FastifyReply, { body, contentType, tag }: KeptAnswer): FastifyReply {
  void reply.header('cache-control', FRESH).header('vary', VARIES).header('etag', tag);
  return hasTag(request.headers['if-none-match'], tag) ? reply.code(304).send('') : reply.header('content-type', contentType).send(body);
}

/** The same headers, as Node takes them: with the answer, and where it is only said that it still holds. */
export function headersOfKept({ body, contentType, tag }: KeptAnswer): { readonly same: readonly string[]; readonly whole: readonly string[] } {
  const same = ['cache-control', FRESH, 'vary', VARIES, 'etag', tag];
  return { same, whole: [...same, 'content-type', contentType, 'content-length', String(body.length)] };
}

/** Whether somebody has the answer of a tag. Compared as RFC 9110 says for this header: a tag that a proxy has made a weak one is the same. */
export function hasTag(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').map((one) => one.trim().replace(/^W\//, '')).some((one) => one === tag || one === '*');
}
