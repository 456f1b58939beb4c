import { areDisjoint, measureFigure } from '@footnote/corpus';
import { areKin, compareDates, foldName, indexGraph, slotOf, type Claim, type Figure, type FuzzyDate, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import { sayTheSame } from './compare-words.js';

/** How a claim stands to one that the graph has. */
export type ClaimMatch =
  /** The same claim: a telling of it is a new assertion. */
  | { readonly how: 'SAME'; readonly known: Claim }
  /** Both cannot hold. */
  | { readonly how: 'CONTRADICTS'; readonly known: Claim }
  /** Another state than was last reported, at a later time. */
  | { readonly how: 'UPDATES'; readonly known: Claim };

/** Compares a claim, its slugs resolved, with those of the graph; `published` is the date of the text that tells it. */
export function matchClaim(claim: Claim, graph: PackGraph, published: FuzzyDate | null): readonly ClaimMatch[] {
  const index = indexGraph(graph);
  const rivals = graph.claims.filter((known) => known.predicate.type === claim.predicate.type && isOfOneSlot(known, claim));
  const same = rivals.find((known) => isSameValue(index, known, claim) && !isInterrupted(index, { known, rivals, published }));
  if (same !== undefined) return [{ how: 'SAME', known: same }];
  return rivals.flatMap((known): readonly ClaimMatch[] => {
    if (!excludes(index, known, claim)) return [];
    return [{ how: claim.predicate.type === 'POSITION' && isLater(index, known, published) ? 'UPDATES' : 'CONTRADICTS', known }];
  });
}

function isOfOneSlot(known: Claim, claim: Claim): boolean {
  if (slotOf(known) === slotOf(claim)) return true;
  const [a, b] = [known.predicate, claim.predicate];
  // Roles are in free words, and so is the event of a statement: none to one article, the day of a speech to the other.
  if (a.type === 'ROLE' && b.type === 'ROLE') return a.event === b.event && (sayTheSame(a.role, b.role) || (a.actor === b.actor && known.temporal === claim.temporal && sayTheSame(known.statement, claim.statement)));
  return a.type === 'STATEMENT' && b.type === 'STATEMENT' && a.actor === b.actor && (a.event === null || b.event === null);
}

function isSameValue(index: GraphIndex, known: Claim, claim: Claim): boolean {
  const [a, b] = [known.predicate, claim.predicate];
  switch (a.type) {
    case 'POSITION': return b.type === 'POSITION' && a.stance === b.stance;
    case 'DATE': return b.type === 'DATE' && sameInterval(a.date, b.date);
    case 'ROLE': return b.type === 'ROLE' && a.actor === b.actor;
    case 'FIGURE': return b.type === 'FIGURE' && sameFigure(a.figure, b.figure);
    case 'RELATION': return b.type === 'RELATION' && a.to === b.to;
    // How one text words a thing is told by that text alone.
    case 'WORDING': return b.type === 'WORDING' && a.source === b.source && foldName(a.term) === foldName(b.term);
    case 'STATEMENT': return b.type === 'STATEMENT' && (sameQuotation(a.quotation, b.quotation) ?? sayTheSame(known.statement, claim.statement));
    case 'REASON':
    case 'ASPECT': return sayTheSame(known.answer, claim.answer);
    default: return a satisfies never;
  }
}

function sameInterval(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.bound === b.bound && a.value === b.value && a.upper === b.upper;
}

function sameQuotation(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  return sayTheSame(a, b);
}

/** Whether another value was reported between the last telling of a state and this one: it is then not the same state that goes on. */
function isInterrupted(index: GraphIndex, { known, rivals, published }: { readonly known: Claim; readonly rivals: readonly Claim[]; readonly published: FuzzyDate | null }): boolean {
  if (known.predicate.type !== 'POSITION' || published === null) return false;
  const last = lastTold(index, known);
  const isEnded = known.holdsUntil?.latest !== undefined && known.holdsUntil.latest !== null && published.earliest !== null && known.holdsUntil.latest < published.earliest;
  return isEnded || rivals.some((rival) => rival !== known && excludes(index, rival, known) && last !== null && published.latest !== null && daysTold(index, rival).some((day) => day > last && day <= (published.latest ?? day)));
}

function daysTold(index: GraphIndex, claim: Claim): readonly string[] {
  return (index.assertionsOfClaim.get(claim.slug) ?? []).flatMap(({ source }) => index.sources.get(source)?.published.latest ?? []).sort();
}

function lastTold(index: GraphIndex, claim: Claim): string | null {
  return daysTold(index, claim).at(-1) ?? null;
}

function isLater(index: GraphIndex, known: Claim, published: FuzzyDate | null): boolean {
  const last = lastTold(index, known);
  return last !== null && published !== null && published.earliest !== null && published.earliest > last;
}

function excludes(index: GraphIndex, known: Claim, claim: Claim): boolean {
  const [a, b] = [known.predicate, claim.predicate];
  if (a.type === 'POSITION' && b.type === 'POSITION') return a.stance !== b.stance;
  if (a.type === 'DATE' && b.type === 'DATE') return ['BEFORE', 'AFTER'].includes(compareDates(a.date, b.date));
  if (a.type === 'ROLE' && b.type === 'ROLE') return (a.unique || b.unique) && a.actor !== b.actor && !areKin(index, a.actor, b.actor);
  if (a.type === 'FIGURE' && b.type === 'FIGURE') return areFiguresApart(a.figure, b.figure);
  if (a.type === 'ASPECT' && b.type === 'ASPECT') return index.aspects.get(a.aspect)?.unique === true && !sayTheSame(known.answer, claim.answer);
  return false;
}

function areFiguresApart(a: Figure, b: Figure): boolean {
  return areDisjoint(measureFigure(a), measureFigure(b));
}
