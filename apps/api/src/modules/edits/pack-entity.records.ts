import { findDependents, keyOf, planRemoval, type Collection, type EntityOf } from '@footnote/corpus';
import { formatDate, type Claim, type PackGraph } from '@footnote/knowledge';
import type { ClaimPredicate } from '@footnote/schema';
import { citationsOf, type CitationRecord } from './cite-entity.js';
import { describeEntity, type ContentRecord } from './describe-entity.js';
import { namesOf, toReference, type ReferenceRecord } from './entity-names.js';

/** One thing of a pack, in the shape of the SDL; what takes work is worked out where it is asked for. */
export interface EntityRecord extends ReferenceRecord {
  readonly note: string | null;
  readonly content: () => ContentRecord;
  readonly dependents: () => readonly DependentRecord[];
  readonly consequences: () => readonly ConsequenceRecord[];
  readonly evidence: () => readonly CitationRecord[];
}
export interface DependentRecord { readonly entity: ReferenceRecord; readonly field: string }
export interface ConsequenceRecord { readonly entity: ReferenceRecord; readonly goes: boolean }

/** A thing of a graph; null where the graph has no such one. */
export function toEntity(graph: PackGraph, collection: Collection, slug: string): EntityRecord | null {
  const value = namesOf(graph).find(collection, slug);
  if (value === null) return null;
  return {
    ...toReference(graph, collection, slug), note: noteOf(graph, collection, value),
    content: () => describeEntity(graph, collection, value),
    dependents: () => [...partsOf(graph, collection, slug), ...findDependents(graph, { collection, slug }).filter(({ collection: kind, field }) => !(collection === 'sources' && kind === 'reliances' && field === 'source')).map((one) => ({ entity: toReference(graph, one.collection, one.slug), field: one.field }))],
    consequences: () => planRemoval(graph, [{ collection, slug }]).consequences.map((one) => ({ entity: toReference(graph, one.collection, one.slug), goes: one.goes })),
    evidence: () => citationsOf(graph, collection, slug),
  };
}

/** The parts of a thing, which go with it: the tellings of a claim, what a source relies on. */
function partsOf(graph: PackGraph, collection: Collection, slug: string): readonly DependentRecord[] {
  if (collection === 'claims') return graph.assertions.filter(({ claim }) => claim === slug).map((one) => ({ entity: toReference(graph, 'assertions', keyOf('assertions', one)), field: 'claim' }));
  if (collection === 'sources') return graph.reliances.filter(({ source }) => source === slug).map((one) => ({ entity: toReference(graph, 'reliances', keyOf('reliances', one)), field: 'source' }));
  if (collection !== 'evidence') return [];
  const citing = <C extends 'assertions' | 'reliances'>(kind: C, list: readonly EntityOf<C>[]): readonly DependentRecord[] => list.filter(({ evidence }) => evidence.includes(slug)).map((one) => ({ entity: toReference(graph, kind, keyOf(kind, one)), field: 'evidence' }));
  return [...citing('assertions', graph.assertions), ...citing('reliances', graph.reliances)];
}

/** What tells a thing from others of its kind. */
function noteOf(graph: PackGraph, collection: Collection, value: EntityOf<Collection>): string | null {
  const names = namesOf(graph);
  // Each case reads a value of the collection that it names.
  switch (collection) {
    case 'sources': { const { outlet, published } = value as EntityOf<'sources'>; return `${names.nameOf('outlets', outlet)}, ${formatDate(published)}`; }
    case 'events': return formatDate((value as EntityOf<'events'>).date);
    case 'claims': return noteOfClaim(graph, value as Claim);
    case 'evidence': return names.nameOf('sources', (value as EntityOf<'evidence'>).source);
    case 'assertions': return (value as EntityOf<'assertions'>).approved ? null : 'nobody stands behind it yet: it supports no question';
    case 'absences': return names.nameOf('sources', (value as EntityOf<'absences'>).source);
    case 'actors': return (value as EntityOf<'actors'>).description;
    case 'measures': return (value as EntityOf<'measures'>).unit;
    case 'outlets': return (value as EntityOf<'outlets'>).country;
    case 'reliances': return (value as EntityOf<'reliances'>).declared ? null : 'the text does not say so itself';
    case 'issues': case 'aspects': case 'contradictions': return null;
    default: return collection satisfies never;
  }
}

function noteOfClaim(graph: PackGraph, { slug }: Claim): string {
  const labels = graph.assertions.filter(({ claim }) => claim === slug).map(({ source }) => namesOf(graph).nameOf('sources', source));
  return labels.length < 4 ? labels.join(', ') : `${labels.slice(0, 2).join(', ')} and ${String(labels.length - 2)} more`;
}

/** Which things of a graph. */
export interface EntityQuestion { readonly collection: Collection; readonly words: readonly string[]; readonly claimTypes: readonly (keyof typeof ClaimPredicate)[] | null }

/** The slugs of the things of one kind, in their order, in which all of the words stand. */
export function findEntities(graph: PackGraph, { collection, words, claimTypes }: EntityQuestion): readonly string[] {
  const list: readonly EntityOf<Collection>[] = graph[collection];
  const types = collection === 'claims' && claimTypes !== null && claimTypes.length > 0 ? new Set<string>(claimTypes) : null;
  return list.filter((value) => types === null || ('predicate' in value && types.has(value.predicate.type)))
    .filter((value) => words.length === 0 || holdsAll(graph, { collection, value, words }))
    .map((value) => keyOf(collection, value));
}

function holdsAll(graph: PackGraph, { collection, value, words }: { readonly collection: Collection; readonly value: EntityOf<Collection>; readonly words: readonly string[] }): boolean {
  const hay = plain([namesOf(graph).nameOf(collection, keyOf(collection, value)), noteOf(graph, collection, value) ?? '', ...wordsOf(collection === 'sources' ? { ...value, text: null, summary: null } : value)].join(' '));
  return words.every((word) => hay.includes(word));
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** Without accents and capitals, so that whoever searches need not know them. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}
