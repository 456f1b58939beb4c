import type { DocumentNode } from 'graphql';
import { estimateCost, type CostQuestion } from './estimate-cost.js';

/** How many sets of variables are remembered of one document, and how long they may be. */
const MOST_SETS = 64;
const LONGEST_SET = 1_000;

/** Estimates costs, and remembers them: the same document with the same variables always costs the same. What is refused is worked out again. */
export function rememberCosts(estimate: (question: CostQuestion) => number = estimateCost): (question: CostQuestion) => number {
  // They go with their document, which Apollo keeps as long as it is asked for.
  const byDocument = new WeakMap<DocumentNode, Map<string, number>>();
  return (question) => {
    const key = `${question.operationName ?? ''} ${JSON.stringify(question.variables)}`;
    if (key.length > LONGEST_SET) return estimate(question);
    const costs = byDocument.get(question.document) ?? new Map<string, number>();
    byDocument.set(question.document, costs);
    const known = costs.get(key);
    if (known !== undefined) return known;
    const cost = estimate(question);
    if (costs.size < MOST_SETS) costs.set(key, cost);
    return cost;
  };
}
