import type { AccessCase } from '../../testing/access/access-case.js';

/** Who may search. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.search', everybody: 'it finds what public packs hold, and nothing else', ask: () => ({ query: '{ search(text: "ferry") { nodes { rank } } }', shows: '"nodes"' }) },
];
