import { cutPassage } from './cut-passage';

const text = 'A first sentence. Defense is presented as the only holdout. State and Justice reportedly favour it, one reads. A last one.\nAnother paragraph.';
const quote = (exact: string, start = text.indexOf(exact)) => ({ exact, start, end: start + exact.length, prefix: 'torn wo', suffix: 'rd here' });

describe('cutPassage', () => {
  it('shows the sentence before a passage that begins one, and the rest of its own', () => {
    expect(cutPassage(text, quote('State and Justice reportedly favour it'))).toEqual({ before: 'Defense is presented as the only holdout. ', marked: 'State and Justice reportedly favour it', after: ', one reads.' });
  });
  it('shows the beginning of a sentence in the middle of which a passage stands', () => {
    expect(cutPassage(text, quote('only holdout')).before).toBe('Defense is presented as the ');
  });
  it('does not reach over a paragraph’s end', () => {
    expect(cutPassage(text, quote('Another paragraph.'))).toEqual({ before: '', marked: 'Another paragraph.', after: '' });
  });
  it('falls back to the selector where the text is not at hand or has changed, without half words', () => {
    const expected = { before: 'wo', marked: 'State', after: 'rd' };
    expect(cutPassage(null, quote('State', 0))).toEqual(expected);
    expect(cutPassage('something else', quote('State', 0))).toEqual(expected);
  });
});
