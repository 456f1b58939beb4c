import { ApolloLink, HttpLink } from '@apollo/client';
import { ApolloClient, InMemoryCache, registerApolloClient } from '@apollo/client-integration-nextjs';
import { headers } from 'next/headers';
import { byHash } from './by-hash';
import { apiUrl, forwardingSecret } from './environment';

/** A page that waits longer than this says that the API does not answer. */
const PATIENCE_MS = 15_000;

/** Whose request this is, for the API's limits, and by which id its log knows it: written by our own server, and proved by the secret. */
async function originHeaders(): Promise<Record<string, string>> {
  const secret = forwardingSecret();
  const given = await headers();
  const address = given.get('x-forwarded-for');
  const requestId = given.get('x-request-id');
  return {
    ...(requestId === null ? {} : { 'x-request-id': requestId }),
    ...(address === null ? {} : { 'x-forwarded-for': address }),
    ...(secret === undefined ? {} : { 'x-footnote-forwarding-secret': secret }),
  };
}

/** One client per request (React's cache sees to it), on the server only: no browser loads it. */
export const { getClient } = registerApolloClient(() => {
  const http = new HttpLink({
    uri: () => apiUrl('/graphql'),
    fetch: async (input, init) => fetch(input, {
      ...init,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { ...Object.fromEntries(new Headers(init?.headers)), ...(await originHeaders()) },
    }),
  });
  return new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([byHash(), http]) });
});
