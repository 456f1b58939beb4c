import { isInputObjectType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLSchema } from 'graphql';

const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be asked. The public graph (packs, sources, events, actors, claims, issues, positions, search, public quizzes) needs no account; what belongs to a desk needs its session or a key.',
  Mutation: 'What can be changed. Each takes one `input` and gives a payload of its own: what is wrong with the input stands in its `userErrors`, and then nothing was changed.',
  Subscription: 'What can be watched, over graphql-transport-ws at the same address.',
};

/** What is the same for every list stands last, so that what a list is of is read first. */
const PAGING: readonly string[] = ['first', 'after'];

/** Inputs of which exactly one field is given. */
const ONE_OF: readonly string[] = ['ImportContentInput'];

/** Puts on the schema what TypeGraphQL has no place for: what the roots are, the order of arguments, and of which inputs exactly one field is given. Changes the schema that is given. */
export function finishSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type) && ONE_OF.includes(type.name)) type.isOneOf = true;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (ROOTS[type.name] !== undefined) type.description = ROOTS[type.name];
    for (const field of Object.values(type.getFields())) field.args = [...field.args].sort((a, b) => placeOf(a) - placeOf(b));
  }
  return schema;
}

/** What must be given, what may be given, then which page; within each as the classes have it. */
function placeOf({ name, type }: GraphQLArgument): number {
  const page = PAGING.indexOf(name);
  if (page >= 0) return 2 + page;
  return isNonNullType(type) ? 0 : 1;
}
