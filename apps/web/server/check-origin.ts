/** What the check looks at; taken from the request so that it can be tried without one. */
export interface Asker {
  readonly method: string;
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly publicUrl: URL | null;
}

/**
 * Whether a request may change anything here: a form of another site may not. Browsers send `Origin` with every POST;
 * a client without one (a command line) holds no cookies of ours that somebody could borrow.
 */
export function mayChange({ method, origin, host, publicUrl }: Asker): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  if (origin === undefined) return true;
  const from = URL.parse(origin);
  if (from === null) return false;
  return from.host === host || (publicUrl !== null && from.host === publicUrl.host);
}
