/** What a cookie holds of a form besides what was wrong with it; its limit is a browser's. */
const MOST_BYTES = 1_800;

/**
 * What was typed into a form, for the page that shows it again without a script. Several values of one name stand on a line each. Where it
 * is more than a cookie holds, the longest fields go first: they are then shown as proposed, and the short ones, of which there are many, are not lost.
 */
export function keepTyped(fields: URLSearchParams): Readonly<Record<string, string>> {
  const names = [...new Set(fields.keys())].filter((name) => name !== 'part');
  const kept = names.map((name) => [name, fields.getAll(name).join('\n')] as const).sort(([, a], [, b]) => a.length - b.length);
  const typed: Record<string, string> = {};
  let bytes = 0;
  for (const [name, value] of kept) {
    bytes += Buffer.byteLength(JSON.stringify([name, value]));
    if (bytes <= MOST_BYTES) typed[name] = value;
  }
  return typed;
}
