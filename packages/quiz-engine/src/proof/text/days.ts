import { formatDay, type Day } from '@footnote/knowledge';

/** Whether a text gives a day in words, "8 March 2023"; "18 March 2023" does not give it. */
export function namesDay(text: string, day: Day): boolean {
  return holdsBounded(text, formatDay(day));
}

/** Whether a text holds words that neither begin nor end inside a longer word or number. */
export function holdsBounded(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY_IN_WORDS = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})(?!\\d)`, 'gu');

/** Every day that a text gives in words, once each, in order. */
export function daysIn(text: string): readonly Day[] {
  const days = [...text.matchAll(DAY_IN_WORDS)].map(([, day, month, year]) => `${year}-${pad(MONTHS.indexOf(month ?? '') + 1)}-${pad(Number(day))}`);
  return [...new Set(days)];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const PARTS_OF_DATE = new RegExp(`(?:(?<!\\d)(\\d{1,2})(?: (?:and|or|to) (\\d{1,2})|[–-](\\d{1,2}))? )?\\b(${MONTHS.join('|')})\\b(?: (\\d{4})(?!\\d))?`, 'gu');

/** The dates that a text gives, each pair of neighbours in them for itself: "8 March", "March 2023". A month alone is no date. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(PARTS_OF_DATE)].flatMap(([, day, second, third, month, year]) => [
    ...[day, second, third].flatMap((each) => (each === undefined ? [] : [`${Number(each)} ${month ?? ''}`])), ...(year === undefined ? [] : [`${month ?? ''} ${year}`]),
  ]);
}
