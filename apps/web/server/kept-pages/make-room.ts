/** What is kept under a key, for as long as there is room. */
export interface Room<Kept> {
  readonly find: (key: string) => Kept | undefined;
  readonly keep: (key: string, kept: Kept) => void;
  readonly drop: (key: string) => void;
}

/** Room for so many bytes: what was not asked for the longest goes first, and what would take more than an eighth of it is not kept. */
export function makeRoom<Kept extends { readonly bytes: number }>(mostBytes: number): Room<Kept> {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    drop,
    find(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // A map goes through its entries in the order in which they came.
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    keep(key, one) {
      drop(key);
      if (one.bytes > mostBytes / 8) return;
      kept.set(key, one);
      bytes += one.bytes;
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
