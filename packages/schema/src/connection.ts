import { Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** What a list starts with when `first` is not given. */
export const DEFAULT_FIRST = 20;
/** The most that one page of a list can hold. */
export const MAX_FIRST = 100;

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last item: give it as `after` to get the next page; null on an empty page.' })
  endCursor!: string | null;
}

export interface EdgeOf<Node> { readonly cursor: string; readonly node: Node }
export interface ConnectionOf<Node> {
  readonly edges: readonly EdgeOf<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface ConnectionWords<Node extends object> {
  /** The types are called `<name>Connection` and `<name>Edge`. */
  readonly name: string;
  readonly node: () => ClassType<Node> | object;
  /** What the list holds, as running text has it: "sources". */
  readonly plural: string;
}

/** Makes the Relay connection of a type: pages of it, with a cursor for each item. */
export function connectionOf<Node extends object>({ name, node, plural }: ConnectionWords<Node>): ClassType<ConnectionOf<Node>> {
  const nodeType = node as () => ClassType<Node>;

  @ObjectType(`${name}Edge`, { description: `One of a list of ${plural}, with its place in the list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'The place of this item in the list: give it as `after` to go on from here.' })
    cursor!: string;

    @Field(nodeType, { description: 'The item itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The items of this page, each with its cursor.' })
    edges!: readonly EdgeOf<Node>[];

    @Field(() => [nodeType()], { description: 'The items of this page, for whoever needs no cursors.' })
    nodes!: readonly Node[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${plural} the whole list holds.` })
    totalCount!: number;
  }

  return Connection;
}
