import fc from 'fast-check';
import { normaliseWords } from './normalise-words.js';

const wordsOf = (text: string): string[] => normaliseWords(text).map(({ word }) => word);

describe('normaliseWords', () => {
  it.each([
    ['takes runs of letters and of digits in lower case', 'On 4 May 2031, the ICC’s 19,400', ['on', '4', 'may', '2031', 'the', 'icc', 's', '19', '400']],
    ['cuts where a space was lost after a full stop', 'war crimes.The Defense', ['war', 'crimes', 'the', 'defense']],
    ['cuts where a space was lost without a full stop', 'in UkraineThe ICCThe date2031In', ['in', 'ukraine', 'the', 'icc', 'the', 'date', '2031', 'in']],
    ['reads past soft hyphens and zero-width characters', 'evi\u00ADden\u200Bce', ['evidence']],
    ['gives composed and decomposed letters one word', 'José Jose\u0301', ['josé', 'josé']],
    ['gives ligatures and full-width digits their plain form', 'ﬁve １２', ['five', '12']],
    ['finds words of any script', 'Україна لماذا 東京', ['україна', 'لماذا', '東京']],
    ['finds none in punctuation', ' … — “”', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives the offsets of each word, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let position = 0;
      for (const { word, start, end } of normaliseWords(text)) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(normaliseWords(text.slice(start, end)).map((inner) => inner.word).join('')).toBe(word);
        position = end;
      }
    }));
  });

  it('does not mind the case of whole words, spacing or punctuation', () => {
    const word = fc.constantFrom('harbour', 'office', '19', 'élan', 'rafts');
    const gap = fc.constantFrom(' ', ', ', '. ', ' — ', '\n', '.');
    fc.assert(fc.property(fc.array(fc.tuple(word, gap), { maxLength: 20 }), (pairs) => {
      const text = pairs.flat().join('');
      expect(wordsOf(text)).toEqual(pairs.map(([one]) => one));
      expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
    }));
  });
});
