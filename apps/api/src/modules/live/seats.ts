/** Counts what is open for each of many (an address, an account), and lets none of them have more than a number. */
export interface Seats {
  /** Whether there was one more for it, which it now has. */
  take(whose: string): boolean;
  leave(whose: string): void;
  /** How many have any. */
  readonly size: number;
}

/** Makes a counter; whoever has left entirely is forgotten. */
export function createSeats(most: number): Seats {
  const taken = new Map<string, number>();
  return {
    take(whose) {
      const has = taken.get(whose) ?? 0;
      if (has >= most) return false;
      taken.set(whose, has + 1);
      return true;
    },
    leave(whose) {
      const has = taken.get(whose) ?? 0;
      if (has <= 1) taken.delete(whose);
      else taken.set(whose, has - 1);
    },
    get size() { return taken.size; },
  };
}
