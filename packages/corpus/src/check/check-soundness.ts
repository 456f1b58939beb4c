import { indexGraph, type GraphIndex, type PackGraph } from '@footnote/knowledge';
import { checkAttribution } from './check-attribution.js';
import { checkConflicts } from './check-conflicts.js';
import { checkCycles } from './check-cycles.js';
import { checkNames } from './check-names.js';
import { checkRecords } from './check-records.js';
import { checkStyle } from './check-style.js';
import { checkTime } from './check-time.js';
import { checkWording } from './check-wording.js';
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
  for (const check of [checkTime, checkCycles, checkAttribution, checkConflicts, checkRecords, checkNames, checkWording, checkStyle]) check(context);
}
