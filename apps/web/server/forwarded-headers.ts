import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** The header by which the web server proves to the API that it wrote the forwarded headers itself. */
export const FORWARDING_SECRET_HEADER = 'x-footnote-forwarding-secret';

/** By this a page learns its own address, to come back to it after somebody has signed in. */
export const PATH_HEADER = 'x-footnote-path';

export interface Hop {
  readonly address: string | undefined;
  readonly protocol: 'http' | 'https';
  readonly secret: string | null;
}

// Hop-by-hop (RFC 9110, 7.6.1), and whatever a client might claim about where it comes from.
const DROPPED = /^(connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|forwarded|x-forwarded-.*|x-real-ip|x-footnote-.*)$/;

/** Headers for the API: the client's own, without any claim of origin, and with ours written anew. */
export function forwardHeaders(headers: IncomingHttpHeaders, hop: Hop): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !DROPPED.test(name));
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': hop.address ?? 'unknown',
    'x-forwarded-host': headers.host ?? '',
    'x-forwarded-proto': hop.protocol,
    ...(hop.secret === null ? {} : { [FORWARDING_SECRET_HEADER]: hop.secret }),
  };
}
