import {
  getArgumentValues, isAbstractType, isLeafType, isListType, isNonNullType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLField, type GraphQLFieldResolver, type GraphQLLeafType,
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type ValueNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { isDirect } from './direct-resolver.js';

/** The document of an operation, and what of its variables decides which fields are asked for. */
export interface PlanSource {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. Of these, a plan keeps what `@skip` and `@include` came to; it serves no request where that is another. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How a field gets its value. */
export type Resolution =
  /** Always the same: the name of a type. */
  | { readonly by: 'CONSTANT'; readonly value: string }
  /** What its parent has under this name, or what that gives when it is called. */
  | { readonly by: 'PROPERTY'; readonly name: string }
  /** A function that reads nothing of the field's surroundings. */
  | { readonly by: 'DIRECT'; readonly resolve: GraphQLFieldResolver<unknown, unknown> }
  | { readonly by: 'RESOLVER'; readonly resolve: GraphQLFieldResolver<unknown, unknown> };

/** Where a field stands in the document and the schema, whatever the object. */
export interface Site {
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** How a value becomes what is answered. */
export type Completion = Site & { readonly nonNull: boolean } & (
  | { readonly as: 'LEAF'; readonly type: GraphQLLeafType }
  | { readonly as: 'LIST'; readonly item: Completion }
  | { readonly as: 'OBJECT'; readonly type: GraphQLObjectType; readonly fields: FieldsOf }
  | { readonly as: 'ABSTRACT'; readonly type: GraphQLAbstractType; readonly fieldsOf: (type: GraphQLObjectType) => FieldsOf });

export type LeafCompletion = Completion & { readonly as: 'LEAF' };
export type AbstractCompletion = Completion & { readonly as: 'ABSTRACT' };

/** The fields of a selection; worked out when the first value is there, so that nothing is planned of what is null. */
export type FieldsOf = () => readonly FieldPlan[];

/** A field of one selection, whatever the object on which it stands. */
export interface FieldPlan extends Site {
  /** Under which it is answered. */
  readonly key: string;
  /** Its place among all fields of the plan. */
  readonly number: number;
  readonly resolution: Resolution;
  readonly completion: Completion;
  /** Whether it can have parts of its own. */
  readonly isLeaf: boolean;
  /** Where no variable stands in them and nobody can change them. */
  readonly args: Readonly<Record<string, unknown>> | null;
}

/** What an operation asks for, worked out once for all requests that bring it. */
export interface OperationPlan { readonly root: GraphQLObjectType; readonly fields: FieldsOf }

/** Plans a query. Throws where graphql-js would: the caller asks it then. */
export function planOperation(source: PlanSource): OperationPlan {
  const { schema, fragments, variables, operation } = source;
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) throw new Error(`The schema has no ${operation.operation}`);
  const planner = new Planner(source);
  return { root, fields: once(() => planner.planFields(root, collectFields(schema, fragments, variables, root, operation.selectionSet))) };
}

class Planner {
  private count = 0;

  constructor(private readonly source: PlanSource) {}

  planFields(parent: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>): readonly FieldPlan[] {
    return [...collected].flatMap(([key, nodes]) => this.planField(parent, key, nodes) ?? []);
  }

  private planField(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan | null {
    const [node] = nodes;
    const field = node === undefined ? undefined : getFieldDef(this.source.schema, parent, node);
    if (node === undefined || field === undefined || field === null) return null;
    const resolution = resolutionOf(field, parent);
    const site: Site = { nodes, parent, field };
    const completion = this.planCompletion(field.type, site);
    this.count += 1;
    return { ...site, key, number: this.count - 1, resolution, completion, isLeaf: completion.as === 'LEAF', args: constantArgs(field, node, resolution) };
  }

  private planCompletion(type: GraphQLOutputType, site: Site): Completion {
    if (isNonNullType(type)) return { ...this.planCompletion(type.ofType, site), nonNull: true };
    if (isListType(type)) return { ...site, as: 'LIST', item: this.planCompletion(type.ofType, site), nonNull: false };
    if (isLeafType(type)) return { ...site, as: 'LEAF', type, nonNull: false };
    if (!isAbstractType(type)) return { ...site, as: 'OBJECT', type, fields: this.fieldsOf(type, site.nodes), nonNull: false };
    const known = new Map<GraphQLObjectType, FieldsOf>();
    const fieldsOf = (runtime: GraphQLObjectType): FieldsOf => {
      const fields = known.get(runtime) ?? this.fieldsOf(runtime, site.nodes);
      known.set(runtime, fields);
      return fields;
    };
    return { ...site, as: 'ABSTRACT', type, fieldsOf, nonNull: false };
  }

  private fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): FieldsOf {
    const { schema, fragments, variables } = this.source;
    return once(() => this.planFields(type, collectSubfields(schema, fragments, variables, type, nodes)));
  }
}

function resolutionOf(field: GraphQLField<unknown, unknown>, parent: GraphQLObjectType): Resolution {
  const { resolve } = field;
  if (field.name === '__typename') return { by: 'CONSTANT', value: parent.name };
  if (resolve === undefined) return { by: 'PROPERTY', name: field.name };
  return { by: isDirect(resolve) ? 'DIRECT' : 'RESOLVER', resolve };
}

const NO_ARGS: Readonly<Record<string, unknown>> = Object.freeze({});

/** Arguments that are the same for every request; null where they have to be worked out anew. */
function constantArgs(field: GraphQLField<unknown, unknown>, node: FieldNode, { by }: Resolution): Readonly<Record<string, unknown>> | null {
  if (field.args.length === 0 && (node.arguments ?? []).length === 0 && by !== 'RESOLVER') return NO_ARGS;
  // Whoever is no direct resolver may do with its arguments what it likes: it gets its own.
  if (by !== 'DIRECT' || (node.arguments ?? []).some(({ value }) => holdsVariable(value))) return null;
  try {
    return Object.freeze(getArgumentValues(field, node, {}));
  } catch {
    // It is refused when it is executed, with the path at which it stands.
    return null;
  }
}

function holdsVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE: return true;
    case Kind.LIST: return value.values.some(holdsVariable);
    case Kind.OBJECT: return value.fields.some((field) => holdsVariable(field.value));
    default: return false;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
