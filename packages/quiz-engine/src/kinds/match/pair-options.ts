import type { OptionValue } from '../../model.js';
import type { CandidateOption } from '../../generate/candidate.js';
import type { Stated } from '../../generate/build-scene.js';

/** A left side, its right side, and the claim that joins them. */
export interface Pair { readonly left: { readonly text: string; readonly value: OptionValue }; readonly right: { readonly text: string; readonly value: OptionValue }; readonly stated: Stated }

/** The two sides of a matching, and which target each option belongs to, by position. */
export interface Paired { readonly options: readonly CandidateOption[]; readonly targets: readonly CandidateOption[]; readonly pairs: readonly number[] }

/** Pairs as options and targets; equal right sides become one target. What joins the other pairs refutes pairing a left side with theirs. */
export function pairOptions(pairs: readonly Pair[]): Paired {
  const targets: CandidateOption[] = [];
  const at = pairs.map(({ right }) => {
    const found = targets.findIndex(({ text }) => text === right.text);
    if (found !== -1) return found;
    targets.push({ ...right, right: true, basis: null });
    return targets.length - 1;
  });
  const options = pairs.map(({ left }, own): CandidateOption => ({
    ...left, right: true,
    basis: { refutation: 'MATCH', claims: pairs.filter((_, other) => at[other] !== at[own]).map(({ stated }) => stated.claim.slug), absences: [] },
  }));
  return { options, targets, pairs: at };
}
