/** Control characters, line ends, and those that turn the direction of writing: a name with one could disguise what stands beside it. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/u;
/** Something that can be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export type ReadLine = { readonly ok: true; readonly line: string } | { readonly ok: false; readonly message: string };

/** Reads one line that somebody typed: a name of theirs, or of a desk. `what` stands in the message: "a name". */
export function readLine(typed: string, { what, longest }: { readonly what: string; readonly longest: number }): ReadLine {
  if (typed.length > longest * 10) return { ok: false, message: `Use at most ${String(longest)} characters.` };
  if (FORBIDDEN.test(typed.trim())) return { ok: false, message: 'Use one line of letters, digits and signs: this has a character in it that is not shown.' };
  const line = typed.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (!VISIBLE.test(line)) return { ok: false, message: `Enter ${what}.` };
  if ([...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)].length > longest) return { ok: false, message: `Use at most ${String(longest)} characters.` };
  return { ok: true, line };
}
