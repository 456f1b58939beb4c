import type { AccessCase } from '../../testing/access/access-case.js';
import { packsFirstThings } from '../../testing/access/made-things.js';
import { PACK } from '../../testing/access/world.js';

const PUBLIC = 'what a public pack holds is there for everybody';
const LONG_AGO = '1990-01-01';
const NOW = '2030-01-01';

/** Who may ask for claims, positions and what changed. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.claims', everybody: PUBLIC, ask: () => ({ query: `{ claims(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  { operation: 'Query.issues', everybody: PUBLIC, ask: () => ({ query: `{ issues(pack: "${PACK}") { nodes { id } } }`, shows: '"id"' }) },
  { operation: 'Query.contradictions', everybody: PUBLIC, ask: () => ({ query: `{ contradictions(pack: "${PACK}") { nodes { kind } } }`, shows: '"kind"' }) },
  { operation: 'Query.changes', everybody: PUBLIC, ask: () => ({ query: `{ changes(pack: "${PACK}", from: "${LONG_AGO}", to: "${NOW}") { nodes { kind } } }`, shows: '"kind"' }) },
  {
    operation: 'Query.claim', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($slug: String!) { claim(pack: "${PACK}", slug: $slug) { id } }`, variables: { slug: (await packsFirstThings(world)).claim }, shows: '"id"' }),
  },
  {
    operation: 'Query.issue', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($slug: String!) { issue(pack: "${PACK}", slug: $slug) { id } }`, variables: { slug: (await packsFirstThings(world)).issue }, shows: '"id"' }),
  },
  {
    operation: 'Query.positions', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: `query ($issue: String!) { positions(pack: "${PACK}", issue: $issue, asOf: "${NOW}") { nodes { stance } } }`, variables: { issue: (await packsFirstThings(world)).issue }, shows: '"stance"' }),
  },
  {
    operation: 'Query.positionChanges', everybody: PUBLIC,
    ask: async ({ world }) => ({
      query: `query ($issue: String!) { positionChanges(pack: "${PACK}", issue: $issue, from: "${LONG_AGO}", to: "${NOW}") { nodes { actor { id } } } }`, variables: { issue: (await packsFirstThings(world)).issue },
    }),
  },
  {
    operation: 'Query.sourcesSharingOrigin', everybody: PUBLIC,
    ask: async ({ world }) => ({ query: 'query ($source: ID!) { sourcesSharingOrigin(source: $source) { nodes { id } } }', variables: { source: (await packsFirstThings(world)).sourceId } }),
  },
];
