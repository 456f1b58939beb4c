import type { Claim } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail, pass } from '../check.js';
import { speaksFor, type Inquiry } from '../inquiry.js';
import { rivalsOf } from '../support/contradiction.js';
import { citeClaim, passagesOf, soundTellings, standingOf } from '../support/tellings.js';
import { saysLastReported } from './check-claim.js';

/** The claims that the stem presupposes: those declared, and whatever a reason is a reason of. */
export function premisesOf({ question, keyClaims, index }: Inquiry): readonly Claim[] {
  const reasoned = keyClaims.flatMap(({ predicate }) => (predicate.type === 'REASON' && predicate.of.kind === 'CLAIM' ? [predicate.of.slug] : []));
  const slugs = new Set([...question.asked.premises, ...reasoned]);
  return [...slugs].flatMap((slug) => index.graph.claims.get(slug) ?? []);
}

/** What a stem presupposes has to be told as soundly as the key, must hold on that day, and may not be denied by a source named. */
export function checkPremises(inquiry: Inquiry): readonly Check[] {
  const { question, index } = inquiry;
  const missing = question.asked.premises.filter((slug) => !index.graph.claims.has(slug));
  const unknown = missing.map((slug) => fail('PREMISE_UNSUPPORTED', `The stem presupposes a claim that the graph does not have: ${slug}.`));
  return [...unknown, ...premisesOf(inquiry).map((claim) => checkPremise(inquiry, claim))];
}

function checkPremise(inquiry: Inquiry, claim: Claim): Check {
  const { asOf, lastReported } = inquiry.question.asked;
  const tellings = soundTellings(inquiry, claim.slug);
  const detail = { claim: claim.slug, evidence: passagesOf(tellings) };
  if (tellings.length === 0) return fail('PREMISE_UNSUPPORTED', `The stem presupposes this, and nobody known by then tells it soundly: ${claim.statement}`, detail);
  const { state, lastReported: last } = standingOf(inquiry, claim, asOf);
  const isAskedAsLast = lastReported !== null && lastReported === last && saysLastReported(inquiry.question.stem, lastReported);
  if (state === 'LAST_REPORTED' && !isAskedAsLast) return fail('LAST_REPORTED_AS_HOLDING', `The stem presupposes as if it still held what was last reported earlier: ${claim.statement}`, detail);
  if (state !== 'HOLDS' && state !== 'LAST_REPORTED') return fail('PREMISE_UNSUPPORTED', `The stem presupposes what did not hold, or was withdrawn, by then: ${claim.statement}`, detail);
  const denial = inquiry.named.length === 0 ? undefined : rivalsOf(inquiry, claim).find((rival) => rival.tellings.some(({ source }) => speaksFor(inquiry, source.slug)));
  if (denial) return fail('KEY_CONTRADICTED', `The stem presupposes what a source it names denies: ${denial.claim.statement}`, detail);
  return pass('KEY_SUPPORTED', `What the stem presupposes is told: ${citeClaim(claim, tellings)}`, detail);
}
