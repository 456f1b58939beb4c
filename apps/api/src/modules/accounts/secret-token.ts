import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link: 192 random bits. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored of a secret that is random and long: one round of SHA-256 is enough, as there is nothing to guess from. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Letters and figures that are not taken for one another when read off a terminal. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 3;
const GROUP = 4;

/** A code to be typed once, of 59 random bits: "K7P2-MXWD-9TQC". */
export function makeSetUpCodeText(): string {
  const signs: string[] = [];
  // Bytes that would make some letters likelier than others are thrown away.
  while (signs.length < GROUPS * GROUP) {
    for (const byte of randomBytes(16)) if (byte < 248 && signs.length < GROUPS * GROUP) signs.push(ALPHABET[byte % 31] ?? '');
  }
  return Array.from({ length: GROUPS }, (_, group) => signs.slice(group * GROUP, (group + 1) * GROUP).join('')).join('-');
}

/** What is stored of such a code, however it was typed. */
export function hashSetUpCode(typed: string): string {
  return hashToken(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}
