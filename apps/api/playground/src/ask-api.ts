import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { fillVariables, KNOWN_QUERY, needsKnown, readKnown, type Known, type KnownAnswer } from './known.js';

const ADDRESS = '/graphql';

/** What runs an operation: queries and mutations over HTTP, subscriptions over a WebSocket to the same address. */
export function createFetcher(): Fetcher {
  const url = new URL(ADDRESS, window.location.href);
  const socket = new URL(url);
  socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return createGraphiQLFetcher({ url: url.href, subscriptionUrl: socket.href, enableIncrementalDelivery: false });
}

/** The variables of an example as they can be run now. */
export async function prepareVariables(variables: string): Promise<string> {
  const known = needsKnown(variables) ? await askKnown() : null;
  return fillVariables(variables, { known, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) });
}

async function askKnown(): Promise<Known | null> {
  try {
    const reply = await fetch(ADDRESS, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: KNOWN_QUERY }) });
    // Our own API's answer to our own query.
    const { data } = (await reply.json()) as { readonly data?: KnownAnswer };
    return data === undefined ? null : readKnown(data);
  } catch {
    // The placeholders stay, and running the example says what is wrong with them, or that nobody answers.
    return null;
  }
}
