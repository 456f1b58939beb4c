import fc from 'fast-check';
import type { Reading } from '../model.js';
import { readArticle } from './read-article.js';

const read = (content: string): Reading => readArticle({ kind: 'PLAIN_TEXT', content, name: null, url: null }, { graph: null, outlets: [], today: '2036-01-01' });
const sentence = (number: number): string => `The council of Marlow rejected the plan number ${String(number)} on 3 March 2031, said the mayor, Ada Quill.`;
const many = (length: number, joint: string): string => { const parts: string[] = []; for (let at = 0, size = 0; size < length; at += 1) { parts.push(sentence(1000 + at)); size += sentence(1000 + at).length + joint.length; } return parts.join(joint); };
const shown = ({ proposals }: Reading): readonly string[] => proposals.filter(({ content }) => content.kind !== 'FACTS').map(({ id, passages }) => `${id} ${String(passages[0]?.start)}`);

describe('readArticle of a text that is longer than an article', () => {
  const content = many(62_000, '\n\n');
  const long = read(content);

  it('says so, and only where it is', () => {
    const said = ({ remarks }: Reading): boolean => remarks.some((remark) => remark.includes('60,000'));
    expect([said(read(many(2_000, '\n\n'))), said(long)]).toEqual([false, true]);
  });

  it('looks for proposals in its first 60,000 characters, whatever follows', () => {
    expect(shown(long).length).toBeGreaterThan(2);
    expect(shown(read(`${content}\n\n${many(3_000, '\n\n')}`))).toEqual(shown(long));
    for (const { passages } of long.proposals) for (const { end } of passages) expect(end).toBeLessThanOrEqual(60_200);
  });

  it('looks no further in a text of a single line', () => {
    const { proposals, remarks } = read(many(61_000, ' '));
    expect(remarks).toEqual(expect.arrayContaining([expect.stringContaining('60,000')]));
    for (const { passages } of proposals) for (const { end } of passages) expect(end).toBeLessThanOrEqual(60_200);
  });

  it('keeps all of its sentences, each where it stands', () => {
    const { sentences, cleaned } = long;
    expect(sentences.at(-1)?.end).toBe(cleaned.text.length);
    expect(sentences.every(({ start, end, text, raw }) => cleaned.text.slice(start, end) === text && content.slice(raw.start, raw.end) === text)).toBe(true);
  });
});

/** Pieces that the rules look for, in any order, between letters of all scripts. */
const piece = fc.oneof(
  fc.constantFrom('ADA QUILL: ', 'HOST: ', 'Among those opposed are ', 'up from ', 'between 3% and 4.5% ', '3-4% ', '10–15 people ', 'the death toll stood at ', 'a strike against ', '“', '”', '"', '(c) 2031 ', 'By Ada Quill, Coast Herald', '\n', '\n\n', ' | ', ', as did ', 'is against the plan. ', '£4m. ', '1,140 of its members ', 'The Herald | 21/08/2032 | By ', 'more than ', 'UPDATE 2-', '\u202E', '\u200B', '5 February 2031 '),
  fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.lorem({ maxCount: 6 }), fc.constantFrom('Ada Quill said ', 'the council opposed ', 'The mayor welcomed the ban. '),
);

describe('readArticle of anything', () => {
  it('never fails, and cites nothing but what stands in the text', () => {
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const { cleaned: { text, raw, blocks }, proposals, attributions, quotations, sentences } = read(pieces.join(''));
      const ranges = [...proposals.flatMap(({ passages, cues }) => [...passages, ...cues]), ...attributions.flatMap(({ cue, scope }) => [cue, scope]), ...quotations.map(({ range }) => range)];
      for (const { start, end } of ranges) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      for (const each of sentences) expect(text.slice(each.start, each.end)).toBe(each.text);
      for (const block of blocks) expect(block.raw.start >= 0 && block.raw.end <= raw.length).toBe(true);
    }), { numRuns: 20 });
  });
});
