import { confidenceOf, RULES } from './index.js';

describe('confidenceOf', () => {
  it.each(RULES)('gives %s a confidence that is neither nothing nor certainty', (rule) => {
    expect(confidenceOf(rule)).toBeGreaterThan(0);
    expect(confidenceOf(rule)).toBeLessThan(1);
  });
});
