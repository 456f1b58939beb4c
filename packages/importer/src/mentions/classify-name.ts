import { listCountries } from './words/countries.js';
import { HAPPENINGS, NO_BODIES, PLACE_NOUNS } from './words/happenings.js';
import { institutionKind, kindOfBody } from './words/institutions.js';
import { loadLexicon } from './words/lexicon.js';
import { METONYMS } from './words/metonyms.js';
import { HONORIFICS, KEPT_HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from './words/people.js';
import { SENTENCE_STARTERS } from './words/starters.js';
import type { NameClass } from './name-span.js';
import { isDemonym, MEMBERS, textOf, type Part } from './split-sequence.js';
import type { Word } from './read-words.js';
import { wordSet } from './words/word-set.js';

export interface Classified { readonly type: NameClass; readonly certainty: 0 | 1 | 2 }

const sure = (type: NameClass): Classified => ({ type, certainty: 2 });
const likely = (type: NameClass): Classified => ({ type, certainty: 1 });

const CALENDAR = wordSet('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan god internet bible congressperson');
const PARTICLE = /^(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al-.+|el-.+|ben)$/u;
/** World-wide bodies whose name has no noun that says so. */
const KNOWN_BODIES = wordSet('red_cross red_crescent doctors_without_borders médecins_sans_frontières amnesty human_rights_watch save_the_children world_vision siemens lufthansa toyota volkswagen bmw daimler nestlé shell bp exxonmobil gazprom samsung sony intel nvidia ikea walmart tesco unilever pfizer astrazeneca novartis moderna openai uber airbnb spotify easyjet qantas emirates deutsche_bahn unite unison nato unesco unicef opec interpol europol oxfam greenpeace hamas hezbollah hizbollah taliban al-qaeda facebook google microsoft apple amazon twitter reuters bbc cnn itv nbc abc cbs asean mercosur isis fifa uefa wto imf who eu un u.n. e.u. au osce icc icj hsbc ibm nasa esa cern ryanair boeing airbus tesla netflix youtube wikileaks wikipedia frontex solidarność solidarity likud fatah kuomintang fianna_fáil fine_gael sinn_féin plaid_cymru forza_italia lega_nord podemos syriza fidesz');
const OUTLETS = wordSet('reuters bbc cnn itv nbc abc cbs bloomberg axios politico vox al_jazeera nbc_news associated_press agence_france-presse afp ap le_monde le_figaro der_spiegel die_zeit el_país la_repubblica pravda tass xinhua haaretz the_economist economist npr pbs msnbc');

/** What a name's own words say of it: 2 where they tell, 0 where nothing does. */
export function classifyName(words: readonly Word[], part: Part): Classified {
  const span = words.slice(part.from, part.to);
  const text = textOf(words, part);
  const first = span[0];
  const last = span.at(-1);
  if (!first || !last) return sure('OTHER');
  return namedOutright(text, span) ?? singleWord(span, part) ?? severalWords(span, part) ?? { type: 'UNKNOWN', certainty: 0 };
}

function namedOutright(text: string, span: readonly Word[]): Classified | null {
  const lower = text.toLowerCase();
  if (listCountries().byName.has(text)) return sure('COUNTRY');
  if (METONYMS.some(({ name }) => name === text)) return sure(METONYMS.find(({ name }) => name === text)?.kind ?? 'OFFICE');
  if (OUTLETS.has(lower)) return sure('OUTLET');
  // "UN" and "WHO" are bodies, "Un" and "Who" are not.
  if (KNOWN_BODIES.has(lower) && (text.length > 4 || text === text.toUpperCase() || /^(?:Lega|Apple|Shell|Sony|Ikea|Uber)$/u.test(text))) return sure('ORGANISATION');
  if (isDemonym(text) || CALENDAR.has(lower) || NO_BODIES.has(text.replace(/\.$/u, ''))) return sure('OTHER');
  if (loadLexicon().isPlace(text) && span.length > 1) return sure('PLACE');
  return null;
}

/** Acronyms, titles and words with a capital for show; then what a single word is known as. */
function singleWord(span: readonly Word[], { title }: Part): Classified | null {
  const word = span[0];
  if (!word || span.length > 1) return null;
  if (/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&.’-]{2,8}s?$/u.test(word.text)) return sure('ORGANISATION');
  if (title) return sure('PERSON');
  if (/^\p{Lu}\.?$/u.test(word.text) || isTitleAlone(word)) return sure('OTHER');
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|O’|O')/u.test(word.text)) return likely('ORGANISATION');
  return partyMembers(word) ?? bodyAlone(word) ?? knownWord(word);
}

function isTitleAlone(word: Word): boolean {
  if (TITLE_HEADS.has(word.lower) || TITLE_HEADS.has(word.lemma)) return true;
  return HONORIFICS.has(word.lower.replace(/\.$/u, '')) || (TITLE_MODIFIERS.has(word.lower) && !MEMBERS.has(word.lower));
}

/** "Parliament", "the Ministry"; at the start of a sentence only what is a name there too. */
function bodyAlone(word: Word): Classified | null {
  const kind = institutionKind(word.text);
  if (kind === null) return null;
  if (word.first) return kind === 'LEGISLATURE' && !/s$/u.test(word.lower) && word.lower !== 'house' ? likely(kind) : sure('OTHER');
  return kind !== 'OUTLET' || word.pos === 'PROPN' ? likely(kind) : likely('OTHER');
}

function knownWord(word: Word): Classified | null {
  const { isPlace, isSurname, isGivenName, isCommon } = loadLexicon();
  if (HAPPENINGS.has(word.lower)) return likely('OTHER');
  const isPersonal = isGivenName(word.lower) || isSurname(word.lower);
  if (isPlace(word.text)) return isPersonal ? likely('PLACE') : sure('PLACE');
  if (isPersonal) return likely('PERSON');
  if (isCommon(word.lower) && word.pos !== 'PROPN') return word.first ? sure('OTHER') : likely('OTHER');
  return null;
}

/** "the Greens", "the Liberals", "Labour": parties by their members; "Liberal" alone is an adjective. */
function partyMembers(word: Word): Classified | null {
  if (/^labou?r$/u.test(word.lower) && !word.first) return likely('ORGANISATION');
  if (/^(?:democrats|republicans|liberals|conservatives|greens|tories|socialists|communists|nationalists|unionists)$/u.test(word.lower)) return word.first ? { type: 'ORGANISATION', certainty: 0 } : likely('ORGANISATION');
  return MEMBERS.has(word.lower) ? sure('OTHER') : null;
}

const LINK = /^(?:of|for|on|against|in)$/u;

function severalWords(span: readonly Word[], part: Part): Classified | null {
  const last = span.at(-1);
  if (!last || span.length < 2) return null;
  const link = span.findIndex((word) => LINK.test(word.lower));
  // The noun that heads the name stands before "of": "Bank of England"; else it is the last.
  const head = (link > 0 ? span[link - 1] : last) ?? last;
  if (part.title && span.length <= 4 && link < 0) return sure('PERSON');
  return withHonorific(span) ?? byHead(span, head, link) ?? (looksLikePerson(span) ? sure('PERSON') : byOtherWords(span, head, link));
}

/** "Sir Jeffrey Lund" and "Dr Lund" are persons; "St Boniface" a place, "St Brannoc’s School" a school. */
function withHonorific(span: readonly Word[]): Classified | null {
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last) return null;
  const isSaint = /^(?:st|saint)\.?$/u.test(first.lower);
  if (isSaint) return sure(institutionKind(last.text) ?? 'PLACE');
  return HONORIFICS.has(first.lower.replace(/\.$/u, '')) || KEPT_HONORIFICS.has(first.lower) ? sure('PERSON') : null;
}

/** What the noun that heads the name says: a body, a happening, nothing but a title. */
function byHead(span: readonly Word[], head: Word, link: number): Classified | null {
  const last = span.at(-1);
  const isPerson = looksLikePerson(span);
  if (link < 0 && /^(?:campaign|conference)$/u.test(last?.lower ?? '')) return sure('OTHER');
  const kind = kindOfBody(head.text, span.map((word) => word.lower));
  if (kind !== null && !(isPerson && isAlsoSurname(head))) return sure(kind);
  if (last?.lower === 'international' || link < 0 && isBusiness(span)) return sure('ORGANISATION');
  if (!isPerson && (HAPPENINGS.has(head.lower) || isNumbered(span))) return sure('OTHER');
  return span.every((word) => TITLE_HEADS.has(word.lower) || TITLE_MODIFIERS.has(word.lower) || isDemonym(word.text)) ? sure('OTHER') : null;
}

/** What businesses and clubs are called behind, or before, a name of their own. */
const TRADES = wordSet('aggregates holdings motors foods systems industries transit airways pharma pharmaceuticals labs laboratories biologics biosciences biotech therapeutics logistics petroleum electronics telecom studios breweries dairies stores supermarkets retail properties estates developments engineering technologies software robotics ventures securities minerals chemicals textiles shipping ferries railways utilities grocers united rovers wanderers albion fc cf');
const CLUBS = wordSet('real sporting dynamo atlético atletico olympique borussia lokomotiv spartak fc cf ac sc');
function isBusiness(span: readonly Word[]): boolean {
  const [first, last] = [span[0], span.at(-1)];
  if (first === undefined || last === undefined || loadLexicon().isGivenName(first.lower)) return false;
  return TRADES.has(last.lower) || CLUBS.has(first.lower) && !loadLexicon().isCommon(last.lower) && /^\p{Lu}/u.test(last.text);
}

/** "World War II", "Act 3". */
function isNumbered(span: readonly Word[]): boolean {
  return /^(?:war|act|treaty|summit|election|cup|olympics|amendment)$/u.test(span.at(-2)?.lower ?? '') && /^[IVX]+\.?$|^\d+$/u.test(span.at(-1)?.text ?? '');
}

function byOtherWords(span: readonly Word[], head: Word, link: number): Classified | null {
  const [first, last] = [span[0], span.at(-1)];
  const inside = link < 0 ? span.find((word) => institutionKind(word.text) !== null) : undefined;
  if (inside) return likely(institutionKind(inside.text) ?? 'ORGANISATION');
  if (PLACE_NOUNS.has(last?.lower ?? '') || PLACE_NOUNS.has(first?.lower ?? '')) return sure('PLACE');
  if (link > 0) return TITLE_HEADS.has(head.lower) ? sure('OTHER') : null;
  return isDemonym(first?.text ?? '') || span.every(isPlainWord) ? likely('OTHER') : null;
}

function isPlainWord(word: Word): boolean { return loadLexicon().isCommon(word.lower) || SENTENCE_STARTERS.has(word.lower); }
/** Words that name a body and are surnames as well: only a given name before them tells. */
function isAlsoSurname(word: Word): boolean { return /^(?:bank|house|church|school|college|mission|fine|wing|post|times|bench|lords|times|force|guard|wire|dispatch|house|standard|league|band|fleet|institute|center|field|chambers|abbey|hall|park)$/u.test(word.lower); }

function looksLikePerson(span: readonly Word[]): boolean {
  const [first, second, last] = [span[0], span[1], span.at(-1)];
  if (!first || !second || !last || span.length > 5) return false;
  const { isGivenName, isSurname, isCommon } = loadLexicon();
  if (span.some((word) => /^(?:wars?|election|act|treaty)$/u.test(word.lower))) return false;
  if (span.some((word) => /^(?:of|for|and|the|on|against|&|in)$/u.test(word.lower))) return false;
  if (span.slice(1).some((word) => /^\p{Lu}\.?$/u.test(word.text)) || /^(?:\p{Lu}\.)+$/u.test(first.text)) return !isPlainWord(last) || isGivenName(first.lower);
  if (isGivenName(first.lower)) return !HAPPENINGS.has(last.lower) && !PLACE_NOUNS.has(last.lower) || isSurname(last.lower) || !isCommon(last.lower);
  if (span.slice(1, -1).some((word) => PARTICLE.test(word.lower)) && !isCommon(first.lower)) return true;
  return isSurname(last.lower) && !isCommon(first.lower) && !isPlainWord(last) && !loadLexicon().isPlace(first.lower);
}
