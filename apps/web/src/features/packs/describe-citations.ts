interface Counts { readonly exact: number; readonly moved: number; readonly fuzzy: number; readonly orphaned: number; readonly onSummary: number }

const WORDS = [['exact', 'exact'], ['moved', 'moved'], ['fuzzy', 'nearly the same'], ['orphaned', 'not found'], ['onSummary', 'on the summary alone']] as const;

/** "23 exact, 2 moved": how citations stand, as far as there are any; "none". */
export function describeCitations(counts: Counts): string {
  const said = WORDS.filter(([name]) => counts[name] > 0).map(([name, words]) => `${String(counts[name])} ${words}`);
  return said.length === 0 ? 'none' : said.join(', ');
}

/** "1 text", "3 texts". */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
