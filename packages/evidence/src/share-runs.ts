import { normaliseWords, type NormalisedWord } from './normalise-words.js';

/** A run of words that two texts share, as long as it gets, with its place in each. */
export interface SharedRun {
  readonly words: string;
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** All longest runs of at least so many words (eight, unless told) that two texts share, in the order of the first text. */
export function sharedRuns(a: string, b: string, atLeast = 8): SharedRun[] {
  if (!Number.isInteger(atLeast) || atLeast < 1) throw new RangeError(`A run has at least one word, not ${atLeast}.`);
  const wordsA = normaliseWords(a);
  const wordsB = normaliseWords(b);
  const placesInB = indexRuns(wordsB, atLeast);
  const runs: SharedRun[] = [];
  for (let i = 0; i + atLeast <= wordsA.length; i += 1) {
    for (const j of placesInB.get(joinWords(wordsA, i, atLeast)) ?? []) {
      // Part of a run that began earlier.
      if (i > 0 && j > 0 && wordsA[i - 1]?.word === wordsB[j - 1]?.word) continue;
      runs.push(extendRun({ wordsA, wordsB, i, j, atLeast }));
    }
  }
  return runs;
}

function indexRuns(words: readonly NormalisedWord[], length: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + length <= words.length; i += 1) {
    const key = joinWords(words, i, length);
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}

interface RunSeed {
  readonly wordsA: readonly NormalisedWord[];
  readonly wordsB: readonly NormalisedWord[];
  readonly i: number;
  readonly j: number;
  readonly atLeast: number;
}

function extendRun({ wordsA, wordsB, i, j, atLeast }: RunSeed): SharedRun {
  let length = atLeast;
  while (i + length < wordsA.length && wordsA[i + length]?.word === wordsB[j + length]?.word) length += 1;
  return {
    words: joinWords(wordsA, i, length),
    startA: wordsA[i]?.start ?? 0,
    endA: wordsA[i + length - 1]?.end ?? 0,
    startB: wordsB[j]?.start ?? 0,
    endB: wordsB[j + length - 1]?.end ?? 0,
  };
}

function joinWords(words: readonly NormalisedWord[], from: number, count: number): string {
  return words.slice(from, from + count).map(({ word }) => word).join(' ');
}
