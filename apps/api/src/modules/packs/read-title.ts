/** Long enough for a headline. */
const LONGEST = 200;
/** Line ends, characters that are not shown, and those that turn the direction of writing. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/u;

export type ReadTitle = { readonly ok: true; readonly title: string } | { readonly ok: false; readonly message: string };

/** Reads what a teacher wants to call a pack. */
export function readTitle(typed: string): ReadTitle {
  const title = typed.normalize('NFC').trim().replace(/ +/g, ' ');
  if (title === '') return { ok: false, message: 'Give the pack a title: what the affair is about.' };
  if (title.length > LONGEST) return { ok: false, message: `Use at most ${String(LONGEST)} characters for the title; this one has ${String(title.length)}.` };
  if (FORBIDDEN.test(title)) return { ok: false, message: 'A title is one line of letters, digits and signs: this one has a character in it that is not shown.' };
  return { ok: true, title };
}
