import { AROUND, markBlock, placesOf } from './mark-article';

const TEXT = 'The council sold it.\n\nThe mayor opposed that.';
const second = { start: 22, end: TEXT.length };

describe('markBlock', () => {
  it('marks a paragraph at the offsets of the whole text', () => {
    const [paragraph] = markBlock(TEXT, second, [{ number: 4, start: 32, end: 39 }]);
    expect(paragraph?.segments.filter(({ numbers }) => numbers.length > 0).map(({ text, ends }) => [text, ends])).toEqual([['opposed', [4]]]);
  });
  it('marks what reaches over from the paragraph before only as far as it stands here', () => {
    const [paragraph] = markBlock(TEXT, second, [{ number: 1, start: 12, end: 31 }]);
    expect(paragraph?.segments.map(({ text, numbers }) => [text, numbers])).toEqual([['The mayor', [1]], [' opposed that.', []]]);
  });
  it('loses no letter of the paragraph, however passages overlap', () => {
    const [paragraph] = markBlock(TEXT, second, [{ number: 1, start: 22, end: 39 }, { number: 2, start: 32, end: 45 }]);
    expect(paragraph?.segments.map(({ text }) => text).join('')).toBe('The mayor opposed that.');
  });
});

describe('placesOf', () => {
  const proposal = { number: 7, kind: 'ACTOR', passages: [{ start: 0, end: 20 }, { start: 30, end: 40 }, { start: 50, end: 60 }], cues: [{ start: 4, end: 8 }] };
  it('marks the words on which a proposal turns, or else its first passages', () => {
    expect(placesOf(proposal, false)).toEqual([{ number: 7, start: 4, end: 8 }]);
    expect(placesOf({ ...proposal, cues: [] }, false)).toHaveLength(2);
  });
  it('marks every passage of the one that is looked at, around its words', () => {
    expect(placesOf(proposal, true).map(({ number, start }) => [number, start])).toEqual([[7, 4], [AROUND, 0], [AROUND, 30], [AROUND, 50]]);
    expect(placesOf({ ...proposal, cues: [] }, true).map(({ number }) => number)).toEqual([7, 7, 7]);
  });
});
