import type { CitedText } from './edited-question';

/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Stretch { readonly start: number; readonly end: number }

/** The text of a source, as it is selected in. */
export interface SelectableText { readonly source: string; readonly text: string; readonly contentHash: string }

/** Characters of context on either side, as the evidence package keeps them. */
const CONTEXT = 32;
/** Context grows up to here where the same words stand in the text more than once. */
const LONGEST_CONTEXT = 512;
/** A passage longer than this is no passage: nobody can say what in it is meant. */
export const LONGEST_PASSAGE = 1_000;

const LETTER = /[\p{L}\p{N}]/u;
const WORDS = /\S+/gu;

/**
 * What was selected, as an author means it: without the blanks at its ends, and with whole words, since a drag of a
 * finger or a mouse seldom ends where it should. Null where no word is selected.
 */
export function tidySelection(text: string, { start, end }: Stretch): Stretch | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (!LETTER.test(text.slice(from, to))) return null;
  while (from > 0 && isInsideWord(text, from)) from -= 1;
  while (to < text.length && isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}

/** Whether this offset stands between two letters of one word. A hyphen or an apostrophe between letters joins them. */
function isInsideWord(text: string, offset: number): boolean {
  const [before, after] = [text.charAt(offset - 1), text.charAt(offset)];
  if (isWordUnit(before) && isWordUnit(after)) return true;
  const joins = (mark: string): boolean => /[’'-]/.test(mark);
  return (joins(before) && isWordUnit(after) && isWordUnit(text.charAt(offset - 2))) || (isWordUnit(before) && joins(after) && isWordUnit(text.charAt(offset + 1)));
}

/** A letter, a figure, or half of a character beyond the first plane, which is never cut. */
function isWordUnit(unit: string): boolean {
  return unit !== '' && (LETTER.test(unit) || /[\ud800-\udfff]/.test(unit));
}

/** Why a selection cannot be used, or the passage that it makes. */
export type SelectedPassage =
  | { readonly ok: true; readonly passage: CitedText }
  | { readonly ok: false; readonly message: string };

/** Makes a passage of a selection: the words themselves, what stands around them, and their place. */
export function describeSelection({ source, text, contentHash }: SelectableText, selected: Stretch): SelectedPassage {
  const stretch = tidySelection(text, selected);
  if (stretch === null) return { ok: false, message: 'No word is selected.' };
  const { start, end } = stretch;
  if (end - start > LONGEST_PASSAGE) return { ok: false, message: `A passage has at most ${String(LONGEST_PASSAGE)} characters; this one has ${String(end - start)}. Select the words that matter.` };
  return { ok: true, passage: { source, exact: text.slice(start, end), ...tellingContext(text, stretch), start, end, contentHash } };
}

/** The shortest doubling of the usual context that no other occurrence of the same words shares. */
function tellingContext(text: string, { start, end }: Stretch): { readonly prefix: string; readonly suffix: string } {
  for (let size = CONTEXT; ; size *= 2) {
    const prefix = text.slice(wholeCharacter(text, Math.max(0, start - size)), start);
    const suffix = text.slice(end, wholeCharacter(text, Math.min(text.length, end + size)));
    const inContext = prefix + text.slice(start, end) + suffix;
    if (text.indexOf(inContext) === text.lastIndexOf(inContext) || size >= LONGEST_CONTEXT) return { prefix, suffix };
  }
}

/** Context never begins or ends inside a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

/** How many words a passage has: what a selection is announced by. */
export function countWords(text: string): number {
  return [...text.matchAll(WORDS)].filter((word) => LETTER.test(word[0])).length;
}

interface KnownPassage<Claim> extends Stretch { readonly claims: readonly Claim[] }

/** The claims whose known passages a selection touches: those with the most of it in common first, each once. */
export function claimsTouched<Claim extends { readonly slug: string }>(passages: readonly KnownPassage<Claim>[], { start, end }: Stretch): readonly Claim[] {
  const touched = passages
    .map((passage) => ({ passage, shared: Math.min(end, passage.end) - Math.max(start, passage.start) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return [...new Map(touched.flatMap(({ passage }) => passage.claims.map((claim) => [claim.slug, claim] as const))).values()];
}
