import {
  execute, getVariableValues, Kind, OperationTypeNode, visit, type DocumentNode, type ExecutionResult, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type ValueNode,
} from 'graphql';
import { noteAsked, readAskedColumns, type AskedColumns } from '../graph-store/asked-columns.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { AnswerWritten } from './answer-written.js';
import { planOperation, type OperationPlan } from './plan-operation.js';
import { runPlan } from './run-plan.js';
import { writtenResult } from './written-data.js';

/** What is executed: a document that has been validated. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
}

/** Executes an operation. */
export type Execute = (execution: Execution) => ExecutionResult | Promise<ExecutionResult>;

/** The reference: graphql-js. */
export const executeByReference: Execute = ({ schema, document, operationName, variables, context }) => {
  return execute({ schema, document, contextValue: context, ...(typeof operationName === 'string' && { operationName }), ...(variables !== null && variables !== undefined && { variableValues: { ...variables } }) }) as ExecutionResult | Promise<ExecutionResult>;
};

/** How many plans of one document are kept, which differ in what `@skip` and `@include` leave. */
const MOST_PLANS = 16;

/** What is known of a document; it goes with the document, which Apollo keeps as long as it is asked for. */
interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables on which it depends what is asked for. */
  readonly switches: readonly string[];
  readonly plans: Map<string, OperationPlan>;
  /** What it reads of the rows of a pack's graph; null: all of them, as a mutation does, which reads for itself besides. */
  readonly asked: AskedColumns | null;
}

const prepared = new WeakMap<DocumentNode, Map<string, Prepared | null>>();

/**
 * Executes queries, and mutations of one field, by a plan that is worked out once for each document, and all else by graphql-js: mutations
 * whose fields come one after the other, and what it refuses before anything is resolved. Where a query asks for nothing but what stands
 * in the database, the database writes the answer.
 */
export function planning(answerWritten: AnswerWritten): Execute {
  return (execution) => executePlanned(execution, answerWritten);
}

function executePlanned(execution: Execution, answerWritten: AnswerWritten): ReturnType<Execute> {
  const known = prepare(execution);
  if (known === null) return executeByReference(execution);
  const { operation, fragments } = known;
  const { schema, variables, context } = execution;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 50 });
  if (coerced.errors !== undefined) return executeByReference(execution);
  const plan = planFor(known, schema, coerced.coerced);
  if (plan === null) return executeByReference(execution);
  noteAsked(context, known.asked);
  const execute = (): ReturnType<Execute> => runPlan(plan, { schema, operation, fragments, variables: coerced.coerced, context });
  // The server makes the context of every request.
  const written = operation.operation === OperationTypeNode.QUERY ? answerWritten(plan, { variables: coerced.coerced, context: context as RequestContext }) : null;
  return written === null ? execute() : written.then((text) => (text === null ? execute() : writtenResult(text)));
}

function prepare(execution: Execution): Prepared | null {
  const { document, operationName } = execution;
  const byName = prepared.get(document) ?? new Map<string, Prepared | null>();
  prepared.set(document, byName);
  const name = operationName ?? '';
  const known = byName.get(name);
  if (known !== undefined) return known;
  const fresh = prepareAnew(execution);
  // Names of operations that are not there come from whoever asks.
  if (fresh !== null) byName.set(name, fresh);
  return fresh;
}

function prepareAnew({ schema, document, operationName }: Execution): Prepared | null {
  const operation = findOperation(document, operationName);
  if (operation === undefined || !isPlannable(operation)) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const switches = readSwitches(document);
  return switches === null ? null : { operation, fragments, switches, plans: new Map(), asked: operation.operation === OperationTypeNode.QUERY ? readAskedColumns({ schema, operation, fragments }) : null };
}

/** Queries, and mutations of one field: of several, each has to wait for the one before, and that is left to graphql-js. */
function isPlannable({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [first, ...others] = selections;
  return operation === OperationTypeNode.QUERY || (operation === OperationTypeNode.MUTATION && others.length === 0 && first?.kind === Kind.FIELD);
}

/** Undefined where graphql-js has to say that there is none, or more than one. */
function findOperation({ definitions }: DocumentNode, name: string | null | undefined): OperationDefinitionNode | undefined {
  const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  if (name !== null && name !== undefined) return operations.findLast((one) => one.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}

/** The variables of `@skip` and `@include`; null where a plan would not do: an object of ours cannot hold what is answered under this name. */
function readSwitches(document: DocumentNode): readonly string[] | null {
  const switches = new Set<string>();
  let canHold = true;
  visit(document, {
    Field: ({ alias }) => { if (alias?.value === '__proto__') canHold = false; },
    Directive: ({ arguments: given = [] }) => { for (const { value } of given) noteVariable(value, switches); },
  });
  return canHold ? [...switches].sort() : null;
}

function noteVariable(value: ValueNode, switches: Set<string>): void {
  if (value.kind === Kind.VARIABLE) switches.add(value.name.value);
}

/** Null where graphql-js has to refuse it. */
function planFor({ operation, fragments, switches, plans }: Prepared, schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): OperationPlan | null {
  let key = '';
  for (const name of switches) {
    const value = variables[name];
    if (typeof value !== 'boolean') return null;
    key += value ? '1' : '0';
  }
  const known = plans.get(key);
  if (known !== undefined) return known;
  if (plans.size >= MOST_PLANS) return null;
  const plan = planOperation({ schema, operation, fragments, variables });
  plans.set(key, plan);
  return plan;
}
