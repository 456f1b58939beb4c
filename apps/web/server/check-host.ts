import { isIP } from 'node:net';

/** Names that no stranger can have in the public internet: those of this machine, of a local network, and of tests (RFC 2606, 6761, 6762, 8375). */
const LOCAL = /(^|\.)(localhost|local|lan|home|internal|intranet|corp|home\.arpa|test|invalid)$/;

/** What stands in a Host header, without its port; null where that cannot be one. */
function nameIn(host: string): string | null {
  const bracketed = /^\[([0-9a-f:.]+)\](?::\d{1,5})?$/i.exec(host)?.[1];
  if (bracketed !== undefined) return isIP(bracketed) === 6 ? bracketed : null;
  const name = /^([a-z0-9](?:[a-z0-9._-]{0,252}))(?::\d{1,5})?$/i.exec(host)?.[1];
  return name?.toLowerCase().replace(/\.$/, '') ?? null;
}

/**
 * Whether this server answers to the name by which it was asked. It answers to the address that the operator gave, to numbers, and to names
 * that nobody can own in the public internet. A site whose own name leads to this machine for a moment (DNS rebinding) would otherwise be
 * one origin with us, and whoever forges the name would have it written into links.
 */
export function isOurName(host: string | undefined, publicUrl: URL | null): boolean {
  // HTTP/1.0, as health checks speak it.
  if (host === undefined) return true;
  const name = nameIn(host);
  if (name === null) return false;
  if (publicUrl !== null && (name === publicUrl.hostname || host === publicUrl.host)) return true;
  return isIP(name) !== 0 || !name.includes('.') || LOCAL.test(name);
}

/** What somebody is told who came by another name. */
export function sayWrongName(publicUrl: URL | null): string {
  return publicUrl === null
    ? 'This Footnote does not answer to that name. If the name is its own, set PUBLIC_URL to its whole address, such as https://footnote.school.example, and start it again.\n'
    : `This Footnote does not answer to that name. It is at ${publicUrl.origin}\n`;
}
