/** What the fetcher of the importer takes and gives. */
export interface FetchLimits { readonly maxBytes: number; readonly timeoutMs: number }
export type FetchedArticle =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly contentType: string | null; readonly finalUrl: string }
  | { readonly ok: false; readonly code: string; readonly sentence: string };
export type FetchArticle = (url: string, options: FetchLimits) => Promise<FetchedArticle>;
