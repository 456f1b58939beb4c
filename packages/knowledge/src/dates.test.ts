import { compareDates } from './dates.js';
import { formatDate, formatDateInText, formatDay } from './format-date.js';
import { day } from './testing/make-graph.js';
import type { FuzzyDate } from './dates.js';

const month: FuzzyDate = { edtf: '2022-03', earliest: '2022-03-01', latest: '2022-03-31', precision: 'MONTH', basis: 'STATED', note: null };
const span: FuzzyDate = { ...month, edtf: '2023-07-26/2023-07-30', earliest: '2023-07-26', latest: '2023-07-30', precision: 'INTERVAL' };

describe('compareDates', () => {
  it('orders only disjoint intervals', () => {
    expect(compareDates(day('2022-02-24'), month)).toBe('BEFORE');
    expect(compareDates(month, day('2022-02-24'))).toBe('AFTER');
    expect(compareDates(day('2022-03-02'), month)).toBe('UNDECIDABLE');
    expect(compareDates(month, month)).toBe('UNDECIDABLE');
    expect(compareDates(day('2022-03-02'), day('2022-03-02'))).toBe('SAME');
    expect(compareDates({ ...month, earliest: null, latest: null }, month)).toBe('UNDECIDABLE');
  });
});

describe('formatDate', () => {
  it('writes a date no more exactly than it is known', () => {
    expect(formatDay('2023-03-08')).toBe('8 March 2023');
    expect(formatDate(month)).toBe('March 2022');
    expect(formatDate({ ...month, edtf: '1998', earliest: '1998-01-01', latest: '1998-12-31', precision: 'YEAR' })).toBe('1998');
    expect(formatDate(span)).toBe('between 26 and 30 July 2023');
    expect(formatDateInText(month)).toBe('in March 2022');
    expect(formatDateInText(day('2023-03-08'))).toBe('on 8 March 2023');
  });
  it('refuses what is not a day', () => {
    expect(() => formatDay('March 2023')).toThrow(/YYYY-MM-DD/);
    expect(() => formatDay('2023-13-01')).toThrow(RangeError);
  });
});
