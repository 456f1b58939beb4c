import type { GraphQLFieldResolver } from 'graphql';

const direct = new WeakSet<GraphQLFieldResolver<never, never>>();

/**
 * Marks a resolver that reads of what it is given no more than source, arguments and context, and changes none of its arguments: nobody
 * has to tell it where its field stands, and siblings may be given the same arguments.
 */
export function asDirect<Resolve extends GraphQLFieldResolver<never, never>>(resolve: Resolve): Resolve {
  direct.add(resolve);
  return resolve;
}

export function isDirect(resolve: GraphQLFieldResolver<never, never>): boolean {
  return direct.has(resolve);
}
