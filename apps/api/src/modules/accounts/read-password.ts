import { isCommonPassword } from './common-passwords.js';

/** In characters. Length is what makes a password hard to guess; no rule asks for a sign or a capital (NIST SP 800-63B, 5.1.1.2). */
export const SHORTEST_PASSWORD = 10;
/** So that nobody has us hash a novel. */
export const LONGEST_PASSWORD = 128;

export type ReadPassword = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Whether somebody may choose this password; `about` are words of theirs that everybody who knows them would try: name, address. */
export function checkNewPassword(password: string, about: readonly string[]): ReadPassword {
  if (password.length < SHORTEST_PASSWORD) return { ok: false, message: `Use at least ${String(SHORTEST_PASSWORD)} characters: a few words that do not belong together are good.` };
  if (password.length > LONGEST_PASSWORD) return { ok: false, message: `Use at most ${String(LONGEST_PASSWORD)} characters.` };
  if (isCommonPassword(password)) return { ok: false, message: 'This is among the passwords that are tried first. Use a few words that do not belong together.' };
  const bare = fold(password);
  const own = about.flatMap((text) => [fold(text), fold(text.split('@')[0] ?? '')]).filter((text) => text.length >= 4);
  if (own.some((text) => bare.replaceAll(text, '').length < 4)) return { ok: false, message: 'This is your name or address with little added. Use a few words that do not belong together.' };
  return { ok: true };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
