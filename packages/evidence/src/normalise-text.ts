/**
 * One text, however it was saved: NFC, `\n` line ends, plain single spaces, nothing invisible.
 *
 * The order matters for idempotence: what is invisible goes first (it may stand between a letter and its accent),
 * then NFC, then runs of blanks (which can no longer bring two letters together).
 * Quotation marks, dashes and ligatures stay as they are: a quotation is verbatim or it is none.
 */

/** A normalised text, and the way between its offsets and those of the raw text (UTF-16 code units in both). */
export interface NormalisedText {
  readonly text: string;
  /** Where the character at a normalised offset came from; `text.length` gives the end of the last one. */
  toRaw(offset: number): number;
  /** The first normalised character that came from this raw offset or from behind it. */
  toNormalised(rawOffset: number): number;
  /** The raw range of a normalised range, without what was dropped on either side of it. */
  toRawRange(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Code units with the raw range that each of them came from. */
interface Traced {
  text: string;
  starts: number[];
  ends: number[];
}

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/u;
const BLANK = /[\t\p{Zs}]/u;
// Controls (PostgreSQL refuses NUL), soft hyphens, zero-width spaces, bidi controls and tags (both can hide or reorder words).
const INVISIBLE = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const JOINER = /[\u200C\u200D]/u;
const MARK = /\p{M}/u;
// Joiners spell words in Arabic or Indic scripts and build emoji; anywhere else they are noise.
const JOINED = /[\p{L}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
const UNJOINED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u;
const LONE_SURROGATE = /\p{Cs}/u;
// Canonical composition and reordering never cross the start of such a chunk: only marks, Hangul vowels and finals,
// and the Kirat Rai vowel signs combine with what stands before them.
const COMPOSING_CHUNK = /[^][\p{M}\u1160-\u11FF\u{16D63}-\u{16D6A}]*/gu;

/**
 * Texts of which each character is one that stands for itself: printable ASCII, precomposed Latin letters, dashes and quotation marks; with
 * one space between words, and one or two line ends between lines. Most texts and nearly all quotes are, and nothing has to be traced in them.
 */
const PLAIN = /^[!-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]+(?:(?: |\n\n?)[!-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]+)*$/;

/** Normalises a text and keeps the mapping of every character to where it came from. Idempotent. */
export function normaliseText(raw: string): NormalisedText {
  if (PLAIN.test(raw)) return unchanged(raw);
  return withOffsets(raw, collapseBlanks(compose(clean(raw))));
}

/** Maps line ends and blanks, and drops what cannot be seen. */
function clean(raw: string): Traced {
  const out = new Tracer();
  let base = '';
  let offset = 0;
  for (const character of raw) {
    const start = offset;
    offset += character.length;
    if (character === '\n' && raw[start - 1] === '\r') {
      out.stretch(offset);
    } else if (JOINER.test(character)) {
      if (!JOINED.test(base) || UNJOINED.test(base)) continue;
      out.keep(character, start, offset);
      base = '';
    } else {
      const kept = cleanCharacter(character);
      if (kept === '') continue;
      out.keep(kept, start, offset);
      if (!MARK.test(kept)) base = kept;
    }
  }
  return out.traced();
}

function cleanCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (LINE_END.test(character)) return '\n';
  if (BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return LONE_SURROGATE.test(character) ? '\uFFFD' : character;
}

/** NFC chunk by chunk. What changes in a chunk comes from all of the chunk behind its unchanged beginning. */
function compose(traced: Traced): Traced {
  if (traced.text === traced.text.normalize('NFC')) return traced;
  const out = new Tracer();
  for (const match of traced.text.matchAll(COMPOSING_CHUNK)) {
    const chunk = match[0];
    const composed = chunk.normalize('NFC');
    let same = 0;
    while (same < chunk.length && chunk[same] === composed[same]) same += 1;
    for (let i = 0; i < same; i += 1) out.copy(traced, match.index + i);
    const first = traced.starts[match.index + same] ?? 0;
    const last = traced.ends[match.index + chunk.length - 1] ?? first;
    for (const unit of composed.slice(same).split('')) out.push(unit, first, last);
  }
  return out.traced();
}

/** One space between words, one line end between lines, one empty line between paragraphs, nothing at either end. */
function collapseBlanks(traced: Traced): Traced {
  const out = new Tracer();
  const { text } = traced;
  let position = 0;
  for (const match of text.matchAll(/[ \n]+/g)) {
    for (; position < match.index; position += 1) out.copy(traced, position);
    const run = match[0];
    position += run.length;
    if (match.index === 0 || position === text.length) continue;
    const firstLineEnd = run.indexOf('\n');
    const lastLineEnd = run.lastIndexOf('\n');
    out.copy(traced, match.index + Math.max(firstLineEnd, 0));
    if (lastLineEnd > firstLineEnd) out.copy(traced, match.index + lastLineEnd);
  }
  for (; position < text.length; position += 1) out.copy(traced, position);
  return out.traced();
}

function withOffsets(raw: string, { text, starts, ends }: Traced): NormalisedText {
  const toRaw = (offset: number): number => {
    requireOffset(offset, text.length);
    return starts[offset] ?? ends[text.length - 1] ?? 0;
  };
  return {
    text,
    toRaw,
    toNormalised: (rawOffset) => {
      requireOffset(rawOffset, raw.length);
      return firstBehind(ends, rawOffset);
    },
    toRawRange: (start, end) => {
      requireOffset(end, text.length);
      const first = toRaw(start);
      return { start: first, end: end > start ? (ends[end - 1] ?? first) : first };
    },
  };
}

function unchanged(text: string): NormalisedText {
  const same = (offset: number): number => {
    requireOffset(offset, text.length);
    return offset;
  };
  return { text, toRaw: same, toNormalised: same, toRawRange: (start, end) => ({ start: same(start), end: same(end) < start ? start : end }) };
}

function requireOffset(offset: number, length: number): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return;
  throw new RangeError(`The offset ${offset} is outside of the text: it has to be a whole number from 0 to ${length}.`);
}

/** The index of the first value greater than `limit` in an ascending list. */
function firstBehind(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Collects code units together with the raw range that each came from. */
class Tracer {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  push(unit: string, start: number, end: number): void {
    this.#parts.push(unit);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** A character of one or two units; each unit of a pair keeps its own offset. */
  keep(character: string, start: number, end: number): void {
    if (character.length === 1) this.push(character, start, end);
    else for (let i = 0; i < character.length; i += 1) this.push(character.charAt(i), start + i, start + i + 1);
  }

  copy(from: Traced, index: number): void {
    const start = from.starts[index] ?? 0;
    this.push(from.text.charAt(index), start, from.ends[index] ?? start);
  }

  /** The last unit came from two raw characters (CR LF). */
  stretch(end: number): void {
    if (this.#ends.length > 0) this.#ends[this.#ends.length - 1] = end;
  }

  traced(): Traced {
    return { text: this.#parts.join(''), starts: this.#starts, ends: this.#ends };
  }
}
