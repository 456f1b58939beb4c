/** Any name that nobody has: what a path leads away from it is a path to elsewhere. */
const HERE = 'http://footnote.invalid';

/** A path of ours, with its query; `fallback` for whatever leads elsewhere. Whoever makes a link must not be able to send people away by it. */
export function pathWithin(path: string | null | undefined, fallback: string): string {
  if (typeof path !== 'string' || path.length > 1_000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path)) return fallback;
  const url = URL.parse(path, HERE);
  return url === null || url.origin !== HERE || url.pathname.startsWith('//') ? fallback : `${url.pathname}${url.search}`;
}

/** The address of the sign-in page, which comes back to `path` afterwards. */
export function signInPath(path: string): string {
  return `/sign-in?next=${encodeURIComponent(path)}`;
}
