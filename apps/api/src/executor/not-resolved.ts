import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { AbstractCompletion } from './plan-operation.js';

/** Why what the resolver of an abstract type gave is no type there: a fault of ours, in the words of graphql-js. */
export function notResolved(schema: GraphQLSchema, { type, parent, field, nodes }: AbstractCompletion, { name, value }: { readonly name: unknown; readonly value: unknown }): GraphQLError {
  const at = `for field "${parent.name}.${field.name}"`;
  if (name === null || name === undefined) {
    return new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime ${at}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes });
  }
  if (isObjectType(name)) return new GraphQLError('Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.');
  if (typeof name !== 'string') return new GraphQLError(`Abstract type "${type.name}" must resolve to an Object type at runtime ${at} with value ${inspect(value)}, received "${inspect(name)}".`);
  const known = schema.getType(name);
  if (known === undefined) return new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`, { nodes });
  if (!isObjectType(known)) return new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes });
  return new GraphQLError(`Runtime Object type "${known.name}" is not a possible type for "${type.name}".`, { nodes });
}
