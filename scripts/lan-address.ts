import os from 'node:os';

/** The parts of Node's interface list that matter here. */
export interface NetworkAddress {
  readonly address: string;
  readonly family: string;
  readonly internal: boolean;
}

/** Interfaces that lead to machines within this machine, not to phones in the room. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|zt|wg|tailscale|cni|flannel|lxc|podman|lo)/;

/**
 * The address at which others in the room reach this machine: an IPv4 address of a private network, on a real interface if there
 * is one. Null where there is none.
 */
export function findLanAddress(interfaces: Readonly<Record<string, readonly NetworkAddress[] | undefined>> = os.networkInterfaces()): string | null {
  const candidates = Object.entries(interfaces)
    .flatMap(([name, addresses]) => (addresses ?? []).map((found) => ({ name, ...found })))
    .filter((found) => found.family === 'IPv4' && !found.internal && !found.address.startsWith('169.254.'));
  const ranked = candidates.map((found) => ({ ...found, rank: (VIRTUAL.test(found.name) ? 10 : 0) + rankOf(found.address) })).sort((a, b) => a.rank - b.rank);
  return ranked[0]?.address ?? null;
}

/** Home and school networks first; 172.16/12 is what containers use most. */
function rankOf(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}
