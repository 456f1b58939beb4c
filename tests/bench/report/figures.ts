import { appendFileSync } from 'node:fs';
import type { Spread } from '../load/spread.js';

/** By what a figure was taken: a ratio of CPU holds on a busy machine, one of the clock does not. */
export type Basis = 'CPU' | 'CLOCK' | 'COUNT';

/** One figure of a bench. */
export interface Figure extends Spread {
  /** The bench and what of it: "submit-answer/cpu-over-bare". Limits and reports name it so. */
  readonly id: string;
  /** What it is, in words that stand alone. */
  readonly what: string;
  readonly unit: '×' | 'ms' | 'kB' | '%' | 's' | 'requests/s' | '';
  readonly basis: Basis;
  /** What it is to reach; null where it is only told. */
  readonly target: Target | null;
}
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** Where whoever runs the benches wants the figures, a line of JSON each; not set where a bench is run by itself. */
const FILE = process.env['BENCH_FIGURES'];

/** Tells a figure of a bench, to people on standard error and to the report. */
export function tellFigure(figure: Figure): void {
  process.stderr.write(`${sayFigure(figure)}${figure.target === null ? '' : isReached(figure) ? ' (reached)' : ' (NOT REACHED)'}\n`);
  if (FILE !== undefined) appendFileSync(FILE, `${JSON.stringify(figure)}\n`);
}

/** A figure that was taken once. */
export function tellOne(figure: Omit<Figure, keyof Spread> & { readonly value: number }): void {
  const { value, ...rest } = figure;
  tellFigure({ ...rest, median: value, least: value, most: value });
}

export function isReached({ median, target }: Figure): boolean {
  if (target === null) return true;
  return 'atMost' in target ? median <= target.atMost : median >= target.atLeast;
}

/** "submit answer over the bare route: 1.40 × (1.31–1.52), at most 1.67 ×". */
export function sayFigure({ what, median, least, most, unit, target }: Figure): string {
  const spread = least === most ? '' : ` (${sayNumber(least)}–${sayNumber(most)})`;
  const wanted = target === null ? '' : 'atMost' in target ? `; at most ${sayNumber(target.atMost)}${unitOf(unit)}` : `; at least ${sayNumber(target.atLeast)}${unitOf(unit)}`;
  return `${what}: ${sayNumber(median)}${unitOf(unit)}${spread}${wanted}`;
}

export const unitOf = (unit: Figure['unit']): string => (unit === '' ? '' : unit === '×' ? '×' : ` ${unit}`);

export function sayNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Whether only the short form is wanted: a minute in all, for CI. */
export const isShort = process.env['BENCH_SHORT'] === '1';

/** The long form's number, or the short form's. */
export function inShort<Value>(long: Value, short: Value): Value {
  return isShort ? short : long;
}
