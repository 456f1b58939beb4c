import type { AnswerKeeper } from '../documents/keep-answers.routes.js';
import { headersOfKept, hasTag } from '../documents/trusted-documents.routes.js';
import { beginExchange, type ExchangeOptions } from './exchange.js';
import type { Way } from './front.js';

const BEGINNING = '/graphql?';

/** Gives an answer of the public graph that was seen to hold a moment ago, from memory: nothing of the request is looked at but what decides whether it is this answer. */
export function giveKept(keeper: Pick<AnswerKeeper, 'findProved'>, options: ExchangeOptions): Way {
  return (request, response) => {
    const { method, url = '', headers } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(BEGINNING) || headers['sec-fetch-site'] === 'cross-site') return false;
    const kept = keeper.findProved(url, headers);
    if (kept === null) return false;
    const exchange = beginExchange({ request, response, startedAt: performance.now() }, options);
    Object.assign(exchange.facts, { operation: kept.operation, type: 'query' });
    const { same, whole } = headersOfKept(kept);
    if (hasTag(headers['if-none-match'], kept.tag)) exchange.send(304, same, null);
    else exchange.send(200, whole, kept.body);
    return true;
  };
}
