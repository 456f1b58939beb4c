import { listCountries } from './words/countries.js';
import { institutionKind } from './words/institutions.js';
import { loadLexicon } from './words/lexicon.js';
import { HONORIFICS, KEPT_HONORIFICS, TITLE_ABBREVIATIONS, TITLE_HEADS, TITLE_MODIFIERS } from './words/people.js';
import type { Sequence } from './find-sequences.js';
import type { Word } from './read-words.js';
import { wordSet } from './words/word-set.js';

/** A part of a sequence that is one name, with the title before it. */
export interface Part extends Sequence { readonly title: Sequence | null }

/** Those who belong to a party or faith, before a name: "Democrat Mike Lund". */
export const MEMBERS = wordSet('democrat republican liberal conservative labour labor green tory socialist communist social nationalist unionist independent whig federalist marxist catholic protestant muslim jewish christian');

/** Cuts a sequence where a title, a country or a place ends and another name begins: "US | Defense Secretary | Lloyd Austin". */
export function splitSequence(words: readonly Word[], given: Sequence): readonly Part[] {
  const sequence = withoutArticle(words, given);
  if (listCountries().byName.has(textOf(words, sequence))) return [{ ...sequence, title: null }];
  const cut = leadingName(words, sequence);
  if (cut !== null) return [...(cut.from > sequence.from ? splitSequence(words, { from: sequence.from, to: cut.from }) : []), ...splitSequence(words, { from: cut.from, to: sequence.to })];
  const titleEnd = endOfTitle(words, sequence);
  if (titleEnd === null) return withoutLooseEnds(words, sequence).map((part) => ({ ...part, title: null }));
  const name = withoutLooseEnds(words, { from: titleEnd, to: sequence.to });
  const title = { from: sequence.from, to: titleEnd };
  const [first, ...rest] = name;
  const parts = first ? [{ ...first, title }, ...rest.map((part) => ({ ...part, title: null }))] : [];
  return [...beforeTitle(words, title).map((part) => ({ ...part, title: null })), ...parts];
}

/** Country or demonym with which a title begins ("United States", "US"): a mention of its own. */
function beforeTitle(words: readonly Word[], title: Sequence): readonly Sequence[] {
  for (let to = Math.min(title.to - 1, title.from + 4); to > title.from; to -= 1) {
    if (listCountries().byName.has(textOf(words, { from: title.from, to }))) return [{ from: title.from, to }];
  }
  return [];
}

/** Where a country or place stands before a person: the index at which the person begins. */
function leadingName(words: readonly Word[], { from, to }: Sequence): Sequence | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before || !before.capital || !word.capital) continue;
    const rest = words.slice(at, to);
    if (!loadLexicon().isGivenName(word.lower) && !followsCountry(words, { from, to: at }, rest)) continue;
    if (rest.some((each) => institutionKind(each.text) !== null || HAS_LINK.test(each.lower)) && !/^(?:mc|o’)/u.test(word.lower)) continue;
    const lead = textOf(words, { from, to: at });
    const lastOfLead = before.text;
    const endsNamed = listCountries().byName.has(lead) || loadLexicon().isPlace(lead) || (words.slice(from, at).some((each) => HAS_LINK.test(each.lower)) && at - from > 1);
    if (endsNamed || (institutionKind(lastOfLead) !== null && !loadLexicon().isGivenName(words[from]?.lower ?? '') && at - from >= 2)) return { from: at, to };
  }
  return null;
}

/** "Liberal Party of Canada Fernand Viau", "Italy Di Pietro": what follows a country and is no word of the language is another name. */
function followsCountry(words: readonly Word[], lead: Sequence, rest: readonly Word[]): boolean {
  const { isCommon } = loadLexicon();
  const country = [1, 2, 3].some((length) => lead.to - length >= lead.from && listCountries().byName.has(textOf(words, { from: lead.to - length, to: lead.to })));
  return country && rest.length === 2 && rest.every((word) => word.capital && institutionKind(word.text) === null && !isDemonym(word.text)) && rest.some((word) => !isCommon(word.lower));
}

const HAS_LINK = /^(?:of|for|on|against)$/u;

/** The index behind the last word of a title that stands before a person's name, or null. */
function endOfTitle(words: readonly Word[], { from, to }: Sequence): number | null {
  let end: number | null = null;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || !isTitleWord(words, index, { from, to })) break;
    if (isTitleHead(word, words[index + 1]) || MEMBERS.has(word.lower) || isDemonym(word.text)) end = index + 1;
  }
  // A whole sequence of titles ("Prime Minister", "Attorney General") names nobody; it is left to descriptions.
  if (end === null || end > to) return null;
  if (end === to) return to;
  const rest = words.slice(end, to);
  const named = rest[0];
  const isBody = rest.some((word) => institutionKind(word.text) !== null || HAS_LINK.test(word.lower)) && !(named && loadLexicon().isGivenName(named.lower) && rest.length === 2);
  const isOrdinary = named !== undefined && rest.every((word) => loadLexicon().isCommon(word.lower) && !loadLexicon().isGivenName(word.lower) && !loadLexicon().isSurname(word.lower));
  return isBody || isOrdinary ? null : end;
}

/** "The" with a capital belongs to a name only where nothing else says that it names a body: "The Shalom Center". */
function withoutArticle(words: readonly Word[], { from, to }: Sequence): Sequence {
  const first = words[from];
  return first && /^(?:the|a|an)$/u.test(first.lower) && to - from > 1 && (first.first || words.slice(from, to).some((word) => institutionKind(word.text) !== null)) ? { from: from + 1, to } : { from, to };
}

function isTitleHead(word: Word, next: Word | undefined): boolean {
  if (KEPT_HONORIFICS.has(word.lower) && next?.capital === true && !TITLE_HEADS.has(next.lower)) return false;
  return TITLE_HEADS.has(word.lower) || TITLE_HEADS.has(word.lower.replace(/s$/u, '')) || HONORIFICS.has(word.lower.replace(/\.$/u, '')) || TITLE_ABBREVIATIONS.has(word.lower.replace(/\.$/u, '')) || /^(?:MP|MEP|MSP|CEO|PM)$/u.test(word.text);
}

function isTitleWord(words: readonly Word[], index: number, { from, to }: Sequence): boolean {
  const word = words[index];
  if (!word) return false;
  if (isTitleHead(word, words[index + 1]) || TITLE_MODIFIERS.has(word.lower) || MEMBERS.has(word.lower) || isDemonym(word.text)) return true;
  const headFollows = words.slice(index + 1, to).some((each) => TITLE_HEADS.has(each.lower) || TITLE_HEADS.has(each.lower.replace(/s$/u, '')));
  if (!headFollows) return false;
  return listCountries().byName.has(word.text) || institutionKind(word.text) !== null || HAS_LINK.test(word.lower) || (index === from + 1 && listCountries().byName.has(textOf(words, { from, to: index + 1 }))) || /^(?:United|States|US|U\.S\.|EU|UN|NATO|U\.N\.)$/u.test(word.text)
    || loadLexicon().isPlace(word.text) || (loadLexicon().isCommon(word.lower) && !loadLexicon().isGivenName(word.lower));
}

export function isDemonym(text: string): boolean { return listCountries().byDemonym.has(text); }

/** A name without "MP", "Jr." and the like behind it; none where nothing is left. */
function withoutLooseEnds(words: readonly Word[], { from, to }: Sequence): readonly Sequence[] {
  let end = to;
  while (end > from && /^(?:Member|Members|Leader|MP|MPs|MEP|MEPs|MSP|MSPs|MLA|QC|KC|OBE|MBE|CBE|TD|AM|Jr|Sr|PhD|'s|’s|'|’)$/u.test(words[end - 1]?.text ?? '') && end - from > 1) end -= 1;
  const hasBody = words.slice(from, end - 1).some((word) => institutionKind(word.text) !== null);
  if (hasBody && TITLE_HEADS.has(words[end - 1]?.lower ?? '')) end -= 1;
  return end > from ? [{ from, to: end }] : [];
}

export function textOf(words: readonly Word[], { from, to }: Sequence): string {
  let text = '';
  words.slice(from, to).forEach((word, index) => { text += (index > 0 && !word.glued ? ' ' : '') + word.text; });
  return text;
}
