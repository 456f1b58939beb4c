import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import { Claim } from './claim.js';
import { connectionOf, type ConnectionOf } from './connection.js';
import { Actor, Event } from './event.js';
import { Source } from './source.js';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Claim, Source, Event, Actor] as const,
  resolveType: (value: object) => ('__typename' in value && typeof value.__typename === 'string' ? value.__typename : undefined),
});

/** Something that a search found. */
@ObjectType({ description: 'Something that a search found.', simpleResolvers: true })
export class SearchHit {
  @Field(() => SearchResult, { description: 'What was found.' })
  node!: unknown;

  @Field(() => Float, { description: 'How well it fits; more is better. Only to be compared within one search.' })
  rank!: number;

  @Field(() => String, { description: 'Where the words stand, as plain text: each word that was found stands between ⟦ and ⟧. It holds no markup, and whatever looks like markup is the source\'s own text.' })
  snippet!: string;
}

export const SearchHitConnection = connectionOf<SearchHit>({ name: 'SearchHit', node: () => SearchHit, plural: 'things found' });
export type SearchHitConnection = ConnectionOf<SearchHit>;
