import { BlockList, isIP, isIPv4 } from 'node:net';

/** The machines whose word about where a request comes from is believed. */
export interface TrustedProxies { isTrusted(address: string): boolean }

/**
 * Reads addresses and networks (`10.0.0.5`, `10.0.0.0/8`, `fd00::/8`), by commas or spaces; throws one sentence about the first that is none.
 * Nothing is trusted unless it is named: whoever reaches this server directly could claim any address.
 */
export function readTrustedProxies(given: string): TrustedProxies {
  const list = new BlockList();
  for (const one of given.split(/[\s,]+/).filter((part) => part !== '')) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    const prefix = bits === undefined ? longest : Number(bits);
    if (isIP(address) === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)) || prefix > longest) {
      throw new Error(`FOOTNOTE_TRUSTED_PROXIES has “${one}” in it; it takes addresses and networks, such as 10.0.0.5 or 10.0.0.0/8, by commas.`);
    }
    list.addSubnet(address, prefix, family);
  }
  return { isTrusted: (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') };
}

/**
 * The address of whoever asks: that of the connection, unless a trusted proxy made it. Then X-Forwarded-For is read from its right end, where
 * our own proxies wrote, to the first address that is none of theirs; what stands to the left of it the client may have invented.
 */
export function clientAddress(connection: string | undefined, { forwardedFor, proxies }: { readonly forwardedFor: string | readonly string[] | undefined; readonly proxies: TrustedProxies }): string | undefined {
  let address = connection === undefined ? undefined : plain(connection);
  const told = (typeof forwardedFor === 'string' ? forwardedFor : (forwardedFor ?? []).join(',')).split(',').map((one) => plain(one.trim()));
  while (address !== undefined && isIP(address) !== 0 && proxies.isTrusted(address)) {
    const before = told.pop();
    // A proxy that says nothing, or something that is no address, leaves us with what is known.
    if (before === undefined || isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

/** Without the port that some proxies add, the brackets of IPv6, and the prefix of an IPv4 address on a socket for both. */
function plain(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? (/^[\d.]+:\d+$/.test(address) ? address.slice(0, address.indexOf(':')) : address);
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  return mapped !== undefined && isIPv4(mapped) ? mapped : bare;
}
