import type { AccessCase } from '../../testing/access/access-case.js';
import { packsFirstThings } from '../../testing/access/made-things.js';
import { PACK } from '../../testing/access/world.js';

const PUBLIC = 'what a public pack holds is there for everybody';

/** Who may ask for actors and events. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.actors', everybody: PUBLIC, ask: () => ({ query: `{ actors(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  { operation: 'Query.events', everybody: PUBLIC, ask: () => ({ query: `{ events(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  {
    operation: 'Query.actor', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($slug: String!) { actor(pack: "${PACK}", slug: $slug) { id } }`, variables: { slug: (await packsFirstThings(world)).actor }, shows: '"id"' }),
  },
  {
    operation: 'Query.event', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($slug: String!) { event(pack: "${PACK}", slug: $slug) { id } }`, variables: { slug: (await packsFirstThings(world)).event }, shows: '"id"' }),
  },
];
