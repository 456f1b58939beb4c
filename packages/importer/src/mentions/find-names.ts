import type { ParsedSentence, ParsedText } from '../language/index.js';
import { classifyByPlace, guessType } from './place-names.js';
import { classifyName } from './classify-name.js';
import { findSequences } from './find-sequences.js';
import type { NameSpan } from './name-span.js';
import { readWords, type Word } from './read-words.js';
import { SENTENCE_STARTERS } from './words/starters.js';
import { TITLE_HEADS } from './words/people.js';
import { splitSequence, textOf, type Part } from './split-sequence.js';
import { isOpen, readSigns } from './signs-around.js';
import { isTitleCase } from './title-case.js';

/** The words of a sentence with the names in it. */
export interface NamedSentence { readonly index: number; readonly words: readonly Word[]; readonly names: readonly NameSpan[] }

/** Every name in a text with what it stands for, so far as its own sentence tells. */
export function findNames(parsed: ParsedText): readonly NamedSentence[] {
  const running = agreeOnLoneNames(parsed.sentences.map((sentence, index) => (isTitleCase(sentence) ? null : namesOf(sentence, index))), parsed.text);
  const elsewhere = running.flatMap((sentence) => sentence?.names ?? []);
  return running.map((sentence, index) => sentence ?? headlineNames(parsed.sentences[index], index, elsewhere));
}

/** A name of one word is one thing throughout: where "Brightways shares" says a body or "the government of Norland" a country, it is no person elsewhere. */
function agreeOnLoneNames(sentences: readonly (NamedSentence | null)[], text: string): readonly (NamedSentence | null)[] {
  const spans = sentences.flatMap((sentence) => sentence?.names ?? []);
  const surnames = new Set(spans.filter(({ type, words, title }) => type === 'PERSON' && (words.length > 1 || title !== null)).map(({ words }) => words.at(-1)));
  const settled = new Map(spans.filter(({ type, words, certainty }) => words.length === 1 && certainty > 0 && (type === 'ORGANISATION' || type === 'COUNTRY') && !surnames.has(words[0])).map((span) => [span.words[0], span.type]));
  // A name of two words that was only guessed to be a person's, where a list or a sign has it for a body.
  for (const { type, words, certainty } of spans) if (words.length === 2 && certainty > 0 && type === 'ORGANISATION') settled.set(words.join(' '), type);
  for (const span of spans) { const sign = isOpen(span) && !(span.words.length === 1 && surnames.has(span.words[0])) ? readSigns(text, span) : null; if (sign !== null && settled.get(span.words.join(' ')) !== 'COUNTRY') settled.set(span.words.join(' '), sign); }
  return sentences.map((sentence) => sentence && { ...sentence, names: sentence.names.map((span) => {
    const type = isOpen(span) ? settled.get(span.words.join(' ')) : undefined;
    return type === undefined ? span : { ...span, type, certainty: 1 as const };
  }) });
}

function namesOf(sentence: ParsedSentence, index: number): NamedSentence {
    const words = readWords(sentence);
    const spans = findSequences(words).flatMap((sequence) => splitSequence(words, sequence)).filter(({ from, to }) => to > from)
      .map((part) => spanOf(words, part, index));
    const kept = spans.filter((span) => !isPartOfContest(words, span));
    return { index, words, names: spreadOverLists(words, kept.map((span) => settle(words, span))).map((span) => (span.type === 'UNKNOWN' ? { ...span, type: guessType(span) } : span)) };
}

/** In a headline: countries, acronyms, and what the text names elsewhere, by the last word of a person's name too. */
function headlineNames(sentence: ParsedSentence | undefined, index: number, elsewhere: readonly NameSpan[]): NamedSentence {
  const words = sentence ? readWords(sentence) : [];
  const names: NameSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = [6, 5, 4, 3, 2, 1].map((length) => ({ from, to: from + length })).filter(({ to }) => to <= words.length).flatMap((range) => namedAs(words, range, elsewhere) ?? [])[0];
    if (!found || !words[from]?.capital) continue;
    names.push({ ...found, sentence: index });
    from = found.to - 1;
  }
  return { index, words, names };
}

function namedAs(words: readonly Word[], range: { readonly from: number; readonly to: number }, elsewhere: readonly NameSpan[]): NameSpan | null {
  const text = textOf(words, range);
  const twin = elsewhere.find((span) => span.words.join(' ') === text || (range.to - range.from === 1 && span.type === 'PERSON' && span.words.at(-1) === text));
  const own = spanOf(words, { ...range, title: null }, 0);
  if (twin) return { ...own, type: twin.type, certainty: 2 };
  const tells = own.type === 'COUNTRY' || (range.to - range.from === 1 && own.type === 'ORGANISATION' && own.certainty === 2 && text.length > 2 && words.some((word) => /\p{Ll}/u.test(word.text)));
  return tells ? own : null;
}

function spanOf(words: readonly Word[], part: Part, sentence: number): NameSpan {
  const [first, last] = [words[part.from], words[part.to - 1]];
  const classified = classifyName(words, part);
  const title = part.title ?? (classified.type === 'PERSON' || classified.type === 'UNKNOWN' ? lowerTitle(words, part.from) : null);
  const [titleFirst, titleLast] = title ? [words[title.from], words[title.to - 1]] : [];
  return {
    sentence, from: part.from, to: part.to, start: first?.start ?? 0, end: last?.end ?? 0, words: words.slice(part.from, part.to).map((word) => word.text), ...(title && classified.type === 'UNKNOWN' ? { type: 'PERSON' as const, certainty: 2 as const } : classified),
    title: title && titleFirst && titleLast ? { ...title, start: titleFirst.start, end: titleLast.end, text: titleText(words, title, part.title === null) } : null,
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

/** A title as running text has it: "Harbour master", which only begins its sentence, is a harbour master. */
function titleText(words: readonly Word[], title: { readonly from: number; readonly to: number }, isLower: boolean): string {
  const text = textOf(words, title);
  return isLower && words[title.from]?.first === true ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "union secretary Bram Okoye", "Harbour master Ines Tallow": a title in small letters right before a name. */
function lowerTitle(words: readonly Word[], from: number): { readonly from: number; readonly to: number } | null {
  const head = words[from - 1];
  if (!head || head.capital && !head.first || !TITLE_HEADS.has(head.lower) && !TITLE_HEADS.has(head.lemma) || head.pos === 'VERB') return null;
  let start = from - 1;
  while (start > 0 && from - start < 5) {
    const word = words[start - 1];
    if (!word || !/^(?:NOUN|ADJ|PROPN)$/u.test(word.pos) || /^(?:the|a|an|former|late|old|new|local|young|then)$/u.test(word.lower) || SENTENCE_STARTERS.has(word.lower)) break;
    start -= 1;
  }
  return { from: start, to: from };
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
  // "the Alliance, Prairie Cellular and the League": plain words in a list of bodies are one too.
  const isBody = (span: NameSpan): boolean => span.type === 'OTHER' && span.certainty < 2 && span.words.length > 1 && best[0] === 'ORGANISATION' && best[1] > 1;
  return list.map((span) => (span.certainty === 0 && span.type !== 'OTHER' || isBody(span) ? { ...span, type: best[0] as NameSpan['type'], certainty: 1 } : span));
}

function groupOf({ type }: NameSpan): string { return type === 'PERSON' || type === 'PLACE' || type === 'COUNTRY' ? (type === 'COUNTRY' ? 'PLACE' : type) : 'ORGANISATION'; }
