import type { PackGraph } from '@footnote/knowledge';
import { checkSoundness } from './check/check-soundness.js';
import { compileGraph } from './compile/compile-graph.js';
import { readContents } from './compile/read-contents.js';
import { createScope, type PlaceBook } from './compile/scope.js';
import type { PackFiles } from './format/pack-files.js';
import { createProblemLog, type PackProblem, type ProblemLog } from './problems.js';

/** A pack that passed every check, with advice to its author; or everything that is wrong with it, and no graph. */
export type LoadResult =
  | { readonly ok: true; readonly graph: PackGraph; readonly warnings: readonly PackProblem[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Loads a pack whole or not at all. The stages stop at the first that finds errors (shape, then references and anchors, then
 * soundness): what a later stage would say of a broken earlier one would be noise.
 */
export function loadPack(files: PackFiles): LoadResult {
  const log = createProblemLog();
  const placed = loadWithPlaces(files, log);
  return placed === null ? { ok: false, problems: log.list() } : { ok: true, graph: placed.graph, warnings: log.list() };
}

/** The same, with the place of every entity for further checks; null where the log has errors. */
export function loadWithPlaces(files: PackFiles, log: ProblemLog): { readonly graph: PackGraph; readonly places: PlaceBook } | null {
  const contents = readContents(files, log);
  if (contents === null) return null;
  const scope = createScope(contents, log);
  const graph = compileGraph(contents, scope);
  if (log.hasErrors()) return null;
  checkSoundness({ graph, places: scope.places, log });
  return log.hasErrors() ? null : { graph, places: scope.places };
}
