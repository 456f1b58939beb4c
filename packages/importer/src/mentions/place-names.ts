import { loadLexicon } from './words/lexicon.js';
import { HUMAN_VERBS } from './words/people.js';
import { wordSet } from './words/word-set.js';
import type { NameClass, NameSpan } from './name-span.js';
import type { Word } from './read-words.js';

const PARTY_NOUNS = wordSet('party parties mp mps mep meps mpp candidate candidates ticket leader leaders leadership coalition government governments caucus member members supporters voters list backbencher backbenchers councillor councillors activist activists landslide manifesto politician politicians nomination deputies');
const COMPANY_NOUNS = wordSet('shares employees subsidiary spokesman spokeswoman spokesperson shareholders staff customers website executive chairman chief boss board stores takeover');
const OF_BODY = wordSet('leader member members founder chairman chairwoman chair president director head secretary-general wing branch candidate candidates joined join joins leave left founded merged party company firm group organisation organization union employee takeover acquisition shareholders');
const JOINING = wordSet('joined joins join joining leave leaving founded merged formed');
const IN = wordSet('in near at around across throughout outside inside');
const OF_PLACE = wordSet('city town village region province district county port island state borough suburb capital coast shores streets parish municipality riding constituency seat');
const BY_PERSON = wordSet('by with against defeated beat succeeded married succeeding defeating replacing by whom and his her');

interface Place { readonly words: readonly Word[]; readonly span: NameSpan }

/** Decides by where it stands what a name is whose own words do not tell. */
export function classifyByPlace(place: Place): Placed {
  const byNext = byWhatFollows(place);
  if (byNext) return byNext;
  const { span } = place;
  if (span.type === 'PERSON') return { type: span.type, certainty: span.certainty };
  return byWhatPrecedes(place) ?? byVerb(place);
}

type Placed = Pick<NameSpan, 'type' | 'certainty'>;
const NOTHING: Placed = { type: 'UNKNOWN', certainty: 0 };
const likely = (type: NameClass): Placed => ({ type, certainty: 1 });

/** "Meretz candidates", "Venstre (V)", "Calder shares". */
function byWhatFollows({ words, span }: Place): Placed | null {
  const next = words[span.to];
  if (!next || span.type === 'PERSON') return null;
  if (PARTY_NOUNS.has(next.lower) || COMPANY_NOUNS.has(next.lower)) return likely('ORGANISATION');
  const isAbbreviated = next.text === '(' && words[span.to + 2]?.text === ')' && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\p{N}&-]{2,8}$/u.test(words[span.to + 1]?.text ?? '');
  return isAbbreviated ? likely('ORGANISATION') : null;
}

/** "in Raqqa", "the city of Raqqa", "leader of Meretz", "joined Meretz", "the Taukei". */
function byWhatPrecedes({ words, span }: Place): Placed | null {
  const before = words[span.from - 1];
  if (!before) return null;
  const hasArticle = before.lower === 'the';
  const governor = hasArticle ? words[span.from - 2] : before;
  const beforeGovernor = words[span.from - (hasArticle ? 3 : 2)]?.lower ?? '';
  const governed = byGovernor(governor?.lower ?? '', { beforeGovernor, hasArticle });
  if (governed) return governed;
  if (!hasArticle && span.words.length === 1 && JOINING.has(before.lower)) return likely('ORGANISATION');
  if (hasArticle) return span.words.length < 3 && span.words.every((word) => loadLexicon().isCommon(word.toLowerCase())) ? NOTHING : likely('ORGANISATION');
  return before.lower === 'from' && span.words.length === 1 ? likely('PLACE') : null;
}

/** "shares in Calder", "the government of Norland", "in Raqqa", "the city of Raqqa", "leader of Meretz". */
function byGovernor(governor: string, { beforeGovernor, hasArticle }: { readonly beforeGovernor: string; readonly hasArticle: boolean }): Placed | null {
  if (governor === 'in' && /^(?:shares?|stakes?|holding)$/u.test(beforeGovernor)) return likely('ORGANISATION');
  if (!hasArticle && governor === 'of' && /^(?:government|parliament|republic|kingdom)$/u.test(beforeGovernor)) return likely('COUNTRY');
  if (!hasArticle && (IN.has(governor) || (governor === 'of' && OF_PLACE.has(beforeGovernor)))) return likely('PLACE');
  return governor === 'of' && OF_BODY.has(beforeGovernor) ? likely('ORGANISATION') : null;
}

/** "Farry said", "defeated by Farry". */
function byVerb({ words, span }: Place): Placed {
  const verb = [words[span.to], words[span.to + 1]].find((word) => word && (word.pos === 'VERB' || word.pos === 'AUX'));
  if (verb && HUMAN_VERBS.has(verb.lemma)) return likely('PERSON');
  return BY_PERSON.has(words[span.from - 1]?.lower ?? '') ? { type: 'PERSON', certainty: 0 } : NOTHING;
}

/** "Northgate Minerals": an ordinary plural behind an unknown word is a firm's name and no surname. */
function endsInThings(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  const { isCommon, isSurname, isGivenName } = loadLexicon();
  return words.length > 1 && /[^s]s$/u.test(last) && isCommon(last) && isCommon(last.slice(0, -1)) && !isSurname(last) && !isGivenName((words[0] ?? '').toLowerCase());
}

/** What is left when nothing tells: two or three unknown words are a person's name more often than not, and so is one. */
export function guessType(span: NameSpan): NameClass {
  if (span.words.every((word) => loadLexicon().isCommon(word.toLowerCase()))) return 'OTHER';
  if (span.words.length > 3 || endsInThings(span.words)) return 'ORGANISATION';
  return 'PERSON';
}
