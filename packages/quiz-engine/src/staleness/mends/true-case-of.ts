import type { PackGraph } from '@footnote/knowledge';
import { learnTrueCase, type TrueCase } from '../../phrase/true-case.js';

const learnt = new WeakMap<PackGraph, TrueCase>();

/** Learning the words of a pack takes some milliseconds. */
export function trueCaseOf(graph: PackGraph): TrueCase {
  const known = learnt.get(graph) ?? learnTrueCase(graph);
  learnt.set(graph, known);
  return known;
}
