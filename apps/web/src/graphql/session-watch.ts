/** Whether the session of a page has expired while it was open: a tiny store, since no page has another way to learn it. */
let expired = false;
const listeners = new Set<() => void>();

/** Says that the API no longer knows who asks, or knows it again. */
export function markSession(isExpired: boolean): void {
  if (expired === isExpired) return;
  expired = isExpired;
  for (const listener of listeners) listener();
}

export function isSessionExpired(): boolean {
  return expired;
}

export function watchSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
