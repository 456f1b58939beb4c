import fc from 'fast-check';
import { cutsToken, findExact, findSimilar, type Quote } from './search-passage.js';

const quote = (exact: string, near = 0): Quote => ({ exact, startsWhole: true, endsWhole: true, near });
const letters = (minLength: number, maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength, maxLength });

/** The fewest edits between a pattern and any part of a text: the plain dynamic programme (Sellers, 1980), as the reference. */
function fewestEdits(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let fewest = pattern.length;
  for (const character of text) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i += 1) {
      const substituted = (column[i - 1] ?? 0) + Number(pattern[i - 1] !== character);
      next.push(Math.min(substituted, (column[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, column[pattern.length] ?? fewest);
  }
  return fewest;
}

describe('findSimilar', () => {
  it('finds a place wherever there is one within the edits allowed, and nowhere else', () => {
    const partial = (exact: string): Quote => ({ exact, startsWhole: false, endsWhole: false, near: 0 });
    fc.assert(fc.property(letters(0, 120), letters(8, 40), fc.integer({ min: 1, max: 4 }), (text, exact, maxEdits) => {
      const places = findSimilar(text, partial(exact), maxEdits);
      const fewest = fewestEdits(text, exact);
      expect(places.length > 0).toBe(fewest <= maxEdits);
      if (places.length > 0) expect(Math.min(...places.map(({ edits }) => edits))).toBe(fewest);
    }), { numRuns: 500 });
  });

  it('finds every one of several places, each once', () => {
    const sentence = 'The harbour office closed the ramp for two days.';
    const text = `One. ${sentence.replace('office', 'ofice')} Two. ${sentence.replace('closed', 'clsoed')} Three.`;
    expect(findSimilar(text, quote(sentence), 4).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The harbour ofice closed the ramp for two days.',
      'The harbour office clsoed the ramp for two days.',
    ]);
  });

  it('takes the places near the old one where a text repeats itself without end', () => {
    const text = 'a b c d e f '.repeat(5000);
    const places = findSimilar(text, quote(`${'a b c d e f '.repeat(8)}zz yy`, 30_000), 10);
    expect(places.length).toBeGreaterThan(10);
    expect(places.length).toBeLessThan(60);
    expect(places.every(({ start }) => Math.abs(start - 30_000) < 10_000)).toBe(true);
  });
});

describe('findExact', () => {
  it('finds every place, and none inside a word or a number', () => {
    expect(findExact('war, warrant, a war', quote('war')).map(({ start }) => start)).toEqual([0, 16]);
    expect(findExact('500 of 1,500 or 500.5', quote('500')).map(({ start }) => start)).toEqual([0]);
  });
});

describe('cutsToken', () => {
  it.each(['har|bour', '1|23', '1,|500', '1|.5', 'is|n’t', 'can|’t', 'non-|binding', 'cost −|5', 'F|16'])('sees a cut in %s', (marked) => {
    expect(cutsToken(marked.replace('|', ''), marked.indexOf('|'))).toBe(true);
  });

  it.each(['|harbour', 'harbour| office', 'crimes.|The', 'crimes|The', '2031|In', 'Russia|’s', 'well-|known', 'harbour|'])('sees none in %s', (marked) => {
    expect(cutsToken(marked.replace('|', ''), marked.indexOf('|'))).toBe(false);
  });
});
