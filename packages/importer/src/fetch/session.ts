import type { FetchRefusal } from './refusals.js';

/** An address that a name stands for. */
export interface ResolvedAddress { readonly address: string; readonly family: 4 | 6 }
/** All addresses of a name; throws where there is none. */
export type ResolveName = (name: string) => Promise<readonly ResolvedAddress[]>;

/** What holds for one article and everything that is asked on its way. */
export interface Session {
  readonly resolve: ResolveName;
  readonly ports: readonly number[];
  readonly allowsAddress: (address: string, url: URL) => boolean;
  readonly maxBytes: number;
  /** Aborted when the time is up or the caller stops; its reason is the refusal. */
  readonly signal: AbortSignal;
}

/** The refusal because of which a session ended before its time; null while it goes on. */
export function refusalOf({ signal }: Session): FetchRefusal | null {
  // The reason is what `fetchArticle` aborts with, and nobody else holds the controller.
  return signal.aborted ? signal.reason as FetchRefusal : null;
}
