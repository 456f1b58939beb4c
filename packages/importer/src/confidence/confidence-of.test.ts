import { confidenceOf, RULES } from './index.js';
import { MEASURED_PRECISIONS } from './measured-precisions.js';

describe('confidenceOf', () => {
  it.each(RULES)('has an entry for %s, and a confidence that is neither nothing nor certainty', (rule) => {
    const { right, judged } = MEASURED_PRECISIONS[rule] ?? { right: Number.NaN, judged: Number.NaN };
    expect(right).toBeLessThanOrEqual(judged);
    expect(confidenceOf(rule)).toBeGreaterThan(0);
    expect(confidenceOf(rule)).toBeLessThan(1);
  });

  it('proposes by no rule that is wrong more often than right', () => {
    expect(RULES.filter((rule) => confidenceOf(rule) < 0.5)).toEqual([]);
  });
});
