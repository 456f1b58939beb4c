import { readReviewKey, type PressedKey } from './review-key';

const press = (change: Partial<PressedKey>) => readReviewKey({ key: 'a', isCombined: false, isTyping: false, isSpent: false, areLettersOn: true, ...change });

describe('readReviewKey', () => {
  it.each([['j', 'NEXT'], ['k', 'PREVIOUS'], ['a', 'ACCEPT'], ['e', 'EDIT'], ['r', 'REJECT'], ['z', 'UNDO'], ['A', 'ACCEPT'], ['x', null], ['Enter', null]])('reads %s as %s', (key, does) => {
    expect(press({ key })).toBe(does);
  });
  it('leaves letters to whoever types, and combinations to the browser', () => {
    expect([press({ isTyping: true }), press({ isCombined: true })]).toEqual([null, null]);
  });
  it('decides nothing twice while a key is held down', () => {
    expect(press({ isSpent: true })).toBeNull();
  });
  it('does nothing where the keys are switched off', () => {
    expect(press({ areLettersOn: false })).toBeNull();
  });
});
