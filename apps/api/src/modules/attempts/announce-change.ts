import type { Database } from '../../platform/database/index.js';

/** How long changes are gathered: whoever watches a class need not hear of every answer by itself. */
const GATHER_MS = 300;

const gathered = new WeakMap<Database, Set<string>>();

/**
 * Tells all replicas that something happened in the attempts at a revision, soon, and once for many. Not in the transaction of an answer:
 * PostgreSQL lets transactions that notify commit one after the other, and thirty phones would wait in a row.
 */
export function announceChange(database: Database, revision: string): void {
  const waiting = gathered.get(database);
  if (waiting !== undefined) {
    waiting.add(revision);
    return;
  }
  const changed = new Set([revision]);
  gathered.set(database, changed);
  setTimeout(() => {
    gathered.delete(database);
    // An outage is told where it is met; who watches sees the state with the next change, or when they look again.
    for (const one of changed) database.notify('attempt_changed', one).catch(() => undefined);
  }, GATHER_MS).unref();
}
