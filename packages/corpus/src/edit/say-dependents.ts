import type { PackGraph } from '@footnote/knowledge';
import type { Dependent } from './find-dependents.js';
import { keyOf, type Collection, type EntityRef } from './graph-edit.js';

const NOUNS: Readonly<Record<Collection, readonly [one: string, many: string]>> = {
  outlets: ['outlet', 'outlets'], sources: ['source', 'sources'], actors: ['actor', 'actors'], issues: ['issue', 'issues'], aspects: ['aspect', 'aspects'], measures: ['measure', 'measures'],
  events: ['event', 'events'], claims: ['claim', 'claims'], evidence: ['passage', 'passages'], reliances: ['reliance', 'reliances'], assertions: ['telling', 'tellings'],
  absences: ['absence record', 'absence records'], contradictions: ['contradiction', 'contradictions'],
};

/** How many are named one by one. */
const NAMED = 3;

/** What one entity of a collection is called in a sentence. */
export function nounOf(collection: Collection | 'pack'): string {
  return collection === 'pack' ? 'pack' : NOUNS[collection][0];
}

/** "3 claims and 1 event rest on this actor: …": what would hang in the air, by kind, the first few by name. */
export function sayDependents(graph: PackGraph, removed: EntityRef, dependents: readonly Dependent[]): string {
  const unique = [...new Map(dependents.map((dependent) => [`${dependent.collection} ${dependent.slug}`, dependent])).values()];
  const counts = [...new Set(unique.map(({ collection }) => collection))].map((collection) => {
    const count = unique.filter((one) => one.collection === collection).length;
    return `${String(count)} ${NOUNS[collection][count === 1 ? 0 : 1]}`;
  });
  const names = unique.slice(0, NAMED).map((one) => `“${nameOf(graph, one)}”`);
  const rest = unique.length - names.length;
  return `${joinWithAnd(counts)} ${unique.length === 1 ? 'rests' : 'rest'} on this ${nounOf(removed.collection)}: ${names.join('; ')}${rest > 0 ? `; and ${String(rest)} more` : ''}.`;
}

function joinWithAnd(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** The field by which a reader knows what stands in a collection. */
const NAMED_BY = {
  outlets: (graph, slug) => bySlug(graph.outlets, slug)?.name,
  sources: (graph, slug) => bySlug(graph.sources, slug)?.label,
  actors: (graph, slug) => bySlug(graph.actors, slug)?.name,
  issues: (graph, slug) => bySlug(graph.issues, slug)?.question,
  aspects: (graph, slug) => bySlug(graph.aspects, slug)?.label,
  measures: (graph, slug) => bySlug(graph.measures, slug)?.label,
  events: (graph, slug) => bySlug(graph.events, slug)?.title,
  claims: (graph, slug) => bySlug(graph.claims, slug)?.statement,
  evidence: (graph, slug) => bySlug(graph.evidence, slug)?.exact,
  absences: (graph, slug) => bySlug(graph.absences, slug)?.statement,
  contradictions: (graph, slug) => bySlug(graph.contradictions, slug)?.explanation,
  assertions: (graph, slug) => nameTelling(graph, slug),
  reliances: (graph, slug) => nameReliance(graph, slug),
} as const satisfies Record<Collection, (graph: PackGraph, slug: string) => string | undefined>;

/** How a reader is to name an entity. */
export function nameOf(graph: PackGraph, { collection, slug }: EntityRef): string {
  return collection === 'pack' ? graph.pack.title : (NAMED_BY[collection](graph, slug) ?? slug);
}

function bySlug<T extends { readonly slug: string }>(entities: readonly T[], slug: string): T | undefined {
  return entities.find((entity) => entity.slug === slug);
}

function nameTelling(graph: PackGraph, slug: string): string {
  const telling = graph.assertions.find((one) => keyOf('assertions', one) === slug);
  return telling === undefined ? slug : `${nameOf(graph, { collection: 'sources', slug: telling.source })}: ${nameOf(graph, { collection: 'claims', slug: telling.claim })}`;
}

function nameReliance(graph: PackGraph, slug: string): string {
  const reliance = graph.reliances.find((one) => keyOf('reliances', one) === slug);
  return reliance === undefined ? slug : `${nameOf(graph, { collection: 'sources', slug: reliance.source })} relies on ${nameOf(graph, { collection: 'sources', slug: reliance.on })}`;
}
