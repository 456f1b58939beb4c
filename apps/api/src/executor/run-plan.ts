import {
  defaultTypeResolver, getArgumentValues, GraphQLError, isObjectType, locatedError, type ExecutionResult, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema,
  type OperationDefinitionNode, type ResponsePath,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { FieldErrors } from './field-errors.js';
import { isPromise, Waiting } from './waiting.js';
import type { Completion, FieldPlan, FieldsOf, OperationPlan } from './plan-operation.js';

type Path = ResponsePath | undefined;
type Args = Readonly<Record<string, unknown>>;

/** One execution of a plan. */
export interface Run {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly root: unknown;
  readonly context: unknown;
}

interface State extends Run {
  readonly errors: FieldErrors;
  /** Arguments of direct resolvers that hold variables, by the numbers of their fields: the same for all objects of this execution. */
  readonly args: Args[];
}

/**
 * Executes a planned query as graphql-js does, whose results, errors and order of keys are the measure: see differential.test.ts. What it
 * saves is what is the same for every object: which fields are asked for, of what type, with which arguments; and a promise for each
 * value that is at hand.
 */
export function runPlan(plan: OperationPlan, run: Run): ExecutionResult | Promise<ExecutionResult> {
  const state: State = { ...run, errors: new FieldErrors(), args: [] };
  const failed = (error: unknown): ExecutionResult => {
    state.errors.add(toError(error), undefined);
    return answer(state, null);
  };
  try {
    const data = runFields(state, plan.fields, run.root, undefined);
    return data instanceof Promise ? data.then((whole) => answer(state, whole), failed) : answer(state, data);
  } catch (error) {
    return failed(error);
  }
}

function answer({ errors }: State, data: unknown): ExecutionResult {
  // Made by `runFields`, or null.
  const given = data as ExecutionResult['data'];
  return errors.list.length === 0 ? { data: given ?? null } : { errors: errors.list, data: given ?? null };
}

function toError(error: unknown): GraphQLError {
  // What reaches the root was located on its way.
  return error instanceof GraphQLError ? error : locatedError(error, undefined);
}

function runFields(state: State, fieldsOf: FieldsOf, source: unknown, path: Path): unknown {
  const result: Record<string, unknown> = {};
  const fields = fieldsOf();
  let waiting: Waiting | null = null;
  try {
    for (const plan of fields) {
      const value = runField(state, plan, source, path);
      result[plan.key] = value;
      if (isPromise(value)) (waiting ??= new Waiting(result)).add(plan.key, value);
    }
  } catch (error) {
    // What else was begun has to end, whatever comes of it, before the error goes on.
    if (waiting !== null) return waiting.whole().finally(() => { throw error; });
    throw error;
  }
  return waiting === null ? result : waiting.whole();
}

function runField(state: State, plan: FieldPlan, source: unknown, parentPath: Path): unknown {
  const { resolution, completion } = plan;
  if (resolution.by === 'CONSTANT') return resolution.value;
  // Only what has parts needs its path before anything has gone wrong.
  const path = plan.isLeaf ? undefined : pathOf(plan, parentPath);
  try {
    const value = resolve(state, plan, source, path ?? parentPath);
    if (isPromise(value)) return settle(state, plan, value, path ?? pathOf(plan, parentPath));
    if (completion.as === 'LEAF') return completeLeaf(completion, plan, value);
    // The path of what has parts was made above.
    const completed = complete(state, completion, plan, path, value);
    return isPromise(completed) ? completed.then(undefined, (error: unknown) => fail(state, plan, error, path)) : completed;
  } catch (error) {
    return fail(state, plan, error, path ?? pathOf(plan, parentPath));
  }
}

/** What a field gives that was waited for. */
function settle(state: State, plan: FieldPlan, value: PromiseLike<unknown>, path: Path): PromiseLike<unknown> {
  const failed = (error: unknown): unknown => fail(state, plan, error, path);
  return value.then((given) => {
    try {
      const completed = complete(state, plan.completion, plan, path, given);
      return isPromise(completed) ? completed.then(undefined, failed) : completed;
    } catch (error) {
      return failed(error);
    }
  }, failed);
}

function pathOf({ key, parent }: FieldPlan, prev: Path): ResponsePath {
  return { prev, key, typename: parent.name };
}

function fail({ errors }: State, { nodes, completion }: FieldPlan, raw: unknown, path: Path): null {
  return failAt(errors, { nodes, nonNull: completion.nonNull, raw, path });
}

function failAt(errors: FieldErrors, { nodes, nonNull, raw, path }: { readonly nodes: FieldPlan['nodes']; readonly nonNull: boolean; readonly raw: unknown; readonly path: Path }): null {
  const error = locatedError(raw, nodes, keysOf(path));
  if (nonNull) throw error;
  errors.add(error, path);
  return null;
}

function keysOf(path: Path): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

/** `path` is the field's own where it has parts, and else that of the object on which it stands. */
function resolve(state: State, plan: FieldPlan, source: unknown, path: Path): unknown {
  const { resolution } = plan;
  switch (resolution.by) {
    case 'CONSTANT': return resolution.value;
    case 'PROPERTY': {
      const args = plan.args ?? getArgumentValues(plan.field, nodeOf(plan), state.variables);
      if (typeof source !== 'object' && typeof source !== 'function' || source === null) return undefined;
      // Whatever a record has under the name of a field.
      const holder = source as Readonly<Record<string, unknown>>;
      const value = holder[resolution.name];
      return typeof value === 'function' ? (holder as Readonly<Record<string, (...given: unknown[]) => unknown>>)[resolution.name]?.(args, state.context, infoOf(state, plan, path)) : value;
    }
    // What it does not read is not made: see `asDirect`.
    case 'DIRECT': return resolution.resolve(source, argsOf(state, plan), state.context, undefined as unknown as GraphQLResolveInfo);
    case 'RESOLVER': {
      const info = infoOf(state, plan, path);
      return resolution.resolve(source, getArgumentValues(plan.field, nodeOf(plan), state.variables), state.context, info);
    }
    default: return resolution satisfies never;
  }
}

function argsOf(state: State, plan: FieldPlan): Args {
  if (plan.args !== null) return plan.args;
  return state.args[plan.number] ??= Object.freeze(getArgumentValues(plan.field, nodeOf(plan), state.variables));
}

function nodeOf({ nodes, key }: FieldPlan) {
  const [node] = nodes;
  if (node === undefined) throw new Error(`The field ${key} was planned without its node`);
  return node;
}

function infoOf(state: State, plan: FieldPlan, path: Path): GraphQLResolveInfo {
  return {
    fieldName: plan.field.name, fieldNodes: plan.nodes, returnType: plan.field.type, parentType: plan.parent, path: plan.isLeaf ? pathOf(plan, path) : path ?? pathOf(plan, undefined), schema: state.schema,
    fragments: state.fragments, rootValue: state.root, operation: state.operation, variableValues: state.variables,
  };
}

function complete(state: State, completion: Completion, plan: FieldPlan, path: Path, value: unknown): unknown {
  switch (completion.as) {
    case 'LEAF': return completeLeaf(completion, plan, value);
    case 'LIST': return isNothing(completion, plan, value) ? null : completeList(state, completion.item, plan, path, value);
    case 'OBJECT': return isNothing(completion, plan, value) ? null : completeObject(state, completion, plan, path, value);
    case 'ABSTRACT': return isNothing(completion, plan, value) ? null : completeAbstract(state, completion, plan, path, value);
    default: return completion satisfies never;
  }
}

/** Whether a value is null; throws where it is an error, or null where there has to be something. */
function isNothing({ nonNull }: Completion, plan: FieldPlan, value: unknown): boolean {
  if (value instanceof Error) throw value;
  if (value !== null && value !== undefined) return false;
  if (nonNull) throw new Error(`Cannot return null for non-nullable field ${plan.parent.name}.${plan.field.name}.`);
  return true;
}

function completeLeaf(completion: Completion & { readonly as: 'LEAF' }, plan: FieldPlan, value: unknown): unknown {
  if (isNothing(completion, plan, value)) return null;
  const { type } = completion;
  const serialized = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new Error(`Expected \`${type.name}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
  return serialized;
}

function completeList(state: State, item: Completion, plan: FieldPlan, path: Path, value: unknown): unknown {
  if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${plan.parent.name}.${plan.field.name}".`);
  const items: readonly unknown[] = Array.isArray(value) ? value : [...value];
  const result: unknown[] = [];
  let waiting: Waiting | null = null;
  try {
    for (let index = 0; index < items.length; index += 1) {
      const completed = completeItem(state, item, plan, { list: path, index, value: items[index] });
      result.push(completed);
      if (isPromise(completed)) (waiting ??= new Waiting(result)).add(index, completed);
    }
  } catch (error) {
    waiting?.abandon();
    throw error;
  }
  return waiting === null ? result : waiting.whole();
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

function completeItem(state: State, item: Completion, plan: FieldPlan, { list, index, value }: { readonly list: Path; readonly index: number; readonly value: unknown }): unknown {
  const path: ResponsePath = { prev: list, key: index, typename: undefined };
  const failed = (raw: unknown): null => failAt(state.errors, { nodes: plan.nodes, nonNull: item.nonNull, raw, path });
  try {
    const completed = isPromise(value) ? value.then((given) => complete(state, item, plan, path, given)) : complete(state, item, plan, path, value);
    return isPromise(completed) ? completed.then(undefined, failed) : completed;
  } catch (error) {
    return failed(error);
  }
}

function completeObject(state: State, { type, fields }: Completion & { readonly as: 'OBJECT' }, plan: FieldPlan, path: Path, value: unknown): unknown {
  return runObject(state, { type, fields, plan, path, value });
}

interface ObjectToRun { readonly type: GraphQLObjectType; readonly fields: FieldsOf; readonly plan: FieldPlan; readonly path: Path; readonly value: unknown }

function runObject(state: State, { type, fields, plan, path, value }: ObjectToRun): unknown {
  if (type.isTypeOf === undefined || type.isTypeOf === null) return runFields(state, fields, value, path);
  const isOne = type.isTypeOf(value, state.context, infoOf(state, plan, fieldPath(path)));
  const go = (is: boolean): unknown => {
    if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: plan.nodes });
    return runFields(state, fields, value, path);
  };
  return isPromise(isOne) ? isOne.then(go) : go(isOne);
}

/** The path of the field in whose list, or lists, an item stands. */
function fieldPath(path: Path): Path {
  let at = path;
  while (at !== undefined && at.typename === undefined) at = at.prev;
  return at;
}

function completeAbstract(state: State, completion: Completion & { readonly as: 'ABSTRACT' }, plan: FieldPlan, path: Path, value: unknown): unknown {
  const { type, fieldsOf } = completion;
  const runtime = (type.resolveType ?? defaultTypeResolver)(value, state.context, infoOf(state, plan, fieldPath(path)), type);
  const go = (name: unknown): unknown => {
    const known = typeof name === 'string' ? state.schema.getType(name) : undefined;
    if (!isObjectType(known) || !state.schema.isSubType(type, known)) throw notResolved(state, completion, { plan, name, value });
    return runObject(state, { type: known, fields: fieldsOf(known), plan, path, value });
  };
  return isPromise(runtime) ? runtime.then(go) : go(runtime);
}

/** Why what a type resolver gave is no type here: a fault of ours, in the words of graphql-js. */
function notResolved({ schema }: State, { type }: Completion & { readonly as: 'ABSTRACT' }, { plan, name, value }: { readonly plan: FieldPlan; readonly name: unknown; readonly value: unknown }): GraphQLError {
  const at = `for field "${plan.parent.name}.${plan.field.name}"`;
  const options = { nodes: plan.nodes };
  if (name === null || name === undefined) {
    return new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime ${at}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, options);
  }
  if (isObjectType(name)) return new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
  if (typeof name !== 'string') return new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime ${at} with value ${inspect(value)}, received "${inspect(name)}".`);
  const known = schema.getType(name);
  if (known === undefined) return new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`, options);
  if (!isObjectType(known)) return new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, options);
  return new GraphQLError(`Runtime Object type "${known.name}" is not a possible type for "${type.name}".`, options);
}
