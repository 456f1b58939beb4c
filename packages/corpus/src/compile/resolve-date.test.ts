import { isCalendarDay, resolveDate } from './resolve-date.js';

function bounds(edtf: string | number) {
  const result = resolveDate({ edtf, basis: 'STATED' });
  return result.ok ? [result.date.earliest, result.date.latest, result.date.precision] : result.fault.code;
}

describe('resolving a date', () => {
  it.each([
    ['2023-03-08', ['2023-03-08', '2023-03-08', 'DAY']],
    ['2022-02', ['2022-02-01', '2022-02-28', 'MONTH']],
    ['2024-02', ['2024-02-01', '2024-02-29', 'MONTH']],
    [1998, ['1998-01-01', '1998-12-31', 'YEAR']],
    ['2023-07-26/2023-07-30', ['2023-07-26', '2023-07-30', 'INTERVAL']],
    ['2022-12/2023-01', ['2022-12-01', '2023-01-31', 'INTERVAL']],
    ['2022-02-24/..', ['2022-02-24', null, 'INTERVAL']],
    ['../2022-02-24', [null, '2022-02-24', 'INTERVAL']],
    ['/2023', [null, '2023-12-31', 'INTERVAL']],
    ['XXXX', [null, null, 'UNKNOWN']],
    ['XXXX-XX-XX', [null, null, 'UNKNOWN']],
    ['2023-XX', ['2023-01-01', '2023-12-31', 'YEAR']],
    ['2023-03-XX', ['2023-03-01', '2023-03-31', 'MONTH']],
    ['199X', ['1990-01-01', '1999-12-31', 'INTERVAL']],
  ])('gives %s the interval of days that it admits', (edtf, expected) => {
    expect(bounds(edtf)).toEqual(expected);
  });

  it.each(['8 March 2023', '2023-3-8', '2023-02-30', '2023-13', '08.03.2023', 'March', ''])('refuses "%s", which is not EDTF', (edtf) => {
    expect(bounds(edtf)).toBe('DATE_NOT_EDTF');
  });

  it.each(['2023-03~', '2023?', '2023-07-26?/2023-07-30', '2022-21', '[2022,2023]', '2023-03-08T10:00:00Z', 'Y20000'])('refuses %s, from which no order could be proved', (edtf) => {
    expect(bounds(edtf)).toBe('DATE_UNSUPPORTED');
  });

  it.each(['2023-07-30/2023-07-26', '2023-08/2023-07'])('refuses %s, which ends before it begins', (edtf) => {
    expect(bounds(edtf)).toBe('DATE_REVERSED');
  });

  it('keeps the expression, the basis and the note as they are written', () => {
    const result = resolveDate({ edtf: '2023-03', basis: 'INFERRED', note: 'why' });
    expect(result).toMatchObject({ ok: true, date: { edtf: '2023-03', basis: 'INFERRED', note: 'why' } });
  });

  it('tells days that exist from those that do not', () => {
    expect(['2024-02-29', '2023-02-29', '2023-2-9', '2023-04-31', '2023-12-31'].map(isCalendarDay)).toEqual([true, false, false, false, true]);
  });
});
