import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Transform, type Readable } from 'node:stream';
import { LIMITS } from './limits.js';

/** Fastify counts what was received by this, where a stream stands before the request's own. */
type CountedStream = Readable & { receivedEncodedLength?: number };

/**
 * Reads little from whoever is not signed in: whole articles and packs come from teachers alone. The server itself takes the greater
 * limit; here, before anything of the body is read, whoever may not send as much is held to the smaller. Whose session it is is looked
 * up for long requests only.
 */
export function limitBodies(app: FastifyInstance, isSignedIn: (request: FastifyRequest) => Promise<boolean>): void {
  app.addHook('preParsing', async (request, _reply, body) => {
    const { 'content-length': stated, 'transfer-encoding': chunked } = request.headers;
    const isShort = stated === undefined ? chunked === undefined : Number(stated) <= LIMITS.bytes;
    if (isShort) return body;
    if (await isSignedIn(request)) return body;
    if (stated !== undefined) throw tooLong();
    return countUpTo(body);
  });
}

/** A body of unstated length: read until it is too long. */
function countUpTo(body: Readable): Readable {
  let length = 0;
  const counted: CountedStream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      counted.receivedEncodedLength = length;
      done(length > LIMITS.bytes ? tooLong() : null, chunk);
    },
  });
  body.on('error', (error) => { counted.destroy(error); });
  return body.pipe(counted as Transform);
}

function tooLong(): Error {
  return Object.assign(new Error('The request is too long.'), { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' });
}
