import { formatDay } from '@footnote/knowledge';
import type { Source, Stance } from '@footnote/knowledge';
import type { KeyedQuestion, Option, OptionBasis, OptionReason } from '../model.js';
import type { Scene, Stated } from '../generate/build-scene.js';
import { asSentence, inQuotes, joinList } from '../phrase/sentence.js';
import { citeAll, reasonOf, statedOf } from './reason-of-option.js';
import { citeTellings, nameWithDates } from './cite-tellings.js';

/** A wrong option of a question, with why it is wrong. */
export interface WrongOption { readonly scene: Scene; readonly question: KeyedQuestion; readonly option: Option; readonly basis: OptionBasis }

/** Why one wrong option is wrong: whose it is instead, what is told instead, or that it was searched for in vain. */
export function explainWrongOption({ scene, question, option, basis }: WrongOption): OptionReason {
  const claims = statedOf(scene, basis.claims);
  const sentences = basis.refutation === 'ABSENT' ? sayAbsent(scene, basis.absences) : basis.refutation === 'MISPLACED' ? sayMisplaced({ scene, question, option, claims }) : sayContradicted({ scene, question, option, claims });
  return reasonOf({ scene, option, sentences, claims, only: option.value.type === 'SOURCE' ? new Set([option.value.source]) : null });
}

/** A wrong option and the claims that its basis lists. */
interface Refuted { readonly scene: Scene; readonly question: KeyedQuestion; readonly option: Option; readonly claims: readonly Stated[] }

function sayContradicted({ scene, question, option, claims }: Refuted): readonly string[] {
  const { value } = option;
  const keys = new Set(question.asked.keyClaims);
  const others = claims.filter(({ claim }) => !keys.has(claim.slug));
  switch (value.type) {
    case 'CLAIM': {
      const own = claims.filter(({ claim }) => claim.slug === value.claim);
      const isSamePlace = own.some(({ place }) => statedOf(scene, question.asked.keyClaims).some((key) => key.place === place));
      return [isSamePlace ? 'That is another account of the same.' : 'That belongs to something else.', ...citeAll(scene, own.length > 0 ? own : claims)];
    }
    case 'STANCE': return sayOtherStance(scene, claims, value.stance);
    case 'SOURCE': return claims.map((stated) => citeTellings(scene, stated, new Set([value.source])));
    case 'ACTOR': return citeAll(scene, others.length > 0 ? others : claims);
    case 'EVENT': return [...(question.kind === 'CHANGE' ? ['That was at another time.'] : []), ...citeAll(scene, claims)];
    default: return citeAll(scene, claims);
  }
}

function sayOtherStance(scene: Scene, claims: readonly Stated[], stance: Stance): readonly string[] {
  const isOfStance = ({ claim }: Stated): boolean => claim.predicate.type === 'POSITION' && claim.predicate.stance === stance;
  const told = claims.filter((stated) => !isOfStance(stated));
  const holders = claims.filter(isOfStance);
  return [...citeAll(scene, told), ...(holders.length > 0 ? ['This position is reported of somebody else.', ...citeAll(scene, holders)] : [])];
}

function sayMisplaced({ scene, question, option: { value }, claims }: Refuted): readonly string[] {
  if (value.type === 'SOURCE') {
    const source = scene.index.sources.get(value.source);
    return source ? [asSentence(`${nameWithDates(scene, [source])}, read whole, does not tell it`), ...claims.map((stated) => asSentence(`what it does tell is this: ${citeTellings(scene, stated, new Set([source.slug]))}`))] : [];
  }
  const speakers = question.asked.speaksFor.flatMap((slug) => scene.index.sources.get(slug) ?? []);
  const read = speakers.length === 0 ? [] : [asSentence(`${nameWithDates(scene, speakers)}, read whole, ${speakers.length > 1 ? 'do' : 'does'} not ${whatIsNotSaid(scene, question)}`)];
  return [...citeAll(scene, claims), ...read];
}

function whatIsNotSaid(scene: Scene, { asked }: KeyedQuestion): string {
  switch (scene.index.claims.get(asked.keyClaims[0] ?? '')?.predicate.type) {
    case 'REASON': return 'give it as the reason here';
    case 'STATEMENT': return 'have it from this speaker';
    case 'ROLE': return 'give it this part';
    default: return 'say it of this';
  }
}

/** Which texts were searched, for which words, and when; texts that were searched for the same words on the same day together. */
export function sayAbsent(scene: Scene, absences: readonly string[]): readonly string[] {
  const searches = new Map<string, Source[]>();
  for (const slug of absences) {
    const record = scene.index.absences.get(slug);
    const source = record ? scene.index.sources.get(record.source) : undefined;
    if (!record || !source) continue;
    // A term that ends in an asterisk was searched as the beginning of a word.
    const terms = joinList(record.terms.slice(0, MOST_TERMS).map((term) => inQuotes(term.replace(/\*$/u, '…'))), 'or');
    const search = `searched for ${terms} on ${formatDay(record.reviewedOn)}`;
    searches.set(search, [...(searches.get(search) ?? []), source]);
  }
  return [...searches].map(([search, sources]) => asSentence(`${nameWithDates(scene, sources)} ${sources.length > 1 ? 'were' : 'was'} ${search} and ${sources.length > 1 ? 'have' : 'has'} none of it`));
}

const MOST_TERMS = 4;
