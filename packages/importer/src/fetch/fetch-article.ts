import { lookup } from 'node:dns/promises';
import { createRobotsCheck } from './ask-robots.js';
import { followRedirects } from './follow-redirects.js';
import { readWholeBody } from './read-body.js';
import { refuse, refuseKind, refuseStatus, type FetchRefusal } from './refusals.js';
import type { ResolvedAddress, ResolveName, Session } from './session.js';

export interface FetchOptions {
  /** What a page may weigh in bytes, as it is sent and as it unfolds: 5,000,000 unless told. */
  readonly maxBytes?: number;
  /** For everything together, in milliseconds: 15,000 unless told. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Ports that may be asked besides 80 and 443. */
  readonly ports?: readonly number[];
  /** Addresses that may be asked although they are not of the public internet: a school's own server. None unless told. */
  readonly allowsAddress?: (address: string, url: URL) => boolean;
  /** The system's own resolver unless told. */
  readonly resolve?: ResolveName;
}

/** A page as it came, decompressed; or why it was not fetched, in a sentence. */
export type FetchedArticle =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly contentType: string | null; readonly finalUrl: string }
  | FetchRefusal;

/**
 * Fetches one page whose address a person gave. The threat is the address: it must not make this machine ask what only this machine
 * can reach. So every address on the way is checked, the connection goes to what was checked, and size and time are bounded.
 */
export async function fetchArticle(url: string, options: FetchOptions = {}): Promise<FetchedArticle> {
  const { signal, timeoutMs = 15_000 } = options;
  const limit = new AbortController();
  const stop = () => { limit.abort(refuse('STOPPED')); };
  const timer = setTimeout(() => { limit.abort(refuse('TOO_SLOW')); }, timeoutMs);
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  try {
    return await fetchWithin({
      resolve: options.resolve ?? resolveBySystem, ports: options.ports ?? [], allowsAddress: options.allowsAddress ?? (() => false),
      maxBytes: options.maxBytes ?? 5_000_000, signal: limit.signal,
    }, url);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function fetchWithin(session: Session, url: string): Promise<FetchedArticle> {
  const arrival = await followRedirects(url.trim(), session, createRobotsCheck(session));
  if (!arrival.ok) return arrival;
  const { response } = arrival;
  try {
    const contentType = response.headers.get('content-type');
    const refused = refuseStatus(response.status) ?? refuseKind(contentType);
    if (refused !== null) return refused;
    const body = await readWholeBody(response, session);
    return body.ok ? { ok: true, bytes: body.bytes, contentType, finalUrl: arrival.url.href } : body;
  } finally {
    await arrival.close();
  }
}

async function resolveBySystem(name: string): Promise<readonly ResolvedAddress[]> {
  const found = await lookup(name, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
