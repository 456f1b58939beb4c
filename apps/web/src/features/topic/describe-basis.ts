type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'UNKNOWN';
type Basis = 'STATED' | 'RELATIVE_RESOLVED' | 'INFERRED' | 'EXTERNAL';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  STATED: 'stated', RELATIVE_RESOLVED: 'resolved from a relative date', INFERRED: 'inferred', EXTERNAL: 'known from outside the text',
};
const PRECISION_WORDS: Readonly<Record<Precision, string | null>> = {
  DAY: null, MONTH: 'a month', YEAR: 'a year', INTERVAL: 'some day within', UNKNOWN: 'not dated',
};

/** How exactly a date is known, and how: "A month; stated". */
export function describeBasis({ precision, basis }: { readonly precision: Precision; readonly basis: Basis }): string {
  const words = [PRECISION_WORDS[precision], BASIS_WORDS[basis]].filter((word) => word !== null).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
