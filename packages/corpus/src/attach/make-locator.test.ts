import { normaliseText } from '@footnote/evidence';
import { makeLocator } from './make-locator.js';

const ARTICLE = 'MENU Sport\n\nThe  ferry limped home.Nobody was hurt. "We saw it," she said. Nobody was seen.';

describe('making a locator', () => {
  it('finds a quotation whatever its spacing, case and punctuation', () => {
    const result = makeLocator(ARTICLE, 'the FERRY limped home nobody');
    expect(result).toMatchObject({ ok: true, passage: 'The ferry limped home.Nobody', locator: { words: 5 } });
  });

  it('takes "first … last" for all between them, with the full stop that ends it', () => {
    const result = makeLocator(ARTICLE, 'limped … hurt');
    expect(result).toMatchObject({ ok: true, passage: 'limped home.Nobody was hurt.', locator: { words: 5 } });
  });

  it('gives offsets into the normalised text', () => {
    const result = makeLocator(ARTICLE, 'ferry limped');
    if (!result.ok) throw new Error(result.reason);
    expect(normaliseText(ARTICLE).text.slice(result.locator.start, result.locator.end)).toBe('ferry limped');
  });

  it.each([
    ['Nobody was', /2 times/],
    ['Nobody was drowned', /holds "nobody was", and then not "drowned"/],
    ['entirely other words', /not even its first word/],
    ['hurt … limped', /does not follow/],
    ['The ferry … home … hurt', /more than one ellipsis/],
    ['', /does not hold it/],
  ])('refuses "%s" with a reason', (quotation, reason) => {
    expect(makeLocator(ARTICLE, quotation)).toEqual({ ok: false, reason: expect.stringMatching(reason) as string });
  });
});
