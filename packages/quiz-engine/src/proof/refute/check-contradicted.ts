import type { Claim, Stance } from '@footnote/knowledge';
import type { Check, Option, OptionBasis } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { citeClaim, passagesOf, soundTellings, stands, type Telling } from '../support/tellings.js';
import { contradictsOption, contradictsTelling } from './contradicts-option.js';

/** CONTRADICTED: some claim listed gives the slot another value, is told by somebody known by then, and holds on the day asked about. */
export function checkContradicted(inquiry: Inquiry, option: Option, basis: OptionBasis): Check {
  const { text, value, id } = option;
  const detail = { optionId: id, refutation: 'CONTRADICTED' } as const;
  const claims = basis.claims.flatMap((slug) => inquiry.index.graph.claims.get(slug) ?? []);
  const contradicting = claims.filter((claim) => (value.type === 'SOURCE' ? contradictsTelling(inquiry, claim) : contradictsOption(inquiry, claim, value)));
  if (contradicting.length === 0) {
    const unreported = value.type === 'ACTOR' && asksPosition(inquiry) && !claims.some(({ predicate }) => predicate.type === 'POSITION' && predicate.actor === value.actor);
    return unreported
      ? fail('OPTION_UNREPORTED', `Nothing is cited of what ${text} thought of it; that nobody reports it refutes nothing.`, detail)
      : fail('NOT_CONTRADICTED', `None of the claims cited contradicts “${text}”.`, detail);
  }
  const refuting = contradicting.find((claim) => refutingTellings(inquiry, claim, option).length > 0 && stands(inquiry, claim));
  if (!refuting) return fail('REFUTATION_UNSUPPORTED', `What is to contradict “${text}” was not known by then, does not hold on that day, or has no sound passage: ${contradicting[0]?.statement ?? ''}`, detail);
  if (!isCited(inquiry, option, claims)) return fail('INVENTED_VALUE', `“${text}” is nowhere reported of anything: no claim cites this value.`, detail);
  const tellings = refutingTellings(inquiry, refuting, option);
  return pass('OPTION_REFUTED', `Not “${text}”: ${citeClaim(refuting, tellings)}`, { ...detail, claim: refuting.slug, evidence: passagesOf(tellings) });
}

function asksPosition({ keyClaims }: Inquiry): boolean {
  return keyClaims[0]?.predicate.type === 'POSITION';
}

/** Who tells the refuting claim: anybody, except that which source told what is refuted only by that source's own words. */
function refutingTellings(inquiry: Inquiry, claim: Claim, { value }: Option): readonly Telling[] {
  const tellings = soundTellings(inquiry, claim.slug);
  return value.type === 'SOURCE' ? tellings.filter(({ source }) => source.slug === value.source) : tellings;
}

/** An option must be a value that some sound claim of the graph gives to something: nothing is made up to fill a place. */
function isCited(inquiry: Inquiry, { value }: Option, claims: readonly Claim[]): boolean {
  switch (value.type) {
    case 'CLAIM': return soundTellings(inquiry, value.claim).length > 0;
    case 'STANCE': return claims.some((claim) => takesStance(claim, value.stance) && soundTellings(inquiry, claim.slug).length > 0);
    case 'ACTOR': return someClaimWith(inquiry, `actor:${value.actor}`);
    case 'EVENT': return someClaimWith(inquiry, `event:${value.event}`);
    case 'SOURCE': return true;
    default: return false;
  }
}

function takesStance({ predicate }: Claim, stance: Stance): boolean {
  return predicate.type === 'POSITION' && predicate.stance === stance;
}

function someClaimWith(inquiry: Inquiry, valueKey: string): boolean {
  return (inquiry.index.claimsWithValue.get(valueKey) ?? []).some((slug) => inquiry.index.graph.claims.get(slug) !== undefined && soundTellings(inquiry, slug).length > 0);
}
