import { createHmac, timingSafeEqual } from 'node:crypto';

export const SESSION_COOKIE_PREFIX = 'footnote';
/** As the library calls it; over https with a prefix by which a browser keeps it to https. */
const SESSION_COOKIE = `${SESSION_COOKIE_PREFIX}.session_token`;
const NAMES = [`__Secure-${SESSION_COOKIE}`, SESSION_COOKIE];

const DAY = 24 * 60 * 60;
/** A session ends after so long, whatever is done in it; */
export const LONGEST_SESSION_SECONDS = 90 * DAY;
/** and after so long without being used. */
export const IDLE_SESSION_SECONDS = 14 * DAY;

/**
 * The secret of a session in a Cookie header; null where there is none that we signed. The signature spares the database whatever somebody
 * made up: a request without a session costs no statement.
 */
export function sessionTokenOf(cookieHeader: string | undefined, secret: string): string | null {
  if (cookieHeader === undefined || !cookieHeader.includes(SESSION_COOKIE)) return null;
  for (const part of cookieHeader.split(';')) {
    const [name = '', ...rest] = part.trim().split('=');
    if (!NAMES.includes(name)) continue;
    const token = readSigned(rest.join('='), secret);
    if (token !== null) return token;
  }
  return null;
}

/** A signed cookie is `value.signature`, as better-call writes it: HMAC-SHA256 in base64, the whole URI-encoded. */
function readSigned(encoded: string, secret: string): string | null {
  const text = decode(encoded);
  const dot = text.lastIndexOf('.');
  if (dot < 1) return null;
  const [value, given] = [text.slice(0, dot), Buffer.from(text.slice(dot + 1), 'base64')];
  const right = createHmac('sha256', secret).update(value, 'utf8').digest();
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not something that we wrote.
    return '';
  }
}
