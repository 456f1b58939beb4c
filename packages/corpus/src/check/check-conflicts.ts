import { areKin, compareDates, type Claim, type Day } from '@footnote/knowledge';
import type { CheckContext } from './check-soundness.js';
import { areDisjoint, measureFigure } from './measure-figure.js';

/** Claims that cannot both hold must be recorded as a contradiction: an unrecorded one would make a disputed key look settled. */
export function checkConflicts(context: CheckContext): void {
  for (const claims of context.index.claimsOfSlot.values()) {
    claims.forEach((later, index) => {
      for (const earlier of claims.slice(0, index)) checkPair(context, earlier, later);
    });
  }
}

function checkPair(context: CheckContext, earlier: Claim, later: Claim): void {
  if (saysTheSame(earlier, later)) {
    if (overlapInTime(context, earlier, later)) {
      context.log.warn(context.places.find('claim', later.slug), { code: 'CLAIM_REPEATED', message: `"${later.slug}" says the same as "${earlier.slug}".`, remedy: 'Keep one claim and give it the assertions of both.' });
    }
    return;
  }
  if (!canOnlyOneHold(context, earlier, later) || isRecorded(context, earlier, later) || isCorrection(context, earlier, later)) return;
  const place = context.places.find('claim', later.slug);
  const remedy = `Add a contradiction with claims: [${earlier.slug}, ${later.slug}], or correct one of the two.`;
  if (later.predicate.type === 'POSITION') {
    context.log.error(place, { code: 'STANCE_CONFLICT', message: `"${earlier.slug}" and "${later.slug}" give one actor two stances on one issue at the same time.`, remedy: `${remedy} If the stance changed, say when with \`holdsUntil\` or \`tense: PAST\`.` });
    return;
  }
  const both = sourcesOf(context, earlier).filter((source) => sourcesOf(context, later).includes(source));
  const [source] = both;
  if (source === undefined) context.log.error(place, { code: 'DISAGREEMENT_UNRECORDED', message: `"${earlier.slug}" and "${later.slug}" cannot both hold, and no contradiction says so.`, remedy });
  else context.log.error(place, { code: 'ONE_SOURCE_TWO_VALUES', message: `"${source}" asserts both "${earlier.slug}" and "${later.slug}", of which only one can hold.`, remedy: `${remedy} Where one source contradicts itself, its kind is INTERNAL.` });
}

function saysTheSame(a: Claim, b: Claim): boolean {
  const value = (claim: Claim) => {
    const { predicate } = claim;
    switch (predicate.type) {
      case 'POSITION': return predicate.stance;
      case 'DATE': return predicate.date.edtf;
      case 'ROLE': return predicate.actor;
      case 'FIGURE': return JSON.stringify(predicate.figure);
      case 'WORDING': return `${predicate.source} ${predicate.term}`;
      case 'RELATION': return predicate.to;
      case 'REASON':
      case 'ASPECT':
      case 'STATEMENT': return foldAnswer(claim.answer);
      default: return predicate satisfies never;
    }
  };
  return value(a) === value(b);
}

function foldAnswer(answer: string): string {
  return answer.toLowerCase().replace(/\s+/g, ' ').trim();
}

function canOnlyOneHold(context: CheckContext, a: Claim, b: Claim): boolean {
  const [of, other] = [a.predicate, b.predicate];
  if (of.type === 'POSITION' && other.type === 'POSITION') return overlapInTime(context, a, b);
  if (of.type === 'DATE' && other.type === 'DATE') return ['BEFORE', 'AFTER'].includes(compareDates(of.date, other.date));
  if (of.type === 'ROLE' && other.type === 'ROLE') return (of.unique || other.unique) && !areKin(context.index, of.actor, other.actor);
  if (of.type === 'FIGURE' && other.type === 'FIGURE') return areDisjoint(measureFigure(of.figure), measureFigure(other.figure));
  if (of.type === 'ASPECT' && other.type === 'ASPECT') return context.index.aspects.get(of.aspect)?.unique === true && overlapInTime(context, a, b);
  return false;
}

/** What happened once never ceases to have happened; states overlap where both are reported, or stated, for one day. */
function overlapInTime(context: CheckContext, a: Claim, b: Claim): boolean {
  if (a.temporal === 'EVENT' || b.temporal === 'EVENT') return true;
  const [spanA, spanB] = [spanOf(context, a), spanOf(context, b)];
  if (spanA === null || spanB === null) return false;
  return spanA.from <= spanB.until && spanB.from <= spanA.until;
}

/** From its stated beginning or first report to its stated end or last report in the present tense. */
function spanOf(context: CheckContext, claim: Claim): { readonly from: Day; readonly until: Day } | null {
  const tellings = (context.index.assertionsOfClaim.get(claim.slug) ?? []).flatMap((assertion) => {
    const day = context.index.sources.get(assertion.source)?.published.latest ?? null;
    return day === null ? [] : [{ day, tense: assertion.tense }];
  });
  const days = tellings.map(({ day }) => day).sort();
  const from = claim.holdsFrom?.latest ?? days[0];
  if (from === undefined) return null;
  const lastPresent = tellings.filter(({ tense }) => tense === 'PRESENT').map(({ day }) => day).sort().at(-1);
  return { from, until: claim.holdsUntil?.earliest ?? lastPresent ?? from };
}

function isRecorded(context: CheckContext, a: Claim, b: Claim): boolean {
  return (context.index.contradictionsOfClaim.get(a.slug) ?? []).some((contradiction) => contradiction.claims.includes(b.slug));
}

/** What an outlet withdrew in the very source that gives the other value is settled, by the outlet itself. */
function isCorrection(context: CheckContext, a: Claim, b: Claim): boolean {
  const corrects = (withdrawn: Claim, kept: Claim) => withdrawn.retractedBy !== null && sourcesOf(context, kept).includes(withdrawn.retractedBy);
  return corrects(a, b) || corrects(b, a);
}

function sourcesOf(context: CheckContext, claim: Claim): readonly string[] {
  return (context.index.assertionsOfClaim.get(claim.slug) ?? []).map((assertion) => assertion.source);
}
