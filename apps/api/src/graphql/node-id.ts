import { badInput } from './bad-input.js';
import type { RequestContext } from './request-context.js';

/** What a node id says: a type and the key of one of its things. */
export interface NodeKey { readonly type: string; readonly key: string }

/** Makes the opaque id of a thing. The keys of a pack's rows are made from their names, so that an id outlives every import. */
export function encodeNodeId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** Reads a node id; null where it is none. Only the one spelling that `encodeNodeId` gives is read. */
export function decodeNodeId(id: string): NodeKey | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const match = /^([A-Z][A-Za-z]{0,39}):(\P{Cc}{1,500})$/u.exec(text);
  if (!match?.[1] || !match[2] || encodeNodeId(match[1], match[2]) !== id) return null;
  return { type: match[1], key: match[2] };
}

/** The key in an id that must be one of a certain type. */
export function requireKey(id: string, { type, argument }: { readonly type: string; readonly argument: string }): string {
  const decoded = decodeNodeId(id);
  if (decoded === null) throw badInput(`"${id.slice(0, 80)}" is not an id: give the \`id\` of a ${type}.`, { argument });
  if (decoded.type !== type) throw badInput(`This is the id of a ${decoded.type}: give that of a ${type}.`, { argument });
  return decoded.key;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text is a UUID as PostgreSQL writes it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A kind of thing that `node(id)` finds. */
export interface NodeType {
  readonly type: string;
  /** Null where there is none with this key, or none that the viewer may see. */
  readonly find: (context: RequestContext, key: string) => Promise<object | null>;
}
