import fc from 'fast-check';
import { createRandom, drawId, pick, shuffle } from './seeded-random.js';

describe('a seeded stream', () => {
  it('is the same for the same key, and another for a key that joins to the same text', () => {
    const draw = (...key: readonly string[]): readonly number[] => { const random = createRandom(...key); return Array.from({ length: 5 }, random); };
    expect(draw('a', 'b')).toEqual(draw('a', 'b'));
    expect(draw('a', 'b')).not.toEqual(draw('ab'));
  });

  it('keeps to these numbers, on which stored quizzes rest', () => {
    const random = createRandom('footnote', '1');
    expect(Array.from({ length: 3 }, () => Math.floor(random() * 1_000_000))).toEqual(FROZEN_NUMBERS);
    expect(drawId(createRandom('footnote', '2'))).toBe(FROZEN_ID);
  });

  it('shuffles without losing, adding or touching the input', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (elements, seed) => {
      const before = [...elements];
      const shuffled = shuffle(elements, createRandom(seed));
      expect([...shuffled].sort()).toEqual([...before].sort());
      expect(elements).toEqual(before);
    }));
  });

  it('picks nothing of nothing', () => {
    expect(pick([], createRandom('s'))).toBeNull();
  });
});

const FROZEN_NUMBERS: readonly number[] = [276131,443631,598448];
const FROZEN_ID = '7f7c5vk6wnva';
