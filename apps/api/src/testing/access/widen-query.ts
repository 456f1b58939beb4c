import { getNamedType, isObjectType, Kind, parse, print, type FieldNode, type GraphQLNamedType, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import { writeSelection, type QueryPlan } from '../write-query.js';

/** The same question, with the same arguments, for everything that its answer has: every field of every type, as deep as the plan says. */
export function widenQuery(query: string, plan: QueryPlan): string {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an operation comes first');
  const root = rootOf(plan.schema, operation.operation);
  const selections = operation.selectionSet.selections.map((selection): SelectionNode => {
    if (selection.kind !== Kind.FIELD) throw new Error('a case asks for root fields, without a fragment');
    const type = isObjectType(root) ? root.getFields()[selection.name.value]?.type : undefined;
    return type === undefined ? selection : widenField(selection, getNamedType(type), plan);
  });
  return print({ kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }] });
}

function rootOf(schema: GraphQLSchema, operation: 'query' | 'mutation' | 'subscription'): GraphQLNamedType | null | undefined {
  return operation === 'query' ? schema.getQueryType() : operation === 'mutation' ? schema.getMutationType() : schema.getSubscriptionType();
}

function widenField(field: FieldNode, type: GraphQLNamedType, plan: QueryPlan): FieldNode {
  const [only] = field.selectionSet?.selections ?? [];
  // `node(id)` asks for one type: every field of every other would be far too much, and the id is of none of them.
  if (only?.kind === Kind.INLINE_FRAGMENT && only.typeCondition !== undefined) {
    const named = plan.schema.getType(only.typeCondition.name.value);
    return named === undefined ? field : { ...field, selectionSet: selectionOf(`{ __typename ... on ${named.name} ${writeSelection(named, plan, plan.depth)} }`) };
  }
  // A node of whatever type: what it is stands in the cases that name its type.
  return field.selectionSet === undefined || type.name === 'Node' ? field : { ...field, selectionSet: selectionOf(writeSelection(type, plan, plan.depth)) };
}

function selectionOf(written: string): SelectionSetNode {
  const [operation] = parse(written).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no selection: ${written.slice(0, 80)}`);
  return operation.selectionSet;
}
