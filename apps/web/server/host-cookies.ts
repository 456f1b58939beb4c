import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/*
 * Over https every cookie of ours is held under a name that begins with `__Host-`: a browser takes such a one from this very host alone, over
 * https, for all paths. Without it a neighbour below the same domain, or whoever stands in between on http, could leave a cookie here that
 * signs somebody in as somebody else. The names are changed where requests come in and answers go out, so that no page and no route has to
 * think of it, and none can forget it.
 */

const HELD = '__Host-';
const OURS = /^(?:__Secure-)?(footnote[.-])/;

/** A Set-Cookie header under the name by which a browser is to hold it; what is not ours stays as it is. */
export function holdCookie(setCookie: string): string {
  if (!OURS.test(setCookie)) return setCookie;
  const [pair = '', ...attributes] = setCookie.split(/;\s*/);
  const kept = attributes.filter((attribute) => !/^(secure|domain|path)\b/i.test(attribute));
  return [pair.replace(OURS, `${HELD}$1`), 'Path=/', ...kept, 'Secure'].join('; ');
}

/** The Cookie header of a browser under the names that the rest knows, without those of ours that did not come under the name by which they are held. */
export function readHeldCookies(cookie: string): string {
  return cookie.split(/;\s*/).flatMap((pair) => {
    const name = pair.trim();
    if (OURS.test(name)) return [];
    if (!name.startsWith(`${HELD}footnote`)) return [name];
    const bare = name.slice(HELD.length);
    // The library that signs people in has a prefix of its own.
    return [bare.startsWith('footnote.') ? `__Secure-${bare}` : bare];
  }).filter((pair) => pair !== '').join('; ');
}

type Rest = string | OutgoingHttpHeaders | readonly OutgoingHttpHeader[] | undefined;
type WriteHead = (status: number, ...rest: readonly Rest[]) => ServerResponse;

/** Has every cookie that an answer sets held so, whoever writes the answer. */
export function holdCookies(outgoing: ServerResponse): void {
  // Each overload passes through unchanged but for the cookies; node:http calls this for answers whose head nobody writes, too.
  const write = outgoing.writeHead.bind(outgoing) as WriteHead;
  outgoing.writeHead = ((status: number, ...rest: readonly Rest[]) => {
    const set = outgoing.getHeader('set-cookie');
    if (set !== undefined) outgoing.setHeader('set-cookie', [set].flat().map((one) => holdCookie(String(one))));
    return write(status, ...rest.map((part) => (typeof part === 'object' && !isList(part) ? held(part) : part)));
  }) as typeof outgoing.writeHead;
}

function isList(part: OutgoingHttpHeaders | readonly OutgoingHttpHeader[]): part is readonly OutgoingHttpHeader[] {
  return Array.isArray(part);
}

function held(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => (
    name.toLowerCase() === 'set-cookie' && value !== undefined ? [name, [value].flat().map((one) => holdCookie(String(one)))] : [name, value])));
}
