import type { IncomingHttpHeaders } from 'node:http';
import { parseSettings, SETTINGS_COOKIE, writeSettings } from '../../src/features/settings/read-settings.ts';

/** A page that is the same for everybody who asks for it with these settings. */
export interface PageToKeep {
  /** What is asked for: the path with what of the query the page looks at. */
  readonly url: string;
  /** The settings of the device, as their cookie has them. */
  readonly settings: string;
  /** The pack that it tells of; `*` for all public ones. */
  readonly pack: string;
  /** Whether it is asked for as most ask for it: at an address without a question, with the settings of a new device. */
  readonly isPlain: boolean;
}

interface Kind {
  readonly path: RegExp;
  /** What the page looks at in its query, and what each may be: whatever else is asked is rendered for whoever asks it. */
  readonly query: Readonly<Record<string, RegExp>>;
  /** Cookies with which it shows more than to others. */
  readonly personal?: RegExp;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const KINDS: readonly Kind[] = [
  // Whoever is in a class finds it on the first page.
  { path: /^\/$/, query: {}, personal: /^footnote-class-/ },
  { path: /^\/topics\/([a-z0-9-]{1,120})$/, query: { asOf: DAY, slide: /^\d{1,6}$/, was: DAY, later: /^1$/ } },
  { path: /^\/topics\/([a-z0-9-]{1,120})\/sources\/[a-z0-9-]{1,120}$/, query: { links: /^off$/ } },
];
/** Somebody who is signed in. These pages show them nothing of their own; that they never will, nobody has to remember so. */
const SIGNED_IN = /^(?:__Secure-)?footnote\.session/;

interface Asked { readonly method?: string | undefined; readonly url?: string | undefined; readonly headers: IncomingHttpHeaders }

/** The public page of a topic that a request asks for; null where it asks for anything else, or for what is its own. */
export function pageToKeep({ method, url = '', headers }: Asked): PageToKeep | null {
  // The framework asks for parts of a page by headers of its own.
  if (method !== 'GET' || url.length > 500 || headers['rsc'] !== undefined) return null;
  const [path = '', question, ...more] = url.split('?');
  if (more.length > 0) return null;
  for (const { path: pattern, query, personal } of KINDS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const asked = readQuestion(question, query);
    const cookies = readCookies(headers.cookie);
    if (asked === null || cookies.some(({ name }) => SIGNED_IN.test(name) || personal?.test(name) === true)) return null;
    // Only what the page understands of it, in one form: nobody makes it be rendered a hundred times by a hundred ways to say dark.
    const settings = writeSettings(parseSettings(cookies.find(({ name }) => name === SETTINGS_COOKIE)?.value));
    return { url: `${path}${asked}`, settings, pack: match[1] ?? '*', isPlain: asked === '' && settings === STANDARD };
  }
  return null;
}

const STANDARD = writeSettings(parseSettings(undefined));

/** The query in one form, beginning with its question mark; null where it holds what is not known, or one name twice. */
function readQuestion(question: string | undefined, known: Kind['query']): string | null {
  if (question === undefined || question === '') return '';
  const given = [...new URLSearchParams(question)].sort(([a], [b]) => (a < b ? -1 : 1));
  const isKnown = given.every(([name, value], at) => Object.hasOwn(known, name) && known[name]?.test(value) === true && given[at + 1]?.[0] !== name);
  return isKnown && given.length > 0 ? `?${new URLSearchParams(given).toString()}` : null;
}

function readCookies(header: string | undefined): readonly { readonly name: string; readonly value: string }[] {
  return (header ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? { name: pair.trim(), value: '' } : { name: pair.slice(0, at).trim(), value: decode(pair.slice(at + 1).trim()) };
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // The page would not understand it either, and takes the settings of a new device.
    return '';
  }
}
