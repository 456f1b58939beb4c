import type { AccessCase } from '../../testing/access/access-case.js';
import { PACK } from '../../testing/access/world.js';

const PUBLIC = 'a pack that ships is there for everybody, account or not';

/** Who may ask for packs. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.pack', everybody: PUBLIC, ask: () => ({ query: 'query ($slug: String!) { pack(slug: $slug) { title } }', variables: { slug: PACK }, shows: '"title"' }) },
  { operation: 'Query.packs', everybody: PUBLIC, ask: () => ({ query: '{ packs { nodes { slug } } }', shows: PACK }) },
];
