import { describePassage } from './describe-passage.js';
import { hashText } from './hash-text.js';
import { HARBOUR_TEXT } from './testing/harbour-text.js';

describe('describePassage', () => {
  it('quotes the passage with 32 characters on either side, its place and the hash of the text', () => {
    const start = HARBOUR_TEXT.indexOf('Without the ferry');
    const end = start + 17;
    expect(describePassage(HARBOUR_TEXT, start, end)).toEqual({
      exact: 'Without the ferry',
      prefix: HARBOUR_TEXT.slice(start - 32, start),
      suffix: HARBOUR_TEXT.slice(end, end + 32),
      start,
      end,
      contentHash: hashText(HARBOUR_TEXT),
    });
  });

  it('takes what context there is at the ends of the text', () => {
    expect(describePassage('one two', 0, 3)).toMatchObject({ prefix: '', exact: 'one', suffix: ' two' });
    expect(describePassage('one two', 4, 7)).toMatchObject({ prefix: 'one ', exact: 'two', suffix: '' });
  });

  it('takes more context where the same quote stands in the same usual context twice', () => {
    const paragraph = 'A teaser that is repeated word by word: the ferry left the port of Sandvik. And so it goes on for a while.';
    const text = `First. ${paragraph} ${paragraph} Last.`;
    const at = text.indexOf('the ferry');
    const { prefix, suffix } = describePassage(text, at, at + 9);
    const context = `${prefix}the ferry${suffix}`;
    expect(text.indexOf(context)).toBe(text.lastIndexOf(context));
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(40) + ' the passage ' + '😀'.repeat(40);
    const { prefix, suffix } = describePassage(text, 81, 92);
    expect(prefix + suffix).not.toMatch(/\p{Cs}/u);
  });

  it.each([[3, 3], [5, 4], [-1, 2], [0, 8], [0.5, 2]])('refuses a passage from %d to %d of seven characters', (start, end) => {
    expect(() => describePassage('one two', start, end)).toThrow(RangeError);
  });
});
