import { isIntrospectionType, isSpecifiedScalarType, printType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

const BANNER = '# Emitted from the TypeGraphQL classes by `npm run -w @footnote/schema sdl`. Do not edit.\n\n';

/**
 * Writes the schema as SDL, its types by name: in the order of the schema itself, which goes by what is reached first, a new field would
 * move half of the file. Fields stay in the order in which they are to be read.
 */
export function printApiSchema(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(isOurs).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return `${BANNER}${types.map(printType).join('\n\n')}\n`;
}

function isOurs(type: GraphQLNamedType): boolean {
  return !isSpecifiedScalarType(type) && !isIntrospectionType(type);
}
