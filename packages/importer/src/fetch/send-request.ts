import type { LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { isPublicAddress, literalAddress } from './check-address.js';
import { refuse, type FetchRefusal } from './refusals.js';
import { refusalOf, type ResolvedAddress, type Session } from './session.js';

/** As sites see us in their logs, and as their robots.txt may name us. */
export const USER_AGENT = 'Footnote/0.1';

/** An answer whose body has not been read; `close` ends the connection, whatever of it was read. */
export interface Answer { readonly ok: true; readonly response: Response; readonly close: () => Promise<void> }

/** Asks for one address and follows nowhere. The name is resolved once, and the connection goes to the addresses that were checked and to no other. */
export async function sendRequest(url: URL, session: Session): Promise<Answer | FetchRefusal> {
  const found = await findAddresses(url, session);
  if (!('addresses' in found)) return found;
  const agent = new Agent({
    connect: { lookup: pinTo(found.addresses) }, allowH2: false, maxHeaderSize: 32_768, maxResponseSize: session.maxBytes,
  });
  try {
    const response = await fetch(url, {
      dispatcher: agent, redirect: 'manual', signal: session.signal, credentials: 'omit',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', 'accept-language': 'en, *;q=0.5' },
    });
    return { ok: true, response, close: () => agent.destroy() };
  } catch (error) {
    await agent.destroy();
    return refuseFailure(error, session);
  }
}

/** One private address among public ones is enough to refuse: whoever answers so is trying something. */
async function findAddresses(url: URL, session: Session): Promise<{ readonly addresses: readonly ResolvedAddress[] } | FetchRefusal> {
  const literal = literalAddress(url);
  const addresses = literal === null ? await resolveInTime(url.hostname, session) : [{ address: literal, family: literal.includes(':') ? 6 as const : 4 as const }];
  const ended = refusalOf(session);
  if (ended !== null) return ended;
  if (addresses.length === 0) return refuse('NO_SUCH_HOST');
  return addresses.every(({ address }) => isPublicAddress(address) || session.allowsAddress(address, url)) ? { addresses } : refuse('PRIVATE_ADDRESS');
}

async function resolveInTime(name: string, { resolve, signal }: Session): Promise<readonly ResolvedAddress[]> {
  let stop: (() => void) | undefined;
  const ended = new Promise<readonly ResolvedAddress[]>((settle) => {
    stop = () => { settle([]); };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([resolve(name).catch(() => []), ended]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}

/** A resolver that knows one answer: between the check and the connection, a name cannot come to mean another machine. */
function pinTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (name, { all }, done) => {
    const [first] = addresses;
    if (first === undefined) done(new Error(`no address of ${name}`), '');
    else if (all === true) done(null, [...addresses]);
    else done(null, first.address, first.family);
  };
}

/** What went wrong under way, as far as it can be told from the error's codes. */
export function refuseFailure(error: unknown, session: Session): FetchRefusal {
  const ended = refusalOf(session);
  if (ended !== null) return ended;
  const codes = codesOf(error);
  if (codes.some((code) => code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')) return refuse('TOO_LARGE');
  if (codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code))) return refuse('TOO_SLOW');
  if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code))) return refuse('CERTIFICATE');
  return refuse('UNREACHABLE');
}

function codesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inside = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [...own, ...codesOf('cause' in error ? error.cause : null, depth + 1), ...inside.flatMap((one: unknown) => codesOf(one, depth + 1))];
}
