import fc from 'fast-check';
import { describePassage } from './describe-passage.js';
import { meaningOf } from './meaning-words.js';
import { resolvePassage, type Resolution } from './resolve-passage.js';
import { splitSentences } from './split-sentences.js';
import { BOILERPLATE, HARBOUR_TEXT } from './testing/harbour-text.js';

const SENTENCES = splitSentences(HARBOUR_TEXT);
const anySentence = fc.constantFrom(...SENTENCES);
const selectorOf = (text: string, exact: string) => describePassage(text, text.indexOf(exact), text.indexOf(exact) + exact.length);
const wordingOf = (text: string, resolution: Resolution) => (resolution.anchor === 'ORPHANED' ? null : text.slice(resolution.start, resolution.end));
/** Resolves a passage of the harbour text in the same text with that passage reworded. */
const resolveReworded = (exact: string, reworded: string) => resolvePassage(HARBOUR_TEXT.replace(exact, () => reworded), selectorOf(HARBOUR_TEXT, exact));

describe('resolvePassage in the same text', () => {
  it('gives back exactly the passage that was described', () => {
    const passage = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '1', 'É', '“', '😀', '\n'), minLength: 1, maxLength: 80 }).chain((text) =>
      fc.tuple(fc.constant(text), fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 1, max: text.length })));
    fc.assert(fc.property(passage, ([text, start, length]) => {
      const end = Math.min(text.length, start + length);
      expect(resolvePassage(text, describePassage(text, start, end))).toEqual({ anchor: 'EXACT', start, end, score: 1 });
    }), { numRuns: 500 });
  });

  it('tells each of many equal passages by its place', () => {
    const text = 'Europe\n'.repeat(30).trim();
    for (let start = 0; start < text.length; start += 7) {
      expect(resolvePassage(text, describePassage(text, start, start + 6))).toMatchObject({ anchor: 'EXACT', start });
    }
  });
});

describe('resolvePassage where the surroundings have changed', () => {
  const boilerplate = fc.constantFrom(...BOILERPLATE);

  it('finds a sentence at its new place whatever was inserted wherever outside of it', () => {
    fc.assert(fc.property(anySentence, boilerplate, fc.nat(HARBOUR_TEXT.length), ({ start, end, text: exact }, inserted, anywhere) => {
      const at = anywhere > start && anywhere < end ? start : anywhere;
      const changed = `${HARBOUR_TEXT.slice(0, at)}\n${inserted}\n${HARBOUR_TEXT.slice(at)}`;
      const shift = at <= start ? inserted.length + 2 : 0;
      expect(resolvePassage(changed, describePassage(HARBOUR_TEXT, start, end))).toMatchObject({ anchor: shift > 0 ? 'MOVED' : 'EXACT', start: start + shift, end: end + shift });
      expect(changed.slice(start + shift, end + shift)).toBe(exact);
    }), { numRuns: 500 });
  });

  it('finds a sentence at its new place whichever other sentences were deleted', () => {
    fc.assert(fc.property(anySentence, fc.uniqueArray(anySentence), (kept, deleted) => {
      const remaining = SENTENCES.filter((sentence) => sentence === kept || !deleted.includes(sentence)).map(({ text }) => text);
      const changed = remaining.join(' ');
      const resolution = resolvePassage(changed, describePassage(HARBOUR_TEXT, kept.start, kept.end));
      expect(['EXACT', 'MOVED']).toContain(resolution.anchor);
      expect(wordingOf(changed, resolution)).toBe(kept.text);
    }), { numRuns: 500 });
  });

  it('finds a part of a sentence at its new place', () => {
    const exact = 'the crew had asked for new rafts in January';
    const changed = `Advertisement. ${HARBOUR_TEXT}`;
    const resolution = resolvePassage(changed, selectorOf(HARBOUR_TEXT, exact));
    expect(resolution.anchor).toBe('MOVED');
    expect(wordingOf(changed, resolution)).toBe(exact);
  });

  it('calls a passage EXACT that stands at the same offset while all else has changed', () => {
    const { text, start, end } = SENTENCES[1] ?? { text: '', start: 0, end: 1 };
    const changed = `${'x'.repeat(start - 1)} ${text} Another end.`;
    expect(resolvePassage(changed, describePassage(HARBOUR_TEXT, start, end))).toMatchObject({ anchor: 'EXACT', start });
  });

  it('finds a passage behind which a space was lost', () => {
    const changed = HARBOUR_TEXT.replaceAll('. ', '.').replaceAll('.\n\n', '.');
    for (const { text, start, end } of SENTENCES) {
      expect(wordingOf(changed, resolvePassage(changed, describePassage(HARBOUR_TEXT, start, end)))).toBe(text);
    }
  });

  it('finds a passage that began or ended inside a word', () => {
    const start = HARBOUR_TEXT.indexOf('harbour office') + 3;
    const changed = `Menu\n${HARBOUR_TEXT}`;
    expect(resolvePassage(changed, describePassage(HARBOUR_TEXT, start, start + 40))).toMatchObject({ anchor: 'MOVED', start: start + 5 });
  });

  it('scores the same words lower the less of their surroundings is left', () => {
    const selector = selectorOf(HARBOUR_TEXT, 'Fishermen then ferried bread and medicine across in open boats.');
    const scoreIn = (text: string): number => {
      const resolution = resolvePassage(text, selector);
      return resolution.anchor === 'ORPHANED' ? 0 : resolution.score;
    };
    const near = scoreIn(`Menu ${HARBOUR_TEXT}`);
    const far = scoreIn(`A calendar of ships. ${selector.exact} A list of fees.`);
    expect(scoreIn(HARBOUR_TEXT)).toBe(1);
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near);
    expect(far).toBeGreaterThan(0.5);
  });
});

describe('resolvePassage where the passage stands more than once', () => {
  const quote = 'The ferry left the port of Sandvik at noon.';
  const text = `A storm was coming up. ${quote} Nobody waved. Years went by in peace. ${quote} A band played on the quay.`;
  const second = text.lastIndexOf(quote);

  it('tells the passages apart by their context', () => {
    const changed = `Home News Sport\n${text}`;
    expect(resolvePassage(changed, describePassage(text, second, second + quote.length))).toMatchObject({ anchor: 'MOVED', start: second + 16 });
    const first = text.indexOf(quote);
    expect(resolvePassage(changed, describePassage(text, first, first + quote.length))).toMatchObject({ anchor: 'MOVED', start: first + 16 });
  });

  it('goes by context even where another copy has come to stand at the old offset', () => {
    const selector = describePassage(text, second, second + quote.length);
    const changed = `${'-'.repeat(second)}${quote} Another band. ${text}`;
    expect(resolvePassage(changed, selector)).toMatchObject({ anchor: 'MOVED', start: second + quote.length + 15 + second });
  });

  it('orphans a passage as ambiguous where context does not tell', () => {
    const selector = describePassage(text, second, second + quote.length);
    const resolution = resolvePassage(`One. ${quote} Two. ${quote} Three. ${quote}`, selector);
    expect(resolution).toMatchObject({ anchor: 'ORPHANED', reason: 'AMBIGUOUS' });
    expect(resolution).toHaveProperty('sentence', expect.stringContaining('3 times'));
  });

  it('orphans a misspelt passage as ambiguous where context does not tell', () => {
    const selector = describePassage(text, second, second + quote.length);
    const misspelt = quote.replace('ferry', 'fery');
    expect(resolvePassage(`One. ${misspelt} Two. ${misspelt} Three.`, selector)).toMatchObject({ anchor: 'ORPHANED', reason: 'AMBIGUOUS' });
  });
});

describe('resolvePassage where the passage was edited', () => {
  /** Words whose misspelling leaves the sense: lower case, long, no meaning of their own. */
  const plainWords = (sentence: string) => [...sentence.matchAll(/(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu)].filter((match) => meaningOf(match[0]) === null);
  const misspell = fc.constantFrom(
    (word: string) => word.slice(0, 2) + word.slice(3),
    (word: string) => word.slice(0, 3) + word.charAt(2) + word.slice(3),
    (word: string) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4),
  );

  it('finds a sentence with a small misspelling, at its place', () => {
    const longSentence = fc.constantFrom(...SENTENCES.filter(({ text }) => text.length > 50 && plainWords(text).length > 0));
    fc.assert(fc.property(longSentence, misspell, fc.nat(), boilerplateOrNothing(), ({ text, start, end }, change, pick, before) => {
      const words = plainWords(text);
      const word = words[pick % words.length];
      const changedWord = change(word?.[0] ?? '');
      fc.pre(changedWord !== word?.[0]);
      const misspelt = text.slice(0, word?.index) + changedWord + text.slice((word?.index ?? 0) + (word?.[0].length ?? 0));
      const changed = `${before}${HARBOUR_TEXT.slice(0, start)}${misspelt}${HARBOUR_TEXT.slice(end)}`;
      const resolution = resolvePassage(changed, describePassage(HARBOUR_TEXT, start, end));
      expect(resolution.anchor).toBe('FUZZY');
      expect(wordingOf(changed, resolution)).toBe(misspelt);
    }), { numRuns: 500 });
  });

  it('orphans a sentence in which a digit has changed', () => {
    const withDigits = fc.constantFrom(...SENTENCES.filter(({ text }) => /\d/.test(text)));
    fc.assert(fc.property(withDigits, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ text }, pick, step) => {
      const digits = [...text.matchAll(/\d/g)];
      const at = digits[pick % digits.length]?.index ?? 0;
      const changed = text.slice(0, at) + String((Number(text[at]) + step) % 10) + text.slice(at + 1);
      expect(resolveReworded(text, changed)).toMatchObject({ anchor: 'ORPHANED', reason: 'NUMBERS_DIFFER' });
    }), { numRuns: 500 });
  });

  it('orphans a sentence in which a name has changed', () => {
    const withNames = SENTENCES.flatMap(({ text }) => [...text.matchAll(/(?<=\p{Ll},? )(?:Sandvik|Aurelia|Jonas|Reuter|Maja|Lund|Ilse|Brandt|Pelle|Ahlgren|Karlsvik)\b/gu)].map((name) => ({ text, name })));
    expect(withNames.length).toBeGreaterThan(5);
    for (const { text, name } of withNames) {
      const changed = `${text.slice(0, name.index)}Viktor${text.slice(name.index + name[0].length)}`;
      expect(resolveReworded(text, changed)).toMatchObject({ anchor: 'ORPHANED', reason: 'NAMES_DIFFER' });
    }
  });

  it('orphans a sentence that has gained a negation', () => {
    for (const { text } of SENTENCES) {
      const changed = text.replace(/\b(had|were|was|is|said|called|called|agreed|would|remember) /, '$1 not ');
      if (changed === text || text.length < 40) continue;
      expect(resolveReworded(text, changed)).toMatchObject({ anchor: 'ORPHANED', reason: 'NEGATION_DIFFERS' });
    }
  });

  it.each([
    ['NEGATION_DIFFERS', 'a lost “not”', 'had not been serviced', 'had been serviced'],
    ['NEGATION_DIFFERS', 'a lost “never”', 'The union never agreed', 'The union agreed'],
    ['NEGATION_DIFFERS', 'a lost “Nobody”', 'Nobody was hurt', 'Somebody was hurt'],
    ['HEDGE_DIFFERS', 'a lost hedge', 'The company allegedly knew', 'The company knew'],
    ['HEDGE_DIFFERS', 'a lost source', 'Ahlgren reportedly asked', 'Ahlgren asked'],
    ['HEDGE_DIFFERS', 'another degree of certainty', 'the council would pay', 'the council may pay'],
    ['DIRECTION_DIFFERS', 'the opposite verb', 'Brandt Lines, denied that', 'Brandt Lines, confirmed that'],
    ['NUMBERS_DIFFER', 'another number in words', 'three of the four decks', 'three of the five decks'],
    ['DATES_DIFFER', 'another month', 'since March 2030', 'since August 2030'],
    ['UNITS_DIFFER', 'another currency', '3.5 million crowns', '3.5 million € crowns'],
  ])('orphans with %s for %s', (reason, _, before, after) => {
    const paragraph = HARBOUR_TEXT.split('\n\n').find((text) => text.includes(before)) ?? '';
    const resolution = resolveReworded(paragraph, paragraph.replace(before, after));
    expect(resolution).toMatchObject({ anchor: 'ORPHANED', reason });
    expect(resolution).toHaveProperty('sentence', expect.stringMatching(/^\p{Lu}.*\.$/u));
  });

  it('orphans a sentence with more than one edit in ten characters', () => {
    const sentence = 'Fishermen then ferried bread and medicine across in open boats.';
    expect(resolveReworded(sentence, sentence.replace('bread and medicine', 'water'))).toMatchObject({ anchor: 'ORPHANED', reason: 'NOT_FOUND' });
  });

  it('never finds a figure inside a larger one', () => {
    const exact = '250 islanders depend on a mail boat';
    const text = `There, ${exact} today.`;
    expect(resolvePassage(`There, 1,${exact} today.`, selectorOf(text, exact))).toMatchObject({ anchor: 'ORPHANED', reason: 'NUMBERS_DIFFER' });
  });

  it('says in a sentence what has changed', () => {
    expect(resolveReworded('Without the ferry, about 1,250 islanders depend on', 'Without the ferry, about 1,350 islanders depend on')).toEqual({
      anchor: 'ORPHANED',
      reason: 'NUMBERS_DIFFER',
      sentence: 'A figure has changed: where the quote has “1,250”, the text has “1,350”.',
    });
  });

  function boilerplateOrNothing() {
    return fc.constantFrom('', ...BOILERPLATE.map((lines) => `${lines}\n`));
  }
});

describe('resolvePassage where the sentence around an unchanged passage was turned', () => {
  const text = 'The harbour master told us on Monday that the council will support the new timetable, which is good.';
  const exact = 'support the new timetable';

  it('orphans it when a negation came right before it', () => {
    const changed = text.replace('will support', 'will not support');
    expect(resolvePassage(changed, selectorOf(text, exact))).toMatchObject({ anchor: 'ORPHANED', reason: 'NEGATION_DIFFERS' });
  });

  it('orphans it when a negation right before it went', () => {
    const negated = text.replace('will support', 'will not support');
    expect(resolvePassage(text, selectorOf(negated, exact))).toMatchObject({ anchor: 'ORPHANED', reason: 'NEGATION_DIFFERS' });
  });

  it('finds it when a line with a negation was put between', () => {
    expect(resolvePassage(text.replace(exact, `\nNo comments yet\n${exact}`), selectorOf(text, exact))).toMatchObject({ anchor: 'MOVED' });
  });
});

describe('resolvePassage of quotes that say little', () => {
  it('does not take a word for a passage because it stands in another text', () => {
    const selector = selectorOf(HARBOUR_TEXT, 'Mayor Ilse Brandt');
    expect(resolvePassage('A long list of guests: Mayor Ilse Brandt, and others.', selector)).toMatchObject({ anchor: 'ORPHANED', reason: 'TOO_SHORT' });
  });

  it('finds a short quote where the words around it are those that stood there', () => {
    const selector = selectorOf(HARBOUR_TEXT, 'Mayor Ilse Brandt');
    const changed = `Menu\n${HARBOUR_TEXT}`;
    expect(resolvePassage(changed, selector)).toMatchObject({ anchor: 'MOVED', start: selector.start + 5 });
  });

  it('orphans a quote without words', () => {
    const selector = { ...selectorOf(HARBOUR_TEXT, 'Mayor'), exact: ' — ' };
    expect(resolvePassage('a — b', selector)).toMatchObject({ anchor: 'ORPHANED', reason: 'EMPTY_QUOTE' });
    expect(resolvePassage('', selectorOf(HARBOUR_TEXT, 'Mayor'))).toMatchObject({ anchor: 'ORPHANED', reason: 'NOT_FOUND' });
  });
});
