import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Shorter texts are hashed faster than they are looked up. */
const SHORTEST_KEPT = 1_000;

let last: { readonly text: string; readonly hash: string } | null = null;

/** The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Of a long text the last is kept: it is hashed anew for each of its passages. */
export function hashText(text: string): string {
  if (last?.text === text) return last.hash;
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  if (text.length >= SHORTEST_KEPT) last = { text, hash };
  return hash;
}
