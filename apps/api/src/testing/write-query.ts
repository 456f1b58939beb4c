import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

export interface QueryPlan {
  readonly schema: GraphQLSchema;
  /** How many objects deep. */
  readonly depth: number;
  /** Values of arguments by name, as they stand in a document; what is not named is left out where it may be. */
  readonly values: Readonly<Record<string, string>>;
}

/** Writes a query of one root with everything below it, as deep as the plan says: every field that there is. */
export function writeQuery(root: GraphQLField<unknown, unknown>, plan: QueryPlan): string {
  return `{ ${writeField(root, plan, plan.depth)} }`;
}

/** Everything of one type. */
export function writeSelection(type: GraphQLNamedType, plan: QueryPlan, depth: number): string {
  if (isAbstractType(type)) {
    const each = depth > 0 ? plan.schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${writeObject(one, plan, { depth, aliased: true })}`) : [];
    return `{ __typename ${each.join(' ')} }`;
  }
  return isObjectType(type) ? writeObject(type, plan, { depth, aliased: false }) : '';
}

function writeObject(type: GraphQLObjectType, plan: QueryPlan, { depth, aliased }: { readonly depth: number; readonly aliased: boolean }): string {
  const fields = fieldsOf(type).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  return `{ __typename ${fields.map((field) => writeField(field, plan, depth - (isPage(type) ? 0 : 1), aliased ? type : undefined)).join(' ')} }`;
}

/** Members of a union may have fields of one name and different types: under `parent`, those get a name of their own. */
function writeField(field: GraphQLField<unknown, unknown>, plan: QueryPlan, depth: number, parent?: GraphQLObjectType): string {
  const given = field.args.flatMap((argument) => {
    const value = plan.values[argument.name];
    if (value !== undefined && (isNonNullType(argument.type) || argument.name === 'first')) return [`${argument.name}: ${value}`];
    if (isNonNullType(argument.type)) throw new Error(`No value for the argument ${argument.name} of ${field.name}`);
    return [];
  });
  const named = getNamedType(field.type);
  const alias = parent !== undefined && AMBIGUOUS.has(field.name) ? `${parent.name.toLowerCase()}_${field.name}: ` : '';
  return `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`} ${isLeafType(named) ? '' : writeSelection(named, plan, depth)}`;
}

const AMBIGUOUS = new Set(['kind', 'title', 'claims']);

function isPage(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Connection');
}

/** Edges repeat the nodes. */
function fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !(isPage(type) && name === 'edges'));
}
