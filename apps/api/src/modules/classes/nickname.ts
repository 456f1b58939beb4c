/** How long a name may be, in characters as a reader counts them. */
const LONGEST = 40;

/** Control characters, line ends, and those that turn the direction of writing: a name with one could disguise what stands beside it. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/u;
/** Something that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export type ReadNickname = { readonly ok: true; readonly nickname: string } | { readonly ok: false; readonly message: string };

/** Reads the name that a student wants to be called by. */
export function readNickname(typed: string): ReadNickname {
  if (typed.length > 400) return { ok: false, message: `Use at most ${String(LONGEST)} characters for your name.` };
  if (FORBIDDEN.test(typed.trim())) return { ok: false, message: 'A name is one line of letters, digits and signs: this one has a character in it that is not shown.' };
  const nickname = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (!VISIBLE.test(nickname)) return { ok: false, message: 'Enter a name: what you want to be called in this quiz.' };
  if (countCharacters(nickname) > LONGEST) return { ok: false, message: `Use at most ${String(LONGEST)} characters for your name.` };
  return { ok: true, nickname };
}

/** Characters as a reader counts them: an emoji with its modifiers is one. */
function countCharacters(text: string): number {
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}
