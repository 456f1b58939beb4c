/** The middle of some values, and the least and the greatest. */
export interface Spread { readonly median: number; readonly least: number; readonly most: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantileOf(sorted, 0.5), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** The value that such a share of some values do not exceed (nearest rank); of values in order. */
export function quantileOf(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The same quantiles of values in any order. */
export function quantilesOf(values: readonly number[], shares: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return shares.map((share) => quantileOf(sorted, share));
}

/** One list over another, pair by pair: whatever else the machine did in a round met both. */
export function ratiosOf(ones: readonly number[], others: readonly number[]): Spread {
  return spreadOf(ones.flatMap((one, round) => { const other = others[round]; return other === undefined ? [] : [one / other]; }));
}

/** "1.23 (1.10–1.40)". */
export function saySpread({ median, least, most }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
