import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { requestIdOf, REQUEST_ID_HEADER, tellAnswered } from '../../platform/request-log.js';
import type { RequestObserver } from '../../platform/telemetry/index.js';
import { GUARDED, NO_PAGE, NOT_KEPT } from '../http/every-answer.js';
import { noFacts, type RequestFacts } from '../request-facts.js';

const ROUTE = '/graphql';

/** Headers as Node takes them at once: each name before its value. */
export type FlatHeaders = readonly string[];

/** One request that is answered past Fastify, with all that every answer has: its id, its guards, its line in the log, its span. */
export interface Exchange {
  readonly id: string;
  readonly facts: RequestFacts;
  /** Does what belongs to this request, so that its traces hang together. */
  readonly within: <Result>(work: () => Result) => Result;
  /** Sends the answer, with the headers that every answer has among its own; the body is left out for HEAD and 304. */
  readonly send: (status: number, headers: FlatHeaders, body: Buffer | null) => void;
}

export interface ExchangeOptions {
  readonly ids: () => string;
  readonly logger: Pick<Logger, 'info' | 'debug' | 'warn' | 'error' | 'isLevelEnabled'>;
  readonly observer: RequestObserver | null;
  /** Whether the connection is to end with this answer. */
  readonly isEnding: () => boolean;
}

const ALWAYS: FlatHeaders = [...GUARDED.flat(), 'content-security-policy', NO_PAGE];
const UNLESS_KEPT: FlatHeaders = ['cache-control', NOT_KEPT];

/** The headers of an answer with those that every answer has. */
export function withEveryHeader(headers: FlatHeaders): FlatHeaders {
  return [...headers, ...(headers.includes('cache-control') ? [] : UNLESS_KEPT), ...ALWAYS];
}

/** Begins the exchange of a request that came at `startedAt`, by `performance.now()`. */
export function beginExchange({ request, response, startedAt }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly startedAt: number }, { ids, logger, observer, isEnding }: ExchangeOptions): Exchange {
  const id = requestIdOf(request, ids);
  const facts = noFacts();
  const method = request.method ?? '';
  const observed = observer?.begin({ headers: request.headers, method, route: ROUTE, id }) ?? null;
  return {
    id, facts,
    within: (work) => (observed === null ? work() : observed.within(work)),
    send(status, headers, body) {
      const all = [...headers, REQUEST_ID_HEADER, id];
      if (isEnding()) all.push('connection', 'close');
      response.writeHead(status, all);
      if (body === null) response.end();
      else response.end(body);
      if (logger.isLevelEnabled('info')) tellAnswered(logger, { id, method, route: ROUTE, status, ms: performance.now() - startedAt, facts });
      observed?.end(status);
    },
  };
}
