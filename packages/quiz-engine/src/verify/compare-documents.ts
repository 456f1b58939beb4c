/** Where two documents differ first, as a path, and what stands there; null where they are equal. The order of keys does not count. */
export interface Difference { readonly path: string; readonly expected: unknown; readonly found: unknown }

/** Compares two JSON documents. Keys that only the found document has are passed over where `tolerant`, so that a document may say more. */
export function findDifference(expected: unknown, found: unknown, tolerant: boolean, path = ''): Difference | null {
  if (Object.is(expected, found)) return null;
  if (Array.isArray(expected) && Array.isArray(found)) {
    const length = Math.max(expected.length, found.length);
    for (let at = 0; at < length; at += 1) {
      const difference = findDifference(expected[at], found[at], tolerant, `${path}[${at}]`);
      if (difference) return difference;
    }
    return null;
  }
  if (!isRecord(expected) || !isRecord(found)) return { path, expected, found };
  const keys = tolerant ? Object.keys(expected) : [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  for (const key of keys) {
    const difference = findDifference(expected[key], found[key], tolerant, path === '' ? key : `${path}.${key}`);
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
