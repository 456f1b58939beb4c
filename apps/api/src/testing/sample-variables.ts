import {
  getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, typeFromAST, type DocumentNode, type GraphQLInputType, type GraphQLSchema,
} from 'graphql';

/** Values for the variables of a document that have to be given, of the right types: what a request is weighed with. `first` asks for a page of 25, `ids` for 30 things. */
export function sampleVariables(schema: GraphQLSchema, document: DocumentNode): Readonly<Record<string, unknown>> {
  const definitions = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions ?? [] : []));
  return Object.fromEntries(definitions.flatMap(({ variable, type: node }) => {
    const name = variable.name.value;
    if (name in LARGE) return [[name, LARGE[name]]];
    // The document is valid: its variables are of input types.
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined;
    return type !== undefined && isNonNullType(type) ? [[name, sampleOf(type)]] : [];
  }));
}

const LARGE: Readonly<Record<string, unknown>> = { first: 25, ids: Array.from({ length: 30 }, () => 'x') };

function sampleOf(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sampleOf(field.type)]));
  switch (type.name) {
    case 'Int': case 'Float': return 1;
    case 'Boolean': return true;
    case 'Date': return '2023-03-08';
    case 'DateTime': return '2023-03-08T12:00:00.000Z';
    default: return 'x';
  }
}
