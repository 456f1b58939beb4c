import { areKin, compareDates, indexGraph, type Claim, type Day, type GraphIndex, type GraphParts } from '@footnote/knowledge';
import type { CheckContext } from './check-soundness.js';
import { areDisjoint, measureFigure } from './measure-figure.js';

/** The graph by slug: all that a comparison of claims needs. */
interface Indexed { readonly index: GraphIndex }

/** Two claims of which only one can hold, without a contradiction that says so; `source` tells both, where one does. */
export interface Conflict { readonly earlier: Claim; readonly later: Claim; readonly source: string | null }

/** Every pair of claims that cannot both hold and is not recorded, in the graph's order. */
export function listConflicts(graph: GraphParts): readonly Conflict[] {
  const context = { index: indexGraph(graph) };
  return pairsOf(context.index).filter(([earlier, later]) => isConflict(context, earlier, later)).map(([earlier, later]) => {
    const others = sourcesOf(context, later);
    return { earlier, later, source: sourcesOf(context, earlier).find((source) => others.includes(source)) ?? null };
  });
}

/** Claims that cannot both hold must be recorded as a contradiction: an unrecorded one would make a disputed key look settled. */
export function checkConflicts(context: CheckContext): void {
  for (const [earlier, later] of pairsOf(context.index)) {
    if (!saysTheSame(earlier, later) || !overlapInTime(context, earlier, later)) continue;
    context.log.warn(context.places.find('claim', later.slug), { code: 'CLAIM_REPEATED', message: `"${later.slug}" says the same as "${earlier.slug}".`, remedy: 'Keep one claim and give it the assertions of both.' });
  }
  for (const conflict of listConflicts(context.graph)) report(context, conflict);
}

function pairsOf(index: GraphIndex): readonly (readonly [earlier: Claim, later: Claim])[] {
  return [...index.claimsOfSlot.values()].flatMap((claims) => claims.flatMap((later, at) => claims.slice(0, at).map((earlier) => [earlier, later] as const)));
}

function isConflict(context: Indexed, earlier: Claim, later: Claim): boolean {
  return !saysTheSame(earlier, later) && canOnlyOneHold(context, earlier, later) && !isRecorded(context, earlier, later) && !isCorrection(context, earlier, later);
}

function report(context: CheckContext, { earlier, later, source }: Conflict): void {
  const place = context.places.find('claim', later.slug);
  const remedy = `Add a contradiction with claims: [${earlier.slug}, ${later.slug}], or correct one of the two.`;
  if (later.predicate.type === 'POSITION') {
    context.log.error(place, { code: 'STANCE_CONFLICT', message: `"${earlier.slug}" and "${later.slug}" give one actor two stances on one issue at the same time.`, remedy: `${remedy} If the stance changed, say when with \`holdsUntil\` or \`tense: PAST\`.` });
  } else if (source === null) {
    context.log.error(place, { code: 'DISAGREEMENT_UNRECORDED', message: `"${earlier.slug}" and "${later.slug}" cannot both hold, and no contradiction says so.`, remedy });
  } else context.log.error(place, { code: 'ONE_SOURCE_TWO_VALUES', message: `"${source}" asserts both "${earlier.slug}" and "${later.slug}", of which only one can hold.`, remedy: `${remedy} Where one source contradicts itself, its kind is INTERNAL.` });
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

function canOnlyOneHold(context: Indexed, a: Claim, b: Claim): boolean {
  const [of, other] = [a.predicate, b.predicate];
  if (of.type === 'POSITION' && other.type === 'POSITION') return overlapInTime(context, a, b);
  if (of.type === 'DATE' && other.type === 'DATE') return ['BEFORE', 'AFTER'].includes(compareDates(of.date, other.date));
  if (of.type === 'ROLE' && other.type === 'ROLE') return (of.unique || other.unique) && !areKin(context.index, of.actor, other.actor);
  if (of.type === 'FIGURE' && other.type === 'FIGURE') return areDisjoint(measureFigure(of.figure), measureFigure(other.figure));
  if (of.type === 'ASPECT' && other.type === 'ASPECT') return context.index.aspects.get(of.aspect)?.unique === true && overlapInTime(context, a, b);
  return false;
}

/** What happened once never ceases to have happened; states overlap where both are reported, or stated, for one day. */
function overlapInTime(context: Indexed, a: Claim, b: Claim): boolean {
  if (a.temporal === 'EVENT' || b.temporal === 'EVENT') return true;
  const [spanA, spanB] = [spanOf(context, a), spanOf(context, b)];
  if (spanA === null || spanB === null) return false;
  return spanA.from <= spanB.until && spanB.from <= spanA.until;
}

/** From its stated beginning or first report to its stated end or last report in the present tense. */
function spanOf(context: Indexed, claim: Claim): { readonly from: Day; readonly until: Day } | null {
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

function isRecorded(context: Indexed, a: Claim, b: Claim): boolean {
  return (context.index.contradictionsOfClaim.get(a.slug) ?? []).some((contradiction) => contradiction.claims.includes(b.slug));
}

/** What an outlet withdrew in the very source that gives the other value is settled, by the outlet itself. */
function isCorrection(context: Indexed, a: Claim, b: Claim): boolean {
  const corrects = (withdrawn: Claim, kept: Claim) => withdrawn.retractedBy !== null && sourcesOf(context, kept).includes(withdrawn.retractedBy);
  return corrects(a, b) || corrects(b, a);
}

function sourcesOf(context: Indexed, claim: Claim): readonly string[] {
  return (context.index.assertionsOfClaim.get(claim.slug) ?? []).map((assertion) => assertion.source);
}
