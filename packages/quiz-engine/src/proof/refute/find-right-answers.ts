import { compareDates, type Claim } from '@footnote/knowledge';
import type { Check, Option, OptionValue } from '../../model.js';
import { valueKeyOf } from '../asked-slot.js';
import { fail } from '../check.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { answerKey, fillKey } from '../proof-index.js';
import { areApart } from '../support/contradiction.js';
import { overlappingActors } from '../support/related-actors.js';
import { citeClaim, passagesOf, standingOf, tellingsOf } from '../support/tellings.js';

/**
 * Whether a wrong option is told, for the very slot that is asked, by a source that the stem speaks for: then it is a right answer.
 * A telling that is not approved or does not anchor leaves it open, and an open answer is no wrong option either.
 */
export function findRightAnswer(inquiry: Inquiry, slot: string, option: Option): Check | null {
  for (const claim of claimsThatGive(inquiry, slot, option.value)) {
    if (standingOf(inquiry, claim).state === 'NOT_YET') continue;
    const told = tellingsOf(inquiry, claim.slug).filter(({ source, fault }) => fault !== 'KEY_NOT_YET_KNOWN' && speaksFor(inquiry, source.slug));
    const sound = told.filter(({ fault }) => fault === null);
    const holds = standingOf(inquiry, claim).state === 'HOLDS';
    const detail = { optionId: option.id, claim: claim.slug, evidence: passagesOf(sound) };
    if (sound.length > 0 && holds) return fail('WRONG_OPTION_IS_RIGHT', `“${option.text}” is a right answer as well: ${citeClaim(claim, sound)}`, detail);
    if (told.length > 0) return fail('WRONG_OPTION_MAY_BE_RIGHT', `“${option.text}” may be a right answer: ${citeClaim(claim, told)} Its passage is not approved, does not anchor, or only tells of an earlier day.`, detail);
  }
  return null;
}

/** The claims that give a slot this value, or one that cannot be told from it: a kin actor, the same words, an overlapping date. */
export function claimsThatGive(inquiry: Inquiry, slot: string, value: OptionValue): readonly Claim[] {
  const { index } = inquiry;
  const keys = sameValues(inquiry, value).map((key) => fillKey(slot, key));
  const slugs = [...keys.flatMap((key) => index.claimsFilling.get(key) ?? []), ...overlappingDates(inquiry, slot, value)];
  return [...new Set(slugs)].flatMap((slug) => index.graph.claims.get(slug) ?? []);
}

function sameValues(inquiry: Inquiry, value: OptionValue): readonly string[] {
  if (value.type === 'ACTOR') return overlappingActors(inquiry, value.actor).map((actor) => valueKeyOf({ type: 'ACTOR', actor }));
  const claim = value.type === 'CLAIM' ? inquiry.index.graph.claims.get(value.claim) : undefined;
  return claim ? [valueKeyOf(value), answerKey(claim.answer)] : [valueKeyOf(value)];
}

function overlappingDates({ index }: Inquiry, slot: string, value: OptionValue): readonly string[] {
  const option = value.type === 'CLAIM' ? index.graph.claims.get(value.claim)?.predicate : undefined;
  if (option?.type !== 'DATE' || !slot.startsWith('date/')) return [];
  return (index.claimsInSlot.get(slot) ?? []).filter((slug) => {
    const told = index.graph.claims.get(slug)?.predicate;
    return told?.type === 'DATE' && !areApart(compareDates(told.date, option.date));
  });
}
