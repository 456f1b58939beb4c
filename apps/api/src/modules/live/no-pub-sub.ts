import type { PubSub } from 'type-graphql';

/**
 * TypeGraphQL builds no subscription without a PubSub, even where none is used. Its own keeps what nobody pulls and throws at the 1,025th
 * event, where nobody catches it: ours are told by the hub, and this one lets no subscription be written that would not be.
 */
export const NO_PUB_SUB: PubSub = {
  publish: refuse,
  subscribe: refuse,
};

function refuse(): never {
  throw new Error('Subscriptions are told by the hub of the module live: give the resolver a `subscribe` of its own');
}
