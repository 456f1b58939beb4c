import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** By which one request is found in the logs of a proxy, of this server and of the API. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** What a proxy before us called the request, where that can be an id; else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders, newId: () => string = randomUUID): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}
