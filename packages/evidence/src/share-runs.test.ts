import fc from 'fast-check';
import { sharedRuns } from './share-runs.js';
import { HARBOUR_TEXT } from './testing/harbour-text.js';

describe('sharedRuns', () => {
  it('finds a run of eight words whatever its case and punctuation, and where it stands in both', () => {
    const a = 'It said: the crew had asked for new rafts in January, again.';
    const b = 'Nothing else. “The Crew Had Asked For New Rafts, in” May.';
    const [run, ...others] = sharedRuns(a, b);
    expect(others).toEqual([]);
    expect(run?.words).toBe('the crew had asked for new rafts in');
    expect(a.slice(run?.startA, run?.endA)).toBe('the crew had asked for new rafts in');
    expect(b.slice(run?.startB, run?.endB)).toBe('The Crew Had Asked For New Rafts, in');
  });

  it('does not report a run of seven words, unless asked to', () => {
    const a = 'the crew had asked for new rafts today';
    const b = 'the crew had asked for new rafts yesterday';
    expect(sharedRuns(a, b)).toEqual([]);
    expect(sharedRuns(a, b, 7)).toHaveLength(1);
  });

  it('reports a run once, as long as it gets', () => {
    expect(sharedRuns(HARBOUR_TEXT, HARBOUR_TEXT).map(({ startA, endA }) => [startA, endA])).toEqual([[0, HARBOUR_TEXT.length - 1]]);
  });

  it('reports every place of a run that stands twice', () => {
    const run = 'one two three four five six seven eight';
    expect(sharedRuns(run, `${run} nine. Ten ${run}`)).toHaveLength(2);
  });

  it('finds every pasted run, and only words that both texts have', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const words = fc.array(word, { maxLength: 25 });
    fc.assert(fc.property(words, words, fc.array(word, { minLength: 8, maxLength: 12 }), (before, behind, pasted) => {
      const a = `start ${pasted.join(' ')} end`;
      const b = [...before, ...pasted, ...behind].join(', ');
      const runs = sharedRuns(a, b);
      expect(runs.some(({ words: found }) => found.includes(pasted.join(' ')))).toBe(true);
      for (const run of runs) expect(b.slice(run.startB, run.endB).replaceAll(',', '')).toBe(a.slice(run.startA, run.endA));
    }));
  });

  it('refuses a run without words', () => {
    expect(() => sharedRuns('a', 'b', 0)).toThrow(RangeError);
  });
});
