'use client';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { tap } from 'rxjs';
import { byHash } from './by-hash';
import { markSession } from './session-watch';

/** Everything else (an option, a passage, a suggestion) is part of what holds it: its id means something only there. */
const NODES_OF_THEIR_OWN = new Set(['DeskQuiz', 'DraftQuestion', 'Revision']);

/** A request that takes longer than this counts as not answered. */
const PATIENCE_MS = 20_000;

/**
 * Apollo Client for the pages of a desk that are live: same origin, the session's cookie goes along. Its JSON content type
 * makes a browser ask before any other site could send the like.
 */
export function BrowserApollo({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createClient);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

function createClient(): ApolloClient {
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchPatiently });
  return new ApolloClient({
    link: ApolloLink.from([watchingLink(), byHash(), http]),
    cache: new InMemoryCache({
      dataIdFromObject: ({ __typename, id }) => (__typename !== undefined && NODES_OF_THEIR_OWN.has(__typename) && id !== undefined ? `${__typename}:${String(id)}` : undefined),
      // What is part of something is replaced as a whole: half of an old check beside half of a new one is neither.
      typePolicies: { DraftQuestion: { fields: { content: { merge: false } } }, DeskQuiz: { fields: { questions: { merge: false }, settings: { merge: false }, readings: { merge: false } } } },
    }),
  });
}

async function fetchPatiently(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const signal = init?.signal === null || init?.signal === undefined ? late : AbortSignal.any([init.signal, late]);
  return fetch(input, { ...init, signal, cache: 'no-store' });
}

/** Sees in every reply whether the session still stands. */
function watchingLink(): ApolloLink {
  return new ApolloLink((operation, forward) => forward(operation).pipe(tap((result) => {
    const isRefused = (result.errors ?? []).some((error) => error.extensions?.['code'] === 'UNAUTHENTICATED');
    if (isRefused) markSession(true);
    else if (result.errors === undefined) markSession(false);
  })));
}

/** Why a request came to nothing. */
export type Trouble = { readonly is: 'SIGNED_OUT' } | { readonly is: 'UNREACHABLE' } | { readonly is: 'REFUSED'; readonly message: string };

/** Reads an error of Apollo's: nobody signed in, nobody answered, or a refusal with its reason. */
export function troubleOf(error: unknown): Trouble {
  if (!CombinedGraphQLErrors.is(error)) return { is: 'UNREACHABLE' };
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) return { is: 'SIGNED_OUT' };
  // The forwarding server answers for an API that is away, the API for its database; a fault inside the API is masked, and trying again may help.
  if (['UNREACHABLE', 'SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'].some((code) => codes.includes(code))) return { is: 'UNREACHABLE' };
  return { is: 'REFUSED', message: error.errors[0]?.message ?? error.message };
}

/** A request's trouble in a sentence. */
export function describeTrouble(trouble: Trouble): string {
  switch (trouble.is) {
    case 'SIGNED_OUT': return 'You are no longer signed in.';
    case 'UNREACHABLE': return 'Footnote does not answer right now.';
    case 'REFUSED': return trouble.message;
    default: return trouble satisfies never;
  }
}
