import { readShortcut, type PressedKey } from './shortcut';

const press = (change: Partial<PressedKey>) => readShortcut({ key: 'a', ctrl: false, meta: false, alt: false, shift: false, isTyping: false, hasOwnUndo: false, isSpent: false, areLettersOn: true, ...change });

describe('readShortcut', () => {
  it.each([['j', 'NEXT'], ['k', 'PREVIOUS'], ['a', 'ACCEPT'], ['e', 'EDIT'], ['r', 'REJECT'], ['A', 'ACCEPT'], ['x', null]])('reads %s as %s', (key, shortcut) => {
    expect(press({ key })).toBe(shortcut);
  });
  it('leaves letters to whoever types', () => {
    expect(press({ isTyping: true })).toBeNull();
  });
  it('leaves letters alone where they are switched off', () => {
    expect(press({ areLettersOn: false })).toBeNull();
    expect(press({ areLettersOn: false, key: 'z', ctrl: true })).toBe('UNDO');
  });
  it('leaves the browser its own combinations', () => {
    for (const held of [{ ctrl: true }, { meta: true }, { alt: true }, { shift: true }]) expect(press(held)).toBeNull();
  });
  it('does nothing for a key that is held down or already used', () => {
    expect(press({ isSpent: true })).toBeNull();
  });
  it('undoes and redoes, but not in a field that undoes letters itself', () => {
    expect(press({ key: 'z', meta: true })).toBe('UNDO');
    expect(press({ key: 'Z', ctrl: true, shift: true })).toBe('REDO');
    expect(press({ key: 'y', ctrl: true })).toBe('REDO');
    expect(press({ key: 'z', ctrl: true, hasOwnUndo: true })).toBeNull();
  });
});
