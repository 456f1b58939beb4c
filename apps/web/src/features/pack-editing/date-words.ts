import { parseDateWords } from '../import/parse-date-words';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const NOTHING_KNOWN = 'XXXX';

/** A date in the form that Footnote keeps (EDTF) as a teacher writes it, so that it can be written back: "8 March 2023", "since March 2023", "not known". */
export function sayDate(edtf: string): string {
  const [first = '', second] = edtf.split('/');
  if (edtf === NOTHING_KNOWN) return 'not known';
  if (second === undefined) return sayOne(first);
  if (second === '..' || second === '') return `since ${sayOne(first)}`;
  if (first === '..' || first === '') return `until ${sayOne(second)}`;
  return `${sayOne(first)} to ${sayOne(second)}`;
}

function sayOne(edtf: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (year === '' || (month !== undefined && name === undefined)) return edtf;
  return [day === undefined ? null : String(Number(day)), name ?? null, year].filter((part) => part !== null).join(' ');
}

/** Reads a date as a teacher writes it; null for what is none. An end may be open: "since 24 February 2022", "until March 2022". */
export function readDate(words: string): string | null {
  const text = words.trim().replace(/\s+/g, ' ');
  if (/^(not known|unknown|xxxx)$/i.test(text)) return NOTHING_KNOWN;
  const [, way, rest] = /^(since|from|after|until|till|before)\s+(.+)$/i.exec(text) ?? [];
  if (way !== undefined && rest !== undefined && !/ (to|until) /i.test(rest)) {
    const one = parseDateWords(rest);
    // "After" and "before" a day leave that day out, which a bound cannot say; whoever means it names the next day.
    if (one === null || one.includes('/') || /^(after|before)$/i.test(way)) return null;
    return /^(since|from)$/i.test(way) ? `${one}/..` : `../${one}`;
  }
  const between = text.replace(/^(between|from) (.+) (and|to|until) (.+)$/i, '$2 to $4');
  const open = /^(\S+)\/\.\.$|^\.\.\/(\S+)$/.exec(between);
  if (open !== null) { const one = parseDateWords(open[1] ?? open[2] ?? ''); return one === null ? null : open[1] === undefined ? `../${one}` : `${one}/..`; }
  return parseDateWords(between);
}
