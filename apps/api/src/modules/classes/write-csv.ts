/** What a spreadsheet would run as a formula; a leading apostrophe makes a text of it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Writes a table as CSV (RFC 4180) with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function writeCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number): string => {
    const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
