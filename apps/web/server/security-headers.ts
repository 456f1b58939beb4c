/**
 * One policy per response; the nonce is the only way for an inline script to run. Without a nonce (a file as it is, such as
 * the page for the time without a network) only scripts of this server run.
 */
export function contentSecurityPolicy(nonce: string | null, development: boolean): string {
  const allowed = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    // React's development build rebuilds server stacks by eval; the production build never does.
    'script-src': `${allowed}${nonce === null ? '' : " 'strict-dynamic'"}${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : allowed,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  };
  return Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');
}

/** For what is no page: nothing of it may run, load, or be framed. */
export const NOTHING = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const ALWAYS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // A source that is opened from here need not learn what its reader was reading.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers that every response of the web app carries, whatever it holds. Where people come by https, their browsers are to try nothing else. */
export function standingHeaders(publicUrl: URL | null): Readonly<Record<string, string>> {
  return { ...ALWAYS, ...(publicUrl?.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000' }) };
}
