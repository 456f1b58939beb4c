import { COLLECTIONS, keyOf, nameOf, type Collection, type EntityOf } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { PackCollection } from '@footnote/schema';
import { COLLECTION_OF } from './read-edits.js';

/** Everything that a graph holds by "collection slug", with what to call it: looking each up in its list would take a search of the whole graph hundreds of times. */
export interface EntityNames {
  readonly nameOf: (collection: Collection, slug: string) => string;
  readonly find: <C extends Collection>(collection: C, slug: string) => EntityOf<C> | null;
}

const kept = new WeakMap<PackGraph, EntityNames>();

/** The names of all that a graph holds, made once for each graph. */
export function namesOf(graph: PackGraph): EntityNames {
  const known = kept.get(graph) ?? indexNames(graph);
  kept.set(graph, known);
  return known;
}

function indexNames(graph: PackGraph): EntityNames {
  const entities = new Map<string, EntityOf<Collection>>();
  for (const collection of COLLECTIONS) for (const value of graph[collection]) entities.set(`${collection} ${keyOf(collection, value)}`, value);
  // What stands under a collection is of that collection.
  const find = <C extends Collection>(collection: C, slug: string): EntityOf<C> | null => (entities.get(`${collection} ${slug}`) ?? null) as EntityOf<C> | null;
  const name = (collection: Collection, slug: string): string => {
    if (collection === 'claims') return find('claims', slug)?.statement ?? slug;
    if (collection === 'sources') return find('sources', slug)?.label ?? slug;
    if (collection === 'assertions') { const telling = find('assertions', slug); return telling === null ? slug : `${name('sources', telling.source)}: ${name('claims', telling.claim)}`; }
    if (collection === 'evidence') return find('evidence', slug)?.exact ?? slug;
    return nameOf(graph, { collection, slug });
  };
  return { nameOf: name, find };
}

const NAMED = new Map(Object.entries(COLLECTION_OF).map(([name, collection]) => [collection, name as keyof typeof PackCollection]));

/** What the SDL calls a collection of the pack. */
export function collectionName(collection: Collection): keyof typeof PackCollection {
  const name = NAMED.get(collection);
  if (name === undefined) throw new Error(`The SDL has no name for ${collection}`);
  return name;
}

/** A thing of a pack, by its kind and its name. */
export interface ReferenceRecord { readonly collection: keyof typeof PackCollection; readonly slug: string; readonly name: string }

/** Refers to a thing of a graph. */
export function toReference(graph: PackGraph, collection: Collection, slug: string): ReferenceRecord {
  return { collection: collectionName(collection), slug, name: namesOf(graph).nameOf(collection, slug) };
}
