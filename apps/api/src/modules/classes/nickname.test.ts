import { describe, expect, it } from '@jest/globals';
import { foldNickname } from './fold-nickname.js';
import { isOffensive } from './is-offensive.js';
import { readNickname } from './nickname.js';

describe('a nickname as it is compared', () => {
  it.each([
    ['Mira', 'mira'], ['Mira', 'MIRA'], ['Mira', 'Мira'], ['Mira', 'Mirа'], ['Mira', 'Ｍｉｒａ'], ['Mira', 'Mi\u200Dra'], ['Mira', 'Mira\uFE0F'], ['Mira K', 'MiraK'], ['Ian', 'lan'], ['Ian', '1an'],
    ['O.', '0.'], ['Zoë', 'Zoe\u0308'], ['Straße', 'STRASSE'], ['ﬁn', 'fin'], ["D'Arcy", 'D’Arcy'], ['Jean-Luc', 'Jean‑Luc'], ['Marnie', 'Mamie'],
  ])('%j and %j are one', (one, other) => { expect(foldNickname(one)).toBe(foldNickname(other)); });

  it.each([['Mira', 'Mara'], ['Zoë', 'Zoe'], ['李', '王'], ['Sam', 'Sam2'], ['😀', '😎'], ['Анна', 'Инна']])('%j and %j are two', (one, other) => { expect(foldNickname(one)).not.toBe(foldNickname(other)); });

  it('is never empty for a nickname that is taken', () => {
    for (const typed of ['.', '!', '李', '😀', '#1']) {
      const read = readNickname(typed);
      expect(read.ok && foldNickname(read.nickname)).toBeTruthy();
    }
  });
});

describe('a name that a class reads', () => {
  it.each(['fuck', 'F.u.c.k', 'ƒück', 'n1gg3r', 'sh1t', 'assh0le'])('%j is refused', (name) => { expect(isOffensive(name)).toBe(true); });
  it.each(['Mira', 'Keen Otter', 'Scunthorpe', 'Cassandra', 'Phuc', 'Dickson', 'Van Dyke', 'Sussex', 'Titus', 'Hancock', '李', 'Zoë', 'Анна'])('%j is taken', (name) => { expect(isOffensive(name)).toBe(false); });
});
