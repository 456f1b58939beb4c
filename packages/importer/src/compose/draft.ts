import type { PackGraph } from '@footnote/knowledge';
import type { Collection } from '@footnote/corpus';
import type { Proposal, ProposalContent, Reading } from '../model.js';

/** An approved proposal, as it was approved: with what the person changed of it. */
export interface Approved { readonly proposal: Proposal; readonly content: ProposalContent; readonly isEdited: boolean }

/** The graph that is being put together, and which proposals made what of it. */
export interface Draft {
  readonly reading: Reading;
  readonly source: string;
  graph: PackGraph;
  /** "collection slug" → ids of the proposals that made or changed it. */
  readonly madeBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Proposals that cannot stand, and why. */
  readonly left: Map<string, string>;
  /** Puts an entity in the place of the one with its slug, or adds it; `by` is the proposal that says so, if one does. */
  put<C extends Exclude<Collection, 'reliances'>>(collection: C, value: PackGraph[C][number], by: Proposal | null): void;
  /** Notes that a proposal made or changed something. */
  credit(collection: Collection, slug: string, by: Proposal): void;
}

/** A draft that is the graph as it stands. */
export function createDraft({ reading, source, graph }: Pick<Draft, 'reading' | 'source' | 'graph'>): Draft {
  const madeBy = new Map<string, Set<string>>();
  const draft: Draft = {
    reading, source, graph, madeBy, left: new Map(),
    put(collection, value, by) {
      const list: readonly { readonly slug: string }[] = draft.graph[collection];
      const others = list.some(({ slug }) => slug === value.slug) ? list.map((other) => (other.slug === value.slug ? value : other)) : [...list, value];
      // The list holds what it held and a value of its own kind.
      draft.graph = { ...draft.graph, [collection]: others } as PackGraph;
      if (by !== null) draft.credit(collection, value.slug, by);
    },
    credit(collection, slug, by) {
      const key = `${collection} ${slug}`;
      madeBy.set(key, new Set([...(madeBy.get(key) ?? []), by.id]));
    },
  };
  return draft;
}

/** Whether the graph has an entity by now. */
export function has(draft: Draft, collection: Exclude<Collection, 'reliances'>, slug: string): boolean {
  const list: readonly { readonly slug: string }[] = draft.graph[collection];
  return list.some((value) => value.slug === slug);
}

/** A slug that nothing of its kind bears yet. */
export function freeSlug(wanted: string, taken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let number = 2; taken(slug); number += 1) slug = `${wanted}-${String(number)}`;
  return slug;
}
