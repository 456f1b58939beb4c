/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Stretch { readonly start: number; readonly end: number }

/** More places than these are no choice that anybody makes. */
const MOST = 20;

/**
 * Where words that somebody typed or pasted stand in a text: as they are, or else as a copy often differs from what was copied (blanks and
 * line ends, curly and straight quotation marks, kinds of dashes, capitals).
 */
export function findQuote(text: string, quote: string): readonly Stretch[] {
  const wanted = quote.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (wanted === '') return [];
  const exact = places(text, wanted).map((start) => ({ start, end: start + wanted.length }));
  if (exact.length > 0) return exact;
  const [hay, needle] = [loosen(text), loosen(wanted)];
  if (needle.text === '') return [];
  return places(hay.text, needle.text).flatMap((at) => {
    const [start, last] = [hay.from[at], hay.from[at + needle.text.length - 1]];
    return start === undefined || last === undefined ? [] : [{ start, end: last + 1 }];
  });
}

function places(text: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MOST; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

interface Loose { readonly text: string; readonly from: readonly number[] }

/** A text with one sign for all that look alike, and where in it each of its signs stood. */
function loosen(text: string): Loose {
  const [signs, from]: [string[], number[]] = [[], []];
  for (let at = 0; at < text.length; at += 1) {
    const sign = plainSign(text.charAt(at));
    if (sign === '' || (sign === ' ' && (signs.length === 0 || signs.at(-1) === ' '))) continue;
    signs.push(sign);
    from.push(at);
  }
  if (signs.at(-1) === ' ') { signs.pop(); from.pop(); }
  return { text: signs.join(''), from };
}

function plainSign(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(sign)) return '';
  if (/[‘’‚‛′`´]/.test(sign)) return "'";
  if (/[“”„‟″«»]/.test(sign)) return '"';
  if (/[‐‑‒–—―−]/.test(sign)) return '-';
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}
