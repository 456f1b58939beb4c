import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { SETTINGS_COOKIE } from '../../src/features/settings/read-settings.ts';
import { makeRoom } from './make-room.ts';
import { cutAtNonces, newNonce, newPlaceholder, withNonce, withNonceGzipped, type SlottedPage } from './nonce-slots.ts';
import { pageToKeep, type PageToKeep } from './page-to-keep.ts';
import type { ReadPageState } from './page-states.ts';
import type { Rendered } from './render-aside.ts';

/** Gives a page that is the same for everybody as it was rendered before, and tells whether it did; whatever it did not give is to be rendered. */
export type GiveKeptPage = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean>;

export interface KeptPagesOptions {
  readonly readState: ReadPageState;
  /** Renders what is asked for with these settings and this nonce, for the request that caused it. */
  readonly render: (page: Pick<PageToKeep, 'url' | 'settings'>, nonce: string, cause: IncomingMessage) => Promise<Rendered>;
  readonly policyFor: (nonce: string) => string;
  readonly clock: () => number;
  /** How much is kept, in bytes. */
  readonly mostBytes: number;
}

interface KeptPage extends SlottedPage { readonly state: string; readonly at: number; readonly status: number; readonly headers: readonly (readonly [name: string, parts: readonly string[]])[] }

/** A page that nobody has rendered yet in this state, and the request that asks for it. */
interface Wanted { readonly state: string; readonly key: string; readonly cause: IncomingMessage }

/**
 * A page is rendered anew after so long, whatever the state says. Where several copies of the database are read in turn, a page may have
 * been made of one that was behind the one whose state was read; for longer than that it is not given.
 */
const LONGEST_MS = 10 * 60_000;

/**
 * Keeps pages in this process, each with the state of its pack that was read before it was rendered: so it may be newer than that, and is
 * never older. The state is read again for each request, and a page of another is not given; so all web servers agree, and whoever has
 * published something finds it at once. What is rendered to be kept knows of the request nothing but the settings of the device.
 */
export function keepPages({ readState, render, policyFor, clock, mostBytes }: KeptPagesOptions): GiveKeptPage {
  // Addresses with a question, and those at which there is nothing, are without number: they are not to push out the others.
  const rooms = { usual: makeRoom<KeptPage>(mostBytes * 3 / 4), others: makeRoom<KeptPage>(mostBytes / 4) };
  const beingRendered = new Map<string, Promise<KeptPage | null>>();

  const renderOnce = async (page: PageToKeep, { state, key, cause }: Wanted): Promise<KeptPage | null> => {
    const [placeholder, at] = [newPlaceholder(), clock()];
    const slotted = slot(await render(page, placeholder, cause), placeholder);
    if (slotted === null) return null;
    const made = { ...slotted, state, at };
    for (const room of Object.values(rooms)) room.delete(key);
    (page.isPlain && made.status === 200 ? rooms.usual : rooms.others).set(key, made);
    return made;
  };
  const renderToKeep = (page: PageToKeep, wanted: Wanted): Promise<KeptPage | null> => {
    const name = `${wanted.state} ${wanted.key}`;
    // Whoever asks then has it rendered for themselves, and is told there what is wrong.
    const rendering = renderOnce(page, wanted).catch(() => null).finally(() => { beingRendered.delete(name); });
    beingRendered.set(name, rendering);
    return rendering;
  };

  return async (incoming, outgoing) => {
    const give = (page: KeptPage): true => {
      const nonce = newNonce();
      writeKept({ page, nonce, policy: policyFor(nonce), takesGzip: takesGzip(incoming.headers['accept-encoding']), outgoing });
      return true;
    };
    const page = pageToKeep(incoming);
    if (page === null) return false;
    const state = await readState(page.pack);
    if (state === null) return false;
    const key = `${page.settings} ${page.url}`;
    const kept = rooms.usual.get(key) ?? rooms.others.get(key);
    if (kept?.state === state && clock() - kept.at < LONGEST_MS) return give(kept);
    const found = await (beingRendered.get(`${state} ${key}`) ?? renderToKeep(page, { state, key, cause: incoming }));
    return found !== null && give(found);
  };
}

/** Headers that each answer has of its own, or that belong to the way on which it came. */
const OWN_HEADERS = /^(date|connection|keep-alive|transfer-encoding|content-length|content-encoding|content-security-policy|x-request-id)$/;

/** What may be kept of a rendering: all of a page that is whole and sets nothing on anybody's device, or that there is none. */
function slot({ status, headers, page, isSound }: Rendered, placeholder: string): Omit<KeptPage, 'state' | 'at'> | null {
  if ((status !== 200 && status !== 404) || !isSound || headers['set-cookie'] !== undefined || !String(headers['content-type']).startsWith('text/html')) return null;
  const slotted = cutAtNonces(page, placeholder);
  if (slotted === null) return null;
  return { ...slotted, status, headers: keptHeaders(headers).map(([name, value]) => [name, value.split(placeholder)]) };
}

function keptHeaders(headers: OutgoingHttpHeaders): readonly (readonly [string, string])[] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined || OWN_HEADERS.test(name) ? [] : [[name, [value].flat().join(', ')] as const]));
}

interface Giving { readonly page: KeptPage; readonly nonce: string; readonly policy: string; readonly takesGzip: boolean; readonly outgoing: ServerResponse }

function writeKept({ page, nonce, policy, takesGzip: isGzipped, outgoing }: Giving): void {
  const body = isGzipped ? withNonceGzipped(page, nonce) : withNonce(page, nonce);
  for (const [name, parts] of page.headers) outgoing.setHeader(name, parts.join(nonce));
  outgoing.setHeader('Content-Security-Policy', policy);
  if (isGzipped) outgoing.setHeader('Content-Encoding', 'gzip');
  outgoing.setHeader('Content-Length', body.length);
  outgoing.writeHead(page.status).end(body);
}

/** Whether a client takes gzip, as RFC 9110 has it said. */
function takesGzip(header: string | string[] | undefined): boolean {
  const coding = String(header ?? '').split(',').map((one) => one.trim().toLowerCase()).find((one) => /^(x-)?gzip\b/.test(one));
  return coding !== undefined && !/;\s*q=0(\.0*)?$/.test(coding);
}

/** The cookie by which a rendering knows the settings. */
export function settingsAsCookie(settings: string): string {
  return `${SETTINGS_COOKIE}=${encodeURIComponent(settings)}`;
}
