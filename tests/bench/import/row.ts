/** One line of the table: what was measured, what is wanted, what came out; `met` is null where it could not be measured here. */
export interface Row { readonly what: string; readonly wanted: string; readonly got: string; readonly met: boolean | null }

/** A share as per cent, with one digit behind the point. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A line for what needs data that is not at hand. */
export function notAtHand(what: string, wanted: string): Row {
  return { what, wanted, got: 'the data is not at hand', met: null };
}
