import type { ParsedText } from '../language/index.js';
import { classifyByPlace, guessType } from './place-names.js';
import { classifyName } from './classify-name.js';
import { findSequences } from './find-sequences.js';
import type { NameSpan } from './name-span.js';
import { readWords, type Word } from './read-words.js';
import { splitSequence, textOf, type Part } from './split-sequence.js';

/** The words of a sentence with the names in it. */
export interface NamedSentence { readonly index: number; readonly words: readonly Word[]; readonly names: readonly NameSpan[] }

/** Every name in a text with what it stands for, so far as its own sentence tells. */
export function findNames(parsed: ParsedText): readonly NamedSentence[] {
  return parsed.sentences.map((sentence, index) => {
    const words = readWords(sentence);
    const spans = findSequences(words).flatMap((sequence) => splitSequence(words, sequence)).filter(({ from, to }) => to > from)
      .map((part) => spanOf(words, part, index));
    const kept = spans.filter((span) => !isPartOfContest(words, span));
    return { index, words, names: spreadOverLists(words, kept.map((span) => settle(words, span))).map((span) => (span.type === 'UNKNOWN' ? { ...span, type: guessType(span) } : span)) };
  });
}

function spanOf(words: readonly Word[], part: Part, sentence: number): NameSpan {
  const [first, last] = [words[part.from], words[part.to - 1]];
  const title = part.title;
  const [titleFirst, titleLast] = title ? [words[title.from], words[title.to - 1]] : [];
  return {
    sentence, from: part.from, to: part.to, start: first?.start ?? 0, end: last?.end ?? 0, words: words.slice(part.from, part.to).map((word) => word.text), ...classifyName(words, part),
    title: title && titleFirst && titleLast ? { ...title, start: titleFirst.start, end: titleLast.end, text: textOf(words, title) } : null,
  };
}

/** "2005 United Kingdom general election", "the Italian Senate elections": a contest, no actor. */
function isPartOfContest(words: readonly Word[], { to, from }: NameSpan): boolean {
  const next = words.slice(to, to + 4);
  const at = next.findIndex((word) => /^(?:elections?|referendum|primary|primaries|by-election|census|championships?|olympics|election's)$/u.test(word.lower));
  if (at < 0) return false;
  const between = next.slice(0, at);
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(words[from - 1]?.text ?? '');
  return between.every((word) => word.pos === 'ADJ' || /^(?:presidential|general|federal|local|parliamentary|legislative|state|regional|gubernatorial|mayoral|municipal|provincial|leadership|snap|independence|constitutional|congressional|and)$/u.test(word.lower)) && (isYear || at > 0 || to - from > 1);
}

function settle(words: readonly Word[], span: NameSpan): NameSpan {
  return span.certainty === 2 ? span : withPlace(span, classifyByPlace({ words, span }));
}

/** Where it stands decides over nothing, and over a mere likelihood where it is likely itself. */
function withPlace(span: NameSpan, placed: Pick<NameSpan, 'type' | 'certainty'>): NameSpan {
  if (placed.type === 'UNKNOWN' || (span.type === 'OTHER' && span.certainty === 1) || (span.certainty === 1 && span.type !== 'PERSON' && placed.type !== 'ORGANISATION' && span.type !== 'UNKNOWN')) return span;
  return { ...span, ...placed };
}

/** "X, Y and the Z Party": in an enumeration the names that tell say what the others are. */
function spreadOverLists(words: readonly Word[], spans: readonly NameSpan[]): readonly NameSpan[] {
  const lists: NameSpan[][] = [];
  for (const span of spans) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && standInList(words.slice(before.to, span.from))) list.push(span);
    else lists.push([span]);
  }
  return lists.flatMap((list) => spreadOver(list));
}

function standInList(between: readonly Word[]): boolean {
  const marks = between.map((word) => word.lower).join(' ').replace(/\( [^)]{1,12} \) ?/u, '').replace(/ the$/u, '');
  return /^(?:,|and|or|&|, and|, or|;|as well as|and the)$/u.test(marks.trim());
}

function spreadOver(list: readonly NameSpan[]): readonly NameSpan[] {
  if (list.length < 2) return list;
  const votes = new Map<string, number>();
  for (const span of list) if (span.certainty > 0 && span.type !== 'UNKNOWN' && span.type !== 'OTHER') votes.set(groupOf(span), (votes.get(groupOf(span)) ?? 0) + span.certainty);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best) return list;
  return list.map((span) => (span.certainty === 0 && span.type !== 'OTHER' ? { ...span, type: best[0] as NameSpan['type'], certainty: 1 } : span));
}

function groupOf({ type }: NameSpan): string { return type === 'PERSON' || type === 'PLACE' || type === 'COUNTRY' ? (type === 'COUNTRY' ? 'PLACE' : type) : 'ORGANISATION'; }
