const LONGEST = 60;
/** Control characters, line ends, and those that turn the direction of writing. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export type ReadTitle = { readonly ok: true; readonly title: string } | { readonly ok: false; readonly message: string };

/** Reads what a teacher calls a class. */
export function readTitle(typed: string): ReadTitle {
  const refusal = { ok: false, message: `Give the class a name of 1 to ${String(LONGEST)} characters on one line, such as "History 9B".` } as const;
  if (typed.length > LONGEST * 10) return refusal;
  const title = typed.normalize('NFC').trim().replace(/[ \t]+/gu, ' ');
  if (FORBIDDEN.test(title) || !VISIBLE.test(title) || [...title].length > LONGEST) return refusal;
  return { ok: true, title };
}
