/** "62%", with a minus sign that is one. */
export function percent(part: number, digits = 0): string {
  const value = (100 * part).toFixed(digits);
  return `${Number(value) === 0 ? (0).toFixed(digits) : value}`.replace('-', '−') + '%';
}

/** A figure as it is shown: in per cent, or as a plain number with two decimals; a dash where it is hidden. */
export function figure({ value, unit }: { readonly value: number | null; readonly unit: 'PART' | 'NUMBER' }): string {
  if (value === null) return '–';
  return unit === 'PART' ? percent(value) : value.toFixed(2).replace('-', '−');
}

/** "5.6", "9": a mark, to one decimal where it has one. */
export function mark(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

/** "3 min 20 s", "1 h 5 min". */
export function duration(seconds: number): string {
  if (seconds < 60) return `${String(seconds)} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${String(hours)} h ${String(minutes)} min`;
  return seconds % 60 === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(seconds % 60)} s`;
}

const KINDS: Readonly<Record<string, string>> = {
  SINGLE_CHOICE: 'Single choice', MULTIPLE_CHOICE: 'Multiple choice', ORDER: 'Order', MATCH: 'Match', TRUE_FALSE_NOT_STATED: 'What the articles say', NUMERIC: 'Number', OUTLET: 'Which outlet',
  CHANGE: 'What changed', CORROBORATION: 'Corroboration', DISAGREEMENT: 'Sources disagree',
};

/** "Single choice". */
export function kindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}
