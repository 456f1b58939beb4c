import ipaddr from 'ipaddr.js';
import { refuse, type FetchRefusal } from './refusals.js';

const WEB_PORTS: ReadonlyMap<string, number> = new Map([['http:', 80], ['https:', 443]]);

// 2000::/3 is all that has been given out for the public internet. What embeds an IPv4 address without being of it (::a.b.c.d, 64:ff9b:1::/48)
// and what was once site-local lies outside.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address is one of the public internet: no private, loopback, link-local, shared, multicast, reserved or translated one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // IPv4-mapped addresses become what they stand for; those of NAT64, 6to4 and Teredo keep a range of their own, which is not 'unicast'.
  const plain = ipaddr.process(address);
  if (plain.range() !== 'unicast') return false;
  return plain instanceof ipaddr.IPv6 ? plain.match(GLOBAL_UNICAST) : true;
}

/** The IP address that a URL names outright, without the brackets; null where it names a host. Decimal, octal and hexadecimal spellings were settled by the URL parser. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
}

/** Reads an address and refuses what is never asked for, whatever it leads to. */
export function checkUrl(given: string, ports: readonly number[]): { readonly ok: true; readonly url: URL } | FetchRefusal {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null) return refuse('NO_ADDRESS');
  const standard = WEB_PORTS.get(url.protocol);
  if (standard === undefined) return refuse('SCHEME');
  if (url.username !== '' || url.password !== '') return refuse('CREDENTIALS');
  const port = url.port === '' ? standard : Number(url.port);
  if (![...WEB_PORTS.values(), ...ports].includes(port)) return refuse('PORT');
  url.hash = '';
  return { ok: true, url };
}
