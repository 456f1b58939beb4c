import { countAttempts } from './count-attempts';

describe('the attempts at a quiz', () => {
  it('are those at every revision, so that a correction does not make a quiz look as if nobody had taken it', () => {
    expect(countAttempts({ revisions: [{ attemptCount: 0 }, { attemptCount: 26 }] })).toBe(26);
  });

  it('are none where it was never published', () => {
    expect(countAttempts({ revisions: [] })).toBe(0);
  });
});
