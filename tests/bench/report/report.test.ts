import { describe, expect, it } from '@jest/globals';
import { quantilesOf, ratiosOf } from '../load/spread.js';
import { isReached, sayFigure, type Figure } from './figures.js';
import { judgeFigures, leastOf, listBeyond } from './judge-figures.js';
import { writePerformance } from './write-performance.js';

const figure = (changes: Partial<Figure>): Figure => ({ id: 'path/cpu-over-bare', what: 'A path over the bare server', unit: '×', basis: 'CPU', target: { atMost: 2 }, median: 1.5, least: 1.2, most: 1.9, ...changes });
const LIMITS = { 'path/cpu-over-bare': { atMost: 3, measured: '1.5 (1.2–1.9)' } };

describe('the judgement of a short run', () => {
  it('lets pass what stays within its limit, whatever the clock says', () => {
    expect(judgeFigures([figure({}), figure({ id: 'path/p99', unit: 'ms', basis: 'CLOCK', median: 9_000 })], LIMITS)).toEqual([]);
  });

  it('refuses a ratio beyond its limit, one that is no number, one without a limit, and one that is missing', () => {
    expect(judgeFigures([figure({ median: 3.1 })], LIMITS)).toEqual(['path/cpu-over-bare is 3.10, and was to be at most 3 (when the limit was set: 1.5 (1.2–1.9)).']);
    expect(judgeFigures([figure({ median: Number.NaN })], LIMITS)).toHaveLength(1);
    expect(judgeFigures([figure({}), figure({ id: 'other/cpu' })], LIMITS)).toEqual(['other/cpu is 1.50 and has no limit in tests/bench/report/limits.json.']);
    expect(judgeFigures([], LIMITS)).toEqual(['path/cpu-over-bare was not measured.']);
  });

  it('measures again what lies beyond its limit, and goes by the least that was measured', () => {
    const [slow, noisy] = [figure({ median: 3.4 }), figure({ median: 3.1 })];
    expect([...listBeyond([slow], LIMITS)]).toEqual(['path']);
    expect([...listBeyond([figure({}), figure({ id: 'path/p99', unit: 'ms', basis: 'CLOCK', median: 9_000 })], LIMITS)]).toEqual([]);
    expect(leastOf([slow, noisy])).toEqual([noisy]);
    expect(judgeFigures(leastOf([slow, figure({}), noisy]), LIMITS)).toEqual([]);
    expect(judgeFigures(leastOf([slow, noisy]), LIMITS)).toHaveLength(1);
  });
});

describe('a report', () => {
  const measured = [{ bench: 'a-path', at: '2030-01-01', machine: 'Node 20, 2 × a processor', printed: '| a | b |\n|---|---|\n| 1 | 2 |', figures: [figure({}), figure({ what: 'Another', median: 2.5 })] }];

  it('says first what was not reached, then what was, and keeps what people wrote', () => {
    const text = writePerformance(measured, '# By hand\n\nWords.');
    expect(text.indexOf('- Another: 2.50×')).toBeGreaterThan(text.indexOf('## What was not reached'));
    expect(text.indexOf('- Another: 2.50×')).toBeLessThan(text.indexOf('## What was reached'));
    expect(text).toContain('- A path over the bare server: 1.50× (1.20–1.90); at most 2×');
    expect(text).toContain('`npm run bench -- a-path`, 2030-01-01, Node 20, 2 × a processor.');
    expect(text.endsWith('# By hand\n\nWords.\n')).toBe(true);
    expect(writePerformance(measured, text)).toBe(text);
  });

  it('tells a figure with its spread and its target', () => {
    expect(sayFigure(figure({ target: { atLeast: 0.6 }, median: 0.51, least: 0.4, most: 0.7 }))).toBe('A path over the bare server: 0.51× (0.40–0.70); at least 0.60×');
    expect(isReached(figure({ target: { atLeast: 0.6 }, median: 0.51 }))).toBe(false);
  });

  it('takes quantiles by the nearest rank, and ratios pair by pair', () => {
    expect(quantilesOf([5, 1, 4, 2, 3], [0.5, 0.99, 1])).toEqual([3, 5, 5]);
    expect(ratiosOf([2, 9, 3], [1, 3, 3])).toEqual({ median: 2, least: 1, most: 3 });
  });
});
