import { findTextOf, formatDate, isKnown, isRetracted, stateOf, type Assertion, type Claim, type Day, type Event, type Evidence, type Source, type Standing } from '@footnote/knowledge';
import type { DefectCode } from '../defects.js';
import { speaksFor, type Inquiry } from '../inquiry.js';

/** Why a telling supports nothing. */
export type TellingFault = Extract<DefectCode,
  'KEY_NOT_YET_KNOWN' | 'KEY_UNAPPROVED' | 'KEY_WITHOUT_EVIDENCE' | 'EVIDENCE_FUZZY' | 'EVIDENCE_ORPHANED' | 'EVIDENCE_NOT_IN_TEXT' | 'EVIDENCE_OF_ANOTHER_TEXT'>;

/** One telling of a claim, judged: `passages` are those of its evidence that stand in the text as they should. */
export interface Telling {
  readonly assertion: Assertion;
  readonly source: Source;
  readonly passages: readonly Evidence[];
  readonly fault: TellingFault | null;
}

/** Every telling of a claim by a source of the graph, sound or not. */
export function tellingsOf(inquiry: Inquiry, claim: string): readonly Telling[] {
  const known = inquiry.tellings.get(claim);
  if (known) return known;
  const { graph } = inquiry.index;
  const tellings = (graph.assertionsOfClaim.get(claim) ?? []).flatMap((assertion): Telling[] => {
    const source = graph.sources.get(assertion.source);
    return source ? [judgeTelling(inquiry, assertion, source)] : [];
  });
  inquiry.tellings.set(claim, tellings);
  return tellings;
}

/** The tellings that support a claim by `knownAt`, whoever makes them. */
export function soundTellings(inquiry: Inquiry, claim: string): readonly Telling[] {
  return tellingsOf(inquiry, claim).filter(({ fault }) => fault === null);
}

/** The sound tellings by the sources that the stem speaks for. */
export function spokenTellings(inquiry: Inquiry, claim: string): readonly Telling[] {
  return soundTellings(inquiry, claim).filter(({ source }) => speaksFor(inquiry, source.slug));
}

function judgeTelling({ question, index }: Inquiry, assertion: Assertion, source: Source): Telling {
  const judged = assertion.evidence.flatMap((slug) => index.graph.evidence.get(slug) ?? []).map((evidence) => ({ evidence, fault: faultOf(evidence, source) }));
  const passages = judged.filter(({ fault }) => fault === null).map(({ evidence }) => evidence);
  const own = (): TellingFault | null => {
    if (!isKnown(source, question.asked.knownAt)) return 'KEY_NOT_YET_KNOWN';
    if (!assertion.approved) return 'KEY_UNAPPROVED';
    if (passages.length > 0) return null;
    return judged[0]?.fault ?? 'KEY_WITHOUT_EVIDENCE';
  };
  return { assertion, source, passages, fault: own() };
}

/** Evidence is looked up in the text again: its recorded state is not taken on trust. */
function faultOf(evidence: Evidence, source: Source): TellingFault | null {
  const { anchor, exact, start, end } = evidence;
  const text = findTextOf(source, evidence);
  if (evidence.source !== source.slug || text === null) return 'EVIDENCE_OF_ANOTHER_TEXT';
  if (anchor === 'FUZZY') return 'EVIDENCE_FUZZY';
  if (anchor === 'ORPHANED') return 'EVIDENCE_ORPHANED';
  return exact === '' || text.slice(start, end) !== exact ? 'EVIDENCE_NOT_IN_TEXT' : null;
}

/** Where a claim stands on a day by its sound tellings; a withdrawn claim is unknown. An event has happened from its date on. */
export function standingOf(inquiry: Inquiry, claim: Claim, day: Day = inquiry.day): Standing {
  const { sources } = inquiry.index.graph;
  const { knownAt } = inquiry.question.asked;
  const assertions = soundTellings(inquiry, claim.slug).map(({ assertion }) => assertion);
  const standing = stateOf({ claim, assertions, sources, asOf: day, knownAt });
  if (isRetracted(claim, sources, knownAt)) return { ...standing, state: 'UNKNOWN' };
  const happened = eventOf(inquiry, claim)?.date.latest ?? null;
  const isPast = standing.state === 'NOT_YET' && claim.temporal === 'EVENT' && claim.holdsFrom === null && happened !== null && happened <= day;
  return isPast ? { ...standing, state: 'HOLDS', holdsFrom: happened } : standing;
}

/** Whether a claim is supported by anybody and holds on the day asked about. */
export function stands(inquiry: Inquiry, claim: Claim): boolean {
  return standingOf(inquiry, claim).state === 'HOLDS';
}

/** The event that a claim is about, if it is about one. */
export function eventOf({ index }: Inquiry, { predicate }: Claim): Event | undefined {
  const slug = eventSlugOf(predicate);
  return slug === null ? undefined : index.graph.events.get(slug);
}

function eventSlugOf(predicate: Claim['predicate']): string | null {
  switch (predicate.type) {
    case 'DATE':
    case 'ROLE':
    case 'RELATION':
    case 'STATEMENT': return predicate.event;
    case 'REASON': return predicate.of.kind === 'EVENT' ? predicate.of.slug : null;
    case 'ASPECT': return predicate.subject.kind === 'EVENT' ? predicate.subject.slug : null;
    case 'POSITION':
    case 'FIGURE':
    case 'WORDING': return null;
    default: return predicate satisfies never;
  }
}

/** "Sputnik, 8 March 2023". */
export function citeSource(source: Source): string {
  return `${source.label}, ${formatDate(source.published)}`;
}

/** "Sputnik, 8 March 2023: The Department of Defense opposes the transfer." for one telling or several. */
export function citeClaim(claim: Claim, tellings: readonly Telling[]): string {
  const cited = [...new Set(tellings.map(({ source }) => citeSource(source)))].join('; ');
  return cited === '' ? claim.statement : `${cited}: ${claim.statement}`;
}

/** Slugs of the passages that the tellings rest on. */
export function passagesOf(tellings: readonly Telling[]): readonly string[] {
  return tellings.flatMap(({ passages }) => passages.map(({ slug }) => slug));
}
