import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * A digest of the address that asks, by which failures are counted: no address is kept, and after a day nobody can tell that two digests
 * were one address. There are so few IPv4 addresses that a digest without a secret could be looked up; hence HMAC. Forwarded headers
 * that reach this point were written by the web app itself.
 */
export function digestAddress({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>, { secret, day }: { readonly secret: string; readonly day: string }): string {
  const forwarded = [headers['x-forwarded-for']].flat()[0]?.split(',')[0]?.trim();
  return createHmac('sha256', secret).update(`${day} ${networkOf(forwarded ?? ip)}`).digest('base64url');
}

/** One household or phone has 2^64 addresses of IPv6 to change between: its first half stands for it. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
