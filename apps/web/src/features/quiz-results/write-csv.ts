/** A value of a cell. */
export type CsvValue = string | number | null;

/** Tells spreadsheets that what follows is UTF-8: without it they take it for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, in full width too. */
const SIGN = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]';
/** At the start of a cell, past blanks and signs that are not shown; a tab or a carriage return there is cut off by some, with what they take for one coming next. */
const AT_START = new RegExp(`^(?=[\\s\\p{Cf}"]*${SIGN}|[\\t\\r])`, 'u');
/** After what another country's settings take for the end of a cell or a row: they may cut a cell there, quoted or not. */
const AFTER_END = new RegExp(`([;\\t\\r\\n][\\s\\p{Cf}"]*)(?=${SIGN})`, 'gu');

/** Puts an apostrophe, which makes a text of it, before whatever a spreadsheet would run as a formula (OWASP, "CSV injection"). */
function disarm(text: string): string {
  return text.replace(AFTER_END, "$1'").replace(AT_START, "'");
}

/**
 * Writes a row as RFC 4180 has it: commas, double quotes doubled, CR LF at the end. What a student wrote as a nickname must not run on the
 * teacher's machine: where a formula would begin stands an apostrophe, which makes a text of it. Numbers are numbers, negative ones too.
 */
export function writeCsvRow(values: readonly CsvValue[]): string {
  return `${values.map(writeCell).join(',')}\r\n`;
}

function writeCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = disarm(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
