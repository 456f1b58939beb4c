/*
 * What the pages take from the environment. It is read when it is needed, and never at build: the same build serves
 * whichever port the API has today.
 */

/** Where the API stands: beside this server, unless API_HOST names another machine. */
export function apiUrl(path: string): string {
  const host = valueOf('API_HOST') ?? '127.0.0.1';
  return `http://${host.includes(':') ? `[${host}]` : host}:${valueOf('API_PORT') ?? '4000'}${path}`;
}

/** Proves to the API that forwarded headers are our own; undefined where none was set. */
export function forwardingSecret(): string | undefined {
  return process.env['FOOTNOTE_FORWARDING_SECRET'];
}

/** The address under which people open Footnote, as the operator gave it; undefined where it follows from how they came. */
export function publicUrl(): string | undefined {
  return valueOf('PUBLIC_URL');
}

/** An empty variable counts as unset. */
function valueOf(name: string): string | undefined {
  const given = process.env[name];
  return given === undefined || given === '' ? undefined : given;
}
