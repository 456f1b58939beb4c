import { HttpLink } from '@apollo/client';
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs';
import { headers } from 'next/headers';

/** A page that waits longer than this says that the API does not answer. */
const PATIENCE_MS = 15_000;

/** The API stands beside this server; its port is read when asked, not when built. */
function apiAddress(): string {
  return `http://127.0.0.1:${process.env['API_PORT'] ?? '4000'}/graphql`;
}

/** Whose request this is, for the API's limits: written by our own server, and proved by the secret. */
async function originHeaders(): Promise<Record<string, string>> {
  const secret = process.env['FOOTNOTE_FORWARDING_SECRET'];
  const address = (await headers()).get('x-forwarded-for');
  return {
    ...(address === null ? {} : { 'x-forwarded-for': address }),
    ...(secret === undefined ? {} : { 'x-footnote-forwarding-secret': secret }),
  };
}

/** One client per request (React's cache sees to it), on the server only: no browser loads it. */
export const { getClient } = registerApolloClient(() => {
  const http = new HttpLink({
    // A function, so that API_PORT is read at run time.
    uri: apiAddress,
    fetch: async (input, init) => fetch(input, {
      ...init,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { ...Object.fromEntries(new Headers(init?.headers)), ...(await originHeaders()) },
    }),
  });
  return new ApolloClient({ cache: new InMemoryCache(), link: http });
});
