import { institutionKind, isForeignBody } from './words/institutions.js';
import { loadLexicon } from './words/lexicon.js';
import { listCountries } from './words/countries.js';
import { TITLE_HEADS } from './words/people.js';
import { isOrdinaryStart, type Word } from './read-words.js';
import { SENTENCE_STARTERS } from './words/starters.js';
import { wordSet } from './words/word-set.js';

/** Words `from` to `to` (end exclusive) that are written as one name. */
export interface Sequence { readonly from: number; readonly to: number }

const PARTICLES = wordSet('de del della di da das do dos du des le la las los el al van von der den ter ten zu zum bin ibn bint na nan y e ap ó ní nic mac');
/** "Council on Foreign Relations", "Campaign for Nuclear Disarmament", "Bank of England": only after a word that names a body. */
const LINKS = wordSet('of for on to against');
const FOREIGN_LINKS = wordSet('des für und et pour per e i za en och og na de la y les och');
const IDEOLOGY = wordSet('social christian democratic national liberal conservative labour labor progressive popular people’s workers farmers green republican justice development environment food trade industry health education science culture agriculture fisheries');

/** All stretches of words that are written as names, with the small words that belong into them. */
export function findSequences(words: readonly Word[]): readonly Sequence[] {
  const sequences: Sequence[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (!word?.capital || !/\p{L}/u.test(word.text) || isSkippedStart(words, index)) { index += 1; continue; }
    const to = extend(words, index);
    sequences.push({ from: index, to });
    index = to;
  }
  return sequences;
}

function isSkippedStart(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word) return true;
  // "A.N.S.W.E.R." and "A. Smith" begin with what could be an article.
  if (word.text === 'I' || word.text === 'I’m') return true;
  if (!isOrdinaryStart(word)) return false;
  const couldBeName = !SENTENCE_STARTERS.has(word.lower) && next?.capital === true && !next.glued && (word.pos === 'VERB' || word.pos === 'ADV') && institutionKind(next.text) !== null;
  return !couldBeName;
}

function extend(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const step = stepFrom(words, from, to);
    if (step === 0) return to;
    to += step;
  }
}

/** How many words further the name goes on; 0 where it ends. */
function stepFrom(words: readonly Word[], from: number, to: number): number {
  const [next, after] = [words[to], words[to + 1]];
  const last = words[to - 1];
  if (!next || !last) return 0;
  if (next.capital) return isBrokenBefore(words, to) ? 0 : 1;
  if (next.text === '&' && after?.capital) return 2;
  if (isPossessive(next) || (/^['’]$/u.test(next.text) && last.lower.endsWith('s'))) return continuesPossessive(words, { from, to }) ? 1 : 0;
  return after ? stepOverSmallWords(words, from, to) : 0;
}

/** Over particles ("de"), links ("of"), "and", and the commas of a list that ends in "and". */
function stepOverSmallWords(words: readonly Word[], from: number, to: number): number {
  const [next, after, third] = [words[to], words[to + 1], words[to + 2]];
  if (!next || !after) return 0;
  if (PARTICLES.has(next.lower)) {
    if (after.capital) return 2;
    if (PARTICLES.has(after.lower) && third?.capital) return 3;
  }
  if (FOREIGN_LINKS.has(next.lower) && after.capital && words.slice(from, to).some((word) => isForeignBody(word.text))) return 2;
  if (LINKS.has(next.lower)) return stepOverLink(words, from, to);
  if (next.lower === 'and' && after.capital) return joinsWithAnd(words, from, to) ? 2 : 0;
  // "Communist Party of Bosnia, …" never; "Sports, Media and Culture" only after a body that is "of" something.
  return next.text === ',' && after.capital && hasLink(words, from, to) ? listEndsInAnd(words, from, to) : 0;
}

function isBrokenBefore(words: readonly Word[], to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next) return true;
  if (/^\p{Lu}{2,}$/u.test(next.text) && next.glued) return true;
  return false;
}

export function isPossessive(word: Word | undefined): boolean { return word !== undefined && /^['’]s?$/u.test(word.text) && word.glued; }

/** "People's Party", "Workers' Union", "Women’s League"; but "Canada's Liberal Party" is two. */
function continuesPossessive(words: readonly Word[], { from, to }: Sequence): boolean {
  const [owner, next] = [words[to - 1], words[to + 1]];
  if (!owner || !next?.capital || next.glued) return false;
  const own = owner.lower;
  const isMany = /^(?:people|women|men|children|workers|farmers|students|teachers|miners|peasants|soldiers|veterans|nurses|doctors|fishermen|mothers|parents|writers|journalists|builders|employers|lawyers|landlords|tenants|players|citizens|youth|queen|king|prince|president|prime minister|state|nation|world)$/u.test(own)
    || (/s$/u.test(own) && (loadLexicon().isCommon(own) || loadLexicon().isCommon(own.slice(0, -1))) && words[to]?.text.length === 1)
    || isPluralOwner(owner, words[to])
    || /^(?:St|Saint|Our|Queen|King)\.?$/u.test(words[from]?.text ?? '');
  return isMany && reachesInstitution(words, to + 1) && !(owner.first && from === to - 1 && own === 'president');
}

/** "Shopworkers' Federation": a plural that no list holds, with the mark of its owner and no s behind it. */
function isPluralOwner(owner: Word, mark: Word | undefined): boolean {
  const { isGivenName, isSurname, isPlace } = loadLexicon();
  return /[^s]s$/u.test(owner.lower) && mark?.text.length === 1 && !isGivenName(owner.lower) && !isSurname(owner.lower) && !isPlace(owner.text) && !listCountries().byName.has(owner.text);
}

function reachesInstitution(words: readonly Word[], from: number): boolean {
  for (let index = from; words[index]?.capital === true; index += 1) if (institutionKind(words[index]?.text ?? '') !== null) return true;
  return false;
}

/** "Party of Canada", "Ministry for the Environment": the words up to the next with a capital, or none. */
function stepOverLink(words: readonly Word[], from: number, to: number): number {
  const link = words[to];
  const head = words[to - 1];
  if (!link || !head) return 0;
  const isOf = link.lower === 'of' || link.lower === 'for';
  const leadsBody = institutionKind(head.text) !== null && !(head.first && head.lower.endsWith('s') && to - from === 1);
  const goesOn = hasLink(words, from, to) && isOf && words.slice(from, to).some((word) => institutionKind(word.text) !== null) && isPlain(head);
  if (!leadsBody && !goesOn && !isCause(words, from, to)) return 0;
  const article = /^(?:the|a)$/u.test(words[to + 1]?.lower ?? '') ? 1 : 0;
  return words[to + 1 + article]?.capital === true && !isStrangeTo(head.lower, link.lower) ? 2 + article : 0;
}

/** After which nouns a link hardly ever goes on with the name: a court is "of" something and never "for" it in its name. */
function isStrangeTo(head: string, link: string): boolean {
  switch (link) {
    case 'for': return /^(?:court|parliament|army|senate|times|post)$/u.test(head);
    case 'on': return !/^(?:council|committee|commission|inquiry|panel|forum|institute|center|centre|conference|board|network|programme|program|foundation)$/u.test(head);
    case 'to': return !/^(?:mission|delegation|embassy)$/u.test(head);
    case 'against': return !/^(?:campaign|coalition|movement|alliance|league|front)$/u.test(head);
    default: return false;
  }
}

function hasLink(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => LINKS.has(word.lower));
}

function joinsWithAnd(words: readonly Word[], from: number, to: number): boolean {
  const before = words.slice(from, to);
  const right = words.slice(to + 1, endOfCapitals(words, to + 1));
  if (before.length === 0 || right.length === 0) return false;
  return before.some((word) => institutionKind(word.text) !== null) ? goesOnAfterBody(before, right) : leadsToBody(before, right);
}

/** "Ministry of Agriculture and Fisheries", but not "Bank of England and Labour Party". */
function goesOnAfterBody(before: readonly Word[], right: readonly Word[]): boolean {
  const [last, first] = [before.at(-1), right[0]];
  if (!last || !first || last.first || before.at(-2)?.lower === 'the' || !before.some((word) => LINKS.has(word.lower))) return false;
  const isNamed = (word: Word): boolean => listCountries().byName.has(word.text) || loadLexicon().isPlace(word.text);
  return !isNamed(last) && !isNamed(first) && isPlain(last) && isPlain(first) && !right.some((word) => isBodyNoun(word.lower));
}

/** "Social Democratic and Labour Party", but not "Bonino and Liberal Party", nor "State and Justice Departments", which are two. */
function leadsToBody(before: readonly Word[], right: readonly Word[]): boolean {
  const [last, noun] = [before.at(-1), right.at(-1)];
  if (!last || !noun || institutionKind(noun.text) === null || right.length > 4 || before.length > 3) return false;
  if (noun.lower.endsWith('s') && institutionKind(noun.lower.slice(0, -1)) !== null) return false;
  const isNamed = before.some((word) => loadLexicon().isGivenName(word.lower) || TITLE_HEADS.has(word.lower)) || listCountries().byName.has(before.map((word) => word.text).join(' '));
  return isPlain(last) && !isNamed && !(last.first && last.pos !== 'PROPN' && last.pos !== 'ADJ');
}

/** Nouns that head a body and hardly ever stand within the name of another. */
function isBodyNoun(lower: string): boolean { return institutionKind(lower) !== null && !/s$|^(?:labou?r|community|democracy|security|police|intelligence|customs|justice|treasury|army|church|youth)$/u.test(lower); }

/** "Voices for Peace", "Dignity for Disability": a common noun and what it is for. */
function isCause(words: readonly Word[], from: number, to: number): boolean {
  const [head, link, next] = [words[to - 1], words[to], words[to + 1]];
  return head !== undefined && !head.first && link?.lower === 'for' && next?.capital === true && isPlain(head) && words.slice(from, to).every((word) => isPlain(word) && !TITLE_HEADS.has(word.lower)) && head.pos !== 'VERB';
}

function isPlain(word: Word): boolean {
  return IDEOLOGY.has(word.lower) || (loadLexicon().isCommon(word.lower) && !listCountries().byName.has(word.text) && !loadLexicon().isGivenName(word.lower));
}

function endOfCapitals(words: readonly Word[], from: number): number {
  let end = from;
  while (words[end]?.capital === true) end += 1;
  return end;
}

/** "Department for Digital, Culture, Media and Sport": how far the list goes that ends in "and"; 0 where it is no such list. */
function listEndsInAnd(words: readonly Word[], from: number, to: number): number {
  let index = to;
  while (words[index]?.text === ',' && words[index + 1]?.capital === true) {
    const end = endOfCapitals(words, index + 1);
    if (end - index > 3 || !words.slice(index + 1, end).every(isPlain)) return 0;
    index = end;
  }
  const last = words[to - 1];
  const closes = words[index]?.lower === 'and' && words[index + 1]?.capital === true;
  const right = words[index + 1];
  return closes && last && right && isPlain(last) && isPlain(right) && words.slice(from, to).some((word) => institutionKind(word.text) !== null) ? index - to : 0;
}
