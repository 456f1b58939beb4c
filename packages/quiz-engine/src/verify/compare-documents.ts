/** Where two documents differ first, as a path, and what stands there; null where they are equal. The order of keys does not count. */
export interface Difference { readonly path: string; readonly expected: unknown; readonly found: unknown }

/** How documents are compared. */
export interface Comparison {
  /** Keys that only the found document has are passed over, so that a document may say more. */
  readonly tolerant?: boolean;
  readonly path?: string;
}

/** Compares two JSON documents. */
export function findDifference(expected: unknown, found: unknown, { tolerant = false, path = '' }: Comparison = {}): Difference | null {
  if (Object.is(expected, found)) return null;
  if (Array.isArray(expected) && Array.isArray(found)) {
    const places = Array.from({ length: Math.max(expected.length, found.length) }, (_, at) => at);
    return firstOf(places, (at) => findDifference(expected[at], found[at], { tolerant, path: `${path}[${at}]` }));
  }
  if (!isRecord(expected) || !isRecord(found)) return { path, expected, found };
  const keys = tolerant ? Object.keys(expected) : [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return firstOf(keys, (key) => findDifference(expected[key], found[key], { tolerant, path: path === '' ? key : `${path}.${key}` }));
}

function firstOf<T>(places: readonly T[], find: (place: T) => Difference | null): Difference | null {
  for (const place of places) {
    const difference = find(place);
    if (difference) return difference;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in few words, for a sentence. */
export function showValue(value: unknown): string {
  const shown = value === undefined ? 'nothing' : JSON.stringify(value);
  return shown.length > 90 ? `${shown.slice(0, 87)}…` : shown;
}
