import { findTerms } from './find-terms.js';

const found = (text: string, ...terms: string[]) => findTerms(text, terms).map(({ term }) => term);

describe('searching the terms of an absence record', () => {
  it('finds a term as whole words, in any case, with any punctuation between them', () => {
    expect(found('He said: War—Crimes.', 'war crimes', 'peace')).toEqual(['war crimes']);
  });

  it('finds the beginning of a longer word, so that an inflected form is not called absent', () => {
    expect(found('They were sanctioned.', 'sanction')).toEqual(['sanction']);
  });

  it('does not find a short term inside of longer words, unless it asks to', () => {
    expect(found('The icicle melted.', 'ici')).toEqual([]);
    expect(found('The icicle melted.', 'ici*')).toEqual(['ici*']);
  });

  it('finds a term where spaces were lost', () => {
    expect(found('It ended.The buyer came', 'the buyer')).toEqual(['the buyer']);
  });
});
