import { findDescendants } from '../testkit/find-descendants.js';

/** Sends a signal to every process of a PostgreSQL, the postmaster first, so that it starts no new ones. */
export function signalServer(postmaster: number, signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of [postmaster, ...findDescendants(postmaster)]) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended between the list and the signal.
    }
  }
}
