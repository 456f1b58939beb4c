import { describe, expect, it } from '@jest/globals';
import { findQuote } from './find-quote';

const TEXT = 'The council met. “We’ll sell it,” said the clerk — and left.\n\nThe council met again.';
const cut = ({ start, end }: { readonly start: number; readonly end: number }): string => TEXT.slice(start, end);

describe('finding the words of a passage', () => {
  it('finds words as they stand', () => {
    expect(findQuote(TEXT, ' said the clerk ').map(cut)).toEqual(['said the clerk']);
  });

  it('finds what was copied with straight quotation marks, other dashes, blanks and capitals, and gives the words of the text', () => {
    expect(findQuote(TEXT, '"we\'ll  sell\nit," Said the clerk - and left.').map(cut)).toEqual(['“We’ll sell it,” said the clerk — and left.']);
    expect(findQuote(TEXT, 'and left. The council met again').map(cut)).toEqual(['and left.\n\nThe council met again']);
  });

  it('gives every place of words that stand there more than once', () => {
    expect(findQuote(TEXT, 'The council met')).toHaveLength(2);
  });

  it('finds nothing of what is not there, and of nothing', () => {
    expect(findQuote(TEXT, 'The mayor met')).toEqual([]);
    expect(findQuote(TEXT, ' \u200b ')).toEqual([]);
  });
});
