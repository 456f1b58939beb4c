/**
 * Dates as reporting gives them: intervals of calendar days, with the basis on which each is known.
 * A day is an ISO 8601 calendar day ("2023-03-08"), compared as text, in no time zone.
 */

/** An ISO 8601 calendar day, `YYYY-MM-DD`. */
export type Day = string;

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'INTERVAL', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_BASES = ['STATED', 'RELATIVE_RESOLVED', 'INFERRED', 'EXTERNAL'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** An EDTF expression (ISO 8601-2) resolved to the interval of days it admits. `null` bounds are open or unknown. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly note: string | null;
}

/** How two dates stand to each other. Only disjoint intervals have an order. */
export type DateOrder = 'BEFORE' | 'AFTER' | 'SAME' | 'UNDECIDABLE';

/** Orders two dates; intervals that overlap are `UNDECIDABLE`, two identical single days are the `SAME`. */
export function compareDates(a: FuzzyDate, b: FuzzyDate): DateOrder {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'BEFORE';
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 'AFTER';
  const bothAreDays = a.earliest !== null && a.earliest === a.latest && b.earliest === b.latest;
  return bothAreDays && a.earliest === b.earliest ? 'SAME' : 'UNDECIDABLE';
}
