import { slotOf, type Claim } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { excludes } from './contradiction.js';
import { soundTellings, tellingsOf } from './tellings.js';

type Told = Extract<OptionValue, { type: 'TELLINGS' }>['tellings'][number];

/** Every claim that the sources might tell about the thing on which they differ: those of the slots of the key's own claims. */
export function claimsDiffering(inquiry: Inquiry): readonly Claim[] {
  const { graph } = inquiry.index;
  const slots = new Set(inquiry.keyClaims.map(slotOf));
  const found = [...[...slots].flatMap((slot) => graph.claimsOfSlot.get(slot) ?? []), ...inquiry.keyClaims];
  return [...new Map(found.map((claim) => [claim.slug, claim])).values()];
}

/** Whether a source tells what an option has it tell: the claim soundly, or, for null, none of the claims in any passage. */
export function isTold(inquiry: Inquiry, { source, claim }: Told): boolean {
  if (claim !== null) return soundTellings(inquiry, claim).some((telling) => telling.source.slug === source);
  return claimsDiffering(inquiry).every(({ slug }) => tellingsOf(inquiry, slug).every((telling) => telling.source.slug !== source || telling.fault === 'KEY_NOT_YET_KNOWN'));
}

/**
 * Why a source does not tell what an option has it tell: the claim by which it tells otherwise. For null any telling refutes; for a
 * claim, another one of the source that excludes it or words the same topic otherwise, with no passage for the option's claim.
 */
export function refutingTelling(inquiry: Inquiry, { source, claim }: Told): Claim | null {
  const own = claimsDiffering(inquiry).filter(({ slug }) => soundTellings(inquiry, slug).some((telling) => telling.source.slug === source));
  if (claim === null) return own[0] ?? null;
  const isSaidAnyhow = tellingsOf(inquiry, claim).some((telling) => telling.source.slug === source && telling.fault !== 'KEY_NOT_YET_KNOWN');
  const wanted = inquiry.index.graph.claims.get(claim);
  if (isSaidAnyhow || !wanted) return null;
  return own.find((other) => excludes(inquiry, other, wanted) || isRecordedAgainst(inquiry, other, wanted) || (other.predicate.type === 'WORDING' && wanted.predicate.type === 'WORDING')) ?? null;
}

function isRecordedAgainst({ index }: Inquiry, a: Claim, b: Claim): boolean {
  return (index.graph.contradictionsOfClaim.get(a.slug) ?? []).some(({ claims }) => claims.includes(b.slug));
}
