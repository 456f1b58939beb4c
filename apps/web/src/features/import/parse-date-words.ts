const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;

/**
 * A date as a teacher writes it, in the form that Footnote keeps (EDTF): "8 March 2023", "March 2023", "2023", "2023-03-08",
 * and two of them with "to" between. Null for what is none of these; whether it is a day of the calendar is not looked at here.
 */
export function parseDateWords(words: string): string | null {
  const text = words.trim().replace(/\s+/g, ' ');
  const parts = text.split(/ to | until |\/| – | - /i);
  const [first, second, ...more] = parts.map(parseOne);
  if (first === undefined || first === null || second === null || more.length > 0) return null;
  return second === undefined ? first : `${first}/${second}`;
}

function parseOne(words: string): string | null {
  const text = words.trim().replace(/,/g, '');
  // What is kept already, with its marks of doubt ("2023-03~", "2023-03-XX"), stays as it is.
  if (/^\d{4}(-[\dX]{2}(-[\dX]{2})?)?[~?%]?$/.test(text)) return text;
  const [, mark, rest = ''] = /^(about |around |perhaps )?(.+)$/i.exec(text) ?? [];
  const found = parseNamed(rest);
  if (found === null || mark === undefined) return found;
  return `${found}${mark.toLowerCase() === 'perhaps ' ? '?' : '~'}`;
}

function parseNamed(text: string): string | null {
  const [, dayFirst, nameFirst, yearFirst] = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+)\.? (\d{4})$/i.exec(text) ?? [];
  if (nameFirst !== undefined && yearFirst !== undefined) return compose(yearFirst, nameFirst, dayFirst);
  const [, name, day, year] = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/i.exec(text) ?? [];
  if (name !== undefined && day !== undefined && year !== undefined) return compose(year, name, day);
  return /^\d{4}$/.test(text) ? text : null;
}

function compose(year: string, name: string, day: string | undefined): string | null {
  const month = MONTHS.findIndex((one) => name.length >= 3 && one.startsWith(name.toLowerCase()));
  if (month === -1) return null;
  const inFigures = `${year}-${String(month + 1).padStart(2, '0')}`;
  return day === undefined ? inFigures : `${inFigures}-${day.padStart(2, '0')}`;
}
