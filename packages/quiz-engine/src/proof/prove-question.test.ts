import { proveQuestion } from './prove-question.js';
import { SLUICE } from './testing/sluice-affair.js';
import { SOUND } from './testing/sound-questions.js';

describe('a sound question', () => {
  it.each(Object.entries(SOUND))('is proved: %s', (_, question) => {
    const proof = proveQuestion({ question, graph: SLUICE });
    expect(proof.checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(proof.valid).toBe(true);
  });
});
