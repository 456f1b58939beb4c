import fc from 'fast-check';
import { normaliseText } from './normalise-text.js';
import { describeWithArticles } from './testing/read-articles.js';

const NASTY = ['a', 'B', 'e', '7', '.', ' ', ' ', '\n', '\n', '\t', '\r', '\r\n', '\u00A0', '\u2009', '\u3000', '\u0085', '\u2028', '\u00AD', '\u200B', '\u200D', '\u200C',
  '\uFEFF', '\u202E', '\u2066', '\u0000', '\u0301', '\u0323', '\u0327', 'é', 'ẹ', '\u1100', '\u1161', '\u11A8', '각', '\u212B', '\u0958', 'ﬁ', '😀', '👩\u200D🚀', '\uD83D', '\uDE00', 'ن', 'می\u200Cخواهم', '“', '’'];
const nastyText = fc.string({ unit: fc.constantFrom(...NASTY), maxLength: 60 });
const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary', maxLength: 60 }));

describe('normaliseText', () => {
  it.each([
    ['gives every line one line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['keeps one empty line between paragraphs', 'a\n\n\n \n\nb', 'a\n\nb'],
    ['makes one plain space of odd and repeated blanks', 'a\u00A0\u2009 b\t\tc', 'a b c'],
    ['drops blanks at line ends and at both ends of the text', '  a  \n  b  ', 'a\nb'],
    ['drops soft hyphens and zero-width characters', 'evi\u00ADden\u200Bce\uFEFF', 'evidence'],
    ['drops bidi controls, which can show words in another order', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['drops NUL and other controls, which databases refuse', 'a\u0000b\u0007c', 'abc'],
    ['composes letters and their accents', 'Jose\u0301', 'José'],
    ['composes an accent that something invisible kept from its letter', 'e\u200B\u0301', 'é'],
    ['composes Hangul', '\u1100\u1161\u11A8', '각'],
    ['keeps a joiner that spells a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['keeps a joiner that builds an emoji', '👩\u200D🚀', '👩\u200D🚀'],
    ['drops a joiner between Latin letters', 'a\u200Db', 'ab'],
    ['replaces half a surrogate pair, which has no UTF-8', 'a\uD83Db', 'a\uFFFDb'],
    ['leaves quotation marks, dashes and ligatures as they are', '“ﬁve” – ‘six’', '“ﬁve” – ‘six’'],
    ['makes nothing of nothing', ' \n\u200B ', ''],
  ])('%s', (_, raw, normalised) => {
    expect(normaliseText(raw).text).toBe(normalised);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const { text } = normaliseText(raw);
      expect(normaliseText(text).text).toBe(text);
    }), { numRuns: 500 });
  });

  it('gives NFC without controls, blanks at line ends or two blanks in a row', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const { text } = normaliseText(raw);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}| {2}|\n{3}|[ ]\n|\n[ ]|^\s|\s$/u);
    }), { numRuns: 500 });
  });

  it('maps every normalised character to where it came from', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const { text, toRawRange } = normaliseText(raw);
      for (let i = 0; i < text.length; i += 1) {
        const { start, end } = toRawRange(i, i + 1);
        const origin = raw.slice(start, end);
        const character = text.charAt(i);
        expect(end).toBeGreaterThan(start);
        if (character === ' ') expect(origin).toMatch(/^[\t\p{Zs}]$/u);
        else if (character === '\n') expect(origin).toMatch(/^(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])$/u);
        else if (character === '\uFFFD') expect(origin).toMatch(/^[\uFFFD\p{Cs}]$/u);
        else if (origin !== character) expect(origin.replace(/[\p{Cc}\p{Cf}]/gu, '').normalize('NFC')).toContain(character);
      }
    }), { numRuns: 500 });
  });

  it('maps ascending offsets to ascending offsets, both ways', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const { text, toRaw, toNormalised } = normaliseText(raw);
      for (let i = 1; i <= text.length; i += 1) expect(toRaw(i)).toBeGreaterThanOrEqual(toRaw(i - 1));
      for (let i = 1; i <= raw.length; i += 1) expect(toNormalised(i)).toBeGreaterThanOrEqual(toNormalised(i - 1));
    }));
  });

  it('comes back to the same character from the raw text, or to the first that came from the same raw characters', () => {
    fc.assert(fc.property(anyText, (raw) => {
      const { text, toRaw, toNormalised } = normaliseText(raw);
      for (let i = 0; i < text.length; i += 1) {
        const back = toNormalised(toRaw(i));
        expect(back).toBeLessThanOrEqual(i);
        expect(toRaw(back)).toBe(toRaw(i));
      }
    }), { numRuns: 500 });
  });

  it('maps a range to a raw range that normalises to the same words', () => {
    const raw = '\tThe  Defense\u00A0Depart\u00ADment\r\n\r\n\r\nsaid \u200Bno.';
    const { text, toRawRange } = normaliseText(raw);
    const start = text.indexOf('Defense');
    const range = toRawRange(start, start + 'Defense Department'.length);
    expect(raw.slice(range.start, range.end)).toBe('Defense\u00A0Depart\u00ADment');
  });

  it('refuses offsets outside of the text', () => {
    const { toRaw, toNormalised } = normaliseText(' abc ');
    expect(toRaw(3)).toBe(4);
    expect(() => toRaw(4)).toThrow(RangeError);
    expect(() => toNormalised(-1)).toThrow(RangeError);
    expect(() => toNormalised(1.5)).toThrow(RangeError);
  });
});

describeWithArticles('normaliseText on the real articles', (articles) => {
  it.each(articles.map(({ file, raw }) => [file, raw]))('%s: keeps every word, and where it came from', (_, raw) => {
    const { text, toRaw, toNormalised } = normaliseText(raw);
    expect(text.split(/\s+/)).toEqual(raw.trim().split(/\s+/));
    for (let i = 0; i < text.length; i += 1) {
      if (/\S/.test(text.charAt(i))) expect(raw.charAt(toRaw(i))).toBe(text.charAt(i));
      expect(toNormalised(toRaw(i))).toBe(i);
    }
  });

  it('gives the same of a plain text, which it does not trace, as of one that it does', () => {
    const characters = Array.from({ length: 0x2060 }, (_, code) => String.fromCharCode(code)).filter((character) => /[!-~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]/.test(character));
    expect(characters.filter((character) => character.normalize('NFC') !== character)).toEqual([]);
    const words = fc.array(fc.constantFrom(...characters, 'é', 'the', '”', ' ', ' ', '\n', '\n\n'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, (raw) => {
      // What nobody sees in front makes it a text that is traced.
      const [plain, traced] = [normaliseText(raw), normaliseText(`\u200B${raw}`)];
      expect(plain.text).toBe(traced.text);
      for (let at = 0; at < plain.text.length; at += 1) {
        expect(plain.toRaw(at)).toBe(traced.toRaw(at) - 1);
        expect(plain.toRawRange(at, at + 1)).toEqual({ start: traced.toRawRange(at, at + 1).start - 1, end: traced.toRawRange(at, at + 1).end - 1 });
      }
      for (let at = 0; at <= raw.length; at += 1) expect(plain.toNormalised(at)).toBe(traced.toNormalised(at + 1));
    }));
  });
});
