import fc from 'fast-check';
import { hashText } from './hash-text.js';
import { describeLocator, findLocators } from './locate-original.js';
import { normaliseText } from './normalise-text.js';
import { splitSentences } from './split-sentences.js';
import { BOILERPLATE, HARBOUR_TEXT } from './testing/harbour-text.js';
import { describeWithArticles } from './testing/read-articles.js';

const locatorsOf = (text: string) => splitSentences(text).map(({ start, end }) => describeLocator(text, start, end));
const foundIn = (copy: string, locators: ReturnType<typeof locatorsOf>) =>
  findLocators(copy, locators).map((range) => (range === null ? null : copy.slice(range.start, range.end)));

describe('describeLocator', () => {
  it('holds the place, the number of words and a truncated hash, and none of the words', () => {
    const text = 'So it was. "War crimes," he said.The end.';
    const start = text.indexOf('"War');
    const end = text.indexOf('The end');
    expect(describeLocator(text, start, end)).toEqual({ start, end, words: 4, hash: hashText('war crimes he said').slice(0, 16) });
  });

  it('refuses a passage without words, or one outside of the text', () => {
    expect(() => describeLocator('He left …', 8, 9)).toThrow(RangeError);
    expect(() => describeLocator('He left', 0, 70)).toThrow(RangeError);
  });
});

describe('findLocators', () => {
  const sentences = splitSentences(HARBOUR_TEXT).map(({ text }) => text);
  const locators = locatorsOf(HARBOUR_TEXT);

  it('finds every passage in the copy that it was made from, punctuation included', () => {
    expect(findLocators(HARBOUR_TEXT, locators)).toEqual(locators.map(({ start, end }) => ({ start, end })));
  });

  it('finds every passage whatever menus stand before, between and behind', () => {
    const lines = fc.array(fc.constantFrom(...BOILERPLATE), { maxLength: 4 });
    const copies = fc.array(lines, { minLength: sentences.length + 1, maxLength: sentences.length + 1 });
    fc.assert(fc.property(copies, (between) => {
      const copy = sentences.reduce((text, sentence, i) => `${text}${sentence}\n${(between[i + 1] ?? []).join('\n')}\n`, `${(between[0] ?? []).join('\n')}\n`);
      expect(foundIn(copy, locators)).toEqual(sentences);
    }), { numRuns: 50 });
  });

  it('finds every passage where the spaces between sentences and after headings are missing', () => {
    expect(foundIn(`HomeNewsSport${sentences.join('')}Footer`, locators)).toEqual(sentences);
  });

  it('finds every passage in other quotation marks, dashes and blanks', () => {
    const copy = HARBOUR_TEXT.replaceAll('"', '“').replaceAll(' ', '\u00A0 ').replaceAll(', ', ' , ');
    expect(foundIn(copy, locators)).not.toContain(null);
  });

  it('gives null for a passage with one word changed', () => {
    const found = findLocators(HARBOUR_TEXT.replace('four decks', 'five decks'), locators);
    expect(found.filter((range) => range === null)).toHaveLength(1);
  });

  it('gives null for every passage in another text', () => {
    expect(findLocators('Nobody was hurt. The end.', locators.filter(({ words }) => words > 4)).every((range) => range === null)).toBe(true);
  });

  it('pairs equal passages in order', () => {
    const text = 'More. One two. Middle. One two. More. One two.';
    const three = [...text.matchAll(/One two\./g)].map(({ index }) => describeLocator(text, index, index + 8));
    const copy = `Menu. More menus. ${text}`;
    expect(findLocators(copy, three.toReversed())).toEqual([...copy.matchAll(/One two\./g)].map(({ index }) => ({ start: index, end: index + 8 })).toReversed());
  });

  it('tells one of several equal passages by the shift of its neighbours', () => {
    const text = 'Europe. A short report about rafts. Europe. A long report about sirens. Europe.';
    const middle = text.indexOf('Europe', 8);
    const chosen = [describeLocator(text, middle, middle + 7), describeLocator(text, 8, 35)];
    const copy = `${'Menu entry. '.repeat(20)}${text}`;
    expect(findLocators(copy, chosen)[0]).toEqual({ start: copy.length - text.length + middle, end: copy.length - text.length + middle + 7 });
  });

  it('takes the nearest to the hint where no neighbour tells', () => {
    const copy = 'Europe. '.repeat(9);
    const locator = describeLocator(copy, 32, 39);
    expect(findLocators(copy, [{ ...locator, start: 33, end: 40 }])).toEqual([{ start: 32, end: 39 }]);
  });

  it('finds nothing in an empty text, and asks for nothing from an empty list', () => {
    expect(findLocators('', locators.slice(0, 1))).toEqual([null]);
    expect(findLocators(HARBOUR_TEXT, [])).toEqual([]);
  });
});

describeWithArticles('findLocators on the real articles', (articles) => {
  it.each(articles.map(({ file, raw }) => [file, raw]))('%s: finds all sentences in a copy with other boilerplate and lost spaces', (_, raw) => {
    const { text } = normaliseText(raw);
    const sentences = splitSentences(text).filter(({ text: sentence }) => sentence.split(' ').length >= 5 && !sentence.startsWith('•'));
    const locators = sentences.map(({ start, end }) => describeLocator(text, start, end));
    const body = text.replace(/([.!?])[ \n]+/g, '$1').replace(/\n+/g, '\n\n');
    const copy = normaliseText(`${BOILERPLATE.join('\r\n')}\r\n${body}${BOILERPLATE.join('')}`).text;
    expect(foundIn(copy, locators).map((found) => found?.replace(/\s/g, ''))).toEqual(sentences.map((sentence) => sentence.text.replace(/\s/g, '')));
  });
});
