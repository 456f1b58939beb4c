import { hashText, normaliseText, splitSentences } from '@footnote/evidence';
import { cleanDocument, toCleanRange, toRawRange } from './index.js';
import { BODY_SENTENCES } from './testing/body-sentences.js';
import { DAM_BROADCAST, DAM_TEXT, LIGHTHOUSE_PARAGRAPHS, LIGHTHOUSE_TEXT } from './testing/invented-pages.js';
import { describeWithArticles, pasted } from './testing/read-articles.js';
import type { CleanedText } from '../model.js';

const textsOf = (cleaned: CleanedText, kept: boolean): string[] => cleaned.blocks.filter((block) => block.kept === kept).map((block) => normaliseText(cleaned.raw.slice(block.raw.start, block.raw.end)).text);
const reasonOf = (cleaned: CleanedText, start: string): string | null => cleaned.blocks.find((block) => cleaned.raw.slice(block.raw.start, block.raw.end).includes(start))?.reason ?? null;

describe('cleanDocument on a pasted text', () => {
  const cleaned = cleanDocument(pasted(LIGHTHOUSE_TEXT));

  it('keeps the paragraphs and the subheading of the article, and nothing else', () => {
    expect(cleaned.text).toBe([LIGHTHOUSE_PARAGRAPHS[0], LIGHTHOUSE_PARAGRAPHS[1], `${LIGHTHOUSE_PARAGRAPHS[2]} ${LIGHTHOUSE_PARAGRAPHS[3]}`, 'What it costs', LIGHTHOUSE_PARAGRAPHS[4]].join('\n\n'));
  });

  it('shows the title as a kept block that is not in the text', () => {
    expect(cleaned.blocks.filter((block) => block.role === 'TITLE')).toHaveLength(1);
    expect(cleaned.text).not.toContain('Council votes to close');
  });

  it.each([
    ['• News', 'MENU'], ['3. Council', 'BREADCRUMB'], ['By Tam', 'BYLINE'], ['6 February 2024', 'DATELINE'], ['12 Shares', 'SHARE_COUNT'],
    ['in a winter storm last year', 'CAPTION'], ['Read more:', 'READ_MORE'], ['@salwick', 'EMBEDDED_POST'], ['• council', 'TAGS'],
    ['Toll on the causeway', 'TEASER'], ['A seal was found', 'TEASER'], ['© 2024', 'FOOTER'], ['Privacy policy', 'FOOTER'],
  ])('drops %s as %s', (start, reason) => {
    expect(reasonOf(cleaned, start)).toBe(reason);
  });

  it('puts a lost space back and says where', () => {
    expect(cleaned.repairs).toHaveLength(1);
    expect(cleaned.text.slice(cleaned.repairs[0], (cleaned.repairs[0] ?? 0) + 4)).toBe(' The');
  });

  it('numbers the blocks in their order, none overlapping', () => {
    cleaned.blocks.forEach((block, index) => {
      expect(block.id).toBe(index);
      expect(block.raw.start).toBeGreaterThanOrEqual(cleaned.blocks[index - 1]?.raw.end ?? 0);
    });
  });
});

describe('cleanDocument with the choices of a person', () => {
  const plain = cleanDocument(pasted(LIGHTHOUSE_TEXT));
  const idOf = (start: string): number => plain.blocks.find((block) => plain.raw.slice(block.raw.start, block.raw.end).includes(start))?.id ?? -1;

  it('takes a block back against the rules', () => {
    const cleaned = cleanDocument(pasted(LIGHTHOUSE_TEXT), { takenBack: [idOf('A seal was found')], dropped: [] });
    expect(cleaned.text).toContain('A seal was found asleep');
    expect(cleaned.blocks[idOf('A seal was found')]).toMatchObject({ kept: true, role: 'BODY', reason: null, byHand: true });
  });

  it('drops a block against the rules', () => {
    const cleaned = cleanDocument(pasted(LIGHTHOUSE_TEXT), { takenBack: [], dropped: [idOf('Harbour warden')] });
    expect(cleaned.text).not.toContain('Harbour warden');
    expect(cleaned.blocks[idOf('Harbour warden')]).toMatchObject({ kept: false, role: null, reason: 'BY_HAND', byHand: true });
  });

  it('takes the title into the text where a person wants it there', () => {
    const title = plain.blocks.find((block) => block.role === 'TITLE')?.id ?? -1;
    expect(cleanDocument(pasted(LIGHTHOUSE_TEXT), { takenBack: [title], dropped: [] }).text).toMatch(/^Council votes to close/u);
  });

  it('changes nothing for blocks that are not there, or that are already so', () => {
    const kept = plain.blocks.find((block) => block.role === 'BODY')?.id ?? -1;
    expect(cleanDocument(pasted(LIGHTHOUSE_TEXT), { takenBack: [kept, 9_999, -1], dropped: [idOf('© 2024'), 12_345] })).toEqual(plain);
  });

  it('keeps the same ids for the same document', () => {
    const again = cleanDocument(pasted(LIGHTHOUSE_TEXT), { takenBack: [0], dropped: [idOf('Harbour warden')] });
    expect(again.blocks.map((block) => block.raw)).toEqual(plain.blocks.map((block) => block.raw));
  });
});

describe('cleanDocument on pages of another make', () => {
  it('keeps title, dek, paragraphs and the announced list of a page that was copied whole', () => {
    const cleaned = cleanDocument(pasted(DAM_TEXT));
    expect(cleaned.blocks.filter((block) => block.kept).map((block) => [block.role, cleaned.raw.slice(block.raw.start, block.raw.end).slice(0, 12)])).toEqual([
      ['TITLE', 'Verany dam: '], ['LEAD', 'Lena Orsk br'], ['LEAD', 'Finance Mini'], ['BODY', 'Orsk wrote o'], ['BODY', 'Halm has not'], ['SUBHEADING', 'Three villag'], ['BODY', '1. Upper Tar'], ['BODY', '2. Lower Tar'], ['BODY', '3. Sill.'],
    ]);
  });

  it.each([['@lorsk', 'EMBEDDED_POST'], ['The people of Tarn deserve', 'EMBEDDED_POST'], ['4:12 PM', 'EMBEDDED_POST'], ['Photo: Pim Dorr', 'CREDIT'], ['READ ALSO', 'READ_MORE'], ['SEE ALSO', 'READ_MORE'], ['Tags: dam', 'TAGS'], ['is the political editor', 'CREDIT'], ['Joe: This is', 'TEASER']])('drops “%s” as %s', (words, reason) => {
    expect(reasonOf(cleanDocument(pasted(DAM_TEXT)), words)).toBe(reason);
  });

  it('keeps one line a paragraph, and takes a line below a bare credit for a caption rather than the title', () => {
    const cleaned = cleanDocument(pasted(DAM_BROADCAST));
    expect(cleaned.blocks.filter((block) => block.kept).map((block) => block.role)).toEqual(['TITLE', 'LEAD', 'BODY', 'BODY', 'BODY', 'SUBHEADING', 'BODY', 'BODY']);
    expect(reasonOf(cleaned, 'Protesters gathered')).toBe('CAPTION');
    expect(cleaned.text).toMatch(/^The finance minister.*Korvo Times\.$/su);
  });
});

describe('cleanDocument on texts of other shapes', () => {
  it('joins paragraphs that were broken at a fixed width', () => {
    const wrapped = LIGHTHOUSE_PARAGRAPHS.map((paragraph) => paragraph.replace(/(.{50,64}) /gu, '$1\n')).join('\n\n');
    expect(cleanDocument(pasted(wrapped)).text).toBe(LIGHTHOUSE_PARAGRAPHS.join('\n\n'));
  });

  it('keeps paragraphs that follow each other without an empty line apart', () => {
    expect(cleanDocument(pasted(LIGHTHOUSE_PARAGRAPHS.join('\n'))).text).toBe(LIGHTHOUSE_PARAGRAPHS.join('\n\n'));
  });

  it('cuts a date and an address off the line of the text behind them', () => {
    const cleaned = cleanDocument(pasted(` date 2024-02-06 https://www.brackherald.example/old-light ${LIGHTHOUSE_PARAGRAPHS[0]}\n\n${LIGHTHOUSE_PARAGRAPHS[1]}`));
    expect(cleaned.text).toBe(`${LIGHTHOUSE_PARAGRAPHS[0]}\n\n${LIGHTHOUSE_PARAGRAPHS[1]}`);
    expect(cleaned.blocks.slice(0, 2).map((block) => block.reason)).toEqual(['DATELINE', 'DATELINE']);
  });

  it('drops a credit in brackets that stands alone', () => {
    expect(reasonOf(cleanDocument(pasted(`${LIGHTHOUSE_PARAGRAPHS.join('\n\n')}\n\n(HERALD/Coast Agency)`)), '(HERALD')).toBe('CREDIT');
  });

  it('keeps a list that a paragraph announces', () => {
    const text = cleanDocument(pasted(`${LIGHTHOUSE_PARAGRAPHS[0]}\n\nThe council set three conditions, which the treasurer read out before the vote:\n• a second lamp\n• a siren\n• a boat\n\n${LIGHTHOUSE_PARAGRAPHS[1]}`)).text;
    expect(text).toContain('a second lamp');
    expect(text).toContain('a boat');
  });

  it('sees through letters that cannot be seen', () => {
    const cleaned = cleanDocument(pasted(`${LIGHTHOUSE_PARAGRAPHS.join('\n\n')}\n\nRe\u200Bad mo\u00ADre:\u202E Something else altogether`));
    expect(cleaned.text).toBe(LIGHTHOUSE_PARAGRAPHS.join('\n\n'));
  });

  it.each([['nothing', ''], ['blanks', ' \n\t\n '], ['one word', 'Lighthouse'], ['only what cannot be seen', '\u200B\u202E\uFEFF']])('gives an empty text for %s', (_, content) => {
    expect(cleanDocument(pasted(content)).text).toBe('');
  });
});

describeWithArticles('cleanDocument on the five articles', (articles) => {
  it.each(articles.map((document) => [document.name, document] as const))('%s: every sentence of the body and no other', (name, document) => {
    const expected = BODY_SENTENCES[name ?? ''] ?? [];
    const cleaned = cleanDocument(document);
    expect(expected.length).toBeGreaterThan(5);
    expect(splitSentences(cleaned.text).map((sentence) => {
      const { start, end } = toRawRange(cleaned, sentence);
      return [start, end, hashText(sentence.text).slice(0, 12)];
    })).toEqual(expected);
  });

  it.each(articles.map((document) => [document.name, document] as const))('%s: each sentence is found again from where it stood', (_, document) => {
    const cleaned = cleanDocument(document);
    for (const sentence of splitSentences(cleaned.text)) expect(toCleanRange(cleaned, toRawRange(cleaned, sentence))).toEqual({ start: sentence.start, end: sentence.end });
  });

  it('shows all lines that it drops, with a reason each', () => {
    for (const document of articles) {
      const { raw, blocks } = cleanDocument(document);
      expect(blocks.map((block) => raw.slice(block.raw.start, block.raw.end)).join('').replace(/\s/gu, '')).toBe(raw.replace(/\s/gu, ''));
      for (const block of blocks) expect(block.kept ? block.role : block.reason).not.toBeNull();
    }
  });

  it('says of every reason what the text is', () => {
    const dropped = articles.flatMap((document) => textsOf(cleanDocument(document), false));
    expect(dropped.length).toBeGreaterThan(100);
  });
});
