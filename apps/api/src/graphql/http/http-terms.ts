import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GRAPHQL_RESPONSE, JSON_RESPONSE, readAccept } from './http-accept.js';

const PATH = '/graphql';
const METHODS = 'GET, HEAD, POST';
/** Apollo refuses a GET without it as one that another site may have caused. */
const PREFLIGHT_HEADER = 'apollo-require-preflight';

/**
 * What a request to GraphQL must be before anything of it is read (https://graphql.github.io/graphql-over-http/draft/): a GET, or a POST of
 * JSON, that takes an answer in JSON. Apollo would look at the last of these only once the operation has run.
 */
export function holdToTerms(app: FastifyInstance): void {
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: PATH, handler: (request, reply) => refuseMethod(request, reply) });
  const heads = new WeakSet<FastifyRequest>();
  app.addHook('onSend', async (request) => { if (heads.has(request)) request.raw.method = 'HEAD'; });
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== PATH) return;
    if (request.method === 'OPTIONS') return void await reply.code(204).header('allow', METHODS).send();
    if (request.method === 'HEAD') {
      // Answered as a GET is, without its body: Apollo knows no other way to ask.
      request.raw.method = 'GET';
      heads.add(request);
    }
    if (request.method !== 'GET' && request.method !== 'POST') return void await refuseMethod(request, reply);
    if (request.method === 'POST' && !isJsonInUtf8(request.headers['content-type'])) return void await refuseType(reply);
    if (readAccept(request.headers.accept) === 'NONE') return void await refuseAccept(reply);
    if (request.method === 'GET') await admitGet(request, reply);
  });
}

function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(reply.code(405).header('allow', METHODS), `GraphQL is asked with GET or POST, and not with ${method}.`);
}

function refuseType(reply: FastifyReply): FastifyReply {
  return refuse(reply.code(415).header('accept-post', JSON_RESPONSE), 'A POST is read as JSON in UTF-8 alone: send `content-type: application/json`.');
}

function refuseAccept(reply: FastifyReply): FastifyReply {
  return refuse(reply.code(406), `The answer is ${GRAPHQL_RESPONSE} or ${JSON_RESPONSE}: accept one of them.`);
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return reply.header('content-type', 'application/json; charset=utf-8').send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Whether a body is JSON. What a form of another site can send is never this: a browser asks before it sends JSON elsewhere. */
export function isJsonInUtf8(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  return type === JSON_RESPONSE && parameters.every((one) => !one.startsWith('charset=') || /^charset="?utf-?8"?$/.test(one));
}

/**
 * Another site can make a browser send a GET, with the reader's cookies, and learn from how long it takes. Without a cookie or a key there
 * is nothing of anybody's in the answer, which that site cannot read either: such a GET needs no proof that it was meant. Browsers say
 * where a request comes from, and one of another site is refused even so.
 */
async function admitGet(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { cookie, authorization, 'sec-fetch-site': from } = request.headers;
  if (from === 'cross-site') {
    await refuse(reply.code(403), 'This request comes from another site, which may not ask in the name of its readers.');
    return;
  }
  if (cookie === undefined && authorization === undefined) request.headers[PREFLIGHT_HEADER] = 'no credentials';
}
