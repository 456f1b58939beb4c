import type { IncomingHttpHeaders } from 'node:http';

/** What the check looks at; taken from the request so that it can be tried without one. */
export interface Asker {
  readonly method: string;
  readonly headers: Pick<IncomingHttpHeaders, 'origin' | 'host' | 'referer' | 'sec-fetch-site'>;
  readonly publicUrl: URL | null;
}

/**
 * Whether a request was made by one of our own pages, or by what is no browser: a command line holds no cookies that somebody could borrow.
 * Three witnesses, of which browsers send at least one with every form and every fetch, and which no page can forge: Sec-Fetch-Site, Origin,
 * and where neither came, Referer. A page of a neighbour (another name below the same domain, another port) is not ours: `same-site` cookies
 * go along with what it sends.
 */
export function isOurOwn({ headers, publicUrl }: Omit<Asker, 'method'>): boolean {
  const { origin, host, referer, 'sec-fetch-site': site } = headers;
  if (site === 'cross-site' || site === 'same-site') return false;
  const told = origin ?? referer;
  if (told === undefined) return true;
  const from = URL.parse(told);
  if (from === null) return false;
  // Under the address that the operator gave, a page that came by http may be anybody's who stands in between.
  if (publicUrl !== null && from.host === publicUrl.host) return from.protocol === publicUrl.protocol;
  return from.host === host;
}

/** Whether a request may change anything here: a form of another site may not. */
export function mayChange(asker: Asker): boolean {
  return asker.method === 'GET' || asker.method === 'HEAD' || asker.method === 'OPTIONS' || isOurOwn(asker);
}
