import type { AccessCase } from '../testing/access/access-case.js';
import { packsFirstThings } from '../testing/access/made-things.js';

const PUBLIC = 'by itself it gives what is public; what belongs to somebody has cases with their modules';

/** Who may ask for a thing by its id. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.node', of: 'of a public pack', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { __typename } }', variables: { id: (await packsFirstThings(world)).sourceId }, shows: '"Source"' }),
  },
  {
    operation: 'Query.nodes', of: 'of a public pack', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', variables: { ids: [(await packsFirstThings(world)).sourceId] }, shows: '"Source"' }),
  },
];
