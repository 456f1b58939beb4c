/** A value of a cell. */
export type CsvValue = string | number | null;

/** Tells spreadsheets that what follows is UTF-8: without it they take it for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a row as RFC 4180 has it: commas, double quotes doubled, CR LF at the end.
 * A spreadsheet takes a cell that begins with = + - @ or a tab or a carriage return for a formula, and would run what a student wrote
 * as a nickname (OWASP, "CSV injection"): such a text gets an apostrophe before it. Numbers are numbers, negative ones too.
 */
export function writeCsvRow(values: readonly CsvValue[]): string {
  return `${values.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
