import { chooseDay, rangeOf } from './choose-day';

const range = { min: '2022-01-01', max: '2023-07-31' };
const march = { asOf: undefined, slide: undefined, was: undefined };
const slideOf = (day: string): string => String(Date.parse(day) / 86_400_000);

describe('the day that is asked about', () => {
  it('is the first key date where none is asked', () => {
    expect(chooseDay(march, range, '2023-03-08')).toEqual({ day: '2023-03-08', problem: null });
  });
  it('is what the field says', () => {
    expect(chooseDay({ ...march, asOf: '2023-07-26' }, range, '2023-03-08').day).toBe('2023-07-26');
  });
  it('is what the slider says where only the slider was moved, without a script', () => {
    expect(chooseDay({ asOf: '2023-03-08', slide: slideOf('2023-07-26'), was: '2023-03-08' }, range, '2023-03-08').day).toBe('2023-07-26');
  });
  it('is what the field says where both were moved', () => {
    expect(chooseDay({ asOf: '2023-05-01', slide: slideOf('2023-07-26'), was: '2023-03-08' }, range, '2023-03-08').day).toBe('2023-05-01');
  });
  it.each(['2023-02-30', '8 March', '2023-3-8'])('says so where %j is no day', (asOf) => {
    expect(chooseDay({ ...march, asOf }, range, '2023-03-08')).toEqual({ day: '2023-03-08', problem: expect.stringContaining(asOf) });
  });
  it('is the nearest one where the pack does not reach to it', () => {
    expect(chooseDay({ ...march, asOf: '2031-01-01' }, range, '2023-03-08')).toEqual({ day: '2023-07-31', problem: expect.any(String) });
    expect(chooseDay({ ...march, asOf: '1900-01-01' }, range, '2023-03-08').day).toBe('2022-01-01');
  });
  it('reaches from the line’s beginning to the day after the last report', () => {
    expect(rangeOf([{ earliest: '2023-03-08', latest: '2023-03-08' }, { earliest: '2023-07-26', latest: '2023-07-30' }], '2022-01-01')).toEqual({ min: '2022-01-01', max: '2023-07-31' });
  });
});
