import { areKin, compareDates, slotOf, type Claim } from '@footnote/knowledge';
import type { Inquiry } from '../inquiry.js';
import { figuresOverlap } from '../text/figures.js';
import { foldText } from '../text/words.js';
import { soundTellings, standingOf, type Telling } from './tellings.js';

/** A claim that cannot hold beside another, and who tells it. */
export interface Rival { readonly claim: Claim; readonly tellings: readonly Telling[] }

/**
 * The claims that dispute a claim on the day asked about, as known by then: those that a contradiction of the pack lists with it,
 * and those that give the same thing a value which excludes its own. Other words for the same thing are no dispute.
 */
export function rivalsOf(inquiry: Inquiry, claim: Claim): readonly Rival[] {
  const { graph } = inquiry.index;
  const recorded = (graph.contradictionsOfClaim.get(claim.slug) ?? []).filter(({ kind }) => kind !== 'WORDING').flatMap(({ claims }) => claims);
  const listed = recorded.flatMap((slug) => graph.claims.get(slug) ?? []);
  const exclusive = (graph.claimsOfSlot.get(slotOf(claim)) ?? []).filter((other) => excludes(inquiry, claim, other));
  const others = new Map([...listed, ...exclusive].filter(({ slug }) => slug !== claim.slug).map((other) => [other.slug, other]));
  return [...others.values()].flatMap((other) => {
    const tellings = soundTellings(inquiry, other.slug);
    return tellings.length > 0 && standingOf(inquiry, other).state === 'HOLDS' ? [{ claim: other, tellings }] : [];
  });
}

/** Whether two claims of one slot cannot both hold on one day: another stance, another date, another holder of a unique role, … */
export function excludes({ index }: Inquiry, a: Claim, b: Claim): boolean {
  if (a.slug === b.slug || slotOf(a) !== slotOf(b)) return false;
  const [x, y] = [a.predicate, b.predicate];
  if (x.type === 'POSITION' && y.type === 'POSITION') return x.stance !== y.stance;
  if (x.type === 'DATE' && y.type === 'DATE') return areApart(compareDates(x.date, y.date));
  if (x.type === 'ROLE' && y.type === 'ROLE') return (x.unique || y.unique) && !areKin(index.graph, x.actor, y.actor);
  if (x.type === 'FIGURE' && y.type === 'FIGURE') return !figuresOverlap(x.figure, y.figure);
  if (x.type === 'ASPECT' && y.type === 'ASPECT') return index.graph.aspects.get(x.aspect)?.unique === true && foldText(a.answer) !== foldText(b.answer);
  return false;
}

/** Whether two dates have an order, so that they cannot be one date. */
export function areApart(order: ReturnType<typeof compareDates>): boolean {
  return order === 'BEFORE' || order === 'AFTER';
}
