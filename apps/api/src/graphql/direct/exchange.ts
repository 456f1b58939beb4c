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
  /** Sends the answer. `headers` are its own; the body is left out for HEAD and 304. */
  readonly send: (status: number, headers: FlatHeaders, body: Buffer | null) => void;
}

export interface ExchangeOptions {
  readonly ids: () => string;
  readonly logger: Pick<Logger, 'info' | 'debug' | 'isLevelEnabled'>;
  readonly observer: RequestObserver | null;
  /** Whether the connection is to end with this answer. */
  readonly isEnding: () => boolean;
}

const ALWAYS: FlatHeaders = [...GUARDED.flat(), 'content-security-policy', NO_PAGE];
const UNLESS_KEPT: FlatHeaders = ['cache-control', NOT_KEPT];

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
      response.writeHead(status, [...headers, ...(headers.includes('cache-control') ? [] : UNLESS_KEPT), ...ALWAYS, REQUEST_ID_HEADER, id, ...(isEnding() ? ['connection', 'close'] : [])]);
      if (body === null) response.end();
      else response.end(body);
      observed?.end(status);
      if (logger.isLevelEnabled('info')) tellAnswered(logger, { id, method, route: ROUTE, status, ms: performance.now() - startedAt, facts });
    },
  };
}
