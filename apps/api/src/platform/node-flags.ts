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
 * How many helpers a Node is to take: as many as there are cores beside the one of its thread; none where that is what it takes by itself. With
 * more, a collection keeps the thread that it is to relieve, and the database, waiting for a core for 40 to 150 ms (docs/performance.md).
 */
export function helperFlags(cores: number = availableParallelism()): readonly string[] {
  const helpers = Math.max(1, cores - 1);
  return helpers >= NODES_OWN ? [] : [`--v8-pool-size=${String(helpers)}`];
}

/** What Node is to be told when it starts the API, which cannot be told later. */
export function nodeFlags({ known, cores }: NodeAtHand = { known: process.allowedNodeEnvironmentFlags, cores: availableParallelism() }): readonly string[] {
  return [...(known.has(CONTEXTS) ? [CONTEXTS] : []), ...helperFlags(cores)];
}
