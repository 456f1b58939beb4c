import { readArticle } from './read-article.js';

const remarks = (content: string): readonly string[] => readArticle({ kind: 'PLAIN_TEXT', content, name: null, url: null }, { graph: null, outlets: [], today: '2036-01-01' }).remarks;
const BODY = 'The council of Marlow voted on Monday to close the old baths. The mayor, Ada Quill, opposed the plan and said that it would cost the town its last pool.';

describe('remarks on what a text is', () => {
  it('say nothing of an article', () => {
    expect(remarks(`The baths close\n\n3 March 2031\n\n${BODY}\n\n${BODY.replace('Monday', 'Tuesday')}`)).toEqual([]);
  });

  it.each([
    ['a stub in front of a paywall', `The baths close\n\n${BODY}\n\nSubscribe to continue reading`, /subscribers/u],
    ['a live page', `Live\n\n17:45\n${BODY}\n\n14:20\n${BODY.replace('Monday', 'Sunday')}\n\n09:30\n${BODY.replace('old', 'new')}`, /live page/u],
    ['a newsletter', `View this email in your browser\n\nThe baths close\n\n${BODY}\n\nUnsubscribe | Privacy`, /newsletter/u],
    ['a text from a PDF', `The baths close\n\n${BODY}\n\nThe govern-\nment said that the muni-\ncipal baths were out of or-\nder.`, /PDF/u],
  ])('tell %s', (_, content, said) => {
    expect(remarks(content)).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
  });
});
