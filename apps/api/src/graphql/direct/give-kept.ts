import type { AnswerKeeper } from '../documents/keep-answers.routes.js';
import type { KeptAnswer } from '../documents/kept-answers.js';
import { hasTag, headersOfKept } from '../documents/trusted-documents.routes.js';
import { beginExchange, withEveryHeader, type ExchangeOptions, type FlatHeaders } from './exchange.js';
import type { Way } from './front.js';

const BEGINNING = '/graphql?';

/** Gives an answer of the public graph that was seen to hold a moment ago, from memory: nothing of the request is looked at but what decides whether it is this answer. */
export function giveKept(keeper: Pick<AnswerKeeper, 'findProved'>, options: ExchangeOptions): Way {
  // They go with the answer.
  const headers = new WeakMap<KeptAnswer, AnswerHeaders>();
  return (request, response) => {
    const { method, url = '', headers: given } = request;
    if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(BEGINNING) || given['sec-fetch-site'] === 'cross-site') return false;
    const kept = keeper.findProved(url, given);
    if (kept === null) return false;
    const known = headers.get(kept) ?? headersOf(kept);
    headers.set(kept, known);
    const exchange = beginExchange({ request, response, startedAt: performance.now() }, options);
    exchange.facts.operation = kept.operation;
    exchange.facts.type = 'query';
    const isSame = given['if-none-match'] !== undefined && hasTag(given['if-none-match'], kept.tag);
    exchange.send(isSame ? 304 : 200, isSame ? known.same : known.whole, isSame ? null : kept.body);
    return true;
  };
}

interface AnswerHeaders { readonly same: FlatHeaders; readonly whole: FlatHeaders }

function headersOf(kept: KeptAnswer): AnswerHeaders {
  const { same, whole } = headersOfKept(kept);
  return { same: withEveryHeader(same), whole: withEveryHeader(whole) };
}
