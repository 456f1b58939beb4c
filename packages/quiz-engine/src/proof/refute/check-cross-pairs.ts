import type { Claim } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { claimsLinking, excludesTarget, links } from '../support/link-pairs.js';
import { citeClaim, passagesOf, spokenTellings, stands } from '../support/tellings.js';

/** MATCH: no left side may also go with another right side: nothing says so, and something shows that it does not. */
export function checkCrossPairs(inquiry: Inquiry): readonly Check[] {
  const { key, options, targets } = inquiry.question;
  if (key.type !== 'PAIRS') return [];
  const rightOf = new Map(key.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
  return options.flatMap((left) => {
    const own = targets.find(({ id }) => id === rightOf.get(left.id));
    if (!own) return [];
    const others = targets.filter(({ id }) => id !== own.id);
    const checks = others.map((other) => checkCross(inquiry, left, { own, other }));
    const failures = checks.filter((check) => check !== null);
    return failures.length > 0 ? failures : [passLeft(inquiry, left, own)];
  });
}

function passLeft(inquiry: Inquiry, left: Option, own: Option): Check {
  const claim = joiningClaim(inquiry, left, own);
  const tellings = claim ? spokenTellings(inquiry, claim.slug) : [];
  return pass('OPTION_REFUTED', `“${left.text}” goes with “${own.text}” and with no other. ${claim ? citeClaim(claim, tellings) : ''}`.trim(), {
    optionId: left.id, refutation: 'MATCH', evidence: passagesOf(tellings), ...(claim ? { claim: claim.slug } : {}),
  });
}

function joiningClaim(inquiry: Inquiry, left: Option, right: Option): Claim | undefined {
  return inquiry.keyClaims.find((claim) => links(inquiry, claim, [left.value, right.value]));
}

function checkCross(inquiry: Inquiry, left: Option, { own, other }: Record<'own' | 'other', Option>): Check | null {
  const detail = { optionId: left.id, refutation: 'MATCH' } as const;
  const also = claimsLinking(inquiry, left.value, other.value).find((claim) => claim.predicate.type !== 'POSITION' || stands(inquiry, claim));
  if (also) return fail('CROSS_PAIR_UNREFUTED', `“${left.text}” goes with “${other.text}” as well: ${also.statement}`, { ...detail, claim: also.slug });
  const claim = joiningClaim(inquiry, left, own);
  if (claim && excludesTarget(inquiry, claim, { own, other })) return null;
  const belongs = inquiry.question.options.some((each) => each.id !== left.id && joiningClaim(inquiry, each, other) !== undefined);
  const isRead = left.value.type === 'SOURCE' ? isHeld(inquiry, left.value.source) : other.value.type === 'SOURCE' ? isHeld(inquiry, other.value.source) : inquiry.named.length > 0;
  return belongs && isRead ? null : fail('CROSS_PAIR_UNREFUTED', `Nothing shows that “${left.text}” does not go with “${other.text}”: no source is named that was read whole, and the values do not exclude each other.`, detail);
}

function isHeld({ index }: Inquiry, slug: string): boolean {
  return (index.graph.sources.get(slug)?.text ?? null) !== null;
}
