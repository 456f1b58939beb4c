import { findTextOf, formatDate, formatDay, isRetracted, traceOrigin, type Claim, type Day, type Evidence, type Source } from '@footnote/knowledge';
import { describeHedges } from '../phrase/hedge-words.js';
import { capitalise } from '../phrase/sentence.js';
import type { Inquiry } from '../proof/inquiry.js';
import { soundTellings, spokenTellings, standingOf, tellingsOf, type Telling } from '../proof/support/tellings.js';
import type { FoundPassage, FoundSpan, Side } from './finding.js';

/** How much of the text is shown on either side of a passage, at most; cut at a word. */
const CONTEXT = 120;

/** A claim as it stands in one state of its pack, with the telling that shows it best: of a source spoken for, of one `preferred`, or the first. */
export function describeSide(inquiry: Inquiry, claim: Claim, preferred: ReadonlySet<string> = new Set()): Side {
  const tellings = tellingsToShow(inquiry, claim, preferred);
  const [best] = tellings;
  const [passage] = best?.passages ?? [];
  return {
    claim: claim.slug, statement: claim.statement, label: labelOf(claim), state: stateInWords(inquiry, claim), span: spanOf(inquiry, claim),
    passage: best && passage ? describePassage(inquiry, best, passage) : null,
  };
}

function tellingsToShow(inquiry: Inquiry, claim: Claim, preferred: ReadonlySet<string>): readonly Telling[] {
  const sound = soundTellings(inquiry, claim.slug);
  const spoken = spokenTellings(inquiry, claim.slug);
  const wanted = sound.filter(({ source }) => preferred.has(source.slug));
  return [...wanted, ...byPublication(spoken), ...byPublication(sound)];
}

function byPublication(tellings: readonly Telling[]): readonly Telling[] {
  const day = ({ source }: Telling): string => source.published.latest ?? '';
  return [...tellings].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** "Undecided", "12 May 2021": what a drawn line is called. */
function labelOf({ predicate, answer }: Claim): string {
  if (predicate.type !== 'POSITION') return capitalise(answer);
  switch (predicate.stance) {
    case 'SUPPORTS': return 'In favour';
    case 'OPPOSES': return 'Against';
    case 'UNDECIDED': return 'Undecided';
    default: return predicate.stance satisfies never;
  }
}

/** When a claim is reported to hold, or by whom and when it was withdrawn. */
export function stateInWords(inquiry: Inquiry, claim: Claim): string {
  const { sources } = inquiry.index.graph;
  const { knownAt } = inquiry.question.asked;
  const retraction = claim.retractedBy === null ? undefined : sources.get(claim.retractedBy);
  if (retraction && isRetracted(claim, sources, knownAt)) return `withdrawn by ${retraction.label}, ${formatDate(retraction.published)}`;
  const days = soundTellings(inquiry, claim.slug).flatMap(({ source }) => source.published.latest ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'no longer told by any source of the pack';
  if (claim.temporal === 'EVENT') return first === last ? `told on ${formatDay(first)}` : `told from ${formatDay(first)} to ${formatDay(last)}`;
  const { state, holdsFrom, holdsUntil, lastReported } = standingOf(inquiry, claim, knownAt);
  if (holdsFrom !== null && holdsUntil !== null && holdsFrom < holdsUntil) return `reported from ${formatDay(holdsFrom)} to ${formatDay(holdsUntil)}`;
  if (state === 'LAST_REPORTED' && lastReported !== null) return `last reported on ${formatDay(lastReported)}`;
  return holdsFrom === null ? `reported on ${formatDay(last)}` : `reported from ${formatDay(holdsFrom)} on`;
}

/** Of a state: the days on which it certainly holds, and from when it may. An event has a day and no span. */
function spanOf(inquiry: Inquiry, claim: Claim): FoundSpan | null {
  if (claim.temporal !== 'STATE') return null;
  const { holdsFrom, holdsUntil } = standingOf(inquiry, claim, inquiry.question.asked.knownAt);
  if (holdsFrom === null) return null;
  const begins = claim.holdsFrom?.earliest ?? null;
  return { maybeFrom: begins !== null && begins < holdsFrom ? begins : null, from: holdsFrom, until: latest(holdsFrom, holdsUntil) };
}

function latest(a: Day, b: Day | null): Day {
  return b !== null && b > a ? b : a;
}

function describePassage(inquiry: Inquiry, telling: Telling, evidence: Evidence): FoundPassage {
  const { source, assertion } = telling;
  return { ...quotePassage(inquiry, source, evidence), hedge: describeHedges(assertion.hedges), ...originOf(inquiry, telling) };
}

/** A passage of a source in its context, without who is behind it. */
export function quotePassage({ index }: Inquiry, source: Source, evidence: Pick<Evidence, 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'contentHash' | 'verbatim'>): Omit<FoundPassage, 'hedge' | 'origin' | 'repeats'> {
  const text = findTextOf(source, evidence);
  const isHere = text !== null && text.slice(evidence.start, evidence.end) === evidence.exact;
  // Of an original no more is shown than a citation carries: what surrounds it is not ours to hand on.
  const isOurs = isHere && !evidence.verbatim;
  return {
    source: source.slug, label: source.label, outlet: index.graph.outlets.get(source.outlet)?.name ?? source.label, published: formatDate(source.published),
    exact: evidence.exact, verbatim: evidence.verbatim,
    prefix: isOurs ? beginningOf(text.slice(0, evidence.start)) : evidence.prefix,
    suffix: isOurs ? (/[.!?][”’"']?$/u.test(evidence.exact) ? '' : endOf(text.slice(evidence.end))) : evidence.suffix,
  };
}

/** The words just before a passage, from the beginning of their sentence where that is near. */
function beginningOf(before: string): string {
  const near = before.slice(-CONTEXT);
  const sentence = Math.max(near.lastIndexOf('. ') + 2, near.lastIndexOf('\n') + 1);
  if (sentence > 1) return near.slice(sentence);
  return near.length < before.length ? near.slice(near.indexOf(' ') + 1) : near;
}

/** The words just after a passage, to the end of their sentence where that is near. */
function endOf(after: string): string {
  const near = after.slice(0, CONTEXT);
  const ends = [near.search(/[.!?](?=\s|$)/u) + 1, near.indexOf('\n')].filter((at) => at > 0);
  if (ends.length > 0) return near.slice(0, Math.min(...ends));
  return near.length < after.length ? near.slice(0, Math.max(0, near.lastIndexOf(' '))) : near;
}

function originOf(inquiry: Inquiry, { assertion, source }: Telling): Pick<FoundPassage, 'origin' | 'repeats'> {
  const { sources } = inquiry.index.graph;
  const relayed = assertion.chain.flatMap((step) => (step.source === null || step.source === source.slug ? [] : [sources.get(step.source)?.label ?? step.source]))[0];
  if (relayed !== undefined) return { origin: `Repeats ${relayed}`, repeats: true };
  const { label, kind } = traceOrigin(assertion, source, sources);
  const others = tellingsOf(inquiry, assertion.claim).filter((telling) => telling.fault === null && telling.source.slug !== source.slug);
  if (kind === 'UNATTRIBUTED') return { origin: others.length === 0 ? 'Only this source says so, and names nobody' : 'Names nobody for it', repeats: false };
  return { origin: `Origin: ${label}`, repeats: false };
}
