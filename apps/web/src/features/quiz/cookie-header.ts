interface CookieAttributes {
  readonly seconds: number;
  /** Strict where nobody arrives from elsewhere by a link that has to work. */
  readonly sameSite: 'Lax' | 'Strict';
  readonly secure: boolean;
}

/** A Set-Cookie header for a cookie that no script can read. Zero seconds take it away. */
export function cookieHeader(name: string, value: string, { seconds, sameSite, secure }: CookieAttributes): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${String(seconds)}; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
}

/** Whether the browser came by https, as our own server says. */
export function cameSecurely(request: Request): boolean {
  return request.headers.get('x-forwarded-proto') === 'https';
}
