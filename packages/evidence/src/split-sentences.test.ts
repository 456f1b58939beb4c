import fc from 'fast-check';
import { normaliseText } from './normalise-text.js';
import { splitSentences } from './split-sentences.js';
import { HARBOUR_TEXT } from './testing/harbour-text.js';
import { describeWithArticles } from './testing/read-articles.js';

const sentencesOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['ends a sentence at a full stop, a question mark, an exclamation mark', 'He left. Why? Who knows! Nobody.', ['He left.', 'Why?', 'Who knows!', 'Nobody.']],
    ['sees the end where the space after a full stop is missing', 'They committed war crimes.The Defense Department objects.', ['They committed war crimes.', 'The Defense Department objects.']],
    ['sees the end before a link that is glued to it', 'They prosecute pilots.https://t.co/xnHC is the link', ['They prosecute pilots.', 'https://t.co/xnHC is the link']],
    ['sees the end behind a year or a bracket without a space', 'It began in 2022.The office agreed (twice).They left.', ['It began in 2022.', 'The office agreed (twice).', 'They left.']],
    ['keeps the abbreviation U.S. before a name', 'Ships of the U.S. Navy left. So did the U.N. Secretary.', ['Ships of the U.S. Navy left.', 'So did the U.N. Secretary.']],
    ['ends a sentence at U.S. before a word that begins one', 'They live in the U.S. The office is in Oslo.', ['They live in the U.S.', 'The office is in Oslo.']],
    ['keeps titles, initials and references', 'Gen. J. R. Smith met Mrs. Lund, see No. 5 and Fig. 3. He left.', ['Gen. J. R. Smith met Mrs. Lund, see No. 5 and Fig. 3.', 'He left.']],
    ['tells the answer No from a number', 'Did he? No. Five did.', ['Did he?', 'No.', 'Five did.']],
    ['keeps times, companies and Latin in mid-sentence', 'At 5 p.m. Monday Brandt Inc. sold e.g. boats, etc. to Lund.', ['At 5 p.m. Monday Brandt Inc. sold e.g. boats, etc. to Lund.']],
    ['keeps decimals and thousands', 'It cost 3.5 million, or 19.400 each. Cheap!', ['It cost 3.5 million, or 19.400 each.', 'Cheap!']],
    ['keeps addresses, links and file names', 'See www.port.example.Com, a.lund@port.Org or https://port.example/a.Html now.', ['See www.port.example.Com, a.lund@port.Org or https://port.example/a.Html now.']],
    ['keeps closing quotation marks with their sentence', 'She said "we left." Then “they stayed.” So it was.', ['She said "we left."', 'Then “they stayed.”', 'So it was.']],
    ['goes on where a question is quoted in mid-sentence', '“Why now?” she asked. Nobody answered.', ['“Why now?” she asked.', 'Nobody answered.']],
    ['keeps an ellipsis in mid-sentence and ends at one before a capital', 'He was … tired... and left... The end.', ['He was … tired... and left...', 'The end.']],
    ['keeps references to notes with their sentence', 'It sank.[12] Nobody saw it.', ['It sank.[12]', 'Nobody saw it.']],
    ['takes two full stops for one', 'It sank.. Then it rose.', ['It sank..', 'Then it rose.']],
    ['keeps the number of a list entry with it', '1. Home\n2. News', ['1. Home', '2. News']],
    ['keeps a day with an ordinal full stop', 'Am 8. March 2023 it rained.', ['Am 8. March 2023 it rained.']],
    ['ends a heading at the line end', 'Ferry stays in port\nThe office said so.', ['Ferry stays in port', 'The office said so.']],
    ['reads on where a long line was only wrapped', 'The harbour office of Sandvik kept the ferry in port because\nits rafts had expired. So it said.', ['The harbour office of Sandvik kept the ferry in port because\nits rafts had expired.', 'So it said.']],
    ['knows the full stops of other scripts', 'これは一つ。二つ目です。', ['これは一つ。', '二つ目です。']],
    ['knows the Arabic question mark', 'لماذا؟ لا أحد يعرف.', ['لماذا؟', 'لا أحد يعرف.']],
    ['finds none in blanks', ' \n ', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('gives offsets at which the text is the sentence, in order, and loses nothing but blanks', () => {
    const pieces = fc.constantFrom('Mr. ', 'The end', '. ', '.', '? ', '“', '”', ' ', '\n', 'U.S.', 'war', '3.5', '…', ' no', 'A', 'www.a.b');
    fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 40 }), (text) => {
      let position = 0;
      for (const { start, end, text: sentence } of splitSentences(text)) {
        expect(text.slice(position, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(sentence);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
        position = end;
      }
      expect(text.slice(position).trim()).toBe('');
    }), { numRuns: 500 });
  });

  it('splits a whole report', () => {
    const sentences = sentencesOf(HARBOUR_TEXT);
    expect(sentences).toHaveLength(16);
    expect(sentences).toContain('"The sirens were silent on three of the four decks," she told reporters.');
  });
});

describeWithArticles('splitSentences on the real articles', (articles) => {
  const numbers = [17, 11, 116, 24, 14];
  it.each(articles.map(({ file, raw }, i) => [file, raw, numbers[i]]))('%s: finds each sentence, heading and menu entry', (_, raw, count) => {
    const { text } = normaliseText(String(raw));
    const sentences = splitSentences(text);
    expect(sentences).toHaveLength(Number(count));
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      // Two sentences in one: a full stop that a capital follows at once, or after a blank, abbreviations apart.
      expect(sentence.text.replace(/\bU\.S\.|\bAug\.|^\d\./g, '')).not.toMatch(/\p{Ll}{2}[.!?]["”]?\s?\p{Lu}\p{Ll}+ /u);
    }
  });
});
