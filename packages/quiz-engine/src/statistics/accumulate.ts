import type { CountedAttempt, MarkedAnswer } from './model.js';

/**
 * Marks are counted in whole units, of which every part that Footnote gives is a whole number: 720,720 is divisible by 1 to 16, and by
 * 21, 28, 36 and 45, the numbers of pairs of 7 to 10 events. Equal sums of marks are then equal, in whatever order they were added.
 */
export const UNITS = 720_720;

/** How often each value occurred. */
export type Tally = Readonly<Record<string, number>>;

/** What is remembered of a question. */
export interface ItemTally {
  /** By "mark:rest", both in units: how many attempts had this mark here and that for all else. */
  readonly cells: Tally;
  /** By what was chosen, then by the rest in units; the choice "" is none. */
  readonly choices: Readonly<Record<string, Tally>>;
}

/**
 * All that statistics need of the attempts that were counted: whole numbers alone, so that attempts can be added, taken out and merged
 * in any order without any loss. It grows with the number of different marks, not with the number of attempts.
 */
export interface Accumulator {
  readonly version: 1;
  readonly attempts: number;
  /** By total mark in units. */
  readonly totals: Tally;
  readonly items: Readonly<Record<string, ItemTally>>;
}

export const EMPTY_ACCUMULATOR: Accumulator = { version: 1, attempts: 0, totals: {}, items: {} };

/** The accumulator of no attempt. */
export function emptyAccumulator(): Accumulator {
  return EMPTY_ACCUMULATOR;
}

/** Counts one attempt more. */
export function addAttempt(accumulator: Accumulator, attempt: CountedAttempt): Accumulator {
  return addAttempts(accumulator, [attempt]);
}

/** Counts attempts more; many at once are cheaper than one by one. */
export function addAttempts(accumulator: Accumulator, attempts: readonly CountedAttempt[]): Accumulator {
  const draft = open(accumulator);
  for (const attempt of attempts) change(draft, attempt, 1);
  return close(draft);
}

/** Takes out an attempt that was counted before: exactly as if it never had been. */
export function removeAttempt(accumulator: Accumulator, attempt: CountedAttempt): Accumulator {
  const draft = open(accumulator);
  change(draft, attempt, -1);
  return close(draft);
}

/** Counts together what was counted apart. */
export function mergeAccumulators(one: Accumulator, other: Accumulator): Accumulator {
  const draft = open(one);
  draft.attempts += other.attempts;
  for (const [key, count] of Object.entries(other.totals)) bump(draft.totals, key, count);
  for (const [question, item] of Object.entries(other.items)) {
    const mine = itemIn(draft, question);
    for (const [key, count] of Object.entries(item.cells)) bump(mine.cells, key, count);
    for (const [choice, rests] of Object.entries(item.choices)) for (const [rest, count] of Object.entries(rests)) bump(choiceIn(mine, choice), rest, count);
  }
  return close(draft);
}

/** Gives questions and choices other names: those of another revision, so that the two can be merged. */
export function renameChoices(accumulator: Accumulator, rename: (question: string, choice: string) => string): Accumulator {
  const items = Object.entries(accumulator.items).map(([question, item]) => {
    const renamed: OpenItem = { cells: new Map(Object.entries(item.cells)), choices: new Map() };
    for (const [choice, rests] of Object.entries(item.choices)) {
      for (const [rest, count] of Object.entries(rests)) bump(choiceIn(renamed, choice === '' ? '' : rename(question, choice)), rest, count);
    }
    return [question, closeItem(renamed)] as const;
  });
  return { ...accumulator, items: Object.fromEntries(items) };
}

interface OpenItem { readonly cells: Map<string, number>; readonly choices: Map<string, Map<string, number>> }
interface OpenAccumulator { attempts: number; readonly totals: Map<string, number>; readonly items: Map<string, OpenItem> }

function open({ attempts, totals, items }: Accumulator): OpenAccumulator {
  const opened = Object.entries(items).map(([question, { cells, choices }]): [string, OpenItem] => [question, {
    cells: new Map(Object.entries(cells)), choices: new Map(Object.entries(choices).map(([choice, rests]) => [choice, new Map(Object.entries(rests))])),
  }]);
  return { attempts, totals: new Map(Object.entries(totals)), items: new Map(opened) };
}

function close({ attempts, totals, items }: OpenAccumulator): Accumulator {
  const kept = [...items].map(([question, item]) => [question, closeItem(item)] as const).filter(([, { cells }]) => Object.keys(cells).length > 0);
  return { version: 1, attempts, totals: toTally(totals), items: Object.fromEntries(kept) };
}

function closeItem({ cells, choices }: OpenItem): ItemTally {
  const chosen = [...choices].map(([choice, rests]) => [choice, toTally(rests)] as const).filter(([, rests]) => Object.keys(rests).length > 0);
  return { cells: toTally(cells), choices: Object.fromEntries(chosen.sort(byKey)) };
}

/** In one order, whatever happened in which: two accumulators of the same attempts are the same text. */
function toTally(counts: ReadonlyMap<string, number>): Tally {
  return Object.fromEntries([...counts].filter(([, count]) => count !== 0).sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bump(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function itemIn({ items }: OpenAccumulator, question: string): OpenItem {
  const item = items.get(question) ?? { cells: new Map<string, number>(), choices: new Map<string, Map<string, number>>() };
  items.set(question, item);
  return item;
}

function choiceIn({ choices }: OpenItem, choice: string): Map<string, number> {
  const rests = choices.get(choice) ?? new Map<string, number>();
  choices.set(choice, rests);
  return rests;
}

function change(draft: OpenAccumulator, attempt: CountedAttempt, by: 1 | -1): void {
  const units = attempt.map(({ mark }: MarkedAnswer) => Math.round(mark * UNITS));
  const total = units.reduce((sum, mark) => sum + mark, 0);
  draft.attempts += by;
  bump(draft.totals, String(total), by);
  attempt.forEach(({ question, choices }, at) => {
    const mark = units[at] ?? 0;
    const item = itemIn(draft, question);
    bump(item.cells, `${String(mark)}:${String(total - mark)}`, by);
    for (const choice of choices ?? ['']) bump(choiceIn(item, choice), String(total - mark), by);
  });
}
