/** What a page weighs and how it behaves under Lighthouse's mobile simulation; the median of several runs. */
export interface PageFigures {
  /** Every script that the page asked for, compressed, in bytes. */
  readonly script: number;
  /** Everything over the network, in bytes. */
  readonly total: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
}

/** What a page may weigh and must reach; what is not named is measured, and free. */
export type Budget = Partial<PageFigures>;

/** The budgets of the pages on which a student answers: an empty page of this framework has 136 kB of scripts. */
export const QUIZ_BUDGET: PageFigures = { script: 142_000, total: 230_000, lcp: 1_800, tbt: 150, cls: 0.02, performance: 95, accessibility: 100, bestPractices: 100 };

/** Pages that show the text of a source bring the serif it is set in, 61 kB, and are otherwise held to the same. */
export const READING_BUDGET: PageFigures = { ...QUIZ_BUDGET, total: QUIZ_BUDGET.total + 61_000 };

/** The budgets of a teacher's pages: they are tools at a desk, and open to everybody all the same. */
export const TEACHER_BUDGET: Budget = { script: 320_000, accessibility: 100 };

const AT_LEAST: ReadonlySet<keyof PageFigures> = new Set(['performance', 'accessibility', 'bestPractices']);

/** The figures that miss their budget. One that could not be measured misses it too. */
export function findOverruns(figures: PageFigures, budget: Budget): readonly (keyof PageFigures)[] {
  const names = Object.keys(budget) as (keyof PageFigures)[]; // its own keys
  return names.filter((name) => {
    const limit = budget[name];
    return limit !== undefined && !(AT_LEAST.has(name) ? figures[name] >= limit : figures[name] <= limit);
  });
}

/** The middle one of an odd number of runs, figure by figure. */
export function medianOf(runs: readonly PageFigures[]): PageFigures {
  const middle = (pick: (run: PageFigures) => number): number => [...runs].map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  return {
    script: middle((run) => run.script), total: middle((run) => run.total), lcp: middle((run) => run.lcp), tbt: middle((run) => run.tbt), cls: middle((run) => run.cls),
    performance: middle((run) => run.performance), accessibility: middle((run) => run.accessibility), bestPractices: middle((run) => run.bestPractices),
  };
}

const HEADINGS = ['page', 'JS kB', 'total kB', 'LCP s', 'TBT ms', 'CLS', 'perf', 'a11y', 'best', ''] as const;

/** One line of the table. */
export function describeFigures(page: string, figures: PageFigures, missed: readonly (keyof PageFigures)[]): string {
  const fixed = (value: number, digits: number): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));
  return row([
    page, fixed(figures.script / 1000, 1), fixed(figures.total / 1000, 1), fixed(figures.lcp / 1000, 2), fixed(figures.tbt, 0), fixed(figures.cls, 3), fixed(figures.performance, 0), fixed(figures.accessibility, 0), fixed(figures.bestPractices, 0),
    missed.length === 0 ? 'pass' : `FAIL: ${missed.join(', ')}`,
  ]);
}

/** The head of the table. */
export function headLine(): string {
  return row(HEADINGS);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : index === cells.length - 1 ? `  ${cell}` : cell.padStart(9))).join('');
}
