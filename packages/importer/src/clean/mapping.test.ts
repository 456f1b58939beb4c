import fc from 'fast-check';
import { normaliseText } from '@footnote/evidence';
import type { CleanedText, RawDocument } from '../model.js';
import { cleanDocument, toCleanRange, toRawRange } from './index.js';
import { LIGHTHOUSE_PARAGRAPHS } from './testing/invented-pages.js';
import { pasted, saved } from './testing/read-articles.js';

const PIECES = [...LIGHTHOUSE_PARAGRAPHS, 'A line.The next begins.', 'crimes."Then', 'Jose\u0301 said\u00A0so\u200B twice  here, he\u00ADlped. ', 'Ⅷ e\u0301\u0323', '\uD83D', '👩\u200D🚀', 'می\u200Cخواهم', '\u202Eabc\u202C',
  'Read more: x', '• one', '(AFP)', 'https://a.example/2024/01/02/x', '\t', '   ', '\u0085', '\u2028', '\r\n', '\n', '\n\n', '\u0301', 'By A Person', '12 shares', '© 2024'] as const;
const anyText = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 14 }).map((parts) => parts.join(''));
const anyLines = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('\n'));
const anyPage = fc.array(fc.tuple(fc.constantFrom('p', 'div', 'h2', 'li', 'span', 'td', 'b', 'nope'), fc.constantFrom(...PIECES)), { maxLength: 12 }).map((parts) => `<html><body><article>${parts.map(([tag, text]) => `<${tag}>${text.replace(/</gu, '&lt;')}</${tag}>`).join('')}</article>`);
const anyDocument: fc.Arbitrary<RawDocument> = fc.oneof(anyText.map(pasted), anyLines.map(pasted), anyPage.map((html) => saved(html)));
const anyCase = fc.tuple(anyDocument, fc.record({ takenBack: fc.array(fc.nat(15), { maxLength: 15 }), dropped: fc.array(fc.nat(15), { maxLength: 3 }) }));

const forAll = (check: (cleaned: CleanedText) => void): void => {
  fc.assert(fc.property(anyCase, ([document, choices]) => check(cleanDocument(document, choices))), { numRuns: 100 });
};

describe('the mapping of a cleaned text', () => {
  it('is of a text that normalising leaves as it is', () => {
    forAll(({ text }) => expect(normaliseText(text).text).toBe(text));
  });

  it('covers the text without gap or overlap, and runs forward in the raw one', () => {
    forAll(({ raw, text, mapping }) => {
      let [clean, behind] = [0, 0];
      for (const stretch of mapping) {
        expect(stretch.clean.start).toBe(clean);
        expect(stretch.clean.end).toBeGreaterThan(clean);
        expect(stretch.raw.start).toBeGreaterThanOrEqual(behind);
        expect(stretch.raw.end).toBeGreaterThanOrEqual(stretch.raw.start);
        expect(stretch.raw.end).toBeLessThanOrEqual(raw.length);
        [clean, behind] = [stretch.clean.end, stretch.raw.end];
      }
      expect(clean).toBe(text.length);
    });
  });

  it('gives raw stretches that normalise to the same words', () => {
    const bare = (part: string): string => normaliseText(part).text.replace(/\s+/gu, ' ').trim();
    forAll(({ raw, text, mapping, repairs, blocks }) => {
      for (const { clean, raw: origin } of mapping) {
        const words = bare(text.slice(clean.start, clean.end));
        if (words === '') continue;
        const given = bare(raw.slice(origin.start, origin.end));
        const lost = repairs.some((at) => at >= clean.start && at < clean.end);
        // A single mark or half of a pair may normalise otherwise when it is cut out of what surrounds it.
        if (!lost && words.length > 1) expect(given).toBe(words);
      }
      for (const at of repairs) expect(text.charAt(at)).toBe(' ');
      expect(blocks.some((block) => block.kept && block.role !== 'TITLE') || text === '').toBe(true);
    });
  });

  it('leads every range there and back', () => {
    forAll((cleaned) => {
      const words = Array.from(cleaned.text.matchAll(/[\p{L}\p{N}]+/gu));
      for (const word of words) {
        const range = { start: word.index, end: word.index + word[0].length };
        const back = toCleanRange(cleaned, toRawRange(cleaned, range));
        expect(back).not.toBeNull();
        if (back === null) continue;
        expect(back.start).toBeLessThanOrEqual(range.start);
        expect(back.end).toBeGreaterThanOrEqual(range.end);
      }
    });
  });

  it('never takes a word from a block that is dropped', () => {
    forAll((cleaned) => {
      const dropped = cleaned.blocks.filter((block) => !block.kept);
      for (const word of cleaned.text.matchAll(/\p{L}+/gu)) {
        const { start, end } = toRawRange(cleaned, { start: word.index, end: word.index + word[0].length });
        expect(dropped.some((block) => block.raw.start < end && start < block.raw.end)).toBe(false);
      }
    });
  });

  it('refuses ranges outside of the text', () => {
    const cleaned = cleanDocument(pasted(LIGHTHOUSE_PARAGRAPHS.join('\n')));
    expect(() => toRawRange(cleaned, { start: 0, end: cleaned.text.length + 1 })).toThrow(RangeError);
    expect(() => toRawRange(cleaned, { start: 5, end: 4 })).toThrow(RangeError);
  });
});
