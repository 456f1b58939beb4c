import type { OrphanReason } from '@footnote/evidence';
import type { AnchorState, Pack, PackGraph } from '@footnote/knowledge';
import type { ProblemCode, Severity } from '../problems.js';

/** The lists of a graph that can be edited, in an order in which each refers mostly to what stands before it. */
export const COLLECTIONS = [
  'outlets', 'sources', 'actors', 'issues', 'aspects', 'measures', 'events', 'claims', 'evidence', 'reliances', 'assertions', 'absences', 'contradictions',
] as const satisfies readonly Exclude<keyof PackGraph, 'pack'>[];
export type Collection = (typeof COLLECTIONS)[number];

/** What stands in a collection. */
export type EntityOf<C extends Collection> = PackGraph[C][number];

/** Puts an entity in the place of the one with its slug, or adds it; `at` is its place in the list, at the end where left out. */
export type Put<C extends Collection = Collection> = { [K in C]: { readonly put: K; readonly value: EntityOf<K>; readonly at?: number } }[C];

/**
 * One change of a graph. A reliance has no slug of its own and is known by `slugOfReliance`. A claim takes its assertions with it when
 * it goes, an assertion or reliance its evidence, and a source its reliances on others: they are parts of it. Whatever else refers to
 * what is removed must be changed by the same edits.
 */
export type GraphEdit = Put | { readonly put: 'pack'; readonly value: Pack } | { readonly remove: Collection; readonly slug: string };

/** What a problem or a change is about. */
export interface EntityRef { readonly collection: Collection | 'pack'; readonly slug: string }

/** What only an edit can get wrong, beside everything that the checks of a pack find. */
export const EDIT_PROBLEM_CODES = ['STILL_NEEDED', 'NOT_THERE', 'EVIDENCE_UNUSED', 'PASSAGE_LOST', 'PASSAGE_OF_ORIGINAL'] as const;
export type EditProblemCode = ProblemCode | (typeof EDIT_PROBLEM_CODES)[number];

/** One thing wrong with an edited graph: the entity and the field it stands in, what is wrong and what to do, in sentences for people. */
export interface EditProblem extends EntityRef {
  /** As the entity names it: "participants.0.actor"; null where it is about the entity as a whole. */
  readonly field: string | null;
  readonly code: EditProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** What became of a citation whose source has another text now. */
export interface Reanchored {
  readonly evidence: string;
  readonly source: string;
  readonly anchor: AnchorState;
  /** The words cited before. */
  readonly before: string;
  /** The words cited now; null where the new text does not hold the passage. */
  readonly after: string | null;
  /** Why it was lost. */
  readonly reason: OrphanReason | null;
  readonly sentence: string | null;
}

export type EditResult =
  | {
    readonly ok: true;
    /** With every original attached that the given graph had attached. */
    readonly graph: PackGraph;
    /** Without originals: what is stored, exported and imported. The same as `graph` where none was attached. */
    readonly base: PackGraph;
    /** What turns `graph` into the one that was given. */
    readonly inverse: readonly GraphEdit[];
    readonly warnings: readonly EditProblem[];
    readonly reanchored: readonly Reanchored[];
  }
  | {
    readonly ok: false;
    readonly problems: readonly EditProblem[];
    /** Where a text was changed and passages of it are lost: what became of each. */
    readonly reanchored?: readonly Reanchored[];
  };

/** By what a reliance is known among the edits, since a graph gives it no slug. */
export function slugOfReliance({ source, on }: { readonly source: string; readonly on: string }): string {
  return `${source}--relies-on--${on}`;
}

/** The slug of a telling: the format makes it of the two that it joins. */
export function slugOfAssertion({ claim, source }: { readonly claim: string; readonly source: string }): string {
  return `${claim}--${source}`;
}

/** By what an entity is known in its collection. */
export function keyOf<C extends Collection>(collection: C, value: EntityOf<C>): string {
  if (collection === 'reliances') return slugOfReliance(value as EntityOf<'reliances'>);
  if (collection === 'assertions') return slugOfAssertion(value as EntityOf<'assertions'>);
  // Every other entity of a graph has a slug.
  return (value as { readonly slug: string }).slug;
}
