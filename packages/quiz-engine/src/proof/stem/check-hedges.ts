import type { Claim, Hedge } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { premisesOf } from '../key/check-premises.js';
import { spokenTellings } from '../support/tellings.js';

/** Words that keep a hedge, strongest hedge first; a stronger hedge keeps a weaker one. */
const KEPT_BY: readonly { readonly hedge: Exclude<Hedge, 'NONE'>; readonly words: RegExp }[] = [
  { hedge: 'ALLEGEDLY', words: /\b(?:alleg\w*|supposed(?:ly)?|purported(?:ly)?|claim(?:s|ed)?)\b/iu },
  { hedge: 'APPARENTLY', words: /\b(?:apparent(?:ly)?|seem(?:s|ed|ingly)?|appear(?:s|ed))\b/iu },
  { hedge: 'UNOFFICIAL', words: /\bunofficial(?:ly)?\b/iu },
  { hedge: 'SAID_TO', words: /\b(?:(?:is|was|are|were|been) said|it is said|said to)\b/iu },
  { hedge: 'REPORTEDLY', words: /\b(?:reportedly|(?:is|was|are|were|been) reported|reported (?:to|as))\b/iu },
  { hedge: 'SCARE_QUOTES', words: /[“”"‘«„]|\bso-called\b/u },
];

/** "Is said to" and "reportedly" are one strength: either keeps the other. */
const SAME_STRENGTH: readonly Hedge[] = ['SAID_TO', 'REPORTEDLY'];

/**
 * Stem and options keep the hedge of what they rest on: where no source spoken for tells it flat, the stem, or the option that says
 * it, has a word of that hedge or of a stronger one. "Alleged" in the name of the issue hedges the issue, not the telling.
 */
export function checkHedges(inquiry: Inquiry): readonly Check[] {
  const claims = [...inquiry.keyClaims, ...premisesOf(inquiry)].filter(({ predicate }) => predicate.type !== 'WORDING');
  return claims.flatMap((claim) => {
    const hedge = hedgeOf(inquiry, claim);
    if (hedge === null || textsSaying(inquiry, claim).some((text) => keeps(text, hedge))) return [];
    return [fail('HEDGE_DROPPED', `The source hedges this (${SAID[hedge]}), and neither stem nor option keeps the hedge: ${claim.statement}`, { claim: claim.slug })];
  });
}

const SAID: Readonly<Record<Exclude<Hedge, 'NONE'>, string>> = {
  ALLEGEDLY: '“allegedly”', APPARENTLY: '“apparently”', UNOFFICIAL: '“according to unofficial information”', SAID_TO: '“is said to”', REPORTEDLY: '“reportedly”', SCARE_QUOTES: 'quotation marks that keep a distance',
};

/** The strongest hedge of a claim's tellings, where every one of them hedges; null where one tells it flat. */
function hedgeOf(inquiry: Inquiry, claim: Claim): Exclude<Hedge, 'NONE'> | null {
  const tellings = spokenTellings(inquiry, claim.slug).map(({ assertion }) => assertion.hedges.filter((hedge) => hedge !== 'NONE'));
  if (tellings.length === 0 || tellings.some((hedges) => hedges.length === 0)) return null;
  const present = new Set(tellings.flat());
  return KEPT_BY.find(({ hedge }) => present.has(hedge))?.hedge ?? null;
}

function keeps(text: string, hedge: Exclude<Hedge, 'NONE'>): boolean {
  const strength = SAME_STRENGTH.includes(hedge) ? KEPT_BY.findIndex((each) => each.hedge === 'REPORTEDLY') : KEPT_BY.findIndex((each) => each.hedge === hedge);
  return KEPT_BY.slice(0, strength + 1).some(({ words }) => words.test(text));
}

/** The stem without the names of the things it speaks of, and the options that say the claim. */
function textsSaying({ question, index }: Inquiry, claim: Claim): readonly string[] {
  const { graph } = index;
  const { predicate } = claim;
  const issue = predicate.type === 'POSITION' ? graph.issues.get(predicate.issue) : undefined;
  const stem = issue ? question.stem.replace(issue.gerund, ' ').replace(issue.question, ' ') : question.stem;
  const saying = [...question.options, ...question.targets].filter(({ value }) => value.type === 'CLAIM' && value.claim === claim.slug).map(({ text }) => text);
  const ordered = question.kind === 'ORDER' || question.kind === 'MATCH' ? question.options.map(({ text }) => text) : [];
  return [stem, ...saying, ...ordered];
}
