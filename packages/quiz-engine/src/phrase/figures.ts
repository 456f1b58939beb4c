import type { Figure } from '@footnote/knowledge';

const THOUSANDS = /\B(?=(\d{3})+(?!\d))/gu;

/** "19,400". */
export function formatNumber(value: number): string {
  const [whole, fraction] = String(value).split('.');
  const grouped = (whole ?? '').length > 4 || value >= 1000 ? (whole ?? '').replace(THOUSANDS, ',') : (whole ?? '');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "at least 19,400", "between 20,000 and 87,000". */
export function formatFigure({ bound, value, upper }: Figure): string {
  const number = formatNumber(value);
  switch (bound) {
    case 'EXACTLY': return number;
    case 'AT_LEAST': return `at least ${number}`;
    case 'OVER': return `over ${number}`;
    case 'AT_MOST': return `at most ${number}`;
    case 'ABOUT': return `about ${number}`;
    case 'BETWEEN': return `between ${number} and ${formatNumber(upper ?? value)}`;
    default: return bound satisfies never;
  }
}

/**
 * The interrogative of a measure with the bound of a figure: "how many children had been killed" and "at least 500" make
 * "at least how many children had been killed". Of a range its upper end is asked, the lower one being given.
 * Null where the interrogative does not begin with "how many" or "how much".
 */
export function boundedQuestion(asks: string, { bound, value, upper }: Figure): { readonly text: string; readonly asked: number } | null {
  if (!/^how (many|much)\b/u.test(asks)) return null;
  switch (bound) {
    case 'EXACTLY': return { text: `exactly ${asks}`, asked: value };
    case 'AT_LEAST': return { text: `at least ${asks}`, asked: value };
    case 'OVER': return { text: `over ${asks}`, asked: value };
    case 'AT_MOST': return { text: `at most ${asks}`, asked: value };
    case 'ABOUT': return { text: `about ${asks}`, asked: value };
    case 'BETWEEN': return upper === null ? null : { text: `between ${formatNumber(value)} and at most ${asks}`, asked: upper };
    default: return bound satisfies never;
  }
}
