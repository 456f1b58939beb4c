/** Where something is put down among others. */
export interface DropPlace { readonly key: string; readonly side: 'before' | 'after' }

/** The id that stands after this one; null at the end. What a move remembers in order to be undone. */
export function idAfter(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return at === -1 ? null : ids[at + 1] ?? null;
}

/** The order with one id put before another; null: at the end. Unchanged where either is not there. */
export function moveBefore(ids: readonly string[], id: string, before: string | null): readonly string[] {
  if (!ids.includes(id) || before === id) return ids;
  const rest = ids.filter((other) => other !== id);
  if (before === null) return [...rest, id];
  const at = rest.indexOf(before);
  return at === -1 ? ids : [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** Before which id it comes to stand when it moves by one place; undefined where it stands at that end already. */
export function beforeAfterStep(ids: readonly string[], id: string, by: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  if (at === -1 || at + by < 0 || at + by >= ids.length) return undefined;
  return by === -1 ? ids[at - 1] ?? null : ids[at + 2] ?? null;
}

/** Before which id it comes to stand when it is dropped there; undefined where that changes nothing. */
export function beforeAfterDrop(ids: readonly string[], id: string, place: DropPlace): string | null | undefined {
  if (place.key === id) return undefined;
  const before = place.side === 'before' ? place.key : idAfter(ids, place.key);
  const target = before === id ? idAfter(ids, id) : before;
  return moveBefore(ids, id, target).join() === ids.join() ? undefined : target;
}
