import type { Claim, FuzzyDate, PackGraph, Predicate, Subject } from '@footnote/knowledge';
import type { FuzzyDateInput, PackClaimInput } from '@footnote/schema';
import { ContentFault, date, figure, line, lineOrNothing, pick } from './given-parts.js';
import { find, freeSlug, named, namedOrNothing, need } from './given-references.js';

/** A claim as it is to be. Throws a `ContentFault` at the field that is not allowed. */
export function putClaim(graph: PackGraph, given: PackClaimInput): Claim {
  const before = find(graph.claims, given.slug);
  const statement = line(given.statement, 'statement') ?? need(before?.statement, 'statement');
  return {
    slug: before?.slug ?? freeSlug(graph.claims, { slug: given.slug, words: statement }), statement, answer: line(given.answer, 'answer') ?? need(before?.answer, 'answer'),
    predicate: putPredicate(before?.predicate ?? null, given), temporal: given.temporal ?? need(before?.temporal, 'temporal'), holdsFrom: bound(given.holdsFrom, { field: 'holdsFrom', before: before?.holdsFrom }),
    holdsUntil: bound(given.holdsUntil, { field: 'holdsUntil', before: before?.holdsUntil }), retractedBy: pick(namedOrNothing(given.retractedBy, 'retractedBy'), before?.retractedBy ?? null),
  };
}

/** A date that may be missing: null takes it away, nothing leaves it as it was. */
function bound(given: FuzzyDateInput | null | undefined, { field, before = null }: { readonly field: string; readonly before: FuzzyDate | null | undefined }): FuzzyDate | null {
  return given === null ? null : date(given, field) ?? before;
}

type Part = Exclude<keyof PackClaimInput, 'slug' | 'statement' | 'answer' | 'type' | 'temporal' | 'holdsFrom' | 'holdsUntil' | 'retractedBy'>;

/** Which parts of the input a claim of each type takes. */
const PARTS: Readonly<Record<Predicate['type'], readonly Part[]>> = {
  POSITION: ['actor', 'issue', 'stance'], REASON: ['of'], DATE: ['event', 'date'], ROLE: ['event', 'actor', 'role', 'unique'], FIGURE: ['measure', 'figure'], ASPECT: ['of', 'aspect'],
  STATEMENT: ['actor', 'event', 'quotation', 'verbatim'], WORDING: ['topic', 'source', 'term', 'loaded'], RELATION: ['event', 'relation', 'to'],
};
const ALL_PARTS = [...new Set(Object.values(PARTS).flat())];

function putPredicate(before: Predicate | null, given: PackClaimInput): Predicate {
  const type = given.type ?? need(before?.type, 'type');
  const misplaced = ALL_PARTS.find((part) => given[part] !== null && given[part] !== undefined && !PARTS[type].includes(part));
  if (misplaced !== undefined) throw new ContentFault(misplaced, 'A claim of this type does not have that.');
  return BUILD[type](given, before);
}

type PredicateOf<Type extends Predicate['type']> = Extract<Predicate, { readonly type: Type }>;

/** What a claim of each type says, of what is given and of what it said before. */
const BUILD: { readonly [Type in Predicate['type']]: (given: PackClaimInput, before: Predicate | null) => PredicateOf<Type> } = {
  POSITION: (given, before) => {
    const was = same(before, 'POSITION');
    return { type: 'POSITION', actor: name(given, 'actor', was), issue: name(given, 'issue', was), stance: given.stance ?? need(was?.stance, 'stance') };
  },
  REASON: (given, before) => ({ type: 'REASON', of: subject(given) ?? need(same(before, 'REASON')?.of, 'of') }),
  DATE: (given, before) => {
    const was = same(before, 'DATE');
    return { type: 'DATE', event: name(given, 'event', was), date: date(given.date, 'date') ?? need(was?.date, 'date') };
  },
  ROLE: (given, before) => {
    const was = same(before, 'ROLE');
    return { type: 'ROLE', event: name(given, 'event', was), role: line(given.role, 'role') ?? need(was?.role, 'role'), actor: name(given, 'actor', was), unique: given.unique ?? was?.unique ?? false };
  },
  FIGURE: (given, before) => {
    const was = same(before, 'FIGURE');
    return { type: 'FIGURE', measure: name(given, 'measure', was), figure: figure(given.figure, 'figure') ?? need(was?.figure, 'figure') };
  },
  ASPECT: (given, before) => {
    const was = same(before, 'ASPECT');
    return { type: 'ASPECT', subject: subject(given) ?? need(was?.subject, 'of'), aspect: name(given, 'aspect', was) };
  },
  STATEMENT: (given, before) => {
    const was = same(before, 'STATEMENT');
    return {
      type: 'STATEMENT', actor: name(given, 'actor', was), event: pick(namedOrNothing(given.event, 'event'), was?.event ?? null), quotation: pick(lineOrNothing(given.quotation, 'quotation'), was?.quotation ?? null),
      verbatim: given.verbatim ?? was?.verbatim ?? false,
    };
  },
  WORDING: (given, before) => {
    const was = same(before, 'WORDING');
    return { type: 'WORDING', topic: line(given.topic, 'topic') ?? need(was?.topic, 'topic'), source: name(given, 'source', was), term: line(given.term, 'term') ?? need(was?.term, 'term'), loaded: given.loaded ?? was?.loaded ?? false };
  },
  RELATION: (given, before) => {
    const was = same(before, 'RELATION');
    return { type: 'RELATION', event: name(given, 'event', was), relation: given.relation ?? need(was?.relation, 'relation'), to: name(given, 'to', was) };
  },
};

function same<Type extends Predicate['type']>(before: Predicate | null, type: Type): PredicateOf<Type> | null {
  // The type tells which of the union it is.
  return before?.type === type ? before as PredicateOf<Type> : null;
}

type Name = 'actor' | 'issue' | 'event' | 'measure' | 'aspect' | 'source' | 'to';

function name<Field extends Name>(given: PackClaimInput, field: Field, was: Readonly<Record<Field, string>> | null): string {
  return named(given[field], field) ?? need(was?.[field], field);
}

function subject({ of }: PackClaimInput): Subject | undefined {
  return of === null || of === undefined ? undefined : { kind: of.kind, slug: need(named(of.slug, 'of.slug'), 'of.slug') };
}
