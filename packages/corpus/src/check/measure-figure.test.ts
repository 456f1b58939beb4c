import type { Figure } from '@footnote/knowledge';
import { areDisjoint, measureFigure } from './measure-figure.js';

const figure = (bound: Figure['bound'], value: number, upper: number | null = null): Figure => ({ bound, value, upper });
const disjoint = (a: Figure, b: Figure) => [areDisjoint(measureFigure(a), measureFigure(b)), areDisjoint(measureFigure(b), measureFigure(a))];

describe('comparing figures', () => {
  it.each([
    ['at least 500 and at least 19,400 may both hold', figure('AT_LEAST', 500), figure('AT_LEAST', 19400), false],
    ['exactly 1,240 and at least 2,000 may not', figure('EXACTLY', 1240), figure('AT_LEAST', 2000), true],
    ['over 1,000 is not 1,000', figure('OVER', 1000), figure('EXACTLY', 1000), true],
    ['at least 1,000 may be 1,000', figure('AT_LEAST', 1000), figure('EXACTLY', 1000), false],
    ['at most 10 and over 10 may not both hold', figure('AT_MOST', 10), figure('OVER', 10), true],
    ['between 20,000 and 87,000 may be 87,000', figure('BETWEEN', 20000, 87000), figure('AT_LEAST', 87000), false],
    ['about 60 may be 62 and not 41', figure('ABOUT', 60), figure('EXACTLY', 62), false],
    ['about 60 is not 41', figure('ABOUT', 60), figure('EXACTLY', 41), true],
  ])('%s', (_, a, b, expected) => {
    expect(disjoint(a, b)).toEqual([expected, expected]);
  });
});
