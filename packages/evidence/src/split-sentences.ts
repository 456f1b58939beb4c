import { BEFORE_NUMBER, MAYBE_FINAL, MONTHS, NEVER_FINAL, SENTENCE_STARTERS } from './abbreviations.js';

/**
 * Sentences by rules of our own. `Intl.Segmenter` was the alternative: its answer depends on the ICU that Node or the
 * browser was built with, and stored passages must not shift with it; it also joins "war crimes.The Defense".
 */

/** A sentence and its place: `text.slice(start, end)` is the sentence. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// One or more closing marks, then closing quotation marks and brackets, then references such as [12].
const TERMINATOR = /[.!?…؟۔。！？]+["'”’“»›)\]」』]*(?:\[\d{1,3}\])*/gu;
const FULL_WIDTH = /[。！？]/u;
const OPENING = /^["'“”„‘’«‹([「『¿¡\-–—•*\s]+/u;
/** Shorter lines are headings and list entries, never text that was wrapped. */
const SHORTEST_WRAPPED_LINE = 40;

/** Splits a text into sentences, without the blanks between them. A line end also ends a sentence, unless the line was only wrapped. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of splitBlocks(text)) {
    let start = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(TERMINATOR)) {
      const end = block.start + match.index + match[0].length;
      const stop = { text, sentenceStart: start, at: block.start + match.index, marks: match[0], end, blockEnd: block.end };
      if (!endsSentence(stop)) continue;
      sentences.push(...trimmed(text, start, end));
      start = end;
    }
    sentences.push(...trimmed(text, start, block.end));
  }
  return sentences;
}

/** Lines, where a line that was wrapped in mid-sentence counts as one with the next. */
function splitBlocks(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  let lineStart = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    const next = match.index + match[0].length;
    const line = text.slice(lineStart, match.index);
    const isWrapped = line.length >= SHORTEST_WRAPPED_LINE && /[\p{L}\p{N},;:–—-]\s*$/u.test(line) && /^[ \t]*\p{Ll}/u.test(text.slice(next, next + 40));
    lineStart = next;
    if (isWrapped) continue;
    blocks.push({ start, end: match.index });
    start = next;
  }
  blocks.push({ start, end: text.length });
  return blocks;
}

/** A place where a sentence may end: `at` is its first closing mark, `end` lies behind the last. */
interface Stop {
  readonly text: string;
  readonly sentenceStart: number;
  readonly at: number;
  readonly marks: string;
  readonly end: number;
  readonly blockEnd: number;
}

function endsSentence(stop: Stop): boolean {
  const { text, end, blockEnd, marks } = stop;
  const rest = text.slice(end, Math.min(blockEnd, end + 60));
  if (rest.trim() === '') return true;
  if (FULL_WIDTH.test(marks)) return true;
  if (!/^\s/u.test(rest)) return endsWithoutSpace(stop, rest);
  const following = rest.replace(OPENING, '');
  if (/^\p{Ll}/u.test(following)) return false;
  return !marks.startsWith('.') || marks.startsWith('..') || !isAbbreviation(stop, following);
}

/** "war crimes.The Defense Department", "prosecute them.https://…"; but not "Booking.Com", "U.S.Congress", "3.5" or a path. */
function endsWithoutSpace({ text, at, sentenceStart }: Stop, rest: string): boolean {
  const token = /\S*$/u.exec(text.slice(Math.max(sentenceStart, at - 80), at))?.[0] ?? '';
  if (/:\/\/|@|^www\.|[/\\=]/u.test(token)) return false;
  const endsInWord = /\p{Ll}{2}$|[\p{L}\p{N}][)"”’'\]]$|\p{N}{4}$|\p{Lu}{3}$/u.test(token);
  if (/^https?:\/\//u.test(rest)) return endsInWord;
  // A domain or a file name goes on in one short word; a sentence goes on with a blank.
  return endsInWord && /^["“‘(]?(?:\p{Lu}[\p{L}’'-]*[\s,]|\p{Lu}\p{L}*\.\p{Lu})/u.test(rest) && !/^(?:Com|Org|Net|Gov|Edu|Io|Js|Ts|Md)\b/u.test(rest);
}

function isAbbreviation({ text, sentenceStart, at }: Stop, following: string): boolean {
  const before = text.slice(Math.max(sentenceStart, at - 40), at);
  const word = (/[\p{L}\p{N}.'’]*$/u.exec(before)?.[0] ?? '').replace(/^[.'’]+/u, '');
  if (word === '') return false;
  const key = word.toLowerCase();
  const next = /^[\p{L}'’-]+/u.exec(following)?.[0] ?? '';
  const isNumberNext = /^\p{N}/u.test(following);
  // The number of a list entry ("1. Home") or of a day ("8. March").
  if (/^\p{N}{1,2}$/u.test(word)) return text.slice(sentenceStart, at).trim() === word || MONTHS.has(next.toLowerCase());
  if (NEVER_FINAL.has(key)) return true;
  if (BEFORE_NUMBER.has(key)) return isNumberNext;
  const isInitials = /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (isInitials || MAYBE_FINAL.has(key)) return next !== '' ? !SENTENCE_STARTERS.has(next.toLowerCase()) : isNumberNext;
  return false;
}

/** The sentence of a range without the blanks around it; none where it is all blanks. */
function trimmed(text: string, start: number, end: number): Sentence[] {
  const slice = text.slice(start, end);
  const sentence = slice.trim();
  if (sentence === '') return [];
  const from = start + slice.indexOf(sentence);
  return [{ start: from, end: from + sentence.length, text: sentence }];
}
