import {
  defaultTypeResolver, getArgumentValues, GraphQLError, isObjectType, locatedError, type ExecutionResult, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema,
  type OperationDefinitionNode, type ResponsePath,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { FieldErrors } from './field-errors.js';
import { notResolved } from './not-resolved.js';
import type { AbstractCompletion, Completion, FieldPlan, FieldsOf, LeafCompletion, OperationPlan, Site } from './plan-operation.js';
import { isPromise, REJECT_AT_ONCE, REJECT_LATER, Waiting } from './waiting.js';

type Path = ResponsePath | undefined;
type Args = Readonly<Record<string, unknown>>;

/** What one execution works with. */
export interface RunOptions {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/**
 * Executes a planned query as graphql-js does, whose results, errors and order of keys are the measure: see differential.test.ts. What it
 * saves is what is the same for every object: which fields are asked for, of what type, with which arguments; and a promise for each
 * value that is at hand.
 */
export function runPlan(plan: OperationPlan, options: RunOptions): ExecutionResult | Promise<ExecutionResult> {
  return new Run(options).answer(plan);
}

/** One execution of a plan. */
class Run {
  private readonly errors = new FieldErrors();
  /** Arguments of direct resolvers that hold variables, by the numbers of their fields: the same for all objects of this execution. */
  private readonly args: Args[] = [];

  constructor(private readonly options: RunOptions) {}

  answer({ fields }: OperationPlan): ExecutionResult | Promise<ExecutionResult> {
    const failed = (error: unknown): ExecutionResult => {
      // What reaches the root was located on its way.
      this.errors.add(error instanceof GraphQLError ? error : locatedError(error, undefined), undefined);
      return this.result(null);
    };
    try {
      const data = this.fields(fields, undefined, undefined);
      return data instanceof Promise ? data.then((whole) => this.result(whole), failed) : this.result(data);
    } catch (error) {
      return failed(error);
    }
  }

  private result(data: unknown): ExecutionResult {
    const { list } = this.errors;
    // Made by `fields`, or null.
    const given = data as NonNullable<ExecutionResult['data']> | null;
    return list.length === 0 ? { data: given } : { errors: list, data: given };
  }

  private fields(fieldsOf: FieldsOf, source: unknown, path: Path): unknown {
    const result: Record<string, unknown> = {};
    let waiting: Waiting | null = null;
    try {
      for (const plan of fieldsOf()) {
        const value = this.field(plan, source, path);
        result[plan.key] = value;
        if (isPromise(value)) (waiting ??= new Waiting(result, REJECT_LATER)).add(plan.key, value);
      }
    } catch (error) {
      // What else was begun has to end, whatever comes of it, before the error goes on.
      if (waiting !== null) return waiting.whole().finally(() => { throw error; });
      throw error;
    }
    return waiting === null ? result : waiting.whole();
  }

  private field(plan: FieldPlan, source: unknown, parentPath: Path): unknown {
    const { resolution, completion } = plan;
    if (resolution.by === 'CONSTANT') return resolution.value;
    // Only what has parts needs its path before anything has gone wrong.
    const path = plan.isLeaf ? undefined : pathOf(plan, parentPath);
    try {
      const value = this.resolve(plan, source, path ?? parentPath);
      if (isPromise(value)) return this.settle(plan, value, path ?? pathOf(plan, parentPath));
      // A leaf is no promise, and has no use for a path.
      const completed = this.complete(completion, path, value);
      return isPromise(completed) ? completed.then(undefined, (error: unknown) => this.fail(completion, path, error)) : completed;
    } catch (error) {
      return this.fail(completion, path ?? pathOf(plan, parentPath), error);
    }
  }

  /** What a field gives that was waited for. In two steps, as graphql-js takes them: which of two errors comes first, and is told alone, hangs on that. */
  private settle({ completion }: FieldPlan, value: PromiseLike<unknown>, path: Path): PromiseLike<unknown> {
    return value.then((given) => this.complete(completion, path, given)).then(undefined, (error: unknown) => this.fail(completion, path, error));
  }

  /** Makes null of what may be null, and passes on what may not. */
  private fail({ nodes, nonNull }: Completion, path: Path, raw: unknown): null {
    const error = locatedError(raw, nodes, keysOf(path));
    if (nonNull) throw error;
    this.errors.add(error, path);
    return null;
  }

  /** `path` is the field's own where it has parts, and else that of the object on which it stands. */
  private resolve(plan: FieldPlan, source: unknown, path: Path): unknown {
    const { resolution } = plan;
    switch (resolution.by) {
      case 'CONSTANT': return resolution.value;
      case 'PROPERTY': return this.readProperty(plan, source, path);
      // What it does not read is not made: see `asDirect`.
      case 'DIRECT': return resolution.resolve(source, this.sharedArgs(plan), this.options.context, undefined as unknown as GraphQLResolveInfo);
      case 'RESOLVER': return resolution.resolve(source, this.argsOf(plan), this.options.context, this.infoOf(plan, plan.isLeaf ? pathOf(plan, path) : path));
      default: return resolution satisfies never;
    }
  }

  private readProperty(plan: FieldPlan, source: unknown, path: Path): unknown {
    const args = plan.args ?? this.argsOf(plan);
    if (typeof source !== 'object' && typeof source !== 'function' || source === null) return undefined;
    // Whatever a record has under the name of a field.
    const holder = source as Readonly<Record<string, unknown>>;
    const value = holder[plan.field.name];
    if (typeof value !== 'function') return value;
    return (value as (...given: unknown[]) => unknown).call(source, args, this.options.context, this.infoOf(plan, plan.isLeaf ? pathOf(plan, path) : path));
  }

  private argsOf({ field, nodes: [node] }: FieldPlan): Args {
    if (node === undefined) throw new Error(`The field ${field.name} was planned without its node`);
    return getArgumentValues(field, node, this.options.variables);
  }

  private sharedArgs(plan: FieldPlan): Args {
    return plan.args ?? (this.args[plan.number] ??= Object.freeze(this.argsOf(plan)));
  }

  private infoOf({ nodes, parent, field }: Site, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.options;
    if (path === undefined) throw new Error(`The field ${field.name} stands nowhere`);
    return { fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: parent, path, schema, fragments, rootValue: undefined, operation, variableValues: variables };
  }

  private complete(completion: Completion, path: Path, value: unknown): unknown {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (completion.nonNull) throw new Error(`Cannot return null for non-nullable field ${completion.parent.name}.${completion.field.name}.`);
      return null;
    }
    switch (completion.as) {
      case 'LEAF': return completeLeaf(completion, value);
      case 'LIST': return this.list(completion, path, value);
      case 'OBJECT': return completion.type.isTypeOf === undefined || completion.type.isTypeOf === null ? this.fields(completion.fields, value, path) : this.object(completion, completion, { path, value });
      case 'ABSTRACT': return this.abstract(completion, path, value);
      default: return completion satisfies never;
    }
  }

  private list(completion: Completion & { readonly as: 'LIST' }, path: Path, value: unknown): unknown {
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${completion.parent.name}.${completion.field.name}".`);
    const items: readonly unknown[] = Array.isArray(value) ? value : [...value];
    const result: unknown[] = [];
    let waiting: Waiting | null = null;
    try {
      for (let index = 0; index < items.length; index += 1) {
        const completed = this.item(completion.item, { prev: path, key: index, typename: undefined }, items[index]);
        result.push(completed);
        if (isPromise(completed)) (waiting ??= new Waiting(result, REJECT_AT_ONCE)).add(index, completed);
      }
    } catch (error) {
      waiting?.abandon();
      throw error;
    }
    return waiting === null ? result : waiting.whole();
  }

  private item(completion: Completion, path: Path, value: unknown): unknown {
    const failed = (raw: unknown): null => this.fail(completion, path, raw);
    try {
      const completed = isPromise(value) ? value.then((given) => this.complete(completion, path, given)) : this.complete(completion, path, value);
      return isPromise(completed) ? completed.then(undefined, failed) : completed;
    } catch (error) {
      return failed(error);
    }
  }

  private object({ type, fields }: { readonly type: GraphQLObjectType; readonly fields: FieldsOf }, site: Site, { path, value }: { readonly path: Path; readonly value: unknown }): unknown {
    const isOne = type.isTypeOf?.(value, this.options.context, this.infoOf(site, fieldPath(path))) ?? true;
    const go = (is: boolean): unknown => {
      if (!is) throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: site.nodes });
      return this.fields(fields, value, path);
    };
    return isPromise(isOne) ? isOne.then(go) : go(isOne);
  }

  private abstract(completion: AbstractCompletion, path: Path, value: unknown): unknown {
    const { type, fieldsOf } = completion;
    const { schema, context } = this.options;
    const runtime = (type.resolveType ?? defaultTypeResolver)(value, context, this.infoOf(completion, fieldPath(path)), type);
    const go = (name: unknown): unknown => {
      const known = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(known) || !schema.isSubType(type, known)) throw notResolved(schema, completion, { name, value });
      return this.object({ type: known, fields: fieldsOf(known) }, completion, { path, value });
    };
    return isPromise(runtime) ? runtime.then(go) : go(runtime);
  }
}

function pathOf({ key, parent }: FieldPlan, prev: Path): ResponsePath {
  return { prev, key, typename: parent.name };
}

function keysOf(path: Path): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

/** The path of the field in whose list, or lists, an item stands. */
function fieldPath(path: Path): Path {
  let at = path;
  while (at !== undefined && at.typename === undefined) at = at.prev;
  return at;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

function completeLeaf({ type }: LeafCompletion, value: unknown): unknown {
  const serialized = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new Error(`Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`);
  return serialized;
}
