import type { IncomingMessage } from 'node:http';
import type { DocumentSource } from '../documents/trusted-documents.js';
import { isJsonInUtf8 } from '../http/http-terms.js';
import { JSON_RESPONSE, readAccept } from '../http/http-accept.js';
import { maskFailure } from '../http/mask-errors.js';
import { LIMITS } from '../limits/limits.js';
import type { RequestContext } from '../request-context.js';
import { beginExchange, withEveryHeader, type Exchange, type ExchangeOptions } from './exchange.js';
import type { Front, Way } from './front.js';
import { readAsked, type AskedDirectly, type ReadOptions } from './read-asked.js';
import { runOperation, type RunOptions, type Written } from './run-operation.js';

/** What of a request tells who asks, and by which document. */
export interface DirectAsker { readonly id: string; readonly facts: Exchange['facts']; readonly headers: IncomingMessage['headers']; readonly ip: string; readonly document: DocumentSource }

export interface DirectOptions extends ReadOptions, RunOptions {
  readonly front: Front;
  readonly exchange: ExchangeOptions;
  /** Makes what an operation works with; what fails meanwhile is thrown as it is told. */
  readonly makeContext: (asker: DirectAsker) => Promise<RequestContext>;
  /** Drops what only the web app may write. */
  readonly cleanHeaders: (request: IncomingMessage) => void;
}

/** Takes a POST of JSON whose document is known past Fastify and Apollo Server; whatever else comes has its body read once, and goes to them. */
export function answerDirectly(options: DirectOptions): Way {
  return (request, response) => {
    if (!isPlainPost(request)) return false;
    const startedAt = performance.now();
    readBody(request, (body) => {
      const asked = readAsked(body.toString('utf8'), options);
      if (asked === null) {
        options.front.passOn(request, response, body);
        return;
      }
      const exchange = beginExchange({ request, response, startedAt }, options.exchange);
      exchange.within(() => answer({ request, asked, exchange }, options)).then((written) => { send(exchange, written); }).catch((error: unknown) => {
        const written = writeFailure(error, { logger: options.exchange.logger, requestId: exchange.id });
        if (response.headersSent) response.destroy();
        else send(exchange, written);
      });
    });
    return true;
  };
}

interface Direct { readonly request: IncomingMessage; readonly asked: AskedDirectly; readonly exchange: Exchange }

async function answer({ request, asked, exchange: { id, facts } }: Direct, options: DirectOptions): Promise<Written> {
  options.cleanHeaders(request);
  const { headers, socket } = request;
  const makeContext = (): Promise<RequestContext> => options.makeContext({ id, facts, headers, ip: socket.remoteAddress ?? '', document: { is: asked.is, cacheable: false } });
  return runOperation({ asked, accept: headers.accept, makeContext }, options);
}

function send(exchange: Exchange, { status, headers, text }: Written): void {
  const bytes = Buffer.from(text, 'utf8');
  exchange.send(status, withEveryHeader([...[...headers].flat(), 'content-length', String(bytes.length)]), bytes);
}

/** A fault of ours that nothing else has caught: written down, and told as any other. */
function writeFailure(error: unknown, told: Parameters<typeof maskFailure>[1]): Written {
  const { message, extensions: { http: _http, ...extensions } } = maskFailure(error, told);
  return { status: 500, headers: new Map([['content-type', `${JSON_RESPONSE}; charset=utf-8`]]), text: JSON.stringify({ errors: [{ message, extensions }] }) };
}

/** In the form in which clients send it, of a length that anybody may send; nothing is read of what is not. */
function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  if (method !== 'POST' || url !== '/graphql') return false;
  const { 'content-type': type, 'content-length': stated, 'transfer-encoding': coding, 'content-encoding': encoding, accept } = headers;
  const length = Number(stated);
  // Of forms that are weighed against each other Apollo Server has its own reading.
  const isPlain = coding === undefined && encoding === undefined && accept?.includes('q=') !== true;
  return isPlain && length > 0 && length <= LIMITS.bytes && isJsonInUtf8(type) && readAccept(accept) !== 'NONE';
}

/** Node itself ends what takes too long, or is longer than it says; of a request that breaks off nothing is answered. */
function readBody(request: IncomingMessage, then: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => { parts.push(part); });
  request.once('end', () => {
    const [only] = parts;
    then(parts.length === 1 && only !== undefined ? only : Buffer.concat(parts));
  });
  request.once('error', () => { parts.length = 0; });
}
