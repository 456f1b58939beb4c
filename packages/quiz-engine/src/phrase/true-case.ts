import type { PackGraph } from '@footnote/knowledge';

/**
 * Puts a sentence of the pack into the middle of another one: the first word loses its capital unless it is a name. Which words are
 * names is learnt from the pack itself, since a list of all names is not to be had: a word that stands in lower case in
 * mid-sentence somewhere, and oftener than with a capital, is none. A word never seen keeps its capital, for a small letter on a name is the worse fault.
 */
export interface TrueCase {
  /** The text as it stands inside a sentence: "The generals oppose it" becomes "the generals oppose it". */
  readonly lowerFirst: (text: string) => string;
  /** Words in small letters with the capitals that the pack gives to names: "what defense does" becomes "what Defense does". */
  readonly restoreNames: (text: string) => string;
}

const FUNCTION_WORDS = new Set(
  ('the a an in on at by of for from to with without within under over after before since until during about between among because if when while where who whose what which why how '
  + 'it its he his she her they their them this that these those there here some several many most all both each every no none nobody one two three four five six seven eight nine ten '
  + 'not only more less about at least up members officials people evidence').split(' '),
);

/** Learns the pack's words once. */
export function learnTrueCase(graph: PackGraph): TrueCase {
  const counts = new Map<string, { lower: number; upper: number }>();
  const spellings = new Map<string, string>();
  for (const text of textsOf(graph)) countWords(text, counts, spellings);
  const isName = (word: string): boolean => {
    const folded = word.toLowerCase();
    if (FUNCTION_WORDS.has(folded)) return false;
    const seen = counts.get(folded);
    return seen === undefined || seen.lower <= seen.upper;
  };
  return {
    lowerFirst: (text) => {
      const match = /^(\p{Lu})(\p{L}*)/u.exec(text);
      if (!match || /\p{Lu}/u.test(match[2] ?? '') || isName(match[0])) return text;
      return text.charAt(0).toLowerCase() + text.slice(1);
    },
    restoreNames: (text) => text.replace(/\p{L}+/gu, (word) => (counts.has(word) && isName(word) ? spellings.get(word) ?? word : word)),
  };
}

function* textsOf(graph: PackGraph): Iterable<string> {
  for (const { text } of graph.sources) if (text !== null) yield text;
  for (const { statement, answer } of graph.claims) { yield statement; yield midSentence(answer); }
  for (const { inText, description } of graph.actors) { yield midSentence(inText); if (description !== null) yield midSentence(description); }
  for (const { clause, nominal } of graph.events) { yield midSentence(clause); yield midSentence(nominal); }
  for (const { label, asks } of graph.aspects) { yield midSentence(label); yield midSentence(asks); }
  for (const { label } of graph.measures) yield midSentence(label);
  for (const { gerund } of graph.issues) yield midSentence(gerund);
}

/** Phrases are written as they stand within a sentence, so that their first word counts too. */
function midSentence(phrase: string): string {
  return `x ${phrase}`;
}

/** Counts the words that do not open a sentence. */
function countWords(text: string, counts: Map<string, { lower: number; upper: number }>, spellings: Map<string, string>): void {
  let opensSentence = true;
  for (const [token] of text.matchAll(/[\p{L}\p{N}’'-]+|[.?!:”"\n]+/gu)) {
    if (!/^[\p{L}\p{N}]/u.test(token)) { opensSentence = /[.?!:\n]/u.test(token); continue; }
    if (!opensSentence) {
      const folded = token.toLowerCase();
      const seen = counts.get(folded) ?? { lower: 0, upper: 0 };
      if (token === folded) seen.lower += 1;
      else {
        seen.upper += 1;
        spellings.set(folded, token);
      }
      counts.set(folded, seen);
    }
    opensSentence = false;
  }
}
