import { availableParallelism } from 'node:os';

/** Which flags this Node knows, and on how many cores it runs. */
export interface NodeAtHand { readonly known: Pick<ReadonlySet<string>, 'has'>; readonly cores: number }

/**
 * Node 22 follows every promise of a process in which somebody signed in, unless it keeps contexts in this other way, as 24 does by itself;
 * 20 has none.
 */
const CONTEXTS = '--experimental-async-context-frame';
/** How many threads Node takes to collect garbage and to compile, however few cores there are. */
const NODES_OWN = 4;

/**
 * What Node is to be told when it starts the API, which cannot be told later. It takes as many helpers as there are cores beside the one that
 * serves: with more, a collection keeps the thread that it is to relieve, and the database, waiting for a core for 40 to 150 ms (docs/performance.md).
 */
export function nodeFlags({ known, cores }: NodeAtHand = { known: process.allowedNodeEnvironmentFlags, cores: availableParallelism() }): readonly string[] {
  const helpers = Math.min(NODES_OWN, Math.max(1, cores - 1));
  return [...(known.has(CONTEXTS) ? [CONTEXTS] : []), ...(helpers === NODES_OWN ? [] : [`--v8-pool-size=${String(helpers)}`])];
}
