import { loadFerry, readFerry } from '../testing/ferry.js';
import { recogniseSource } from './recognise-source.js';

const graph = loadFerry();
const text = (name: string) => readFerry().get(`originals/${name}.txt`) ?? '';

describe('recognising a source', () => {
  it.each(graph.sources.filter(({ textKind }) => textKind === 'SUMMARY').map(({ slug }) => slug))('recognises the original of %s by all of its passages', (slug) => {
    const recognised = recogniseSource(graph, text(slug));
    expect(recognised).toEqual({ source: slug, hits: expect.any(Number) as number, of: expect.any(Number) as number });
    if ('source' in recognised) expect(recognised.hits).toBe(recognised.of);
  });

  it('recognises a copy of which a third is cut off', () => {
    const whole = text('tidewater-2021-06-16');
    expect(recogniseSource(graph, whole.slice(0, Math.floor(whole.length * 0.67)))).toMatchObject({ source: 'tidewater-2021-06-16' });
  });

  it('refuses an article that is none of the sources, and says so', () => {
    const other = 'A new bakery opened on the market square this morning. '.repeat(20);
    expect(recogniseSource(graph, other)).toEqual({ refused: expect.stringMatching(/none of the sources of "harbour-ferry": none of the \d+ passages of its 6 sources/) as string });
  });

  it('refuses a text with one passage, and says how many of which source it found', () => {
    const quoting = `${'Nothing else here is about the harbour at all. '.repeat(10)} Mayor Odo Farrant said that he had not made up his mind.`;
    expect(recogniseSource(graph, quoting)).toEqual({ refused: expect.stringMatching(/it holds 1 of the \d+ passages of tidewater-2021-06-16\./) as string });
  });

  it('refuses a file that holds two of the articles, naming both', () => {
    const both = `${text('wire-2021-07-07')}\n\n${text('digest-2021-06-16')}`;
    expect(recogniseSource(graph, both)).toEqual({ refused: expect.stringMatching(/could be (digest-2021-06-16 or wire-2021-07-07|wire-2021-07-07 or digest-2021-06-16).*one article/) as string });
  });

  it.each([
    ['an empty file', '', /empty/],
    ['a file of blanks', ' \n\t\n ', /empty/],
    ['a headline', 'Mayor suspends ferry sale', /4 words/],
    ['bytes that are no text', `PK\u0003\u0004${'\0'.repeat(50)}word `.repeat(40), /not a text file/],
    ['text in the wrong encoding', 'caf\uFFFD cr\uFFFDme '.repeat(40), /not a text file/],
  ])('refuses %s', (_, raw, reason) => {
    expect(recogniseSource(graph, raw)).toEqual({ refused: expect.stringMatching(reason) as string });
  });

  it('refuses everything where the pack has no locators', () => {
    const without = { ...graph, evidence: graph.evidence.map((evidence) => ({ ...evidence, original: null })) };
    expect(recogniseSource(without, text('wire-2021-07-07'))).toEqual({ refused: expect.stringMatching(/has locators/) as string });
  });
});
