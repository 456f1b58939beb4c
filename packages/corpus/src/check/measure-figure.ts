import type { Figure } from '@footnote/knowledge';

/** How far a number that is called "about" may be from the true one and still be about it. */
const ABOUT = 0.1;

/** The numbers that a figure admits. `open` ends are excluded: "over 1,000" is not 1,000. */
export interface FigureRange { readonly low: number; readonly high: number; readonly lowOpen: boolean }

/** The range of a figure as its source bounds it. */
export function measureFigure({ bound, value, upper }: Figure): FigureRange {
  switch (bound) {
    case 'EXACTLY': return { low: value, high: value, lowOpen: false };
    case 'AT_LEAST': return { low: value, high: Infinity, lowOpen: false };
    case 'OVER': return { low: value, high: Infinity, lowOpen: true };
    case 'AT_MOST': return { low: -Infinity, high: value, lowOpen: false };
    case 'BETWEEN': return { low: value, high: upper ?? value, lowOpen: false };
    case 'ABOUT': return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT, lowOpen: false };
    default: return bound satisfies never;
  }
}

/** Whether no number is admitted by both. */
export function areDisjoint(a: FigureRange, b: FigureRange): boolean {
  const isBelow = (lower: FigureRange, upper: FigureRange) => lower.high < upper.low || (upper.lowOpen && lower.high === upper.low);
  return isBelow(a, b) || isBelow(b, a);
}
