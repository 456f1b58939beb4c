import { MEASURED_PRECISIONS } from './measured-precisions.js';
import type { RuleName } from './rules.js';

/** What a rule is worth of which nothing has been measured, and how many judged proposals that guess weighs. */
const PRIOR_MEAN = 0.75;
const PRIOR_WEIGHT = 4;

/**
 * How often what a rule proposes is right, 0 to 1, as measured and drawn towards the mean of all rules while little is:
 * (right + w·m) ÷ (judged + w), the mean of a beta distribution. A rule that was right three times of three is not certain.
 */
export function confidenceOf(rule: RuleName): number {
  const { right, judged } = MEASURED_PRECISIONS[rule] ?? { right: 0, judged: 0 };
  return Math.round(((right + PRIOR_WEIGHT * PRIOR_MEAN) / (judged + PRIOR_WEIGHT)) * 100) / 100;
}
