import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * A digest of the address that asks, by which failures are counted: no address is kept, and after a day nobody can tell that two digests
 * were one address. There are so few IPv4 addresses that a digest without a secret could be looked up; hence HMAC. Forwarded headers
 * that reach this point were written by the web app itself.
 */
export function digestAddress(asker: Pick<FastifyRequest, 'headers' | 'ip'>, { secret, day }: { readonly secret: string; readonly day: string }): string {
  return createHmac('sha256', secret).update(`${day} ${networkOf(addressOf(asker))}`).digest('base64url');
}

/** How many addresses are remembered with their digests. */
const MOST = 10_000;

/**
 * Makes digests, and remembers those of the day: a school asks from one address all morning. The addresses stand in the memory of the
 * process alone, as those of its connections do; they are forgotten with their day, and never written anywhere.
 */
export function rememberDigests(secret: string): (asker: Pick<FastifyRequest, 'headers' | 'ip'>, day: string) => string {
  const known = new Map<string, string>();
  let today = '';
  return (asker, day) => {
    if (day !== today || known.size >= MOST) known.clear();
    today = day;
    const address = addressOf(asker);
    const digest = known.get(address) ?? digestAddress(asker, { secret, day });
    known.set(address, digest);
    return digest;
  };
}

function addressOf({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): string {
  return [headers['x-forwarded-for']].flat()[0]?.split(',')[0]?.trim() ?? ip;
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
