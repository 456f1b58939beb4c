import { formatDate, type DateBasis, type DatePrecision, type Day, type FuzzyDate } from '@footnote/knowledge';

/** A date as the API gives it: with words for a reader. */
export interface FuzzyDateRecord extends FuzzyDate { readonly label: string }

/** The six columns of a date, under their own names. */
export interface DateColumns {
  /** Undefined in a row that was read without its date, since nobody asked for it. */
  readonly edtf: string | null | undefined;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  readonly note: string | null;
}

/** Adds the words for a reader, which are found when they are asked for. */
export function withLabel(date: FuzzyDate): FuzzyDateRecord {
  return { ...date, get label() { return formatDate(date); } };
}

/** A date that its table may leave out: null where it does. */
export function toFuzzyDate({ edtf, earliest, latest, precision, basis, note }: DateColumns): FuzzyDateRecord | null {
  if (edtf === null || edtf === undefined || precision === null || basis === null) return null;
  return withLabel({ edtf, earliest, latest, precision, basis, note });
}

/** A date that its table never leaves out. */
export function requireFuzzyDate(columns: DateColumns, what: string): FuzzyDateRecord {
  const date = toFuzzyDate(columns);
  if (date !== null) return date;
  if (columns.edtf !== undefined) throw new Error(`${what} has no date`);
  // Nobody asked for it. Whoever does so all the same is told that there is nothing where there has to be something.
  return undefined as unknown as FuzzyDateRecord;
}

/** A single day, known from what the sources report. */
export function dayDate(day: Day, note: string | null): FuzzyDateRecord {
  return withLabel({ edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'INFERRED', note });
}
