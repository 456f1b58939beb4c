import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { FootnoteError, type FootnoteProblem } from './footnote-error.js';

/** What an `AbortSignal` is to us. */
export interface StopSignal { readonly aborted: boolean }

/** As much of `fetch` as is needed, so that neither the DOM's types nor Node's have to be there. */
export type Fetch = (url: string, request: { readonly method: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly signal: StopSignal | null }) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

export interface ClientOptions {
  /** Where the API is: `https://footnote.example.org/graphql`. */
  readonly url: string;
  /** A key that a teacher made (`fn_…`). The public graph needs none; with one there is more to spend. */
  readonly key?: string;
  /** Instead of the global `fetch`: for tests, proxies and old runtimes. */
  readonly fetch?: Fetch;
}

export interface AskOptions { readonly signal?: StopSignal }

/** Variables are left out where a document takes none. */
type Given<Variables> = Variables extends Readonly<Record<string, never>> ? readonly [variables?: Variables, options?: AskOptions] : readonly [variables: Variables, options?: AskOptions];

export interface Client {
  /**
   * Asks a query, or tells a mutation: gives its data, as the document types it.
   * Throws a `FootnoteError` where the API refused it or could not be reached; a mutation that was understood and not done is no error
   * here, but stands in the `userErrors` of its payload.
   */
  readonly ask: <Data, Variables>(document: TypedDocumentNode<Data, Variables>, ...given: Given<Variables>) => Promise<Data>;
}

/** Makes a client of one address. It keeps nothing, and may be used by many callers at once. */
export function createClient({ url, key, fetch = globalThis.fetch as unknown as Fetch }: ClientOptions): Client {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  return {
    async ask(document, ...[variables, options]) {
      const body = JSON.stringify({ query: print(document), variables: variables ?? {} });
      const reply = await fetch(url, { method: 'POST', headers, body, signal: options?.signal ?? null }).catch((cause: unknown) => { throw new FootnoteError({ message: `${url} did not answer.`, cause }); });
      const { data, errors } = readReply(await reply.text());
      // The API typed this document's data when the document was generated from its schema.
      if (errors.length === 0 && data !== null) return data as never;
      throw new FootnoteError({ message: errors[0]?.message ?? `${url} answered with the status ${String(reply.status)}, and not as an API of Footnote does.`, status: reply.status, errors, retryAfter: reply.headers.get('retry-after') });
    },
  };
}

interface Reply { readonly data: unknown; readonly errors: readonly FootnoteProblem[] }

const NOTHING: Reply = { data: null, errors: [] };

/** Whatever stands between may answer with a page of its own: that is no answer. */
function readReply(text: string): Reply {
  try {
    const reply: unknown = JSON.parse(text);
    if (typeof reply !== 'object' || reply === null) return NOTHING;
    const { data = null, errors = [] } = reply as Partial<Reply>;
    return { data, errors: Array.isArray(errors) ? errors : [] };
  } catch {
    return NOTHING;
  }
}
