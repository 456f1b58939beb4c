/**
 * The measure of the article extraction benchmark (scrapinghub, MIT): runs of four words, counted; shares of what is right,
 * too much and missing per page, precision and recall as means over pages, F1 of the two means.
 */
export interface ShingleScore { readonly right: number; readonly tooMuch: number; readonly missing: number }
export interface MeanScore { readonly precision: number; readonly recall: number; readonly f1: number }

const SHINGLE = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Compares a text that was found with the one that a person took out. */
export function scoreShingles(truth: string, found: string): ShingleScore {
  const wanted = countShingles(truth);
  const got = countShingles(found);
  let [right, tooMuch, missing] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    right += Math.min(a, b);
    tooMuch += Math.max(0, b - a);
    missing += Math.max(0, a - b);
  }
  return { right, tooMuch, missing };
}

export function precisionOf({ right, tooMuch, missing }: ShingleScore): number {
  if (tooMuch === 0 && missing === 0) return 1;
  return right + tooMuch === 0 ? 0 : right / (right + tooMuch);
}

export function recallOf({ right, tooMuch, missing }: ShingleScore): number {
  if (tooMuch === 0 && missing === 0) return 1;
  return right + missing === 0 ? 0 : right / (right + missing);
}

/** As the benchmark does it: a page where nothing was found has no precision, one without a body no recall. */
export function meanScore(scores: readonly ShingleScore[]): MeanScore {
  const precision = mean(scores.filter(({ right, tooMuch }) => right + tooMuch > 0).map(precisionOf));
  const recall = mean(scores.filter(({ right, missing }) => right + missing > 0).map(recallOf));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i += 1) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
