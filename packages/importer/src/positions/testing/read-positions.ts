import type { Actor, AttributionStep, Stance } from '@footnote/knowledge';
import type { FoundActor, Proposal } from '../../model.js';

/** A proposed position, by names and labels, so that it can be laid beside what a reader expects. */
export interface ReadPosition { readonly names: readonly string[]; readonly stance: Stance; readonly chain: readonly AttributionStep[]; readonly issue: string }

/** The positions among some proposals. */
export function readPositions(proposals: readonly Proposal[], actors: readonly FoundActor[]): readonly ReadPosition[] {
  const known = new Map<string, Actor>(actors.map(({ actor }) => [actor.slug, actor]));
  for (const { content } of proposals) if (content.kind === 'ACTOR') known.set(content.actor.slug, content.actor);
  return proposals.flatMap(({ content }): readonly ReadPosition[] => {
    if (content.kind !== 'CLAIM' || content.claim.predicate.type !== 'POSITION') return [];
    const { actor: slug, stance, issue } = content.claim.predicate;
    const actor = known.get(slug);
    return [{ names: [content.claim.answer, ...(actor ? [actor.name, actor.inText, ...actor.aliases] : [])], stance, chain: content.telling.chain, issue }];
  });
}

const plain = (name: string): string => name.toLowerCase().replace(/[’]/g, "'").replace(/^(?:the|an?) /, '').replace(/^(?:us|u\.s\.|president|mayor|harbour master) /g, '').replace(/^(\w+) department$/, 'department of $1').trim();

/** Whether one of a position's names is one of those expected: the same words, or those of one within the other. */
export function isSameHolder({ names }: ReadPosition, expected: readonly string[]): boolean {
  const wanted = expected.map(plain);
  return names.map(plain).some((name) => wanted.some((want) => name === want || (Math.min(name.length, want.length) > 3 && (name.includes(want) || (want.includes(name) && name.includes(' '))))));
}

/** Whether as many voices of the same kinds stand in a chain; labels are compared where the kinds have names. */
export function isSameChain({ chain }: ReadPosition, expected: { readonly chain: readonly AttributionStep[] | null; readonly labels: readonly string[] | null }): boolean {
  if (expected.labels) return expected.labels.length === 0 ? chain.every(({ kind }) => kind === 'NAMED_ON_RECORD') : expected.labels.length === chain.length && expected.labels.every((label, at) => chain[at]?.label.toLowerCase().includes(label) === true);
  const wanted = expected.chain ?? [];
  return wanted.length === chain.length && wanted.every((step, at) => { const other = chain[at]; return other !== undefined && (other.kind === step.kind || isUnnamed(other.kind) && isUnnamed(step.kind)) && (step.kind !== 'OUTLET' && step.kind !== 'NAMED_ON_RECORD' || isAlike(step.label, other.label)); });
}

const isUnnamed = (kind: AttributionStep['kind']): boolean => kind === 'UNATTRIBUTED' || kind === 'ANONYMOUS' || kind === 'DOCUMENT';
const isAlike = (a: string, b: string): boolean => plain(a).split(' ').some((word) => word.length > 3 && plain(b).includes(word)) || /^NYT$/i.test(b) && /new york times/i.test(a);
