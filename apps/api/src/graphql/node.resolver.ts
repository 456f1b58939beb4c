import { Node } from '@footnote/schema';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from './bad-input.js';
import { decodeNodeId, type NodeType } from './node-id.js';
import type { RequestContext } from './request-context.js';

/** How many things one request may fetch by their ids. */
const MAX_NODES = 100;

/** Makes the roots that fetch anything by its id, of the kinds of things that the modules know. */
export function nodeResolverFor(types: readonly NodeType[]) {
  const byName = new Map(types.map((one) => [one.type, one]));

  async function find(context: RequestContext, id: string): Promise<object | null> {
    const decoded = decodeNodeId(id);
    if (decoded === null) throw badInput(`"${id.slice(0, 80)}" is not an id: give the \`id\` of something that this API gave.`, { argument: 'id' });
    return byName.get(decoded.type)?.find(context, decoded.key) ?? null;
  }

  @Resolver()
  class NodeResolver {
    @Query(() => Node, { nullable: true, description: 'Anything, by its id; null where there is no such thing, or it is not for you.' })
    node(@Arg('id', () => ID, { description: 'The id of the thing.' }) id: string, @Ctx() context: RequestContext): Promise<object | null> {
      return find(context, id);
    }

    @Query(() => [Node], { nullable: 'items', description: `Several things at once, by their ids, in the order of the ids; at most ${String(MAX_NODES)}.` })
    nodes(@Arg('ids', () => [ID], { description: 'The ids of the things.' }) ids: string[], @Ctx() context: RequestContext): Promise<readonly (object | null)[]> {
      if (ids.length > MAX_NODES) throw badInput(`\`ids\` has ${String(ids.length)} ids: give at most ${String(MAX_NODES)}.`, { argument: 'ids' });
      return Promise.all(ids.map((id) => find(context, id)));
    }
  }
  return NodeResolver;
}
