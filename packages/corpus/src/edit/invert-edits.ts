import type { PackGraph } from '@footnote/knowledge';
import { COLLECTIONS, keyOf, type Collection, type EntityOf, type GraphEdit } from './graph-edit.js';

/** The edits that turn `from` into `to`, lists in their order: what is not in `to` goes, what differs is put, at its place. */
export function diffGraphs(from: PackGraph, to: PackGraph): readonly GraphEdit[] {
  const pack: GraphEdit[] = isSame(from.pack, to.pack) ? [] : [{ put: 'pack', value: to.pack }];
  const changes = COLLECTIONS.map((collection) => diffLists(collection, from[collection], to[collection]));
  return [...pack, ...changes.flatMap(({ removals }) => removals), ...changes.flatMap(({ puts }) => puts)];
}

interface ListChange { readonly removals: readonly GraphEdit[]; readonly puts: readonly GraphEdit[] }

function diffLists<C extends Collection>(collection: C, from: readonly EntityOf<C>[], to: readonly EntityOf<C>[]): ListChange {
  const before = new Map(from.map((value) => [keyOf(collection, value), value]));
  const after = new Set(to.map((value) => keyOf(collection, value)));
  const kept = from.map((value) => keyOf(collection, value)).filter((key) => after.has(key));
  const removals = [...before.keys()].filter((key) => !after.has(key)).map((slug): GraphEdit => ({ remove: collection, slug }));
  const wanted = to.map((value) => keyOf(collection, value)).filter((key) => before.has(key));
  // Where what stays stands in another order, everything from there on is put at its place again.
  const sorted = kept.findIndex((key, index) => key !== wanted[index]);
  const moved = new Set(sorted === -1 ? [] : wanted.slice(sorted));
  const puts = to.flatMap((value, at): readonly GraphEdit[] => {
    const key = keyOf(collection, value);
    const known = before.get(key);
    // `value` is of the very collection that is named beside it.
    if (known === undefined || moved.has(key)) return [{ put: collection, value, at } as unknown as GraphEdit];
    return isSame(known, value) ? [] : [{ put: collection, value } as unknown as GraphEdit];
  });
  return { removals, puts };
}

/** Deep equality of plain data, whatever the order of an object's fields; a field that is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a).filter(([, value]) => value !== undefined);
  const others = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}
