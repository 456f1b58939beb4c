/** Words that carry no meaning of their own, or only that of a tense. */
const EMPTY = new Set(
  `a an the this that these those it its he she they them his her their of to in on at by for from with into onto over under about as and or but nor so if than then there
  is are was were be been being am has have had having do does did will would shall should can could may might must also been more most very just still yet already
  who whom whose which what when where why how said says say saying told tells according reported reportedly`.split(/\s+/),
);
const NEGATIONS = new Set(`not no never none nobody nothing neither without cannot n't`.split(' '));
/** Beginnings that turn a word round; "unsold" is not "sold". */
const NEGATED = /n['’]t$/;

/** What a phrase is about, for comparison: the stems of its content words, its numbers, and whether it denies. */
export interface WordsOf { readonly stems: ReadonlySet<string>; readonly numbers: ReadonlySet<string>; readonly denies: boolean }

/** Reads a phrase; words by their stems, so that "relocate" and "relocating" are one. */
export function wordsOf(phrase: string): WordsOf {
  const words = phrase.normalize('NFC').toLowerCase().match(/\d[\d.,]*\d|\d|[\p{L}]+(?:['’]\p{L}+)?/gu) ?? [];
  const isNumber = (word: string) => /^\d/.test(word);
  return {
    stems: new Set(words.filter((word) => !isNumber(word) && !EMPTY.has(word) && !NEGATIONS.has(word)).map(stemOf)),
    numbers: new Set(words.filter(isNumber).map((word) => word.replace(/[.,](?=\d{3}\b)/g, ''))),
    denies: words.some((word) => NEGATIONS.has(word) || NEGATED.test(word)),
  };
}

/** Without the endings of verbs and plurals, and no more than five letters of what is left; crude, and the same for both sides. */
function stemOf(word: string): string {
  const bare = word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})(?:ings?|ed|es|(?<!s)s|e)$/u, '').replace(/([bdgklmnprt])\1$/, '$1');
  return bare.slice(0, 5);
}

/** How much of the shorter of two phrases the other has: 0 to 1; 0 where one has no content words. */
export function shareWords(a: WordsOf, b: WordsOf): number {
  const smaller = a.stems.size <= b.stems.size ? a.stems : b.stems;
  const larger = smaller === a.stems ? b.stems : a.stems;
  return smaller.size === 0 ? 0 : [...smaller].filter((stem) => larger.has(stem)).length / smaller.size;
}

/** How alike two phrases are: shared content words by all content words, 0 to 1. */
export function likeness(a: WordsOf, b: WordsOf): number {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const all = a.stems.size + b.stems.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Least share of all content words from which on two free values say one thing. */
const SAME = 0.6;

/** Whether two values in free words say the same: no number differs, both deny or neither, and most of their content words are shared. */
export function sayTheSame(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const sameNumbers = a.numbers.size === b.numbers.size && [...a.numbers].every((number) => b.numbers.has(number));
  if (!sameNumbers || a.denies !== b.denies) return false;
  return likeness(a, b) >= SAME || (a.stems.size === 0 && b.stems.size === 0 && first.trim().toLowerCase() === second.trim().toLowerCase());
}
