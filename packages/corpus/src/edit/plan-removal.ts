import type { Assertion, Claim, Contradiction, Event, PackGraph } from '@footnote/knowledge';
import { changeLists } from './change-lists.js';
import { findDependents, type Dependent } from './find-dependents.js';
import { keyOf, type Collection, type EntityOf, type EntityRef, type GraphEdit } from './graph-edit.js';
import { isSame } from './invert-edits.js';

/** What becomes of one thing where another is removed: it goes as well, or stays and no longer names what went. */
export interface Consequence extends EntityRef { readonly collection: Collection; readonly goes: boolean }

/** A removal with all that has to follow it, so that nothing is left hanging in the air. */
export interface RemovalPlan {
  readonly edits: readonly GraphEdit[];
  /** Without what was to be removed in the first place, in the order of the collections. */
  readonly consequences: readonly Consequence[];
}

interface Named { readonly collection: Collection; readonly slug: string }

/**
 * Plans the removal of some things with everything that rests on them. A telling rests on its source, its claim and its last passage;
 * a claim on what it is about and on its last telling. What only mentions the thing (an event one of those who took part, a person the
 * body that it is part of) stays, and no longer does. Whether the pack can stand without all of it is for `applyEdits` to say.
 */
export function planRemoval(graph: PackGraph, removed: readonly Named[]): RemovalPlan {
  let edits: readonly GraphEdit[] = removed.map(({ collection, slug }) => ({ remove: collection, slug }));
  for (;;) {
    const { graph: current, removed: gone } = changeLists(graph, edits);
    const further = [...gone].flatMap((key) => followUps(current, splitKey(key)));
    const bare = findBare(graph, current);
    const next = unique([...further, ...bare]);
    if (next.length === 0) return { edits, consequences: compare(graph, current, removed) };
    edits = [...edits, ...next];
  }
}

function splitKey(key: string): Named {
  const at = key.indexOf(' ');
  // Keys are written by changeLists: a collection, a space, a slug.
  return { collection: key.slice(0, at) as Collection, slug: key.slice(at + 1) };
}

/** One edit for each thing: what goes needs no mending, and what is mended in several fields is mended field by field, a turn each. */
function unique(edits: readonly GraphEdit[]): readonly GraphEdit[] {
  const byThing = new Map<string, GraphEdit>();
  for (const edit of edits) {
    const key = 'remove' in edit ? `${edit.remove} ${edit.slug}` : edit.put === 'pack' ? 'pack' : `${edit.put} ${keyOf(edit.put, edit.value)}`;
    if (!byThing.has(key) || 'remove' in edit) byThing.set(key, edit);
  }
  return [...byThing.values()];
}

function followUps(graph: PackGraph, gone: Named): readonly GraphEdit[] {
  return findDependents(graph, gone).map((dependent) => mend(graph, dependent, gone) ?? { remove: dependent.collection, slug: dependent.slug });
}

/** What is left of something without what it named; null where it cannot be without it. */
function mend(graph: PackGraph, { collection, slug, field }: Dependent, gone: Named): GraphEdit | null {
  const edits: Partial<Record<Collection, () => GraphEdit | null>> = {
    actors: () => put(graph, 'actors', { slug, change: (actor) => ({ ...actor, ...(actor.partOf === gone.slug && { partOf: null }), ...(actor.heads === gone.slug && { heads: null }) }) }),
    events: () => put(graph, 'events', { slug, change: (event) => mendEvent(event, gone) }),
    claims: () => put(graph, 'claims', { slug, change: (claim) => mendClaim(claim, field) }),
    assertions: () => put(graph, 'assertions', { slug, change: (telling) => mendTelling(telling, gone) }),
    absences: () => put(graph, 'absences', { slug, change: (record) => (field === 'claim' ? { ...record, claim: null } : null) }),
    contradictions: () => put(graph, 'contradictions', { slug, change: (record) => mendContradiction(record, gone) }),
  };
  return edits[collection]?.() ?? null;
}

function put<C extends Collection>(graph: PackGraph, collection: C, { slug, change }: { readonly slug: string; readonly change: (value: EntityOf<C>) => EntityOf<C> | null }): GraphEdit | null {
  const list: readonly EntityOf<C>[] = graph[collection];
  const value = list.find((one) => keyOf(collection, one) === slug);
  const mended = value === undefined ? null : change(value);
  // What is put is of the very collection that is named beside it.
  return mended === null ? null : { put: collection, value: mended } as unknown as GraphEdit;
}

function mendEvent(event: Event, { collection, slug }: Named): Event {
  return {
    ...event,
    participants: event.participants.filter(({ actor }) => !(collection === 'actors' && actor === slug)),
    relations: event.relations.filter((relation) => !(collection === 'events' && relation.event === slug)).map((relation) => (collection === 'claims' && relation.claim === slug ? { ...relation, claim: null } : relation)),
  };
}

function mendClaim(claim: Claim, field: string): Claim | null {
  if (field === 'retractedBy') return { ...claim, retractedBy: null };
  return field === 'said.event' && claim.predicate.type === 'STATEMENT' ? { ...claim, predicate: { ...claim.predicate, event: null } } : null;
}

/** A voice that spoke by name is nobody without its name: what was told on its word goes with it. */
function mendTelling(telling: Assertion, { collection, slug }: Named): Assertion | null {
  if (collection === 'sources' && telling.source === slug) return null;
  if (collection === 'actors' && telling.chain.some(({ actor, kind }) => actor === slug && kind === 'NAMED_ON_RECORD')) return null;
  return { ...telling, chain: telling.chain.map((step) => ({ ...step, actor: collection === 'actors' && step.actor === slug ? null : step.actor, source: collection === 'sources' && step.source === slug ? null : step.source })) };
}

function mendContradiction(record: Contradiction, { slug }: Named): Contradiction | null {
  const claims = record.claims.filter((claim) => claim !== slug);
  return new Set(claims).size < 2 ? null : { ...record, claims };
}

/** What has nothing to rest on any more, and had before: tellings and declared reliances without a passage, claims without a telling. */
function findBare(before: PackGraph, now: PackGraph): readonly GraphEdit[] {
  const cited = new Set([...before.assertions, ...before.reliances].filter(({ evidence }) => evidence.length > 0).map((value) => ('claim' in value ? keyOf('assertions', value) : keyOf('reliances', value))));
  const told = new Set(now.assertions.map(({ claim }) => claim));
  return [
    ...now.assertions.filter((value) => value.evidence.length === 0 && cited.has(keyOf('assertions', value))).map((value): GraphEdit => ({ remove: 'assertions', slug: keyOf('assertions', value) })),
    ...now.reliances.filter((value) => value.declared && value.evidence.length === 0 && cited.has(keyOf('reliances', value))).map((value): GraphEdit => ({ remove: 'reliances', slug: keyOf('reliances', value) })),
    ...now.claims.filter(({ slug }) => !told.has(slug)).map(({ slug }): GraphEdit => ({ remove: 'claims', slug })),
  ];
}

/** Passages go with what cites them, and are not named by themselves. */
const TOLD_OF = ['sources', 'actors', 'events', 'claims', 'reliances', 'assertions', 'absences', 'contradictions'] as const satisfies readonly Collection[];

function compare(before: PackGraph, now: PackGraph, removed: readonly Named[]): readonly Consequence[] {
  const asked = new Set(removed.map(({ collection, slug }) => `${collection} ${slug}`));
  return TOLD_OF.flatMap((collection) => {
    const left = new Map<string, unknown>(now[collection].map((value) => [keyOf(collection, value), value]));
    return before[collection].flatMap((value): readonly Consequence[] => {
      const slug = keyOf(collection, value);
      if (asked.has(`${collection} ${slug}`)) return [];
      if (!left.has(slug)) return [{ collection, slug, goes: true }];
      return isSame(value, left.get(slug)) ? [] : [{ collection, slug, goes: false }];
    });
  });
}
