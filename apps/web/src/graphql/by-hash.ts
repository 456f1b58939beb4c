import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { mergeMap, of } from 'rxjs';

/** What the codegen writes into a document. */
interface Hashed { readonly __meta__?: { readonly hash?: string } }

/**
 * Asks for each operation by the hash of its document, which the API has in its manifest: nothing but what came with the build is run
 * for our pages. A page that was open while Footnote was updated knows hashes that the new build may not: it then sends its text, as
 * anybody may.
 */
export function byHash(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = hashOf(operation.query);
    if (hash === null) return forward(operation);
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return forward(operation).pipe(mergeMap((result) => {
      if (result.errors?.[0]?.extensions?.['code'] !== 'PERSISTED_QUERY_NOT_FOUND') return of(result);
      delete operation.extensions['persistedQuery'];
      operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
      return forward(operation);
    }));
  });
}

function hashOf(document: DocumentNode & Hashed): string | null {
  return document.__meta__?.hash ?? null;
}
