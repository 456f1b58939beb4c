import type { Evidence, PackGraph, Source } from '@footnote/knowledge';
import { attachOriginal } from '../attach/attach-original.js';
import { detachAllOriginals } from '../attach/detach-original.js';
import { changeLists, findUncited, type ChangedGraph } from './change-lists.js';
import { compileEdited } from './compile-edited.js';
import { findDependents } from './find-dependents.js';
import { slugOfAssertion, slugOfReliance, type Collection, type EditProblem, type EditResult, type GraphEdit } from './graph-edit.js';
import { diffGraphs, isSame } from './invert-edits.js';
import { reanchorSources } from './reanchor-source.js';
import { nounOf, sayDependents } from './say-dependents.js';

/**
 * Makes edits, all or none: what comes out passed every check that a pack's files pass. Dates, hashes, places of passages and the order
 * of lists are worked out anew and never taken from an edit.
 *
 * Edits are of the graph without attached originals: that is what is stored and exported. A graph that has originals attached is
 * edited below them, and they are attached again. An edit may hand back what it read of such a graph: a source with its original
 * stands for its summary, and a passage of the original for the one of the summary that it came from.
 */
export function applyEdits(graph: PackGraph, edits: readonly GraphEdit[]): EditResult {
  const before = detachAllOriginals(graph);
  const translated = translateEdits(graph, before, edits);
  if (!translated.ok) return translated;
  const changed = changeLists(before, translated.edits);
  const joints = [...findMissing(changed), ...findLooseEnds(changed)];
  if (joints.length > 0) return { ok: false, problems: joints };
  const { graph: followed, reanchored, problems } = reanchorSources({ before, changed: changed.graph, settled: changed.put });
  const lost = problems.filter(({ slug }) => !isBeside(changed, slug));
  if (lost.length > 0) return { ok: false, problems: lost, reanchored };
  const compiled = compileEdited(dropUncited(followed));
  if (!compiled.ok) return { ...compiled, reanchored };
  const base = compiled.graph;
  return { ok: true, graph: attachAgain(graph, base), base, inverse: diffGraphs(base, before), warnings: compiled.warnings, reanchored };
}

/** Holds a graph to all checks, as it stands. */
export function checkGraph(graph: PackGraph): EditResult {
  return applyEdits(graph, []);
}

type Translated = { readonly ok: true; readonly edits: readonly GraphEdit[] } | { readonly ok: false; readonly problems: readonly EditProblem[] };

/** Turns what was read of a graph with originals into what its base holds. */
function translateEdits(graph: PackGraph, base: PackGraph, edits: readonly GraphEdit[]): Translated {
  const attached = new Map(graph.sources.filter((source) => source.summary !== undefined).map((source) => [source.slug, source]));
  const refused: EditProblem[] = [];
  const translated = edits.flatMap((edit): readonly GraphEdit[] => {
    if (!('put' in edit)) return [edit];
    if (edit.put === 'sources') return [{ ...edit, value: withoutOriginal(edit.value) }];
    if (edit.put !== 'evidence' || attached.get(edit.value.source)?.contentHash !== edit.value.contentHash) return [edit];
    const value = findBelow({ graph, base, value: edit.value });
    if (value === null) refused.push(refusePassage(edit.value));
    return value === null ? [] : [{ ...edit, value }];
  });
  return refused.length > 0 ? { ok: false, problems: refused } : { ok: true, edits: translated };
}

function withoutOriginal({ summary, ...source }: Source): Source {
  return summary === undefined ? source : { ...source, textKind: 'SUMMARY', text: summary.text, contentHash: summary.contentHash };
}

function findBelow({ graph, base, value }: { readonly graph: PackGraph; readonly base: PackGraph; readonly value: Evidence }): Evidence | null {
  const read = graph.evidence.find(({ slug }) => slug === value.slug);
  return read !== undefined && isSame(read, value) ? (base.evidence.find(({ slug }) => slug === value.slug) ?? null) : null;
}

function refusePassage({ slug, exact }: Evidence): EditProblem {
  return {
    collection: 'evidence', slug, field: 'exact', code: 'PASSAGE_OF_ORIGINAL', severity: 'ERROR', message: `“${exact}” is a passage of an attached original, which is not part of the pack.`,
    remedy: 'Choose the passage of the summary that says so; where it stands in the original is kept beside it.',
  };
}

function findMissing({ missing }: ChangedGraph): readonly EditProblem[] {
  return missing.map(({ collection, slug }) => ({ collection, slug, field: null, code: 'NOT_THERE', severity: 'ERROR', message: `There is no ${nounOf(collection)} “${slug}” that could be removed.`, remedy: 'Look at the pack as it stands now: somebody may have removed it already.' }));
}

/** What an edit left hanging in the air: references to what it removed, and parts without the whole that they belong to. */
function findLooseEnds(changed: ChangedGraph): readonly EditProblem[] {
  const { graph } = changed;
  const needed = [...changed.removed].flatMap((key): readonly EditProblem[] => {
    const [collection, slug] = splitKey(key);
    const dependents = findDependents(graph, { collection, slug });
    if (dependents.length === 0) return [];
    return [{ collection, slug, field: null, code: 'STILL_NEEDED', severity: 'ERROR', message: sayDependents(graph, { collection, slug }, dependents), remedy: 'Change or remove them too, or keep this.' }];
  });
  if (needed.length > 0) return needed;
  const claims = new Set(graph.claims.map(({ slug }) => slug));
  const sources = new Set(graph.sources.map(({ slug }) => slug));
  const passages = new Set(graph.evidence.map(({ slug }) => slug));
  const unknown = (collection: Collection, slug: string, [field, what]: readonly [string, string]): EditProblem =>
    ({ collection, slug, field, code: 'REFERENCE_UNKNOWN', severity: 'ERROR', message: `There is no ${what} in this pack.`, remedy: 'Choose one that is there, or add it first.' });
  return [
    ...graph.assertions.flatMap((assertion) => [
      ...(claims.has(assertion.claim) ? [] : [unknown('assertions', slugOfAssertion(assertion), ['claim', `claim “${assertion.claim}”`])]),
      ...assertion.evidence.filter((slug) => !passages.has(slug)).map((slug) => unknown('assertions', slugOfAssertion(assertion), ['evidence', `passage “${slug}”`])),
    ]),
    ...graph.reliances.flatMap((reliance) => [
      ...(sources.has(reliance.source) ? [] : [unknown('reliances', slugOfReliance(reliance), ['source', `source “${reliance.source}”`])]),
      ...reliance.evidence.filter((slug) => !passages.has(slug)).map((slug) => unknown('reliances', slugOfReliance(reliance), ['evidence', `passage “${slug}”`])),
    ]),
    ...findUncited(graph).filter((slug) => changed.put.has(`evidence ${slug}`)).map((slug): EditProblem => ({
      collection: 'evidence', slug, field: null, code: 'EVIDENCE_UNUSED', severity: 'ERROR', message: `Nothing cites the passage “${slug}”.`, remedy: 'Name it in the telling or the reliance that rests on it.',
    })),
  ];
}

function splitKey(key: string): readonly [Collection, string] {
  const at = key.indexOf(' ');
  // Keys are written by changeLists: a collection, a space, a slug.
  return [key.slice(0, at) as Collection, key.slice(at + 1)];
}

/** A lost passage that nothing cites any more was dealt with by removing what rested on it. */
function isBeside({ graph }: ChangedGraph, evidence: string): boolean {
  return findUncited(graph).includes(evidence);
}

function dropUncited(graph: PackGraph): PackGraph {
  const uncited = new Set(findUncited(graph));
  return uncited.size === 0 ? graph : { ...graph, evidence: graph.evidence.filter(({ slug }) => !uncited.has(slug)) };
}

/** Puts back every original that was attached, as long as its source still has a summary in its place. */
function attachAgain(given: PackGraph, base: PackGraph): PackGraph {
  return given.sources.reduce((current, { slug, summary, text }) => {
    const source = summary === undefined ? undefined : base.sources.find((one) => one.slug === slug);
    return source?.textKind === 'SUMMARY' && text !== null ? attachOriginal(current, slug, text).graph : current;
  }, base);
}
