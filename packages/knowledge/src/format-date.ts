import type { Day, FuzzyDate } from './dates.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface DayParts { readonly year: number; readonly month: string; readonly day: number }

function partsOf(day: Day): DayParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = match ? MONTHS[Number(match[2]) - 1] : undefined;
  if (!match || month === undefined) throw new RangeError(`"${day}" is not a calendar day; days are written YYYY-MM-DD, such as 2023-03-08.`);
  return { year: Number(match[1]), month, day: Number(match[3]) };
}

/** A day as British English writes it: "8 March 2023". Throws RangeError on anything that is not YYYY-MM-DD. */
export function formatDay(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  return `${number} ${month} ${year}`;
}

/** "26 and 30 July 2023", "28 July and 2 August 2023", with each part named once. */
function formatSpan(from: Day, to: Day): string {
  const a = partsOf(from);
  const b = partsOf(to);
  if (a.year !== b.year) return `${formatDay(from)} and ${formatDay(to)}`;
  if (a.month !== b.month) return `${a.day} ${a.month} and ${formatDay(to)}`;
  return `${a.day} and ${formatDay(to)}`;
}

/** A date no more exactly than it is known: "8 March 2023", "March 2022", "1998", "between 26 and 30 July 2023". */
export function formatDate(date: FuzzyDate): string {
  const { earliest, latest, precision } = date;
  if (earliest === null && latest === null) return 'on an unknown date';
  if (earliest === null) return `by ${formatDay(latest as Day)}`; // not both null, see above
  if (latest === null) return `from ${formatDay(earliest)}`;
  const { year, month } = partsOf(earliest);
  switch (precision) {
    case 'YEAR': return String(year);
    case 'MONTH': return `${month} ${year}`;
    case 'DAY':
    case 'INTERVAL':
    case 'UNKNOWN': return earliest === latest ? formatDay(earliest) : `between ${formatSpan(earliest, latest)}`;
    default: return precision satisfies never;
  }
}

/** The date with the preposition that running text needs: "on 8 March 2023", "in March 2022", "between 26 and 30 July 2023". */
export function formatDateInText(date: FuzzyDate): string {
  const text = formatDate(date);
  if (/^(between|by|from|on) /.test(text)) return text;
  return date.precision === 'MONTH' || date.precision === 'YEAR' ? `in ${text}` : `on ${text}`;
}
