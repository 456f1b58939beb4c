import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that can be fetched again by its id alone. */
@InterfaceType({
  description: 'Anything that can be fetched again by its id alone, with `node(id)`.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'An id that is unique among everything here. It has no meaning to its reader: do not take it apart.' })
  id!: string;
}
