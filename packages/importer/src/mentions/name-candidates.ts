import type { Candidate } from './candidate.js';
import type { NamedSentence } from './find-names.js';
import type { NameSpan } from './name-span.js';
import type { Word } from './read-words.js';
import { METONYMS } from './words/metonyms.js';
import { institutionKind } from './words/institutions.js';
import { wordSet } from './words/word-set.js';

/** Fields of government after which departments are called; said alone they can stand for one. */
const PORTFOLIOS = wordSet('state justice defense defence treasury commerce energy interior health education agriculture labor labour transportation transport housing finance trade environment culture foreign homeland veterans');

/** The names of a sentence that can be actors, with those that a coordination leaves half said. */
export function nameCandidates({ words, names }: NamedSentence): readonly Candidate[] {
  return [...names.flatMap((span) => candidateOf(words, span)), ...ellipticCandidates(words, names)];
}

function candidateOf(words: readonly Word[], span: NameSpan): readonly Candidate[] {
  const { type } = span;
  if (type === 'PLACE' || type === 'OTHER' || type === 'UNKNOWN') return [];
  const surface = surfaceOf(words, span.from, span.to);
  const isMetonym = METONYMS.some(({ name }) => name === surface);
  return [{
    start: span.start, end: span.end, sentence: span.sentence, surface, fullName: surface, kind: type, form: isMetonym ? 'METONYM' : 'NAME', title: span.title?.text ?? null,
    article: articleBefore(words, span.from), owner: ownerBefore(words, span.from), plural: isPluralName(span.words), certainty: span.certainty, known: null,
  }];
}

/** "the State and Justice departments", "the State Department and Justice": two bodies of which one is half said. */
function ellipticCandidates(words: readonly Word[], names: readonly NameSpan[]): readonly Candidate[] {
  return words.flatMap((word, index) => {
    if (word.lower !== 'and' && word.text !== ',') return [];
    const [left, right] = [words[index - 1], words[index + 1]];
    if (!left?.capital || !right?.capital) return [];
    return [...beforeSharedNoun(words, index), ...afterNamedBody(words, names, index)];
  });
}

function beforeSharedNoun(words: readonly Word[], at: number): readonly Candidate[] {
  const noun = words[at + 2];
  const shared = noun && /^(?:departments|ministries|offices|agencies|bureaus)$/u.test(noun.lower) ? noun : null;
  const [left, right] = [words[at - 1], words[at + 1]];
  if (!shared || !left || !right || !PORTFOLIOS.has(right.lower)) return [];
  const singular = shared.lower.replace(/ies$/u, 'y').replace(/s$/u, '');
  const body = singular.charAt(0).toUpperCase() + singular.slice(1);
  const kind = institutionKind(singular) ?? 'DEPARTMENT';
  const of = (word: Word, end: number): Candidate => ({
    start: word.start, end, sentence: -1, surface: end === word.end ? word.text : `${word.text} ${shared.text}`, fullName: `${word.text} ${body}`, kind, form: 'NAME', title: null, article: 'the', owner: null, plural: false, certainty: 2, known: null,
  });
  return [of(left, left.end), of(right, shared.end)];
}

function afterNamedBody(words: readonly Word[], names: readonly NameSpan[], at: number): readonly Candidate[] {
  const body = names.find((span) => span.to === at && span.type === 'DEPARTMENT');
  const right = words[at + 1];
  if (!body || !right || !PORTFOLIOS.has(right.lower) || words[at + 2]?.capital === true || institutionKind(words[at + 2]?.text ?? '') !== null) return [];
  const noun = body.words.find((word) => institutionKind(word) === 'DEPARTMENT') ?? 'Department';
  return [{ start: right.start, end: right.end, sentence: -1, surface: right.text, fullName: `${right.text} ${noun}`, kind: 'DEPARTMENT', form: 'NAME', title: null, article: 'the', owner: null, plural: false, certainty: 1, known: null }];
}

/** The words from `from` to `to` as the text has them, blanks collapsed. */
export function surfaceOf(words: readonly Word[], from: number, to: number): string {
  return words.slice(from, to).map((word, index) => `${index > 0 && !word.glued ? ' ' : ''}${word.text}`).join('');
}

export function articleBefore(words: readonly Word[], from: number): string {
  const before = words[from - 1]?.lower ?? '';
  return /^(?:the|a|an|its|his|her|their|our|some|several|many|this|that|these|those|another|unnamed|one)$/u.test(before) ? before : '';
}

/** The name whose possessive ending stands right before: "Russia" of "Russia's". */
export function ownerBefore(words: readonly Word[], from: number): string | null {
  const mark = words[from - 1];
  if (!mark || !/^['’]s?$/u.test(mark.text) || !mark.glued) return null;
  let start = from - 2;
  while (start > 0 && words[start - 1]?.capital === true) start -= 1;
  const owner = surfaceOf(words, Math.max(start, 0), from - 1);
  return owner === '' ? null : owner.replace(/^(?:The|A|An) /u, '');
}

function isPluralName(words: readonly string[]): boolean {
  return /^(?:Democrats|Republicans|Liberals|Conservatives|Greens|Tories|Socialists|Communists|Nationalists|Unionists|Forces|Troops)$/u.test(words.at(-1) ?? '');
}
