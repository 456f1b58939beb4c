import { loadLexicon } from './words/lexicon.js';
import { HUMAN_VERBS } from './words/people.js';
import { wordSet } from './words/word-set.js';
import type { NameClass, NameSpan } from './name-span.js';
import type { Word } from './read-words.js';

const PARTY_NOUNS = wordSet('party parties mp mps mep meps mpp candidate candidates ticket leader leaders leadership coalition government governments caucus member members supporters voters list backbencher backbenchers councillor councillors activist activists landslide manifesto politician politicians nomination deputies');
const COMPANY_NOUNS = wordSet('shares employees subsidiary spokesman spokeswoman spokesperson shareholders staff customers website executive chairman chief');
const OF_BODY = wordSet('leader member members founder chairman chairwoman chair president director head secretary-general wing branch candidate candidates joined join joins leave left founded merged party company firm group organisation organization union employee');
const IN = wordSet('in near at around across throughout outside inside');
const OF_PLACE = wordSet('city town village region province district county port island state borough suburb capital coast shores streets parish municipality riding constituency seat');
const BY_PERSON = wordSet('by with against defeated beat succeeded married succeeding defeating replacing by whom and his her');

interface Place { readonly words: readonly Word[]; readonly span: NameSpan }

/** Decides by where it stands what a name is whose own words do not tell. */
export function classifyByPlace({ words, span }: Place): Pick<NameSpan, 'type' | 'certainty'> {
  const before = words[span.from - 1];
  const next = words[span.to];
  const beforeArticle = before?.lower === 'the' ? words[span.from - 2] : before;
  const likely = (type: NameClass): Pick<NameSpan, 'type' | 'certainty'> => ({ type, certainty: 1 });
  const isPerson = span.type === 'PERSON';
  if (next && PARTY_NOUNS.has(next.lower) && !isPerson) return likely('ORGANISATION');
  if (next?.text === '(' && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\p{N}&-]{2,8}$/u.test(words[span.to + 1]?.text ?? '') && words[span.to + 2]?.text === ')' && !isPerson) return likely('ORGANISATION');
  if (isPerson) return { type: span.type, certainty: span.certainty };
  if (next && COMPANY_NOUNS.has(next.lower)) return likely('ORGANISATION');
  if (before && IN.has(before.lower)) return likely('PLACE');
  if (before?.lower === 'of' && OF_PLACE.has(words[span.from - 2]?.lower ?? '')) return likely('PLACE');
  if (beforeArticle && beforeArticle.lower === 'of' && OF_BODY.has(words[span.from - (before?.lower === 'the' ? 3 : 2)]?.lower ?? '')) return likely('ORGANISATION');
  if (beforeArticle && /^(?:joined|joins|join|joining|leave|leaving|founded|merged|formed|for)$/u.test(beforeArticle.lower) && span.words.length === 1 && before?.lower !== 'the') return beforeArticle.lower === 'for' ? { type: 'UNKNOWN', certainty: 0 } : likely('ORGANISATION');
  if (before?.lower === 'the') return span.words.every((word) => loadLexicon().isCommon(word.toLowerCase())) && span.words.length < 3 ? { type: 'UNKNOWN', certainty: 0 } : likely('ORGANISATION');
  if (before?.lower === 'from' && span.words.length === 1) return likely('PLACE');
  const verb = [next, words[span.to + 1]].find((word) => word && (word.pos === 'VERB' || word.pos === 'AUX'));
  if (verb && HUMAN_VERBS.has(verb.lemma)) return likely('PERSON');
  if (before && BY_PERSON.has(before.lower)) return { type: 'PERSON', certainty: 0 };
  return { type: 'UNKNOWN', certainty: 0 };
}

/** What is left when nothing tells: two or three unknown words are a person's name more often than not, and so is one. */
export function guessType(span: NameSpan): NameClass {
  if (span.words.every((word) => loadLexicon().isCommon(word.toLowerCase()))) return 'OTHER';
  if (span.words.length > 3) return 'ORGANISATION';
  return 'PERSON';
}
