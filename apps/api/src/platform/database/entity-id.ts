import { createHash } from 'node:crypto';

/** The kinds of entity that a pack names by slug. */
export type EntityKind =
  | 'outlet' | 'source' | 'reliance' | 'actor' | 'event' | 'participant' | 'relation' | 'issue' | 'aspect' | 'measure'
  | 'claim' | 'assertion' | 'step' | 'evidence' | 'absence' | 'contradiction';

/** Footnote's own namespace for name-based ids. */
const NAMESPACE = Buffer.from('9b0a1f5c6c1e5d0f8d4c7a3e2b1f0a69', 'hex');

/**
 * The id of an entity of a pack: a UUID of version 5 (RFC 9562, 5.5) made from its names. It is the same after every import and on
 * every machine, so links to it stay good and foreign keys need no look-up.
 */
export function entityId(pack: string, kind: EntityKind, slug: string): string {
  return nameBasedId(`${pack}/${kind}/${slug}`);
}

/** The id of a pack. */
export function packId(pack: string): string {
  return nameBasedId(pack);
}

function nameBasedId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
