import { visit, type DocumentNode, type ValueNode } from 'graphql';
import { COST_ARGUMENTS, estimateCost, type CostQuestion } from './estimate-cost.js';

/** How many sets of variables are remembered of one document, and how long they may be. */
const MOST_SETS = 64;
const LONGEST_SET = 1_000;

interface Remembered { readonly decisive: readonly string[]; readonly costs: Map<string, number> }

/**
 * Estimates costs, and remembers them: the same document always costs the same with the same page sizes, whatever else it is asked with.
 * Whether the other variables fit is for the execution to say. What is refused is worked out again.
 */
export function rememberCosts(estimate: (question: CostQuestion) => number = estimateCost): (question: CostQuestion) => number {
  // They go with their document, which Apollo keeps as long as it is asked for.
  const byDocument = new WeakMap<DocumentNode, Remembered>();
  return (question) => {
    const { document, operationName, variables } = question;
    const known = byDocument.get(document) ?? { decisive: findDecisive(document), costs: new Map<string, number>() };
    byDocument.set(document, known);
    const key = `${operationName ?? ''} ${known.decisive.length === 0 ? '' : JSON.stringify(known.decisive.map((name) => [name in variables, variables[name]]))}`;
    if (key.length > LONGEST_SET) return estimate(question);
    const remembered = known.costs.get(key);
    if (remembered !== undefined) return remembered;
    const cost = estimate(question);
    if (known.costs.size < MOST_SETS) known.costs.set(key, cost);
    return cost;
  };
}

/** The variables on which it depends what a document costs: those that say how much, and those that say whether. */
function findDecisive(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = (value: ValueNode): void => { visit(value, { Variable: ({ name }) => { names.add(name.value); } }); };
  visit(document, {
    Argument: ({ name, value }) => { if (COST_ARGUMENTS.has(name.value)) note(value); },
    Directive: ({ arguments: given = [] }) => { for (const { value } of given) note(value); },
  });
  return [...names];
}
