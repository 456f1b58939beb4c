import type { Day } from './dates.js';
import { formatDay } from './format-date.js';
import type { Assertion, AttributionKind, Claim, Corroboration, Origin, OriginVerdict, Outlet, Source } from './graph.js';
import { groupBy } from './group-by.js';
import { isKnown } from './stand-at.js';

export interface CorroborationQuestion {
  readonly claim: Claim;
  /** The assertions of this claim; others are passed over. */
  readonly assertions: readonly Assertion[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly knownAt: Day;
}

export interface Telling { readonly key: string; readonly label: string; readonly kind: AttributionKind; readonly source: Source }

/**
 * Counts the independent origins behind a claim, as an interval. Outlets are not origins: three that relay one report are one.
 * The most there can be is the number of distinct voices; the least counts only those who cannot be the same person, since
 * anonymous voices, and tellings without attribution, are never assumed to be different.
 */
export function corroborate({ claim, assertions, sources, outlets, knownAt }: CorroborationQuestion): Corroboration {
  const tellings = [...assertions].sort(byPublication(sources)).flatMap((assertion): Telling[] => {
    const source = sources.get(assertion.source);
    const counts = assertion.claim === claim.slug && assertion.approved && source !== undefined && isKnown(source, knownAt);
    return counts ? [traceOrigin(assertion, source, sources)] : [];
  });
  const origins = [...groupBy(tellings, ({ key }) => [key]).values()].flatMap(mergeTellings);
  const definite = new Set(origins.filter(({ kind }) => isDefinite(kind)).map((origin) => voiceOf(origin, sources))).size;
  const originCountMax = origins.length;
  const originCountMin = Math.min(originCountMax, Math.max(1, definite));
  const outletNames = [...new Set(tellings.map(({ source }) => outlets.get(source.outlet)?.name ?? source.outlet))];
  const counts = { outletCount: outletNames.length, originCountMin, originCountMax };
  const verdict = judge(counts);
  return { ...counts, verdict, origins, explanation: explain({ ...counts, verdict, origins, outletNames, knownAt }) };
}

/** The order of publication, then of slugs: the same whatever order the assertions come in. */
function byPublication(sources: ReadonlyMap<string, Source>): (a: Assertion, b: Assertion) => number {
  const placeOf = ({ source, slug }: Assertion) => `${sources.get(source)?.published.latest ?? ''} ${slug}`;
  return (a, b) => (placeOf(a) < placeOf(b) ? -1 : 1);
}

/** Follows the attribution of a telling to its furthest voice: a report that relays unnamed voices stands for them. */
export function traceOrigin(assertion: Assertion, source: Source, sources: ReadonlyMap<string, Source>): Telling {
  const furthest = assertion.chain[0];
  if (!furthest) return { key: `source:${source.slug}`, label: `${source.label}, without attribution`, kind: 'UNATTRIBUTED', source };
  if (furthest.kind === 'NAMED_ON_RECORD' || furthest.kind === 'DOCUMENT') {
    return { key: furthest.actor !== null ? `actor:${furthest.actor}` : `${furthest.kind.toLowerCase()}:${furthest.label}`, label: furthest.label, kind: furthest.kind, source };
  }
  const report = assertion.chain.find((step) => step.source !== null)?.source ?? null;
  if (report !== null) return { key: `source:${report}`, label: sources.get(report)?.label ?? report, kind: furthest.kind, source };
  if (furthest.kind === 'OUTLET') return { key: furthest.actor !== null ? `actor:${furthest.actor}` : `outlet:${furthest.label}`, label: furthest.label, kind: 'OUTLET', source };
  return { key: furthest.actor !== null ? `actor:${furthest.actor}` : `anonymous:${source.slug}:${furthest.label}`, label: furthest.label, kind: furthest.kind, source };
}

/** Kinds of voice that may be anybody's, the one that says most first. */
const UNNAMED: readonly AttributionKind[] = ['ANONYMOUS', 'UNATTRIBUTED'];

/** Tellings of one origin are one; where any of them shows that the voice is unnamed, it is unnamed. */
function mergeTellings(tellings: readonly Telling[]): readonly Origin[] {
  const first = tellings[0];
  if (!first) return [];
  const unnamed = UNNAMED.find((kind) => tellings.some((telling) => telling.kind === kind));
  const sources = [...new Set(tellings.map(({ source }) => source.slug))];
  return [{ key: first.key, label: first.label, kind: unnamed ?? first.kind, sources }];
}

/** Two texts of one outlet are two origins to show and one voice to count: a newspaper does not corroborate itself. */
function voiceOf({ key, kind }: Origin, sources: ReadonlyMap<string, Source>): string {
  const text = kind === 'OUTLET' ? sources.get(key.replace(/^source:/, '')) : undefined;
  return text ? `outlet:${text.outlet}` : key;
}

/** Whether an origin of this kind is certainly not the same voice as another one. */
function isDefinite(kind: AttributionKind): boolean {
  return !UNNAMED.includes(kind);
}

interface Counts { readonly outletCount: number; readonly originCountMin: number; readonly originCountMax: number }

function judge({ outletCount, originCountMin, originCountMax }: Counts): OriginVerdict {
  if (originCountMin >= 2) return 'INDEPENDENT';
  if (originCountMax === 1) return outletCount > 1 ? 'SHARED_ORIGIN' : 'SINGLE';
  return 'UNDETERMINED';
}

interface Explained extends Counts {
  readonly verdict: OriginVerdict;
  readonly origins: readonly Origin[];
  readonly outletNames: readonly string[];
  readonly knownAt: Day;
}

function explain({ verdict, origins, outletNames, originCountMin, originCountMax, knownAt }: Explained): string {
  const first = origins[0];
  if (!first) return `Nobody is known to have reported this by ${formatDay(knownAt)}.`;
  const outlets = joinNames(outletNames);
  switch (verdict) {
    case 'SINGLE': return `Only ${outlets} tells this, and it rests on one origin: ${first.label}.`;
    case 'SHARED_ORIGIN': return `${outlets} ${outletNames.length === 2 ? 'both' : 'all'} go back to one origin: ${first.label}. Repetition is not corroboration.`;
    case 'INDEPENDENT': return `At least ${originCountMin} independent origins: ${joinNames(origins.map(({ label }) => label))}.`;
    case 'UNDETERMINED': return `Between ${originCountMin} and ${originCountMax} origins, told by ${outlets}: unnamed voices may be the same people.`;
    default: return verdict satisfies never;
  }
}

/** "MONDO, Sputnik and Al Mayadeen". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
