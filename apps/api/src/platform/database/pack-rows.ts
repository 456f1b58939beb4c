import type { Assertion, Claim, Event, FuzzyDate, PackGraph, Predicate, Source, SourceReliance, Subject } from '@footnote/knowledge';
import { entityId, packId, type EntityKind } from './entity-id.js';
import type {
  absenceRecords, actors, aspects, assertionEvidence, assertions, attributionSteps, claims, contradictionClaims, contradictions,
  eventParticipants, eventRelations, events, evidence, issues, measures, outlets, sourceRelianceEvidence, sourceReliances, sources,
} from './tables/index.js';

/** The rows of every table that an import of a pack replaces. */
export interface PackRows {
  readonly outlets: readonly (typeof outlets.$inferInsert)[];
  readonly sources: readonly (typeof sources.$inferInsert)[];
  readonly evidence: readonly (typeof evidence.$inferInsert)[];
  readonly sourceReliances: readonly (typeof sourceReliances.$inferInsert)[];
  readonly sourceRelianceEvidence: readonly (typeof sourceRelianceEvidence.$inferInsert)[];
  readonly actors: readonly (typeof actors.$inferInsert)[];
  readonly events: readonly (typeof events.$inferInsert)[];
  readonly eventParticipants: readonly (typeof eventParticipants.$inferInsert)[];
  readonly eventRelations: readonly (typeof eventRelations.$inferInsert)[];
  readonly issues: readonly (typeof issues.$inferInsert)[];
  readonly aspects: readonly (typeof aspects.$inferInsert)[];
  readonly measures: readonly (typeof measures.$inferInsert)[];
  readonly claims: readonly (typeof claims.$inferInsert)[];
  readonly assertions: readonly (typeof assertions.$inferInsert)[];
  readonly assertionEvidence: readonly (typeof assertionEvidence.$inferInsert)[];
  readonly attributionSteps: readonly (typeof attributionSteps.$inferInsert)[];
  readonly contradictions: readonly (typeof contradictions.$inferInsert)[];
  readonly contradictionClaims: readonly (typeof contradictionClaims.$inferInsert)[];
  readonly absenceRecords: readonly (typeof absenceRecords.$inferInsert)[];
}

/** Ids within one pack. */
interface Names {
  readonly pack: string;
  /** What every entity with a slug of its own begins with. */
  head(kind: EntityKind, slug: string, ordinal: number): { readonly id: string; readonly packId: string; readonly slug: string; readonly ordinal: number };
  id(kind: EntityKind, slug: string): string;
  idOrNull(kind: EntityKind, slug: string | null): string | null;
}

/** Lays a graph out in rows; references become ids, and the order of the pack is kept in `ordinal`. */
export function toRows(graph: PackGraph): PackRows {
  const names = nameIn(graph.pack.slug);
  return { ...sourceRows(graph, names), ...subjectRows(graph, names), ...eventRows(graph, names), ...claimRows(graph, names), ...tellingRows(graph, names) };
}

function nameIn(pack: string): Names {
  const id = (kind: EntityKind, slug: string) => entityId(pack, kind, slug);
  return {
    pack: packId(pack), id,
    idOrNull: (kind, slug) => (slug === null ? null : id(kind, slug)),
    head: (kind, slug, ordinal) => ({ id: id(kind, slug), packId: packId(pack), slug, ordinal }),
  };
}

function sourceRows(graph: PackGraph, names: Names): Pick<PackRows, 'outlets' | 'sources' | 'evidence' | 'sourceReliances' | 'sourceRelianceEvidence' | 'absenceRecords'> {
  return {
    outlets: graph.outlets.map((outlet, ordinal) => ({ ...outlet, ...names.head('outlet', outlet.slug, ordinal) })),
    sources: graph.sources.map((source, ordinal) => sourceRow(source, ordinal, names)),
    evidence: graph.evidence.map(({ source, original, ...rest }, ordinal) => ({
      ...rest, ...names.head('evidence', rest.slug, ordinal),
      sourceId: names.id('source', source),
      originalStart: original?.start ?? null, originalEnd: original?.end ?? null, originalWords: original?.words ?? null, originalHash: original?.hash ?? null,
    })),
    sourceReliances: graph.reliances.map((reliance, ordinal) => ({
      id: relianceId(reliance, names), packId: names.pack, ordinal,
      sourceId: names.id('source', reliance.source), onSourceId: names.id('source', reliance.on),
      declared: reliance.declared, similarity: reliance.similarity,
    })),
    sourceRelianceEvidence: graph.reliances.flatMap((reliance) => reliance.evidence.map((slug, ordinal) => (
      { relianceId: relianceId(reliance, names), evidenceId: names.id('evidence', slug), ordinal }))),
    absenceRecords: graph.absences.map(({ source, claim, terms, ...rest }, ordinal) => ({
      ...rest, ...names.head('absence', rest.slug, ordinal), sourceId: names.id('source', source), claimId: names.idOrNull('claim', claim), terms: [...terms],
    })),
  };
}

function sourceRow(source: Source, ordinal: number, names: Names): PackRows['sources'][number] {
  const { published, outlet, summary, ...rest } = source;
  return {
    ...rest, ...names.head('source', source.slug, ordinal), outletId: names.id('outlet', outlet),
    publishedEdtf: published.edtf, publishedEarliest: published.earliest, publishedLatest: published.latest,
    publishedPrecision: published.precision, publishedBasis: published.basis, publishedNote: published.note,
    summaryText: summary?.text ?? null, summaryHash: summary?.contentHash ?? null, summaryAnchors: summary?.anchors ?? null,
  };
}

function relianceId(reliance: SourceReliance, names: Names): string {
  return names.id('reliance', `${reliance.source}/${reliance.on}`);
}

function subjectRows(graph: PackGraph, names: Names): Pick<PackRows, 'actors' | 'issues' | 'aspects' | 'measures'> {
  return {
    actors: graph.actors.map(({ partOf, heads, ...rest }, ordinal) => ({
      ...rest, ...names.head('actor', rest.slug, ordinal), partOfId: names.idOrNull('actor', partOf), headsId: names.idOrNull('actor', heads),
    })),
    issues: graph.issues.map((issue, ordinal) => ({ ...issue, ...names.head('issue', issue.slug, ordinal) })),
    aspects: graph.aspects.map((aspect, ordinal) => ({ ...aspect, ...names.head('aspect', aspect.slug, ordinal) })),
    measures: graph.measures.map((measure, ordinal) => ({ ...measure, ...names.head('measure', measure.slug, ordinal) })),
  };
}

function eventRows(graph: PackGraph, names: Names): Pick<PackRows, 'events' | 'eventParticipants' | 'eventRelations'> {
  return {
    events: graph.events.map((event, ordinal) => eventRow(event, ordinal, names)),
    eventParticipants: graph.events.flatMap((event) => event.participants.map(({ actor, role }, ordinal) => ({
      id: names.id('participant', `${event.slug}/${ordinal}`), packId: names.pack, eventId: names.id('event', event.slug), ordinal, actorId: names.id('actor', actor), role,
    }))),
    eventRelations: graph.events.flatMap((event) => event.relations.map((relation, ordinal) => ({
      id: names.id('relation', `${event.slug}/${ordinal}`), packId: names.pack, eventId: names.id('event', event.slug), ordinal, kind: relation.kind,
      toEventId: names.id('event', relation.event), claimId: names.idOrNull('claim', relation.claim),
    }))),
  };
}

function eventRow({ date, title, clause, nominal, note, slug }: Event, ordinal: number, names: Names): PackRows['events'][number] {
  return {
    ...names.head('event', slug, ordinal), title, clause, nominal, note,
    dateEdtf: date.edtf, dateEarliest: date.earliest, dateLatest: date.latest, datePrecision: date.precision, dateBasis: date.basis, dateNote: date.note,
  };
}

function claimRows(graph: PackGraph, names: Names): Pick<PackRows, 'claims' | 'contradictions' | 'contradictionClaims'> {
  return {
    claims: graph.claims.map((claim, ordinal) => claimRow(claim, ordinal, names)),
    contradictions: graph.contradictions.map(({ slug, kind, explanation }, ordinal) => ({ ...names.head('contradiction', slug, ordinal), kind, explanation })),
    contradictionClaims: graph.contradictions.flatMap((contradiction) => contradiction.claims.map((claim, ordinal) => (
      { contradictionId: names.id('contradiction', contradiction.slug), claimId: names.id('claim', claim), ordinal }))),
  };
}

function claimRow(claim: Claim, ordinal: number, names: Names): PackRows['claims'][number] {
  const { slug, statement, answer, temporal, predicate } = claim;
  return {
    ...names.head('claim', slug, ordinal), statement, answer, temporal, predicateType: predicate.type, predicate,
    ...lookups(predicate, names), ...holdsFrom(claim.holdsFrom), ...holdsUntil(claim.holdsUntil),
    retractedBySourceId: names.idOrNull('source', claim.retractedBy),
  };
}

function holdsFrom(date: FuzzyDate | null): Partial<PackRows['claims'][number]> {
  return {
    holdsFromEdtf: date?.edtf ?? null, holdsFromEarliest: date?.earliest ?? null, holdsFromLatest: date?.latest ?? null,
    holdsFromPrecision: date?.precision ?? null, holdsFromBasis: date?.basis ?? null, holdsFromNote: date?.note ?? null,
  };
}

function holdsUntil(date: FuzzyDate | null): Partial<PackRows['claims'][number]> {
  return {
    holdsUntilEdtf: date?.edtf ?? null, holdsUntilEarliest: date?.earliest ?? null, holdsUntilLatest: date?.latest ?? null,
    holdsUntilPrecision: date?.precision ?? null, holdsUntilBasis: date?.basis ?? null, holdsUntilNote: date?.note ?? null,
  };
}

/** The columns by which a claim is found, each family setting those that it has. */
function lookups(predicate: Predicate, names: Names): Partial<PackRows['claims'][number]> {
  switch (predicate.type) {
    case 'POSITION': return { actorId: names.id('actor', predicate.actor), issueId: names.id('issue', predicate.issue), stance: predicate.stance };
    case 'REASON': return about(predicate.of, names);
    case 'DATE': return { eventId: names.id('event', predicate.event) };
    case 'ROLE': return { eventId: names.id('event', predicate.event), actorId: names.id('actor', predicate.actor) };
    case 'FIGURE': return { measureId: names.id('measure', predicate.measure) };
    case 'ASPECT': return { aspectId: names.id('aspect', predicate.aspect), ...about(predicate.subject, names) };
    case 'STATEMENT': return { actorId: names.id('actor', predicate.actor), eventId: names.idOrNull('event', predicate.event) };
    case 'WORDING': return { sourceId: names.id('source', predicate.source) };
    case 'RELATION': return { eventId: names.id('event', predicate.event), toEventId: names.id('event', predicate.to), relation: predicate.relation };
    default: return unknownPredicate(predicate);
  }
}

function about(subject: Subject, names: Names): Partial<PackRows['claims'][number]> {
  switch (subject.kind) {
    case 'ACTOR': return { actorId: names.id('actor', subject.slug) };
    case 'EVENT': return { eventId: names.id('event', subject.slug) };
    case 'SOURCE': return { sourceId: names.id('source', subject.slug) };
    case 'CLAIM': return { aboutClaimId: names.id('claim', subject.slug) };
    case 'ISSUE': return { issueId: names.id('issue', subject.slug) };
    default: return unknownPredicate(subject.kind);
  }
}

function unknownPredicate(what: never): never {
  throw new Error(`no columns for ${JSON.stringify(what)}`);
}

function tellingRows(graph: PackGraph, names: Names): Pick<PackRows, 'assertions' | 'assertionEvidence' | 'attributionSteps'> {
  const id = (assertion: Assertion) => names.id('assertion', assertion.slug);
  return {
    assertions: graph.assertions.map((assertion, ordinal) => ({
      ...names.head('assertion', assertion.slug, ordinal), claimId: names.id('claim', assertion.claim), sourceId: names.id('source', assertion.source),
      tense: assertion.tense, hedges: [...assertion.hedges], loadedTerms: [...assertion.loadedTerms], approved: assertion.approved,
    })),
    assertionEvidence: graph.assertions.flatMap((assertion) => assertion.evidence.map((slug, ordinal) => (
      { assertionId: id(assertion), evidenceId: names.id('evidence', slug), ordinal }))),
    attributionSteps: graph.assertions.flatMap((assertion) => assertion.chain.map((step, ordinal) => ({
      id: names.id('step', `${assertion.slug}/${ordinal}`), packId: names.pack, assertionId: id(assertion), ordinal,
      label: step.label, kind: step.kind, actorId: names.idOrNull('actor', step.actor), sourceId: names.idOrNull('source', step.source),
    }))),
  };
}
