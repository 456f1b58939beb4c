import type { Figure } from './figures.js';

/** How far a ratio may go in the short form: what was measured, and the noise about it. */
export type Limits = Readonly<Record<string, { readonly atMost: number; /** What it was when the limit was set, and between what it lay. */ readonly measured: string }>>;

/** What is wrong with the figures of a short run: a ratio beyond its limit, one without a limit, and a limit for which there is no figure. */
export function judgeFigures(figures: readonly Figure[], limits: Limits): readonly string[] {
  // What goes by the clock is not judged: a busy machine would decide it.
  const ratios = figures.filter(({ basis, unit }) => basis === 'CPU' && unit === '×');
  const beyond = ratios.flatMap(({ id, median }) => {
    const limit = limits[id];
    if (limit === undefined) return [`${id} is ${median.toFixed(2)} and has no limit in tests/bench/report/limits.json.`];
    return Number.isFinite(median) && median <= limit.atMost ? [] : [`${id} is ${median.toFixed(2)}, and was to be at most ${String(limit.atMost)} (when the limit was set: ${limit.measured}).`];
  });
  const known = new Set(ratios.map(({ id }) => id));
  return [...beyond, ...Object.keys(limits).filter((id) => !known.has(id)).map((id) => `${id} was not measured.`)];
}
