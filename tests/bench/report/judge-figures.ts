import type { Figure } from './figures.js';

/** How far a ratio may go in the short form: what was measured, and the noise about it. */
export type Limits = Readonly<Record<string, { readonly atMost: number; /** What it was when the limit was set, and between what it lay. */ readonly measured: string }>>;

/** What is wrong with the figures of a short run: a ratio beyond its limit, one without a limit, and a limit for which there is no figure. */
export function judgeFigures(figures: readonly Figure[], limits: Limits): readonly string[] {
  const ratios = figures.filter(isRatio);
  const beyond = ratios.flatMap((figure) => {
    const { id, median } = figure;
    const limit = limits[id];
    if (limit === undefined) return [`${id} is ${median.toFixed(2)} and has no limit in tests/bench/report/limits.json.`];
    return isWithin(figure, limit) ? [] : [`${id} is ${median.toFixed(2)}, and was to be at most ${String(limit.atMost)} (when the limit was set: ${limit.measured}).`];
  });
  const known = new Set(ratios.map(({ id }) => id));
  return [...beyond, ...Object.keys(limits).filter((id) => !known.has(id)).map((id) => `${id} was not measured.`)];
}

/** The benches of which a ratio lies beyond its limit: to be measured again before they are said to be slower. */
export function listBeyond(figures: readonly Figure[], limits: Limits): ReadonlySet<string> {
  return new Set(figures.filter((one) => isRatio(one) && !isWithin(one, limits[one.id])).map(({ id }) => benchOf(id)));
}

/** Of figures that were taken more than once, the least: what a busy machine adds is gone the next time, and what a change added is not. */
export function leastOf(figures: readonly Figure[]): readonly Figure[] {
  const least = new Map<string, Figure>();
  for (const figure of figures) {
    const known = least.get(figure.id);
    if (known === undefined || !(known.median <= figure.median)) least.set(figure.id, figure);
  }
  return [...least.values()];
}

/** The bench that a figure is of. */
export const benchOf = (id: string): string => id.split('/')[0] ?? id;

// What goes by the clock is not judged: a busy machine would decide it.
const isRatio = ({ basis, unit }: Figure): boolean => basis === 'CPU' && unit === '×';
const isWithin = ({ median }: Figure, limit: Limits[string] | undefined): boolean => limit !== undefined && Number.isFinite(median) && median <= limit.atMost;
