import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { openLetter, sealLetter, type Letter } from './letter';

const LETTER: Letter = { typed: { name: ['The Harbour Board'], hedges: ['ALLEGEDLY', 'REPORTEDLY'] }, problems: [{ field: 'name', message: 'Too long.', about: null }], conflict: 3 };

describe('what a form leaves to the next page', () => {
  it('comes back whole', () => {
    expect(openLetter(sealLetter(LETTER) ?? '')).toEqual(LETTER);
  });

  it('is nobody else’s to write', () => {
    const [packed = ''] = (sealLetter(LETTER) ?? '').split('.');
    for (const word of [undefined, '', 'x', packed, `${packed}.${'a'.repeat(32)}`]) expect(openLetter(word)).toBeNull();
  });

  it('keeps a long text that differs little from the one that is there', () => {
    const article = Array.from({ length: 60 }, (_, nth) => `Line ${String(nth)} ${randomBytes(120).toString('hex')}.`).join('\n');
    const letter = { ...LETTER, typed: { text: [article.replace('Line 3 ', 'Line three ')] } };
    expect(sealLetter(letter)).toBeNull();
    expect(openLetter(sealLetter(letter, article) ?? '', article)).toEqual(letter);
    expect(openLetter(sealLetter(letter, article) ?? '', 'another text')).toBeNull();
  });

  it('lets some problems go before what was typed', () => {
    const problems = Array.from({ length: 60 }, (_, nth) => ({ field: null, message: `${String(nth)} ${randomBytes(90).toString('base64')}`, about: null }));
    expect(openLetter(sealLetter({ ...LETTER, problems }) ?? '')).toEqual({ ...LETTER, problems: problems.slice(0, 5) });
  });
});
