import { ratiosOf, spreadOf, type Spread } from '../load/spread.js';
import type { Ready, Taken } from './explain.js';

/** The statements of a page, ready in both databases. */
export interface PageReady { readonly name: string; readonly small: readonly Ready[]; readonly large: readonly Ready[] }

/** What something took in one of the databases, over all rounds. */
export interface Side { readonly milliseconds: Spread; readonly blocks: number; readonly read: number }

/** What a page or a statement took in both, and how many times as long in the large one. */
export interface Compared { readonly name: string; readonly statements: number; readonly small: Side; readonly large: Side; readonly ratio: Spread }
export interface PageCompared extends Compared { readonly each: readonly Compared[] }

export interface Rounds { readonly rounds: number; /** How often each statement runs in a round; the fastest counts. */ readonly times: number; /** Below so many milliseconds nothing is told apart. */ readonly noticeable: number }

/**
 * Runs the statements of all pages round by round, each in turn in the one database and in the other, so that whatever else the machine does
 * meets both, and that what is asked has to be fetched by the processor again, as where many ask different things. In a round the fastest of
 * a few executions counts, as what else the machine did is in all others; of the rounds, the middle ratio.
 */
export async function compareSideBySide(pages: readonly PageReady[], { rounds, times, noticeable }: Rounds): Promise<readonly PageCompared[]> {
  const taken = pages.map(({ small, large }) => ({ small: small.map((): Taken[] => []), large: large.map((): Taken[] => []) }));
  // The first round is to warm up.
  for (let round = -1; round < rounds; round += 1) {
    for (const [at, page] of pages.entries()) {
      const both = await runOnce(page, times);
      if (round < 0) continue;
      both.small.forEach((one, nth) => taken[at]?.small[nth]?.push(one));
      both.large.forEach((one, nth) => taken[at]?.large[nth]?.push(one));
    }
  }
  return pages.map((page, at) => comparePage(page, taken[at] ?? { small: [], large: [] }, noticeable));
}

async function runOnce({ small, large }: PageReady, times: number): Promise<{ readonly small: readonly Taken[]; readonly large: readonly Taken[] }> {
  const found = { small: [] as Taken[], large: [] as Taken[] };
  for (let nth = 0; nth < Math.max(small.length, large.length); nth += 1) {
    const [ones, others]: [Taken[], Taken[]] = [[], []];
    for (let time = 0; time < times; time += 1) {
      const turns = [async () => { await runInto(ones, small[nth]); }, async () => { await runInto(others, large[nth]); }];
      for (const turn of time % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    if (ones.length > 0) found.small.push(leastOf(ones));
    if (others.length > 0) found.large.push(leastOf(others));
  }
  return found;
}

async function runInto(taken: Taken[], ready: Ready | undefined): Promise<void> {
  if (ready !== undefined) taken.push(await ready.run());
}

function leastOf(taken: readonly Taken[]): Taken {
  const least = (of: (one: Taken) => number): number => Math.min(...taken.map(of));
  return { milliseconds: least(({ milliseconds }) => milliseconds), blocks: least(({ blocks }) => blocks), read: least(({ read }) => read) };
}

interface TakenOfPage { readonly small: readonly (readonly Taken[])[]; readonly large: readonly (readonly Taken[])[] }

function comparePage({ name, small, large }: PageReady, taken: TakenOfPage, noticeable: number): PageCompared {
  const each = large.flatMap(({ label }, nth): Compared[] => (label === small[nth]?.label ? [compare(label, { small: [taken.small[nth] ?? []], large: [taken.large[nth] ?? []] }, 0)] : []));
  return { ...compare(name, taken, noticeable), each };
}

function compare(name: string, { small, large }: TakenOfPage, noticeable: number): Compared {
  const [then, now] = [sumByRound(small), sumByRound(large)];
  const times = (sums: readonly Taken[]): readonly number[] => sums.map(({ milliseconds }) => Math.max(milliseconds, noticeable));
  return { name, statements: large.length, small: sideOf(then), large: sideOf(now), ratio: ratiosOf(times(now), times(then)) };
}

/** Of each round, what all statements took together. */
function sumByRound(statements: readonly (readonly Taken[])[]): readonly Taken[] {
  const rounds = statements[0]?.length ?? 0;
  return Array.from({ length: rounds }, (_, round) => {
    const sum = (of: (one: Taken) => number): number => statements.reduce((total, one) => { const taken = one[round]; return taken === undefined ? total : total + of(taken); }, 0);
    return { milliseconds: sum(({ milliseconds }) => milliseconds), blocks: sum(({ blocks }) => blocks), read: sum(({ read }) => read) };
  });
}

function sideOf(rounds: readonly Taken[]): Side {
  return { milliseconds: spreadOf(rounds.map(({ milliseconds }) => milliseconds)), blocks: spreadOf(rounds.map(({ blocks }) => blocks)).median, read: spreadOf(rounds.map(({ read }) => read)).median };
}
