import fc from 'fast-check';
import { parseText } from './index.js';

const sentencesOf = (text: string): string[] => parseText(text).sentences.map((sentence) => sentence.text);

/** What must hold of any text: every offset is exact, in order, and nothing but blanks is left out. */
function expectExact(text: string): void {
  const parsed = parseText(text);
  let position = 0;
  for (const sentence of parsed.sentences) {
    expect(text.slice(position, sentence.start).trim()).toBe('');
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    position = sentence.start;
    for (const token of sentence.tokens) {
      expect(token.text.trim()).not.toBe('');
      expect(text.slice(position, token.start).trim()).toBe('');
      expect(text.slice(token.start, token.end)).toBe(token.text);
      position = token.end;
    }
    expect(text.slice(position, sentence.end).trim()).toBe('');
    position = sentence.end;
  }
  expect(text.slice(position).trim()).toBe('');
}

describe('parseText', () => {
  it('gives exact offsets of sentences and tokens in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectExact), { numRuns: 400 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), expectExact), { numRuns: 200 });
  });

  it('gives exact offsets in texts made of what news is made of', () => {
    const pieces = fc.constantFrom('Mr. ', 'the U.S.', 'can’t ', "don't ", '. ', '.', '? ', '“', '”', ' ', '\n', '\n\n', 'war', ' 3.5', '…', 'State and Justice', 'NBC’s ', '$5m ', 'https://t.co/x', '@who', '#tag', '😀', 'é', '\u00a0', '—', 'constructor', '__proto__ ');
    fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 40 }), expectExact), { numRuns: 400 });
  });

  it('splits at ends without a space, and not at abbreviations or within quotations', () => {
    expect(sentencesOf('Ships of the U.S. Navy left the U.S. The mayor said “Why now?” and left.The union stayed.'))
      .toEqual(['Ships of the U.S. Navy left the U.S.', 'The mayor said “Why now?” and left.', 'The union stayed.']);
  });

  it('keeps a middle initial within its sentence', () => {
    expect(sentencesOf('It met John C. Lund there. Plan C. It failed.')).toEqual(['It met John C. Lund there.', 'Plan C. It failed.']);
  });

  it('tags words and parts contractions and possessives from them', () => {
    const tokens = parseText("The mayor's office didn’t sell the gates.").sentences.flatMap((sentence) => sentence.tokens);
    expect(tokens.map(({ text, pos }) => `${text}/${pos}`)).toEqual(['The/DET', 'mayor/NOUN', "'s/PART", 'office/NOUN', 'did/AUX', 'n’t/PART', 'sell/VERB', 'the/DET', 'gates/NOUN', './PUNCT']);
    expect(tokens.map(({ lemma }) => lemma)).toEqual(['the', 'mayor', "'s", 'office', 'do', 'not', 'sell', 'the', 'gate', '.']);
  });

  it('finds nothing in an empty text', () => {
    expect(parseText(' \n ')).toEqual({ text: ' \n ', sentences: [] });
  });
});
