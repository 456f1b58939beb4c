import { UNITS, type Accumulator, type ItemTally, type Tally } from './accumulate.js';

/** How an option, or another answer, was used. */
export interface ChoiceUse {
  readonly choice: string;
  readonly count: number;
  /** Of all who were asked. */
  readonly share: number;
  /** How many of the half that did better in everything else chose it, and how many of the other. */
  readonly stronger: number;
  readonly weaker: number;
  /** The mean mark in everything else of those who chose it; null where nobody did. */
  readonly restMean: number | null;
}

export interface ChoiceCounts {
  readonly asked: number;
  readonly unanswered: number;
  /** How many the two halves hold. They differ where many have the same mark: nobody is put in a half by chance. */
  readonly stronger: number;
  readonly weaker: number;
  /** The choices that were made, the most frequent first. */
  readonly uses: readonly ChoiceUse[];
}

/** How often each choice was made at a question, by those who did better in everything else and by those who did not. */
export function countChoices(accumulator: Accumulator, question: string): ChoiceCounts {
  const item: ItemTally = accumulator.items[question] ?? { cells: {}, choices: {} };
  const rests = restsOf(item);
  const asked = countOf(rests);
  const cut = cutBetween(rests);
  const strongerOf = (tally: Tally): number => sumWhere(tally, (rest) => rest >= cut);
  const uses = Object.entries(item.choices).filter(([choice]) => choice !== '').map(([choice, tally]) => {
    const count = countOf(tally);
    const stronger = strongerOf(tally);
    const restMean = count === 0 ? null : Object.entries(tally).reduce((sum, [rest, times]) => sum + (Number(rest) / UNITS) * times, 0) / count;
    return { choice, count, share: asked === 0 ? 0 : count / asked, stronger, weaker: count - stronger, restMean };
  });
  const stronger = strongerOf(rests);
  return {
    asked, stronger, weaker: asked - stronger,
    unanswered: countOf(item.choices[''] ?? {}),
    uses: uses.sort((a, b) => b.count - a.count || (a.choice < b.choice ? -1 : 1)),
  };
}

function restsOf({ cells }: ItemTally): Tally {
  const rests: Record<string, number> = {};
  for (const [key, count] of Object.entries(cells)) {
    const rest = key.slice(key.indexOf(':') + 1);
    rests[rest] = (rests[rest] ?? 0) + count;
  }
  return rests;
}

/** The mark from which on the stronger half begins: that which parts the group most evenly; of two alike, the higher. */
function cutBetween(rests: Tally): number {
  const values = Object.keys(rests).map(Number).sort((a, b) => b - a);
  const asked = countOf(rests);
  let [best, gap, above] = [Number.POSITIVE_INFINITY, asked, 0];
  for (const value of values) {
    above += rests[String(value)] ?? 0;
    const distance = Math.abs(2 * above - asked);
    if (distance < gap) [best, gap] = [value, distance];
  }
  return best;
}

const countOf = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);
const sumWhere = (tally: Tally, fits: (rest: number) => boolean): number => Object.entries(tally).reduce((sum, [rest, count]) => sum + (fits(Number(rest)) ? count : 0), 0);

/** Fewer answers than this name no option that does no work: below it a single student is more than the limit. */
export const ENOUGH_FOR_DISTRACTORS = 20;
/** Haladyna and Downing 1993: a wrong option that fewer than 5 in 100 choose does no work. */
export const WORKING_SHARE = 0.05;
/** How many must have chosen an option before it is said of whom it is the choice. */
const ENOUGH_CHOOSERS = 5;

/** What there is to say of a wrong option. */
export type DistractorFinding = 'IDLE' | 'MISLEADS_THE_STRONG';

/**
 * Judges a wrong option by its use. IDLE: under 5 % chose it. MISLEADS_THE_STRONG: those who chose it did better in everything else than
 * those who chose what is right (the point-biserial of a distractor, Attali and Fraenkel 2000), so that it may be right in some source.
 */
export function judgeDistractor(use: Pick<ChoiceUse, 'count' | 'restMean'>, { asked, right }: { readonly asked: number; readonly right: Pick<ChoiceUse, 'count' | 'restMean'> | null }): DistractorFinding | null {
  if (asked >= ENOUGH_FOR_DISTRACTORS && use.count < WORKING_SHARE * asked) return 'IDLE';
  if (use.count < ENOUGH_CHOOSERS || use.restMean === null) return null;
  return right !== null && right.count >= ENOUGH_CHOOSERS && right.restMean !== null && use.restMean > right.restMean ? 'MISLEADS_THE_STRONG' : null;
}
