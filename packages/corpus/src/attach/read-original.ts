import { normaliseText, normaliseWords } from '@footnote/evidence';

/** Shorter than any article, and than any headline with its first sentence. */
const FEWEST_WORDS = 30;

/** A raw text as an original, or why it cannot be one. */
export type OriginalText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refused: string };

/** Normalises a raw text unless it is empty, not text at all, or far too short to be an article. */
export function readOriginal(raw: string): OriginalText {
  if (raw.trim() === '') return refuse('The file is empty.');
  if (looksBinary(raw)) return refuse('This is not a text file: it holds bytes that no text has. Save the article as plain text (UTF-8).');
  const { text } = normaliseText(raw);
  const words = normaliseWords(text).length;
  if (words < FEWEST_WORDS) return refuse(`The text has ${words} ${words === 1 ? 'word' : 'words'}; an article has more. Save the whole page as text.`);
  return { ok: true, text };
}

function refuse(refused: string): OriginalText {
  return { ok: false, refused };
}

/** A control character that no text has (tabs, line and page ends it may have), or what a decoder puts for bytes it cannot read. */
function isBroken(character: string): boolean {
  return character === '\uFFFD' || (character < ' ' && !'\t\n\v\f\r'.includes(character));
}

/** NUL bytes, or more than one character in a hundred that only a wrongly decoded file has. */
function looksBinary(raw: string): boolean {
  if (raw.includes('\0')) return true;
  const broken = [...raw].filter(isBroken).length;
  return broken * 100 > raw.length;
}
