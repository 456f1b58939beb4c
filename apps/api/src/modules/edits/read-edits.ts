import { keyOf, planRemoval, type Collection, type EditProblem, type EntityOf, type GraphEdit } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { PackCollection, PackEditInput, PackRemovalInput } from '@footnote/schema';
import { ContentFault } from './given-parts.js';
import { need } from './given-references.js';
import { putClaim } from './put-claim.js';
import { putAbsence, putActor, putContradiction, putEvent, putIssue, putOutlet, putSource, type Finder } from './put-entities.js';
import { putAspect, putMeasure, putPack, putSourceText } from './put-others.js';
import { putAssertion, putReliance, type Citing } from './put-telling.js';

/** What one edit is about. */
export interface Target { readonly collection: Collection | 'pack'; readonly slug: string }

/** Edits as they can be applied, what each is about, and what is wrong with what was given. */
export interface ReadEdits {
  readonly edits: readonly GraphEdit[];
  /** By the number of the edit. */
  readonly targets: readonly (Target | null)[];
  /** Everything that they change, passages apart, which are parts of what cites them. */
  readonly touched: readonly Target[];
  readonly problems: readonly (EditProblem & { readonly edit: number })[];
}

/** Reads edits one after the other: each sees what those before it have put. What they make of the pack as a whole is checked when they are applied. */
export function readEdits(graph: PackGraph, given: readonly PackEditInput[], finder: Finder): ReadEdits {
  let current = graph;
  const [edits, targets, problems]: [GraphEdit[], (Target | null)[], (EditProblem & { edit: number })[]] = [[], [], []];
  for (const [edit, input] of given.entries()) {
    try {
      const read = readEdit(current, input, finder);
      edits.push(...read);
      current = read.reduce(overlay, current);
      // What goes along with a removal stands after it; passages and what a text loses stand before what is put.
      targets.push(targetOf(input.remove ? read[0] : read.at(-1)));
    } catch (error) {
      if (!(error instanceof ContentFault)) throw error;
      targets.push(null);
      problems.push({ edit, ...describeFault(input, error) });
    }
  }
  const touched = edits.map(targetOf).filter((target) => target !== null).filter(({ collection }) => collection !== 'evidence');
  return { edits, targets, touched, problems };
}

/** The collection of the pack that each of the SDL is. */
export const COLLECTION_OF = {
  OUTLET: 'outlets', SOURCE: 'sources', ACTOR: 'actors', ISSUE: 'issues', ASPECT: 'aspects', MEASURE: 'measures', EVENT: 'events', CLAIM: 'claims', EVIDENCE: 'evidence', RELIANCE: 'reliances',
  ASSERTION: 'assertions', ABSENCE: 'absences', CONTRADICTION: 'contradictions',
} as const satisfies Readonly<Record<keyof typeof PackCollection, Collection>>;

const PUT_INTO = {
  putActor: 'actors', putOutlet: 'outlets', putSource: 'sources', putEvent: 'events', putIssue: 'issues', putClaim: 'claims', putAssertion: 'assertions', putReliance: 'reliances',
  putContradiction: 'contradictions', putAbsence: 'absences', putAspect: 'aspects', putMeasure: 'measures', putPack: 'pack', putSourceText: 'sources',
} as const satisfies Readonly<Record<Exclude<keyof PackEditInput, 'remove'>, Collection | 'pack'>>;

function readEdit(graph: PackGraph, input: PackEditInput, finder: Finder): readonly GraphEdit[] {
  const given = Object.values(input).filter((part) => part !== null && part !== undefined);
  if (given.length !== 1) throw new ContentFault('', 'An edit is exactly one change: give one of what can be put, or what is to be removed.');
  if (input.putActor) return [{ put: 'actors', value: putActor(graph, input.putActor) }];
  if (input.putOutlet) return [{ put: 'outlets', value: putOutlet(graph, input.putOutlet) }];
  if (input.putSource) return [{ put: 'sources', value: putSource(graph, input.putSource) }];
  if (input.putEvent) return [{ put: 'events', value: putEvent(graph, input.putEvent) }];
  if (input.putIssue) return [{ put: 'issues', value: putIssue(graph, input.putIssue) }];
  if (input.putClaim) return [{ put: 'claims', value: putClaim(graph, input.putClaim) }];
  if (input.putContradiction) return [{ put: 'contradictions', value: putContradiction(graph, input.putContradiction) }];
  if (input.putAbsence) return [{ put: 'absences', value: putAbsence(graph, input.putAbsence, finder) }];
  if (input.putAssertion) { const put = putAssertion(graph, input.putAssertion); return [...passagesOf(put), { put: 'assertions', value: put.value }]; }
  if (input.putReliance) { const put = putReliance(graph, input.putReliance); return [...passagesOf(put), { put: 'reliances', value: put.value }]; }
  if (input.putAspect) return [{ put: 'aspects', value: putAspect(graph, input.putAspect) }];
  if (input.putMeasure) return [{ put: 'measures', value: putMeasure(graph, input.putMeasure) }];
  if (input.putPack) return [{ put: 'pack', value: putPack(graph, input.putPack) }];
  if (input.putSourceText) return putSourceText(graph, input.putSourceText);
  return remove(graph, need(input.remove, ''));
}

function remove(graph: PackGraph, { collection: kind, slug, withDependents }: PackRemovalInput): readonly GraphEdit[] {
  const collection = COLLECTION_OF[kind];
  return withDependents === true ? planRemoval(graph, [{ collection, slug }]).edits : [{ remove: collection, slug }];
}

function passagesOf({ evidence }: Citing<unknown>): readonly GraphEdit[] {
  return evidence.map((value): GraphEdit => ({ put: 'evidence', value }));
}

function targetOf(edit: GraphEdit | undefined): Target | null {
  if (edit === undefined) return null;
  if ('put' in edit && edit.put === 'pack') return { collection: 'pack', slug: edit.value.slug };
  return 'put' in edit ? { collection: edit.put, slug: keyOf(edit.put, edit.value) } : { collection: edit.remove, slug: edit.slug };
}

/** The graph with an edit in it and nothing checked: what the edits after it may build on. */
function overlay(graph: PackGraph, edit: GraphEdit): PackGraph {
  if ('put' in edit && edit.put === 'pack') return { ...graph, pack: edit.value };
  const [collection, slug] = 'put' in edit ? [edit.put, keyOf(edit.put, edit.value)] : [edit.remove, edit.slug];
  const list: readonly EntityOf<Collection>[] = graph[collection];
  const others = list.filter((entity) => keyOf(collection, entity) !== slug);
  return { ...graph, [collection]: 'put' in edit ? [...others, edit.value] : others };
}

const LONGEST_NAME = 120;

function describeFault(input: PackEditInput, { field, message }: ContentFault): EditProblem {
  const [kind, given] = Object.entries(input).find(([, part]) => part !== null && part !== undefined) ?? [null, null];
  // The names of the parts of an edit; a removal names nothing that could be read wrongly.
  const collection = kind === null || kind === 'remove' ? 'pack' : PUT_INTO[kind as keyof typeof PUT_INTO];
  const said: unknown = typeof given !== 'object' || given === null ? null : 'slug' in given ? given.slug : kind === 'putSourceText' && 'source' in given ? given.source : null;
  return { collection, slug: typeof said === 'string' ? said.slice(0, LONGEST_NAME) : '', field: field === '' ? null : field.replace(/^outlet\.(?=.)/, ''), code: 'VALUE_NOT_ALLOWED', severity: 'ERROR', message, remedy: 'Correct it and save again; nothing was changed.' };
}
