import { claimsTouched, countWords, describeSelection, LONGEST_PASSAGE, tidySelection } from './describe-selection';

const text = 'The ferry left Sandvik at dawn. It’s the port’s only well-known ferry, its owner said.\nThe ferry came back.';
const reading = { source: 'harbour-news', text, contentHash: 'f00d' };
const stretchOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('tidySelection', () => {
  it('leaves blanks at the ends out', () => {
    expect(tidySelection(text, stretchOf(' left Sandvik '))).toEqual(stretchOf('left Sandvik'));
  });
  it('takes words in whole where a drag cut them', () => {
    expect(tidySelection(text, stretchOf('eft Sand'))).toEqual(stretchOf('left Sandvik'));
  });
  it('takes a word with an apostrophe or a hyphen as one', () => {
    expect(tidySelection(text, stretchOf('t’s only well'))).toEqual(stretchOf('port’s only well-known'));
  });
  it('finds no passage in blanks and full stops', () => {
    expect(tidySelection(text, stretchOf('. '))).toBeNull();
    expect(tidySelection(text, { start: 4, end: 4 })).toBeNull();
  });
  it('keeps within the text', () => {
    expect(tidySelection(text, { start: -5, end: 9 })).toEqual({ start: 0, end: 9 });
    expect(tidySelection(text, { start: text.length - 6, end: text.length + 9 })).toEqual({ start: text.length - 5, end: text.length });
  });
});

describe('describeSelection', () => {
  it('quotes the words with 32 characters on either side, their place and the hash of the text', () => {
    const { start, end } = stretchOf('left Sandvik at dawn');
    expect(describeSelection(reading, { start, end })).toEqual({ ok: true, passage: { source: 'harbour-news', exact: 'left Sandvik at dawn', prefix: 'The ferry ', suffix: text.slice(end, end + 32), start, end, contentHash: 'f00d' } });
  });
  it('takes more context where the same words stand in the same context twice', () => {
    const twice = `${'The pier was empty that morning and the boats lay still. '.repeat(3)}End.`;
    const start = twice.indexOf('the boats');
    const made = describeSelection({ source: 's', text: twice, contentHash: 'x' }, { start, end: start + 9 });
    if (!made.ok) throw new Error(made.message);
    const inContext = made.passage.prefix + made.passage.exact + made.passage.suffix;
    expect(twice.indexOf(inContext)).toBe(twice.lastIndexOf(inContext));
  });
  it('never cuts a character in two', () => {
    const smiling = `${'😀'.repeat(40)} the passage ${'😀'.repeat(40)}`;
    const made = describeSelection({ source: 's', text: smiling, contentHash: 'x' }, { start: 81, end: 92 });
    if (!made.ok) throw new Error(made.message);
    expect(made.passage.prefix + made.passage.suffix).not.toMatch(/\p{Cs}/u);
  });
  it('says why a selection cannot be used', () => {
    expect(describeSelection(reading, { start: 3, end: 3 })).toEqual({ ok: false, message: 'No word is selected.' });
    const long = 'word '.repeat(LONGEST_PASSAGE / 5 + 1);
    expect(describeSelection({ source: 's', text: long, contentHash: 'x' }, { start: 0, end: long.length })).toMatchObject({ ok: false, message: expect.stringContaining('at most 1000 characters') });
  });
});

describe('countWords', () => {
  it('counts words and no dashes', () => {
    expect(countWords('It’s the port’s – well-known – ferry')).toBe(5);
  });
});

describe('claimsTouched', () => {
  it('gives the claims under a selection, those with the most in common first and each once', () => {
    const passages = [{ ...stretchOf('left Sandvik at'), claims: [{ slug: 'left' }] }, { ...stretchOf('ferry left Sandvik at dawn'), claims: [{ slug: 'whole' }, { slug: 'left' }] }, { ...stretchOf('came back'), claims: [{ slug: 'back' }] }];
    expect(claimsTouched(passages, stretchOf('Sandvik at dawn')).map(({ slug }) => slug)).toEqual(['whole', 'left']);
  });
  it('gives none where a selection only stands beside a passage', () => {
    expect(claimsTouched([{ start: 0, end: 4, claims: [{ slug: 'a' }] }], { start: 4, end: 9 })).toEqual([]);
  });
});
