import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isDatabaseAway } from '../../platform/database/is-database-away.js';
import { LIMITS } from '../limits/limits.js';
import { maskFailure } from './mask-errors.js';

const kilobytes = String(LIMITS.bytes / 1024);
const megabytes = String(LIMITS.signedInBytes / 1024 / 1024);

/** Answers what fails before GraphQL is reached, or beside it, in GraphQL's own shape. */
export function answerFailure(error: FastifyError, { request, reply, logger }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly logger: Pick<Logger, 'error' | 'warn'> }): FastifyReply {
  const status = statusOf(error);
  if (status < 500) return reply.code(status).send({ errors: [{ message: sayMistake(error, status), extensions: { code: 'BAD_REQUEST' } }] });
  const { message, extensions: { http, ...extensions } } = maskFailure(error, { logger, requestId: request.id });
  // Apollo's own shape for what an error asks of HTTP.
  const { status: told = 500, headers = new Map() } = (http ?? {}) as { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };
  return reply.code(told).headers(Object.fromEntries(headers)).send({ errors: [{ message, extensions }] });
}

function statusOf(error: FastifyError): number {
  if (isDatabaseAway(error)) return 503;
  return error.code === 'ERR_INVALID_URL' ? 400 : error.statusCode ?? 500;
}

function sayMistake({ message }: FastifyError, status: number): string {
  return status === 413 ? `The request is too long: at most ${kilobytes} kB are read, and ${megabytes} MB from whoever is signed in.` : message;
}

/** Makes what a request works with; what fails meanwhile is written down and masked, which Apollo would not do. */
export function maskingFailures<Asker extends { readonly id: string }, Context>(logger: Pick<Logger, 'error' | 'warn'>, make: (request: Asker) => Promise<Context>): (request: Asker) => Promise<Context> {
  return async (request) => {
    try {
      return await make(request);
    } catch (error) {
      throw maskFailure(error, { logger, requestId: request.id });
    }
  };
}
