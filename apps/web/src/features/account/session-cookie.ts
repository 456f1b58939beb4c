/** The cookies by which the API knows a teacher; over https a browser holds the first to it. No other cookie of the device is its business. */
const SESSION_COOKIES = ['__Secure-footnote.session_token', 'footnote.session_token'];

interface Cookie { readonly name: string; readonly value: string }

/** The session as a Cookie header; undefined where the device has none. */
export function sessionCookieOf(cookies: readonly Cookie[]): string | undefined {
  const held = cookies.filter(({ name }) => SESSION_COOKIES.includes(name));
  return held.length === 0 ? undefined : held.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}
