/** What a device keeps of one attempt: enough to go on with it, in a cookie that no script can read. */
export interface KeptAttempt {
  readonly id: string;
  readonly code: string;
  readonly resumeToken: string;
}

const PREFIX = 'footnote-attempt-';
/** A term is long enough to come back to a result; a device need not keep it for ever. */
export const ATTEMPT_COOKIE_SECONDS = 180 * 24 * 60 * 60;
/** A browser holds some fifty cookies for a site; the oldest attempts make room. */
export const MOST_KEPT = 24;

/** The name of an attempt's cookie; null for an id that no attempt of ours has. */
export function attemptCookieName(id: string): string | null {
  return /^[\w-]{1,120}$/.test(id) ? `${PREFIX}${id}` : null;
}

/** The value of an attempt's cookie. Codes hold letters, figures and a dash, so the dot divides. */
export function attemptCookieValue({ code, resumeToken }: Omit<KeptAttempt, 'id'>): string {
  return `${code}.${encodeURIComponent(resumeToken)}`;
}

interface Cookie { readonly name: string; readonly value: string }

/** The attempts among a device's cookies; whatever does not read as one is passed over. */
export function readAttemptCookies(cookies: readonly Cookie[]): readonly KeptAttempt[] {
  return cookies.flatMap(({ name, value }): KeptAttempt[] => {
    if (!name.startsWith(PREFIX)) return [];
    const dot = value.indexOf('.');
    const code = value.slice(0, Math.max(0, dot));
    const resumeToken = decode(value.slice(dot + 1));
    return dot > 0 && resumeToken !== null && resumeToken !== '' ? [{ id: name.slice(PREFIX.length), code, resumeToken }] : [];
  });
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not something that we wrote.
    return null;
  }
}
