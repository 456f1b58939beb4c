import type { ActorKind } from '@footnote/knowledge';
import type { Candidate } from './candidate.js';
import type { NamedSentence } from './find-names.js';
import { articleBefore, ownerBefore, surfaceOf } from './name-candidates.js';
import type { Word } from './read-words.js';
import { listCountries } from './words/countries.js';
import { institutionKind, institutionNoun, isCommonInstitution } from './words/institutions.js';
import { GROUPS, TITLE_HEADS, VAGUE_GROUPS } from './words/people.js';
import { wordSet } from './words/word-set.js';

/** Callings of which a body or country has one, so that "the mayor" is somebody. */
const OFFICE_HOLDERS = wordSet('president premier minister secretary chancellor governor mayor mayoress king queen pope archbishop prosecutor attorney sheriff chief chairman chairwoman chair director commissioner ambassador speaker spokesman spokeswoman spokesperson ombudsman coroner judge senator councillor clerk leader boss owner captain skipper harbourmaster harbormaster headteacher headmaster principal dean rector coach manager');
const NO_MODIFIERS = wordSet('other such same own many several few some any all both each every another various most more certain different numerous two three four five six seven hundreds dozens thousands former whole entire new current own next last first only very');
const NOT_ACTORS = wordSet('house service services group groups unit club force chamber center centre program programme division section team line union_jack board network campaign trust fund bank company firm community');
const INSTITUTION_NEEDS_MORE = wordSet('house group unit force network campaign fund community team firm service services board section mission division bench customs guard');

/** "the finance ministry", "military leaders", "the mayor": actors that are described and not named. */
export function findDescriptions({ index, words, names }: NamedSentence): readonly Candidate[] {
  return words.flatMap((word, at) => {
    if (word.capital && !word.first || !/^\p{L}/u.test(word.text)) return [];
    const role = roleOf(word);
    const next = words[at + 1];
    // "the union secretary": the noun is only part of another.
    if (!role || (next && !next.capital && roleOf(next) !== null && next.pos !== 'VERB') || next?.text === '-' || word.pos === 'VERB') return [];
    const from = startOfModifiers(words, at);
    const isName = names.some((span) => span.from <= at && at < span.to && span.type !== 'OTHER');
    if (isName || (role.type !== 'PERSON' && describesNoun(words, at))) return [];
    const described = { words, from, at, role, names };
    return isAccepted(described) ? [candidateOf(described, index)] : [];
  });
}

type Role = { readonly type: 'BODY'; readonly kind: ActorKind; readonly plural: boolean } | { readonly type: 'GROUP' } | { readonly type: 'PERSON' };
interface Described { readonly words: readonly Word[]; readonly from: number; readonly at: number; readonly role: Role; readonly names: NamedSentence['names'] }

function roleOf(word: Word): Role | null {
  if (GROUPS.has(word.lower) && !isCommonInstitution(word.lower)) return { type: 'GROUP' };
  if (isCommonInstitution(word.lower)) {
    const plural = institutionNoun(word.lower) !== word.lower || /^(?:forces|troops|police)$/u.test(word.lower);
    return { type: 'BODY', kind: institutionKind(word.lower) ?? 'ORGANISATION', plural };
  }
  return TITLE_HEADS.has(word.lower) && OFFICE_HOLDERS.has(word.lower) ? { type: 'PERSON' } : null;
}

/** "military operation", "government funding bill": the noun only says of what kind another is; but "the union demands a vote". */
function describesNoun(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (!next || next.capital || next.glued) return false;
  if (next.pos === 'NOUN' || next.pos === 'ADJ' && after?.pos === 'NOUN') return !(/s$/u.test(next.lower) && after !== undefined && /^(?:DET|PRON|PROPN|NUM|ADP|SCONJ|PART|ADJ)$/u.test(after.pos)) || /^(?:of|in|for|at)$/u.test(after?.lower ?? '');
  return false;
}

/** The first of the adjectives and nouns that stand before a noun and belong to it. */
function startOfModifiers(words: readonly Word[], at: number): number {
  let from = at;
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || !next) break;
    if (!isModifier(word, next)) break;
    from = index;
  }
  while (from < at && (words[from]?.text === '-' || words[from]?.lower === 'such')) from += 1;
  return from;
}

function isModifier(word: Word, next: Word): boolean {
  if (word.text === '-') return word.glued && next.glued;
  if (word.pos === 'ADV' && next.text === '-') return true;
  if (NO_MODIFIERS.has(word.lower) || /^(?:the|a|an|of)$/u.test(word.lower)) return false;
  return ['ADJ', 'NOUN', 'PROPN'].includes(word.pos) || (word.capital && !word.first) || listCountries().byDemonym.has(word.text) || listCountries().byName.has(word.text);
}

/** Officials and the like act without more being said of them; residents only where it is said which. */
function isAcceptedGroup(head: Word, { isDefinite, isNamed, hasModifier, bare }: Pick<Signs, 'isDefinite' | 'isNamed' | 'hasModifier'> & { readonly bare: boolean }): boolean {
  const isVague = VAGUE_GROUPS.has(head.lower);
  if (isNamed || (isDefinite && (hasModifier || !isVague)) || (hasModifier && !isVague)) return true;
  return bare && /^(?:officials|lawmakers|prosecutors|ministers|generals|councillors|councilors|senators)$/u.test(head.lower);
}

function isAccepted({ words, from, at, role, names }: Described): boolean {
  const article = articleBefore(words, from);
  const head = words[at];
  if (!head || (words[at + 1]?.capital === true && role.type === 'PERSON')) return false;
  const owner = ownerBefore(words, from) !== null;
  const hasModifier = from < at;
  const isNamed = names.some((span) => span.from >= from && span.to <= at && span.type !== 'OTHER' && span.type !== 'PERSON') || words.slice(from, at).some((word) => listCountries().byDemonym.has(word.text));
  const isDefinite = article === 'the' || owner;
  switch (role.type) {
    case 'BODY': return isAcceptedBody(head, { isDefinite, isNamed, hasModifier, indefinite: article === 'a' || article === 'an', plural: role.plural });
    case 'GROUP': return isAcceptedGroup(head, { isDefinite, isNamed, hasModifier, bare: article === '' && !hasModifier });
    case 'PERSON': return article === 'the' || (owner && hasModifier);
    default: return role satisfies never;
  }
}

interface Signs { readonly isDefinite: boolean; readonly isNamed: boolean; readonly hasModifier: boolean; readonly indefinite: boolean; readonly plural: boolean }

function isAcceptedBody(head: Word, { isDefinite, isNamed, hasModifier, indefinite, plural }: Signs): boolean {
  if (INSTITUTION_NEEDS_MORE.has(head.lower) && !hasModifier) return false;
  if (head.lower === 'prosecution') return isDefinite && !hasModifier;
  if (isNamed) return true;
  if (isDefinite) return !(plural && !hasModifier) || /^(?:police|troops|forces|military)$/u.test(head.lower);
  if (head.lower === 'police') return true;
  return !indefinite && plural && hasModifier && !NOT_ACTORS.has(head.lower);
}

function candidateOf({ words, from, at, role, names }: Described, sentence: number): Candidate {
  const [first, head] = [words[from], words[at]];
  const surface = surfaceOf(words, from, at + 1);
  const demonym = words.slice(from, at).find((word) => listCountries().byDemonym.has(word.text));
  const named = names.find((span) => span.from >= from && span.to <= at && span.type !== 'OTHER');
  const owner = ownerBefore(words, from) ?? (named ? surfaceOf(words, named.from, named.to) : null) ?? demonym?.text ?? null;
  return {
    start: first?.start ?? 0, end: head?.end ?? 0, sentence, surface, fullName: fullNameOf(surface, owner), kind: kindOf(role, head), form: 'DESCRIPTION', title: role.type === 'PERSON' ? surface : null,
    article: articleBefore(words, from), owner, plural: role.type === 'GROUP' || (role.type === 'BODY' && role.plural), certainty: 1, known: null,
  };
}

/** "President Lund’s administration" is the Lund administration. */
function fullNameOf(surface: string, owner: string | null): string {
  const surname = owner?.split(' ').at(-1);
  const isOfPerson = surname !== undefined && owner !== null && /^(?:administration|government|cabinet)$/iu.test(surface) && !listCountries().byName.has(owner) && !listCountries().byDemonym.has(owner);
  return isOfPerson ? `${surname} ${surface}` : surface;
}

function kindOf(role: Role, head: Word | undefined): ActorKind {
  switch (role.type) {
    case 'BODY': return role.kind;
    case 'PERSON': return 'PERSON';
    case 'GROUP': return /^(?:officials|leaders|generals|ministers|authorities|prosecutors|commanders)$/u.test(head?.lower ?? '') ? 'OFFICE' : /^(?:lawmakers|legislators|senators|congressmen|councillors|councilors)$/u.test(head?.lower ?? '') ? 'LEGISLATURE' : 'ORGANISATION';
    default: return role satisfies never;
  }
}
