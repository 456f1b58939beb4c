import type { PackGraph } from '@footnote/knowledge';
import { COLLECTIONS, keyOf, slugOfAssertion, type Collection, type EntityOf, type GraphEdit } from './graph-edit.js';

/** A graph after edits and before any check, and which entities the edits put or removed, as "collection slug". */
export interface ChangedGraph {
  readonly graph: PackGraph;
  readonly put: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Removals of what was never there. */
  readonly missing: readonly { readonly collection: Collection; readonly slug: string }[];
}

type Lists = { [K in Collection]: EntityOf<K>[] };

/** Applies edits one after the other, as they are written. */
export function changeLists(graph: PackGraph, edits: readonly GraphEdit[]): ChangedGraph {
  const lists = copyLists(graph);
  const put = new Set<string>();
  const removed = new Set<string>();
  const missing: { collection: Collection; slug: string }[] = [];
  let { pack } = graph;
  for (const edit of edits) {
    if ('remove' in edit) {
      if (!removeFrom(lists, edit.remove, edit.slug) && !removed.has(`${edit.remove} ${edit.slug}`)) missing.push({ collection: edit.remove, slug: edit.slug });
      for (const part of [`${edit.remove} ${edit.slug}`, ...removePartsOf(lists, edit.remove, edit.slug)]) { removed.add(part); put.delete(part); }
    } else if (edit.put === 'pack') pack = edit.value;
    else {
      const key = putInto(lists, edit);
      put.add(`${edit.put} ${key}`);
      removed.delete(`${edit.put} ${key}`);
    }
  }
  return { graph: { ...graph, ...lists, pack }, put, removed, missing };
}

function copyLists(graph: PackGraph): Lists {
  // Each list is copied as what it is; that TypeScript cannot see it of a mapped object is the reason for the cast.
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, [...graph[collection]]])) as unknown as Lists;
}

function removeFrom(lists: Lists, collection: Collection, slug: string): boolean {
  const list: unknown[] = lists[collection];
  const index = lists[collection].findIndex((value) => keyOf(collection, value) === slug);
  if (index !== -1) list.splice(index, 1);
  return index !== -1;
}

/** The parts of what went go with it: tellings with their claim, passages with what rests on them. */
function removePartsOf(lists: Lists, collection: Collection, slug: string): readonly string[] {
  if (collection === 'claims') return removeWhere(lists, 'assertions', ({ claim }) => claim === slug);
  if (collection === 'sources') return removeWhere(lists, 'reliances', ({ source }) => source === slug);
  if (collection === 'evidence') return dropFromLists(lists, slug);
  return [];
}

function removeWhere<C extends 'assertions' | 'reliances'>(lists: Lists, collection: C, goes: (value: EntityOf<C>) => boolean): readonly string[] {
  const list: readonly EntityOf<C>[] = lists[collection];
  const going = list.filter(goes);
  for (const value of going) removeFrom(lists, collection, keyOf(collection, value));
  return going.map((value) => `${collection} ${keyOf(collection, value)}`);
}

function dropFromLists(lists: Lists, slug: string): readonly string[] {
  const without = <T extends { readonly evidence: readonly string[] }>(value: T): T => (value.evidence.includes(slug) ? { ...value, evidence: value.evidence.filter((one) => one !== slug) } : value);
  lists.assertions = lists.assertions.map(without);
  lists.reliances = lists.reliances.map(without);
  return [];
}

function putInto(lists: Lists, edit: Extract<GraphEdit, { readonly put: Collection }>): string {
  const value = withOwnSlug(edit);
  const key = keyOf(edit.put, value);
  const list: unknown[] = lists[edit.put];
  const index = lists[edit.put].findIndex((other) => keyOf(edit.put, other) === key);
  if (index !== -1 && edit.at === undefined) list[index] = value;
  else {
    if (index !== -1) list.splice(index, 1);
    list.splice(edit.at ?? list.length, 0, value);
  }
  return key;
}

function withOwnSlug(edit: Extract<GraphEdit, { readonly put: Collection }>): EntityOf<Collection> {
  return edit.put === 'assertions' ? { ...edit.value, slug: slugOfAssertion(edit.value) } : edit.value;
}

/** Passages that nothing cites; those of a graph that was loaded are always cited. */
export function findUncited(graph: PackGraph): readonly string[] {
  const cited = new Set([...graph.assertions, ...graph.reliances].flatMap(({ evidence }) => evidence));
  return graph.evidence.filter(({ slug }) => !cited.has(slug)).map(({ slug }) => slug);
}
