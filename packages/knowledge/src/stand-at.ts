import { groupBy } from './group-by.js';
import type { Day, FuzzyDate } from './dates.js';
import type { Assertion, Claim, Source, Stance } from './graph.js';

/** The last day of time, for a clock that is not set: everything has been reported. */
export const END_OF_TIME: Day = '9999-12-31';

/** A source is known from the latest day of its publication date on: only then has it certainly been published. */
export function isKnown(source: Pick<Source, 'published'>, knownAt: Day): boolean {
  return source.published.latest !== null && source.published.latest <= knownAt;
}

/** Where a claim's validity stands on a day, judged by what had been reported by another. */
export interface Standing {
  readonly state: 'HOLDS' | 'LAST_REPORTED' | 'NOT_YET' | 'UNKNOWN';
  readonly holdsFrom: Day | null;
  /** The last day on which it certainly holds; null while nothing is known. */
  readonly holdsUntil: Day | null;
  /** The day of its last report, where it may no longer hold. */
  readonly lastReported: Day | null;
}

const NOTHING_KNOWN: Standing = { state: 'UNKNOWN', holdsFrom: null, holdsUntil: null, lastReported: null };

export interface StandingQuestion {
  readonly claim: Claim;
  /** The assertions of this claim; others are passed over. */
  readonly assertions: readonly Assertion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly asOf: Day;
  readonly knownAt: Day;
}

/**
 * A state holds from its first to its last supporting report, or to an end that a source states; after that it is only last
 * reported. A telling in the past tense supports that it held, and does not extend it. An event, once it has happened, stays so.
 */
export function stateOf({ claim, assertions, sources, asOf, knownAt }: StandingQuestion): Standing {
  const reports = reportDays({ claim, assertions, sources, knownAt });
  const first = reports.all[0];
  const last = reports.all.at(-1);
  if (first === undefined || last === undefined) return NOTHING_KNOWN;
  const from = claim.holdsFrom?.latest ?? first;
  if (asOf < from) return { state: 'NOT_YET', holdsFrom: from, holdsUntil: null, lastReported: null };
  if (claim.temporal === 'EVENT') return { state: 'HOLDS', holdsFrom: from, holdsUntil: null, lastReported: null };
  const statedEnd = statedBy(claim.holdsUntil, last);
  const until = statedEnd ?? reports.present.at(-1) ?? from;
  return asOf <= until
    ? { state: 'HOLDS', holdsFrom: from, holdsUntil: until, lastReported: null }
    : { state: 'LAST_REPORTED', holdsFrom: from, holdsUntil: until, lastReported: until };
}

/** The certain part of a stated end, once a report late enough to state it is known. */
function statedBy(end: FuzzyDate | null, lastReport: Day): Day | null {
  return end !== null && end.earliest !== null && end.earliest <= lastReport ? end.earliest : null;
}

function reportDays({ claim, assertions, sources, knownAt }: Omit<StandingQuestion, 'asOf'>): { readonly all: readonly Day[]; readonly present: readonly Day[] } {
  const told = assertions.flatMap((assertion) => {
    const source = sources.get(assertion.source);
    const day = source?.published.latest ?? null;
    const counts = assertion.claim === claim.slug && assertion.approved && source !== undefined && day !== null && isKnown(source, knownAt);
    return counts ? [{ day, tense: assertion.tense }] : [];
  });
  const all = told.map(({ day }) => day).sort();
  const present = told.filter(({ tense }) => tense === 'PRESENT').map(({ day }) => day).sort();
  return { all, present };
}

/** Whether a claim had been withdrawn by its own outlet by a day. */
export function isRetracted(claim: Claim, sources: ReadonlyMap<string, Source>, knownAt: Day): boolean {
  const retraction = claim.retractedBy === null ? undefined : sources.get(claim.retractedBy);
  return retraction !== undefined && isKnown(retraction, knownAt);
}

export interface StandingPosition {
  readonly claim: Claim;
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly state: 'HOLDS' | 'LAST_REPORTED';
  readonly lastReported: Day | null;
  readonly holdsFrom: Day | null;
  readonly holdsUntil: Day | null;
}

export interface PositionsQuestion {
  readonly claims: readonly Claim[];
  readonly assertions: readonly Assertion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly issue?: string;
}

/**
 * Who holds which position: for each actor and issue the positions that hold (several where sources contradict each other),
 * or else the one last reported. Of whom nothing is reported, nothing is said.
 */
export function positionsAt({ claims, assertions, sources, asOf, knownAt, issue }: PositionsQuestion): readonly StandingPosition[] {
  const byClaim = groupBy(assertions, (assertion) => [assertion.claim]);
  const standing = claims.flatMap((claim): StandingPosition[] => {
    const { predicate } = claim;
    if (predicate.type !== 'POSITION' || (issue !== undefined && predicate.issue !== issue) || isRetracted(claim, sources, knownAt)) return [];
    const { state, holdsFrom, holdsUntil, lastReported } = stateOf({ claim, assertions: byClaim.get(claim.slug) ?? [], sources, asOf, knownAt });
    if (state !== 'HOLDS' && state !== 'LAST_REPORTED') return [];
    return [{ claim, actor: predicate.actor, issue: predicate.issue, stance: predicate.stance, state, lastReported, holdsFrom, holdsUntil }];
  });
  const byHolder = groupBy(standing, ({ actor, issue: about }) => [`${actor}\n${about}`]);
  return [...byHolder.values()].flatMap(currentOf);
}

function currentOf(positions: readonly StandingPosition[]): readonly StandingPosition[] {
  const holding = positions.filter(({ state }) => state === 'HOLDS');
  if (holding.length > 0) return holding;
  const latest = positions.reduce<Day>((day, { lastReported }) => (lastReported !== null && lastReported > day ? lastReported : day), '');
  return positions.filter(({ lastReported }) => lastReported === latest);
}
