import { compareDates, type Claim } from '@footnote/knowledge';
import type { Option, OptionValue } from '../../model.js';
import { framesOf, valueKeyOf } from '../asked-slot.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { areApart } from './contradiction.js';
import { tellingsOf } from './tellings.js';

/** Every value that stands in a claim: its actor, its stance, its event, the claim itself, and the sources that tell it. */
function partsOf(inquiry: Inquiry, claim: Claim): ReadonlySet<string> {
  const fillers = framesOf(claim, inquiry.index.graph).flatMap((frame) => frame.fillers.map(valueKeyOf));
  const tellers = tellingsOf(inquiry, claim.slug).filter(({ fault }) => fault !== 'KEY_NOT_YET_KNOWN').map(({ source }) => valueKeyOf({ type: 'SOURCE', source: source.slug }));
  return new Set([...fillers, valueKeyOf({ type: 'CLAIM', claim: claim.slug }), ...tellers]);
}

/** Whether a claim joins a left side to a right side: both are values that stand in it. */
export function links(inquiry: Inquiry, claim: Claim, values: readonly [OptionValue, OptionValue]): boolean {
  const parts = partsOf(inquiry, claim);
  return values.every((value) => parts.has(valueKeyOf(value)));
}

/** Claims that join two values and are told, soundly or not, by a source spoken for. */
export function claimsLinking(inquiry: Inquiry, left: OptionValue, right: OptionValue): readonly Claim[] {
  const { graph, claimsWithValue } = inquiry.index;
  const narrow = [left, right].map((value) => (value.type === 'CLAIM' ? [value.claim] : value.type === 'SOURCE' ? null : claimsWithValue.get(valueKeyOf(value)) ?? []));
  const lists = narrow.filter((list) => list !== null);
  const [first, second] = lists;
  const inSecond = new Set(second ?? first ?? []);
  const candidates = (first ?? []).filter((slug) => inSecond.has(slug));
  return candidates.flatMap((slug) => graph.claims.get(slug) ?? []).filter((claim) => {
    const told = tellingsOf(inquiry, claim.slug).some(({ source, fault }) => fault !== 'KEY_NOT_YET_KNOWN' && speaksFor(inquiry, source.slug));
    return told && links(inquiry, claim, [left, right]);
  });
}

/** Whether the right side that a left side has excludes another right side: one stance, one date, one holder of a unique role. */
export function excludesTarget({ index }: Inquiry, claim: Claim, { own, other }: Record<'own' | 'other', Option>): boolean {
  const { predicate } = claim;
  if (own.value.type === 'STANCE') return other.value.type === 'STANCE' && predicate.type === 'POSITION' && own.value.stance !== other.value.stance;
  const foreign = other.value.type === 'CLAIM' ? index.graph.claims.get(other.value.claim)?.predicate : undefined;
  if (predicate.type === 'DATE') return foreign?.type === 'DATE' && areApart(compareDates(predicate.date, foreign.date));
  if (predicate.type === 'ASPECT') return foreign?.type === 'ASPECT' && index.graph.aspects.get(predicate.aspect)?.unique === true && foreign.aspect === predicate.aspect;
  return predicate.type === 'ROLE' && predicate.unique && (foreign?.type === 'ROLE' || other.value.type === 'ACTOR');
}
