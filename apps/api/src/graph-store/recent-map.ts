/** Keeps what was made last; of what failed to be made, nothing. */
export interface RecentMap<Value> {
  readonly get: (key: string, make: () => Value) => Value;
  /** What is kept; nothing is made. */
  readonly peek: (key: string) => Value | undefined;
  readonly values: () => Iterable<Value>;
}

/** Makes a map that forgets what has not been asked for the longest, beyond a number. */
export function createRecentMap<Value extends Promise<unknown>>(size: number): RecentMap<Value> {
  const values = new Map<string, Value>();
  return {
    get(key, make) {
      const known = values.get(key);
      const value = known ?? make();
      // Put in again, it is the newest: a Map keeps the order of insertion.
      values.delete(key);
      values.set(key, value);
      if (known === undefined) value.catch(() => { values.delete(key); });
      const [oldest] = values.keys();
      if (values.size > size && oldest !== undefined) values.delete(oldest);
      return value;
    },
    peek: (key) => values.get(key),
    values: () => [...values.values()].reverse(),
  };
}
