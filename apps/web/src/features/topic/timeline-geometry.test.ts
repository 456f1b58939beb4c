import { compareForList, drawDate, layOutScale, placeDay, type DatedInterval } from './timeline-geometry';

const day = (text: string): DatedInterval => ({ earliest: text, latest: text });
const span = (earliest: string, latest: string): DatedInterval => ({ earliest, latest });
const affair = [span('1998-01-01', '1998-12-31'), span('2019-01-01', '2019-12-31'), day('2022-02-24'), span('2022-12-01', '2022-12-31'), day('2023-03-08'), day('2023-07-26')];

function scaleOf(dates: readonly DatedInterval[]) {
  const scale = layOutScale(dates);
  if (scale === null) throw new Error('These dates have a scale.');
  return scale;
}

describe('the line of time', () => {
  it('puts what happened long before into slots before a break', () => {
    const scale = scaleOf(affair);
    expect(scale.early.map(({ year }) => year)).toEqual([1998, 2019]);
    expect(scale).toMatchObject({ start: '2022-01-01', end: '2023-07-27' });
    expect(scale.early.every(({ at }) => at < scale.origin)).toBe(true);
  });
  it('is one line where most of it lies before the gap', () => {
    expect(scaleOf([day('2001-01-01'), day('2001-02-01'), day('2001-03-01'), day('2009-01-01')]).early).toEqual([]);
  });
  it('is not misled by a span of years, which says little about when', () => {
    expect(scaleOf([...affair, span('1998-01-01', '2023-07-26')]).start).toBe('2022-01-01');
  });
  it('draws a day as a day, a span as a span, and an open beginning as one', () => {
    const scale = scaleOf(affair);
    expect(drawDate(scale, day('2023-03-08')).shape).toBe('DAY');
    expect(drawDate(scale, span('2022-12-01', '2022-12-31')).shape).toBe('SPAN');
    expect(drawDate(scale, { earliest: null, latest: '2023-03-08' }).shape).toBe('BY');
    expect(drawDate(scale, { earliest: '2023-03-08', latest: null }).shape).toBe('SINCE');
    expect(drawDate(scale, { earliest: null, latest: null }).shape).toBe('NONE');
  });
  it('draws what overlaps in time as overlapping, and what is later further right', () => {
    const scale = scaleOf(affair);
    const december = drawDate(scale, span('2022-12-01', '2022-12-31'));
    const march = placeDay(scale, '2023-03-08') ?? 0;
    if (december.shape !== 'SPAN') throw new Error('A month is a span.');
    expect(december.from).toBeLessThan(december.to);
    expect(december.to).toBeLessThan(march);
    expect(placeDay(scale, '2022-12-15')).toBeGreaterThan(december.from);
    expect(placeDay(scale, '2022-12-15')).toBeLessThan(december.to);
  });
  it('has no place for a day that it does not reach', () => {
    expect(placeDay(scaleOf(affair), '1998-06-01')).toBeNull();
    expect(placeDay(scaleOf(affair), '2031-01-01')).toBeNull();
  });
  it('is not drawn where nothing is dated', () => {
    expect(layOutScale([{ earliest: null, latest: null }])).toBeNull();
  });
  it('lists a long span by its end, and a year by its beginning', () => {
    const listed = [span('2022-02-24', '2023-07-26'), day('2022-03-11'), span('2019-01-01', '2019-12-31'), day('2023-07-20')].sort(compareForList);
    expect(listed.map(({ earliest }) => earliest)).toEqual(['2019-01-01', '2022-03-11', '2023-07-20', '2022-02-24']);
  });
});
