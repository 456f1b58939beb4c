import { formatDay, type Day } from './format-day';

/** A day as readers write it, and as machines do. */
export function DayTime({ day }: { readonly day: Day }) {
  return <time dateTime={day}>{formatDay(day)}</time>;
}

/** A date that may be an interval, in the label that the API composed. */
export function FuzzyTime({ date }: { readonly date: { readonly edtf: string; readonly label: string } }) {
  // HTML knows years, months and days; what EDTF adds to them has no attribute to stand in.
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.edtf) ? <time dateTime={date.edtf}>{date.label}</time> : <span>{date.label}</span>;
}
