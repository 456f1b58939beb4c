import { describe, expect, it } from '@jest/globals';
import { drawSpans, MARK, WIDTH } from './draw-spans';
import type { StaleSide } from './load-desk';

function side(label: string, span: StaleSide['span']): StaleSide {
  return { statement: label, label, state: `${label} then`, span, passage: null };
}

const UNDECIDED = side('Undecided', { maybeFrom: null, from: '2023-03-08', until: '2023-03-08' });
const ORDERED = side('In favour', { maybeFrom: '2023-07-01', from: '2023-07-26', until: '2023-07-30' });

describe('two states on one line of time', () => {
  const drawing = drawSpans(UNDECIDED, ORDERED);

  it('are drawn from the month before to the month after, a tick for each', () => {
    expect(drawing?.title).toBe('2023');
    expect(drawing?.ticks.map(({ label }) => label)).toEqual(['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug']);
    expect(drawing?.ticks[0]?.x).toBe(0);
  });

  it('show a day as a mark, and dash what nobody reports, up to where the newer state may begin', () => {
    const [then, now] = drawing?.lines ?? [];
    expect(then?.pieces.map(({ kind }) => kind)).toEqual(['DAY', 'MAYBE']);
    expect(now?.pieces.map(({ kind }) => kind)).toEqual(['MAYBE', 'DAY', 'MAYBE']);
    const gap = then?.pieces[1];
    expect((gap?.x ?? 0) + (gap?.width ?? 0)).toBeCloseTo(now?.pieces[0]?.x ?? 0, 0);
    for (const { x, width } of [...then?.pieces ?? [], ...now?.pieces ?? []]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH + MARK);
    }
  });

  it('are told apart by years where they are years apart', () => {
    const years = drawSpans(side('Against', { maybeFrom: null, from: '2019-05-01', until: '2020-06-01' }), side('In favour', { maybeFrom: null, from: '2023-01-10', until: '2023-02-01' }));
    expect(years?.title).toBe('2019–2023');
    expect(years?.ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023']);
    expect(years?.lines[0]?.pieces[0]?.kind).toBe('REPORTED');
  });

  it('are not drawn where the days of one are not known', () => {
    expect(drawSpans(UNDECIDED, side('Ordered', null))).toBeNull();
    expect(drawSpans(null, ORDERED)).toBeNull();
  });
});
