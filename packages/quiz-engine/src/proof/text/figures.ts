import type { Figure } from '@footnote/knowledge';

/** The numbers that a figure admits. `above` excludes the lower number itself ("over 1,000"). */
export interface FigureRange { readonly from: number; readonly to: number; readonly above: boolean }

/** How far "about" may be off: a tenth, the usual reading of a round number. */
const ABOUT = 0.1;

/** The range of numbers of which a figure, as its source bounds it, is true. */
export function rangeOf({ bound, value, upper }: Figure): FigureRange {
  switch (bound) {
    case 'EXACTLY': return { from: value, to: value, above: false };
    case 'AT_LEAST': return { from: value, to: Infinity, above: false };
    case 'OVER': return { from: value, to: Infinity, above: true };
    case 'AT_MOST': return { from: 0, to: value, above: false };
    case 'BETWEEN': return { from: value, to: upper ?? Infinity, above: false };
    case 'ABOUT': return { from: value * (1 - ABOUT), to: value * (1 + ABOUT), above: false };
    default: return bound satisfies never;
  }
}

/** Whether some number makes both figures true: then neither excludes the other. */
export function figuresOverlap(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const from = Math.max(x.from, y.from);
  const to = Math.min(x.to, y.to);
  const excluded = (x.above && from === x.from) || (y.above && from === y.from);
  return excluded ? from < to : from <= to;
}

/** Whether two figures are the same statement. */
export function areSameFigure(a: Figure, b: Figure): boolean {
  return a.bound === b.bound && a.value === b.value && a.upper === b.upper;
}

/** Whether a text carries the bound of a figure in words. */
export function saysBound(text: string, { bound, upper }: Figure): boolean {
  switch (bound) {
    case 'EXACTLY': return !/\b(?:at least|over|more than|at most|up to|about|around|roughly)\b/iu.test(text);
    case 'AT_LEAST': return /\b(?:at (?:the )?least|no fewer than|no less than|minimum|lower bound)\b/iu.test(text);
    case 'OVER': return /\b(?:over|more than|above|exceed\w*)\b/iu.test(text);
    case 'AT_MOST': return /\b(?:at (?:the )?most|up to|no more than|maximum|upper bound)\b/iu.test(text);
    case 'BETWEEN': return /\b(?:between|from|range|lower|upper|lowest|highest|low end|high end)\b/iu.test(text) && upper !== null;
    case 'ABOUT': return /\b(?:about|around|roughly|approximately|some|estimate\w*|nearly|almost)\b/iu.test(text);
    default: return bound satisfies never;
  }
}

/** "19,400". */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
}

/** A figure in words: "at least 19,400", "between 20,000 and 87,000". */
export function formatFigure({ bound, value, upper }: Figure): string {
  switch (bound) {
    case 'EXACTLY': return formatNumber(value);
    case 'AT_LEAST': return `at least ${formatNumber(value)}`;
    case 'OVER': return `over ${formatNumber(value)}`;
    case 'AT_MOST': return `at most ${formatNumber(value)}`;
    case 'BETWEEN': return `between ${formatNumber(value)} and ${formatNumber(upper ?? value)}`;
    case 'ABOUT': return `about ${formatNumber(value)}`;
    default: return bound satisfies never;
  }
}
