import { indexGraph, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import type { PlaceBook } from '../compile/scope.js';
import type { ProblemLog } from '../problems.js';

/** What every check sees: the whole graph, the places of its entities, and the log. */
export interface CheckInput {
  readonly graph: PackGraph;
  readonly places: PlaceBook;
  readonly log: ProblemLog;
}

export interface CheckContext extends CheckInput {
  readonly index: GraphIndex;
}

/** Checks whatever would make a question of this graph unsound, and advises on the rest. */
export function checkSoundness(input: CheckInput): void {
  const context: CheckContext = { ...input, index: indexGraph(input.graph) };
  for (const check of [] as ((context: CheckContext) => void)[]) check(context);
}
