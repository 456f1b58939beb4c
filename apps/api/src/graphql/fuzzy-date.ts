import { formatDate, type DateBasis, type DatePrecision, type Day, type FuzzyDate } from '@footnote/knowledge';

/** A date as the API gives it: with words for a reader. */
export interface FuzzyDateRecord extends FuzzyDate { readonly label: string }

/** The six columns of a date, under their own names. */
export interface DateColumns {
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  readonly note: string | null;
}

/** Adds the words for a reader. */
export function withLabel(date: FuzzyDate): FuzzyDateRecord {
  return { ...date, label: formatDate(date) };
}

/** A date that its table may leave out: null where it does. */
export function toFuzzyDate({ edtf, earliest, latest, precision, basis, note }: DateColumns): FuzzyDateRecord | null {
  if (edtf === null || precision === null || basis === null) return null;
  return withLabel({ edtf, earliest, latest, precision, basis, note });
}

/** A single day, known from what the sources report. */
export function dayDate(day: Day, note: string | null): FuzzyDateRecord {
  return withLabel({ edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'INFERRED', note });
}
