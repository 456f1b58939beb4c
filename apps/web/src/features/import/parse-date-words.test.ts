import { parseDateWords } from './parse-date-words';

describe('parseDateWords', () => {
  it.each([
    ['2023-03-08', '2023-03-08'], ['2023-03', '2023-03'], ['2023', '2023'], ['8 March 2023', '2023-03-08'], ['8th Mar 2023', '2023-03-08'], ['March 8, 2023', '2023-03-08'], [' March  2023 ', '2023-03'],
    ['Sept. 2021', '2021-09'], ['3 March 2023 to 5 March 2023', '2023-03-03/2023-03-05'], ['2023-03-03/2023-03-05', '2023-03-03/2023-03-05'], ['about 2019', '2019~'], ['perhaps May 2019', '2019-05?'], ['2023-03~', '2023-03~'],
  ])('reads %s', (words, edtf) => {
    expect(parseDateWords(words)).toBe(edtf);
  });
  it.each(['', 'yesterday', '8/3/2023', '8 Marz 2023', '08.03.2023', 'ma 2023', '2023-03-08 to', '1 May 2023 to 2 May 2023 to 3 May 2023'])('reads no date in “%s”, rather than guess one', (words) => {
    expect(parseDateWords(words)).toBeNull();
  });
});
