import { formatDate, formatDay, isRetracted, type Claim } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { placeInWindow, windowOf, type PlaceInWindow, type Window } from '../support/happened-between.js';
import { citeClaim, passagesOf, spokenTellings, tellingsOf } from '../support/tellings.js';

/**
 * CHANGE between two days, by events: a wrong option happened at another time. A claim cited for it, told by a source that the stem
 * speaks for, dates it wholly outside of the window, and no such source dates it inside, or so that it may lie inside.
 */
export function checkHappenedRefuted(inquiry: Inquiry): readonly Check[] {
  const window = windowOf(inquiry.question);
  return inquiry.wrongOptions.map((option) => (window ? checkOutside(inquiry, option, window) : fail('REFUTATION_MISSING', `“${option.text}” cannot be refuted: the question does not say between which days.`, { optionId: option.id })));
}

function checkOutside(inquiry: Inquiry, option: Option, window: Window): Check {
  const { id, text, value } = option;
  const detail = { optionId: id, refutation: 'CONTRADICTED' } as const;
  if (value.type !== 'EVENT') return fail('REFUTATION_MISSING', `“${text}” is no event, so no date refutes it.`, detail);
  const within = datesOf(inquiry, value.event).filter((claim) => placeOf(claim, window) !== 'OUTSIDE');
  const open = findRight(inquiry, option, within.map((claim) => ({ claim, place: placeOf(claim, window) })));
  if (open) return open;
  const basis = inquiry.question.bases.find(({ optionId }) => optionId === id);
  if (basis?.refutation !== 'CONTRADICTED') return fail('REFUTATION_MISSING', `No date is cited by which “${text}” happened at another time.`, detail);
  const cited = basis.claims.flatMap((slug) => inquiry.index.graph.claims.get(slug) ?? []);
  const dating = cited.filter((claim) => isDateOf(claim, value.event) && placeOf(claim, window) === 'OUTSIDE');
  if (dating.length === 0) return fail('NOT_CONTRADICTED', `None of the claims cited dates “${text}” to a time outside of the one asked about.`, detail);
  const refuting = dating.find((claim) => isHeld(inquiry, claim));
  if (!refuting) return fail('REFUTATION_UNSUPPORTED', `No source that the stem speaks for soundly tells the date that is to refute “${text}”: ${dating[0]?.statement ?? ''}`, detail);
  const tellings = spokenTellings(inquiry, refuting.slug);
  return pass('OPTION_REFUTED', `Not “${text}”, which was not between ${formatDay(window.since)} and ${formatDay(window.until)}: ${citeClaim(refuting, tellings)}`, { ...detail, claim: refuting.slug, evidence: passagesOf(tellings) });
}

/** A telling that puts the event into the window, or may; silence elsewhere does not take it back. */
function findRight(inquiry: Inquiry, { id, text }: Option, dates: readonly { readonly claim: Claim; readonly place: PlaceInWindow }[]): Check | null {
  const right = dates.find(({ claim, place }) => place === 'WITHIN' && isHeld(inquiry, claim))?.claim;
  if (right) return fail('WRONG_OPTION_IS_RIGHT', `“${text}” happened in that time as well, and is a right answer: ${citeClaim(right, spokenTellings(inquiry, right.slug))}`, { optionId: id, claim: right.slug });
  const open = dates.find(({ claim }) => tellingsOf(inquiry, claim.slug).some(({ source, fault }) => fault !== 'KEY_NOT_YET_KNOWN' && speaksFor(inquiry, source.slug)))?.claim;
  return open ? fail('WRONG_OPTION_MAY_BE_RIGHT', `“${text}” may have happened in that time (${whenOf(open)}): ${open.statement}`, { optionId: id, claim: open.slug }) : null;
}

function datesOf({ index }: Inquiry, event: string): readonly Claim[] {
  return (index.claimsInSlot.get(`date/${event}?date`) ?? []).flatMap((slug) => index.graph.claims.get(slug) ?? []);
}

function isDateOf({ predicate }: Claim, event: string): boolean {
  return predicate.type === 'DATE' && predicate.event === event;
}

function placeOf({ predicate }: Claim, window: Window): PlaceInWindow {
  return predicate.type === 'DATE' ? placeInWindow(predicate.date, window) : 'UNDECIDED';
}

function whenOf({ predicate }: Claim): string {
  return predicate.type === 'DATE' ? formatDate(predicate.date) : 'undated';
}

function isHeld(inquiry: Inquiry, claim: Claim): boolean {
  return spokenTellings(inquiry, claim.slug).length > 0 && !isRetracted(claim, inquiry.index.graph.sources, inquiry.question.asked.knownAt);
}
