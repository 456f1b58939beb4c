import { formatDate, type Evidence } from '@footnote/knowledge';
import type { KeyedQuestion } from '../model.js';
import type { Inquiry } from '../proof/inquiry.js';
import { readOption } from '../proof/support/renderings.js';
import { passagesOf, soundTellings } from '../proof/support/tellings.js';
import { joinList } from '../phrase/sentence.js';
import type { AuthoredQuestion, OptionBacking } from './authored-question.js';
import type { Citation } from './resolve-citations.js';

/** A question with all that is known of what its author cites. */
export interface BackedQuestion { readonly authored: AuthoredQuestion; readonly question: KeyedQuestion; readonly inquiry: Inquiry; readonly citations: readonly Citation[]; readonly proved: boolean }

/** The ids of the right options; for pairs all on the left, for a number none. */
export function rightIds({ key, options }: Pick<KeyedQuestion, 'key' | 'options'>): ReadonlySet<string> {
  switch (key.type) {
    case 'OPTIONS': return new Set(key.optionIds);
    case 'PAIRS': return new Set(options.map(({ id }) => id));
    case 'NUMBER': return new Set();
    default: return key satisfies never;
  }
}

/** What stands behind each option. */
export function backOptions(backed: BackedQuestion): readonly OptionBacking[] {
  const right = rightIds(backed.question);
  return backed.question.options.map(({ id }) => backOne(backed, id, right.has(id)));
}

function backOne(backed: BackedQuestion, optionId: string, right: boolean): OptionBacking {
  const verb = right ? 'Supported' : 'Refuted';
  if (backed.proved) return { optionId, right, by: 'PROVED', says: `${verb} by what the pack’s sources tell.` };
  const cited = backed.citations.flatMap((citation) => (citation.stands && citation.optionId === optionId ? [citation.source] : []));
  const names = [...new Set(cited.map(({ label, published }) => (label.includes(formatDate(published)) ? label : `${label} (${formatDate(published)})`)))];
  if (names.length > 0) return { optionId, right, by: 'AUTHOR', says: `${verb} by its author’s citation: ${joinList(names)}.` };
  if (right && claimPassages(backed, optionId).length > 0) return { optionId, right, by: 'CLAIM', says: 'The pack has passages for what it says.' };
  return { optionId, right, by: 'NOTHING', says: right ? 'No passage is cited for it.' : 'No passage is cited against it.' };
}

/** The passages of the pack for what a right option says, where its words still say what its claims do. */
export function claimPassages({ question, inquiry }: BackedQuestion, optionId: string): readonly string[] {
  const option = question.options.find(({ id }) => id === optionId);
  if (!option || readOption(inquiry, option) !== 'SAYS_IT') return [];
  const claims = option.value.type === 'CLAIM' ? inquiry.keyClaims.filter(({ slug }) => option.value.type === 'CLAIM' && slug === option.value.claim) : inquiry.keyClaims;
  return claims.flatMap(({ slug }) => passagesOf(soundTellings(inquiry, slug)));
}

/**
 * Whether the key has a passage that stands in its source: one that the author attached to a right option, or one of the pack's for
 * a key that is still the suggestion's own.
 */
export function isKeyCited(backed: BackedQuestion): boolean {
  const { question, authored, inquiry } = backed;
  if (question.key.type === 'NUMBER') return isSameKey(authored) && inquiry.keyClaims.some(({ slug }) => soundTellings(inquiry, slug).length > 0);
  const right = rightIds(question);
  if (backed.citations.some((citation) => citation.stands && right.has(citation.optionId))) return true;
  return (authored.base === null || isSameKey(authored)) && [...right].some((id) => claimPassages(backed, id).length > 0);
}

/** Whether an edited suggestion still has the key that it came with, options that were removed apart. */
export function isSameKey({ base, key }: AuthoredQuestion): boolean {
  if (base?.key.type !== key.type) return false;
  if (key.type === 'NUMBER' && base.key.type === 'NUMBER') return key.number === base.key.number && key.claim === base.key.claim;
  if (key.type === 'PAIRS' && base.key.type === 'PAIRS') {
    const old = new Set(base.key.pairs.map(({ leftId, rightId }) => `${leftId} ${rightId}`));
    return key.pairs.every(({ leftId, rightId }) => old.has(`${leftId} ${rightId}`));
  }
  const old = base.key.type === 'OPTIONS' ? base.key.optionIds : [];
  const now = key.type === 'OPTIONS' ? key.optionIds : [];
  return now.length > 0 && old.filter((id) => now.includes(id)).join() === now.join();
}

/** The pack's own evidence where it covers what an author selected, so that one passage is not cited under two names. */
export function nameEvidence(evidence: Evidence, known: readonly Evidence[]): string {
  const same = known.find((each) => each.source === evidence.source && each.contentHash === evidence.contentHash && each.start < evidence.end && evidence.start < each.end);
  return same?.slug ?? evidence.slug;
}
