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
  it.each(['fuck', 'sh1t', 'n1gg3r', 'assh0le', '5h1t', 'pen15', '@ss', '$hit', 'b!tch', 'fuck69'])('%j is refused, figures and signs for letters or not', (name) => { expect(isOffensive(name)).toBe(true); });
  it.each(['F.u.c.k', 'f u c k', 'f_u_c_k', 'fu-ck', 'fu ck', 'you-cunt', 'f*ck', 'sh*t', 'fuuuuck', 'fu\u200Bck', 'f\u00ADuck', 'h.u.r.e.n.s.o.h.n', 'pu ta'])('%j is refused, cut up, stretched or starred', (name) => { expect(isOffensive(name)).toBe(true); });
  it.each(['ƒück', 'fuсk', 'fυck', 'Ｆｕｃｋ', '𝓯𝓾𝓬𝓴', 'f\u0308uck'])('%j is refused, in letters that look alike', (name) => { expect(isOffensive(name)).toBe(true); });
  it.each(['connard', 'CONNASSE', 'enculé', 'fils de pute', 'Arschloch', 'Scheiße', 'Hurensohn', 'F I C K E N', 'ar$chloch', 'hijo de puta', 'Cabrón', 'maricón', 'm1erda'])('%j is refused, in French, German and Spanish', (name) => { expect(isOffensive(name)).toBe(true); });
  it.each(['Dick', 'Kike', 'Big Dick', 'dickhead', 'Dick Head', 'Adolf Hitler'])('%j is refused, though some of it is a name', (name) => { expect(isOffensive(name)).toBe(true); });

  it.each(['Mira', 'Keen Otter', 'Cassandra', 'Phuc', 'Dickson', 'Sussex', 'Titus', 'Hancock', 'Hitchcock', 'Cockburn', 'Cumberbatch', 'Fukuda', 'Semenova', 'Pornchai', 'Assefa', 'Wankhede', 'Bich Ngoc', 'Verga', 'Fick', 'Jean-Luc', "D'Arcy", '李', 'Zoë', 'Анна', 'Темрюк'])('%j is taken, as it is somebody’s', (name) => { expect(isOffensive(name)).toBe(false); });
  it.each(['Scunthorpe', 'Penistone', 'Essex', 'Clitheroe', 'Arsenal', 'Uranus', 'Shih Tzu', 'Class 9B'])('%j is taken, as a word within a word is none', (name) => { expect(isOffensive(name)).toBe(false); });
  it.each(['Dick Turpin', 'Dick Whittington', 'Dick Van Dyke', 'Moby Dick', 'Philip K. Dick'])('%j is taken: somebody who goes by that name', (name) => { expect(isOffensive(name)).toBe(false); });

  it('may have any number in it, whatever its figures look like', () => {
    const refused = ['Student ', 'Player', '#'].flatMap((before) => Array.from({ length: 1_000 }, (_, at) => `${before}${String(at)}`)).filter(isOffensive);
    expect(refused).toEqual([]);
  });
});
