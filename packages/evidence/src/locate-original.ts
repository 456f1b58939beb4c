import { hashText } from './hash-text.js';
import { normaliseWords, type NormalisedWord } from './normalise-words.js';

/** Finds a passage in any copy of the original without holding a word of it. */
export interface OriginalLocator {
  /** Offsets in the normalised text of the copy it was made from: a hint that picks among equals. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** First 16 hex digits of the SHA-256 of the normalised words joined by one space. */
  readonly hash: string;
}

/** A range of a text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Describes a passage by its place, its number of words and a truncated hash of them. */
export function describeLocator(text: string, start: number, end: number): OriginalLocator {
  const words = normaliseWords(text.slice(start, end));
  if (start < 0 || end > text.length || words.length === 0) {
    throw new RangeError(`A locator needs a passage with at least one word; ${start} to ${end} of ${text.length} characters has none.`);
  }
  return { start, end, words: words.length, hash: hashWords(words, 0, words.length) };
}

/**
 * Finds the passage of each locator in a copy of the original, in one pass over its words per distinct number of words;
 * null where the copy does not hold it. Of several equal passages each locator gets the one that order and distance suggest.
 */
export function findLocators(text: string, locators: readonly OriginalLocator[]): (TextRange | null)[] {
  const words = normaliseWords(text);
  const hits = findHits(words, locators);
  const chosen = chooseHits(locators, hits, words);
  return locators.map((locator, i) => {
    const hit = chosen[i];
    return hit === undefined ? null : withPunctuation(text, wordRange(words, hit, locator.words), locator.end - locator.start);
  });
}

/** For each locator, the indices of the words at which an equal run of words begins, ascending. */
function findHits(words: readonly NormalisedWord[], locators: readonly OriginalLocator[]): readonly (readonly number[])[] {
  const wanted = new Map<number, Map<string, number[]>>();
  for (const { words: count, hash } of locators) {
    const ofCount = wanted.get(count) ?? new Map<string, number[]>();
    wanted.set(count, ofCount.set(hash, []));
  }
  for (const [count, ofCount] of wanted) {
    if (count < 1) continue;
    for (let i = 0; i + count <= words.length; i += 1) ofCount.get(hashWords(words, i, count))?.push(i);
  }
  return locators.map(({ words: count, hash }) => wanted.get(count)?.get(hash) ?? []);
}

/**
 * Passages that stand in the copy once show by how much the text around them has shifted; of equal passages the one
 * nearest to its hint plus the shift of the nearest such neighbour is taken. As many equal passages as locators
 * for them are simply paired in order.
 */
function chooseHits(
  locators: readonly OriginalLocator[],
  hits: readonly (readonly number[])[],
  words: readonly NormalisedWord[],
): (number | undefined)[] {
  const landmarks = locators.flatMap((locator, i) => {
    const [only, ...others] = hits[i] ?? [];
    if (only === undefined || others.length > 0) return [];
    return [{ at: locator.start, shift: (words[only]?.start ?? 0) - locator.start }];
  });
  return locators.map((locator, i) => {
    const candidates = hits[i] ?? [];
    if (candidates.length < 2) return candidates[0];
    const rivals = distinctStarts(locators, locator);
    if (rivals.length === candidates.length) return candidates[rivals.indexOf(locator.start)];
    const landmark = nearest(landmarks, ({ at }) => Math.abs(at - locator.start));
    const expected = locator.start + (landmark?.shift ?? 0);
    return nearest(candidates, (hit) => Math.abs((words[hit]?.start ?? 0) - expected));
  });
}

function distinctStarts(locators: readonly OriginalLocator[], same: OriginalLocator): number[] {
  const starts = locators.filter(({ words, hash }) => words === same.words && hash === same.hash).map(({ start }) => start);
  return [...new Set(starts)].sort((a, b) => a - b);
}

function nearest<T>(items: readonly T[], distance: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const its = distance(item);
    if (its < least) [best, least] = [item, its];
  }
  return best;
}

function hashWords(words: readonly NormalisedWord[], from: number, count: number): string {
  let joined = '';
  for (let i = from; i < from + count; i += 1) joined += (i === from ? '' : ' ') + (words[i]?.word ?? '');
  return hashText(joined).slice(0, 16);
}

function wordRange(words: readonly NormalisedWord[], from: number, count: number): TextRange {
  const start = words[from]?.start ?? 0;
  return { start, end: words[from + count - 1]?.end ?? start };
}

const OPENING = /[^\p{L}\p{M}\p{N}\s.,;:!?…)\]}”’»]*$/u;
const CLOSING = /^[^\p{L}\p{M}\p{N}\s]*/u;

/** Takes in the full stop and the quotation marks that the passage had around its words, as far as its length tells. */
function withPunctuation(text: string, { start, end }: TextRange, length: number): TextRange {
  const before = OPENING.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  const behind = CLOSING.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const spare = Math.max(0, length - (end - start));
  const right = Math.min(spare, behind);
  const left = Math.min(spare - right, before);
  return { start: start - left, end: end + right };
}
