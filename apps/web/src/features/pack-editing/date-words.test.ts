import { describe, expect, it } from '@jest/globals';
import { readDate, sayDate } from './date-words';

describe('dates in forms', () => {
  it.each([
    ['2023-03-08', '8 March 2023'], ['2023-03', 'March 2023'], ['1998', '1998'], ['2023-07-26/2023-07-30', '26 July 2023 to 30 July 2023'], ['2022-02-24/..', 'since 24 February 2022'], ['../2022-03', 'until March 2022'], ['XXXX', 'not known'],
  ])('stand in words and come back as they were: %s', (edtf, words) => {
    expect(sayDate(edtf)).toBe(words);
    expect(readDate(words)).toBe(edtf);
    expect(readDate(edtf)).toBe(edtf);
  });

  it.each([['between 26 July 2023 and 30 July 2023', '2023-07-26/2023-07-30'], ['from March 2022 to May 2022', '2022-03/2022-05'], ['From 3 May 2022', '2022-05-03/..'], ['till 2022', '../2022'], ['  8  march 2023 ', '2023-03-08']])('are read as people write them: %s', (words, edtf) => {
    expect(readDate(words)).toBe(edtf);
  });

  it.each(['', 'last Wednesday', 'after 3 May 2022', 'since', 'since 2021 to 2022 to 2023', '8/3/2023'])('are not guessed: “%s”', (words) => {
    expect(readDate(words)).toBeNull();
  });

  it('keeps what it has no words for as it stands', () => {
    expect(sayDate('2023-13')).toBe('2023-13');
  });
});
