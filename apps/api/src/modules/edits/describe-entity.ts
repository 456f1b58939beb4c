import type { Collection, EntityOf } from '@footnote/corpus';
import type { FuzzyDate, PackGraph, Predicate, Subject, SubjectKind } from '@footnote/knowledge';
import { withLabel, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { toReference, type ReferenceRecord } from './entity-names.js';

/** What a pack says of one of its things: the fields of the SDL, and which type of the union it is. */
export type ContentRecord = { readonly __typename: string } & Readonly<Record<string, unknown>>;

type Describe = { readonly [C in Collection]: (value: EntityOf<C>, refer: Refer) => ContentRecord };
type Refer = (collection: Collection, slug: string) => ReferenceRecord;

/** What a pack says of one of its things, by its kind. */
export function describeEntity(graph: PackGraph, collection: Collection, value: EntityOf<Collection>): ContentRecord {
  const describe = DESCRIBE[collection] as (value: EntityOf<Collection>, refer: Refer) => ContentRecord;
  // `value` is of the very collection that is named beside it.
  return describe(value, (kind, slug) => toReference(graph, kind, slug));
}

const DESCRIBE: Describe = {
  outlets: ({ name, kind, country, ownership, stateOwned, reference }) => ({ __typename: 'PackOutletContent', name, kind, country, ownership, stateOwned, reference }),
  sources: ({ label, outlet, title, url, language, machineTranslated, published, textKind, text }, refer) => ({
    __typename: 'PackSourceContent', label, outlet: refer('outlets', outlet), title, url, language, machineTranslated, published: withLabel(published), textKind, text,
  }),
  actors: ({ name, inText, kind, aliases, partOf, heads, description, plural }, refer) => ({
    __typename: 'PackActorContent', name, inText, kind, aliases, partOf: partOf === null ? null : refer('actors', partOf), heads: heads === null ? null : refer('actors', heads), description, plural,
  }),
  issues: ({ question, gerund }) => ({ __typename: 'PackIssueContent', question, gerund }),
  aspects: ({ label, asks, unique }) => ({ __typename: 'PackAspectContent', label, asks, unique }),
  measures: ({ label, asks, unit, casualties }) => ({ __typename: 'PackMeasureContent', label, asks, unit, casualties }),
  events: ({ title, clause, nominal, date, participants, relations, note }, refer) => ({
    __typename: 'PackEventContent', title, clause, nominal, date: withLabel(date), note,
    participants: participants.map(({ actor, role }) => ({ actor: refer('actors', actor), role })),
    relations: relations.map(({ kind, event, claim }) => ({ kind, event: refer('events', event), claim: claim === null ? null : refer('claims', claim) })),
  }),
  claims: ({ statement, answer, predicate, temporal, holdsFrom, holdsUntil, retractedBy }, refer) => ({
    __typename: 'PackClaimContent', statement, answer, predicate: describePredicate(predicate, refer), temporal, holdsFrom: dateOrNull(holdsFrom), holdsUntil: dateOrNull(holdsUntil),
    retractedBy: retractedBy === null ? null : refer('sources', retractedBy),
  }),
  evidence: ({ source, exact }, refer) => ({ __typename: 'PackPassageContent', source: refer('sources', source), exact }),
  reliances: ({ source, on, declared, similarity }, refer) => ({ __typename: 'PackRelianceContent', source: refer('sources', source), on: refer('sources', on), declared, similarity }),
  assertions: ({ claim, source, tense, hedges, loadedTerms, chain, approved }, refer) => ({
    __typename: 'PackAssertionContent', claim: refer('claims', claim), source: refer('sources', source), tense, hedges, loadedTerms, approved,
    chain: chain.map(({ label, kind, actor, source: relayed }) => ({ label, kind, actor: actor === null ? null : refer('actors', actor), source: relayed === null ? null : refer('sources', relayed) })),
  }),
  absences: ({ source, claim, statement, terms, reviewedBy, reviewedOn }, refer) => ({
    __typename: 'PackAbsenceContent', source: refer('sources', source), claim: claim === null ? null : refer('claims', claim), statement, terms, reviewedBy, reviewedOn,
  }),
  contradictions: ({ kind, claims, explanation }, refer) => ({ __typename: 'PackContradictionContent', kind, claims: claims.map((claim) => refer('claims', claim)), explanation }),
};

function dateOrNull(date: FuzzyDate | null): FuzzyDateRecord | null {
  return date === null ? null : withLabel(date);
}

const SUBJECTS = { ACTOR: 'actors', EVENT: 'events', SOURCE: 'sources', CLAIM: 'claims', ISSUE: 'issues' } as const satisfies Record<SubjectKind, Collection>;

const NOTHING = {
  actor: null, issue: null, stance: null, of: null, event: null, date: null, role: null, unique: null, measure: null, figure: null, aspect: null, quotation: null, verbatim: null, topic: null, source: null,
  term: null, loaded: null, relation: null, to: null,
} as const;

function describePredicate(predicate: Predicate, refer: Refer): Readonly<Record<string, unknown>> {
  const { type } = predicate;
  const subject = ({ kind, slug }: Subject): ReferenceRecord => refer(SUBJECTS[kind], slug);
  switch (type) {
    case 'POSITION': return { ...NOTHING, type, actor: refer('actors', predicate.actor), issue: refer('issues', predicate.issue), stance: predicate.stance };
    case 'REASON': return { ...NOTHING, type, of: subject(predicate.of) };
    case 'DATE': return { ...NOTHING, type, event: refer('events', predicate.event), date: withLabel(predicate.date) };
    case 'ROLE': return { ...NOTHING, type, event: refer('events', predicate.event), actor: refer('actors', predicate.actor), role: predicate.role, unique: predicate.unique };
    case 'FIGURE': return { ...NOTHING, type, measure: refer('measures', predicate.measure), figure: predicate.figure };
    case 'ASPECT': return { ...NOTHING, type, of: subject(predicate.subject), aspect: refer('aspects', predicate.aspect) };
    case 'STATEMENT': return { ...NOTHING, type, actor: refer('actors', predicate.actor), event: predicate.event === null ? null : refer('events', predicate.event), quotation: predicate.quotation, verbatim: predicate.verbatim };
    case 'WORDING': return { ...NOTHING, type, topic: predicate.topic, source: refer('sources', predicate.source), term: predicate.term, loaded: predicate.loaded };
    case 'RELATION': return { ...NOTHING, type, event: refer('events', predicate.event), relation: predicate.relation, to: refer('events', predicate.to) };
    default: return predicate satisfies never;
  }
}
