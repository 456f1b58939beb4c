import fc from 'fast-check';
import { markPassages } from './mark-passages';

const text = 'One two three four.\nFive six seven.\n\nEight.';

describe('markPassages', () => {
  it('cuts a text into its paragraphs and leaves them whole where nothing is cited', () => {
    expect(markPassages(text, []).map((paragraph) => paragraph.segments.map((segment) => segment.text))).toEqual([['One two three four.'], ['Five six seven.'], ['Eight.']]);
  });
  it('marks a passage and says where it begins and ends', () => {
    const [first] = markPassages(text, [{ number: 1, start: 4, end: 7 }]);
    expect(first?.segments).toEqual([
      { text: 'One ', numbers: [], begins: [], ends: [] }, { text: 'two', numbers: [1], begins: [1], ends: [1] }, { text: ' three four.', numbers: [], begins: [], ends: [] },
    ]);
    expect(first?.numbers).toEqual([1]);
  });
  it('gives a stretch that two passages share the numbers of both', () => {
    const [first] = markPassages(text, [{ number: 1, start: 0, end: 13 }, { number: 2, start: 4, end: 18 }]);
    expect(first?.segments.map(({ text: part, numbers }) => [part, numbers])).toEqual([['One ', [1]], ['two three', [1, 2]], [' four', [2]], ['.', []]]);
  });
  it('marks a passage that holds another as two stretches around it', () => {
    const [first] = markPassages(text, [{ number: 1, start: 0, end: 18 }, { number: 2, start: 4, end: 7 }]);
    expect(first?.segments.map(({ numbers }) => numbers)).toEqual([[1], [1, 2], [1], []]);
  });
  it('carries a passage over into the next paragraph, and lists it where it begins', () => {
    const paragraphs = markPassages(text, [{ number: 1, start: 14, end: 24 }]);
    expect(paragraphs.map(({ numbers }) => numbers)).toEqual([[1], [], []]);
    expect(paragraphs[1]?.segments[0]).toMatchObject({ text: 'Five', numbers: [1], begins: [], ends: [1] });
  });
  it('leaves out a citation that the text does not reach', () => {
    expect(markPassages(text, [{ number: 1, start: 40, end: 400 }, { number: 2, start: 5, end: 5 }]).flatMap((paragraph) => paragraph.numbers)).toEqual([]);
  });
  it('never loses or repeats a letter, whatever is cited', () => {
    const citation = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(fc.property(fc.array(citation, { maxLength: 8 }), (citations) => {
      const paragraphs = markPassages(text, citations.map((one, index) => ({ ...one, number: index + 1 })));
      expect(paragraphs.map((paragraph) => paragraph.segments.map((segment) => segment.text).join(''))).toEqual(['One two three four.', 'Five six seven.', 'Eight.']);
    }));
  });
});
