import type { AccessCase } from '../../testing/access/access-case.js';
import { packsFirstThings } from '../../testing/access/made-things.js';
import { PACK } from '../../testing/access/world.js';

const PUBLIC = 'what a public pack holds is there for everybody; originals are no part of it';

/** Who may ask for sources. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.outlets', everybody: PUBLIC, ask: () => ({ query: `{ outlets(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  { operation: 'Query.sources', everybody: PUBLIC, ask: () => ({ query: `{ sources(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  {
    operation: 'Query.source', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($slug: String!) { source(pack: "${PACK}", slug: $slug) { id } }`, variables: { slug: (await packsFirstThings(world)).source }, shows: '"id"' }),
  },
];
