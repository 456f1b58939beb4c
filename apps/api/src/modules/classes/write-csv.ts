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

/** Writes a table as CSV (RFC 4180) with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function writeCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeField).join(',')).join('\r\n')}\r\n`;
}

function writeField(value: string | number): string {
  const text = typeof value === 'string' ? disarm(value) : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
