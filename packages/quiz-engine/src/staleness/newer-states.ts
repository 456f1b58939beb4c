import { positionsAt, slotOf, type Claim, type Day, type FuzzyDate, type StandingPosition } from '@footnote/knowledge';
import type { Inquiry } from '../proof/inquiry.js';
import { excludes } from '../proof/support/contradiction.js';
import { asksWhatHappened } from '../proof/support/happened-between.js';
import { soundTellings, spokenTellings, standingOf } from '../proof/support/tellings.js';
import { areSameFigure } from '../proof/text/figures.js';
import type { ChangeKind } from './finding.js';
import type { Comparison } from './reprove.js';

/** Something known now that stands later than what a question asks, and was not known when it was published. */
export interface NewerState {
  readonly kind: Extract<ChangeKind, 'NEWER_STATE' | 'NEWER_FIGURE' | 'NARROWED'>;
  /** What the question rests on, or what was the last known of an option. */
  readonly old: Claim | null;
  readonly newer: Claim;
}

/**
 * The newer states of what a question asks: of the stance of whoever is asked about or is an option, of a figure, of a date that is now
 * known more closely, of anything that has one value at a time. What adds to others (a further reason, a further remark) overtakes nothing.
 */
export function newerStates(comparison: Comparison): readonly NewerState[] {
  const { now, then } = comparison;
  if (!asksState(now)) return [];
  const keys = now.keyClaims.length > 0 ? now.keyClaims : then.keyClaims;
  const found = [...newerPositions(comparison, keys), ...keys.flatMap((key) => newerValues(comparison, key))];
  return [...new Map(found.map((state) => [state.newer.slug, state])).values()];
}

/** Whether a state, a figure or a date is asked, rather than who told it, how often, in which order, or what happened in between. */
function asksState({ question }: Inquiry): boolean {
  const { kind, options, targets } = question;
  if (kind === 'OUTLET' || kind === 'CORROBORATION' || kind === 'DISAGREEMENT' || kind === 'ORDER') return false;
  return !asksWhatHappened(question) && ![...options, ...targets].some(({ value }) => value.type === 'SOURCE');
}

/** Where somebody stands on an issue on the last day known, by sound tellings alone. */
export function currentPositions(inquiry: Inquiry, { actor, issue, day }: { readonly actor: string; readonly issue: string; readonly day: Day }): readonly StandingPosition[] {
  const claims = inquiry.index.graph.claimsOfSlot.get(`position:${actor}:${issue}`) ?? [];
  const assertions = claims.flatMap(({ slug }) => soundTellings(inquiry, slug).map(({ assertion }) => assertion));
  return positionsAt({ claims, assertions, sources: inquiry.index.graph.sources, asOf: day, knownAt: inquiry.question.asked.knownAt });
}

/** Somebody whose stance bears on a question. `wanted`: only this stance does, as it would make a wrong option right. */
interface Holder { readonly actor: string; readonly issue: string; readonly wanted: string | null }

function newerPositions({ then, now, today }: Comparison, keys: readonly Claim[]): readonly NewerState[] {
  return holdersOf(now, keys).flatMap(({ actor, issue, wanted }) => {
    const known = currentPositions(then, { actor, issue, day: today });
    const stances = new Set(known.map(({ stance }) => stance));
    const fresh = currentPositions(now, { actor, issue, day: today })
      .filter(({ stance, holdsFrom }) => !stances.has(stance) && holdsFrom !== null && holdsFrom > now.day && (wanted === null || stance === wanted));
    const asked = keys.find(({ predicate }) => predicate.type === 'POSITION' && predicate.actor === actor && predicate.issue === issue);
    return fresh.filter(({ stance }) => stance !== stanceOf(asked)).map(({ claim }) => ({ kind: 'NEWER_STATE' as const, old: asked ?? known[0]?.claim ?? null, newer: claim }));
  });
}

function holdersOf({ question }: Inquiry, keys: readonly Claim[]): readonly Holder[] {
  const asked = keys.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate] : []));
  const [first] = asked;
  const own = asked.map(({ actor, issue }): Holder => ({ actor, issue, wanted: null }));
  if (!first) return [];
  const offered = question.options.flatMap(({ value }) => (value.type === 'ACTOR' && !own.some(({ actor }) => actor === value.actor) ? [value.actor] : []));
  return [...own, ...offered.map((actor): Holder => ({ actor, issue: first.issue, wanted: first.stance }))];
}

function stanceOf(claim: Claim | undefined): string | null {
  return claim?.predicate.type === 'POSITION' ? claim.predicate.stance : null;
}

/** Newer values of the slot of a claim that is no position. */
function newerValues({ then, now }: Comparison, key: Claim): readonly NewerState[] {
  const others = (now.index.graph.claimsOfSlot.get(slotOf(key)) ?? []).filter(({ slug }) => slug !== key.slug && soundTellings(now, slug).length > 0 && soundTellings(then, slug).length === 0);
  return others.flatMap((other): NewerState[] => {
    const kind = newerKind(now, key, other);
    return kind === null || standingOf(now, other).state === 'UNKNOWN' ? [] : [{ kind, old: key, newer: other }];
  });
}

function newerKind(now: Inquiry, key: Claim, other: Claim): NewerState['kind'] | null {
  const [a, b] = [key.predicate, other.predicate];
  if (a.type === 'POSITION') return null;
  if (a.type === 'DATE' && b.type === 'DATE') return asksDate(now) && isWithin(b.date, a.date) ? 'NARROWED' : null;
  if (a.type === 'FIGURE' && b.type === 'FIGURE') return !areSameFigure(a.figure, b.figure) && isToldLater(now, key, other) ? 'NEWER_FIGURE' : null;
  // What happened once has no newer state: another telling of it is a dispute, which the proof finds.
  if (other.temporal === 'EVENT') return null;
  const from = standingOf(now, other, now.question.asked.knownAt).holdsFrom;
  return excludes(now, key, other) && from !== null && from > now.day ? 'NEWER_STATE' : null;
}

/** Whether a date is what is asked or judged, rather than an event by its date or an order, which a closer date leaves as they are. */
function asksDate({ question: { kind, options, targets } }: Inquiry): boolean {
  if (kind === 'TRUE_FALSE_NOT_STATED') return true;
  return (kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE' || kind === 'MATCH') && [...options, ...targets].some(({ value }) => value.type === 'CLAIM');
}

function isWithin(inner: FuzzyDate, outer: FuzzyDate): boolean {
  if (inner.earliest === null || inner.latest === null || outer.earliest === null || outer.latest === null) return false;
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest && (inner.earliest > outer.earliest || inner.latest < outer.latest);
}

/** A figure overtakes another where it was first told after the day asked about, and after those who told the other. */
function isToldLater(now: Inquiry, key: Claim, other: Claim): boolean {
  const days = (claim: Claim, tellings: typeof soundTellings): readonly Day[] => tellings(now, claim.slug).flatMap(({ source }) => source.published.latest ?? []).sort();
  const first = days(other, soundTellings)[0];
  const last = days(key, spokenTellings).at(-1);
  return first !== undefined && first > now.day && (last === undefined || first > last);
}
