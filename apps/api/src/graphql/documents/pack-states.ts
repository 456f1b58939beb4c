import type { Database } from '../../platform/database/index.js';
import { readPackStates, readStateOfAll } from './pack-states.store.js';

/** Of which packs an answer tells: some, by the ids of their rows, or whatever is public. */
export type PackScope = readonly string[] | 'ALL';

/** Reads what state packs are in, as one text: while it is the same, so is all that the public graph says of them. */
export type ReadState = (scope: PackScope) => Promise<string>;

/** Reads the state of packs as of now. */
export async function readStateNow(database: Pick<Database, 'queries'>, scope: PackScope): Promise<string> {
  if (scope === 'ALL') return readStateOfAll(database);
  if (scope.length === 0) return '';
  return stateOf(scope, await readPackStates(database, scope));
}

function stateOf(ids: readonly string[], states: ReadonlyMap<string, string>): string {
  return ids.map((id) => `${id} ${states.get(id) ?? 'none'}`).join('\n');
}

/** What waits to be read together. */
interface Round { readonly ids: Set<string>; all: boolean; readonly read: Promise<Reading> }
interface Reading { readonly states: ReadonlyMap<string, string>; readonly all: string }

/**
 * Reads states for many at once: whoever asks while something is read waits for the next reading, which begins after they asked, and is
 * shared by all who came meanwhile. So nobody is given a state of before they asked, and a busy server sends few statements.
 */
export function readStatesTogether(database: Pick<Database, 'queries'>): ReadState {
  let running: Promise<unknown> = Promise.resolve();
  let next: Round | null = null;

  const begin = async (): Promise<Reading> => {
    // Even with nothing before it, a reading takes with it all who ask in the same turn of the loop.
    await running.catch(() => { /* Told to those whose reading it was. */ });
    const round = next;
    next = null;
    const ids = [...round?.ids ?? []];
    const [states, all] = await Promise.all([ids.length === 0 ? new Map<string, string>() : readPackStates(database, ids), round?.all === true ? readStateOfAll(database) : '']);
    return { states, all };
  };

  const joined = (): Round => {
    if (next !== null) return next;
    const read = begin();
    next = { ids: new Set(), all: false, read };
    running = read;
    return next;
  };

  return async (scope) => {
    if (scope !== 'ALL' && scope.length === 0) return '';
    const round = joined();
    if (scope === 'ALL') round.all = true;
    else for (const id of scope) round.ids.add(id);
    const { states, all } = await round.read;
    return scope === 'ALL' ? all : stateOf(scope, states);
  };
}
