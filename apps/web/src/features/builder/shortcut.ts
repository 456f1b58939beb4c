/** What a single key does in the builder. */
export type Shortcut = 'NEXT' | 'PREVIOUS' | 'ACCEPT' | 'EDIT' | 'REJECT' | 'UNDO' | 'REDO';

const LETTERS: Readonly<Record<string, Shortcut>> = { j: 'NEXT', k: 'PREVIOUS', a: 'ACCEPT', e: 'EDIT', r: 'REJECT' };

/** What is looked at of a key that was pressed; taken apart so that it can be tried without a browser. */
export interface PressedKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The element that has the focus takes letters itself: a field, a list to choose from, a text to select in. */
  readonly isTyping: boolean;
  /** A field in which the browser's own undo works on letters. */
  readonly hasOwnUndo: boolean;
  /** Held down, or already used by somebody else. */
  readonly isSpent: boolean;
  /** The teacher's own choice: single letters are off for whoever dictates or types by accident. */
  readonly areLettersOn: boolean;
}

/** Which shortcut a key is; null for none. */
export function readShortcut(pressed: PressedKey): Shortcut | null {
  if (pressed.isSpent || pressed.alt) return null;
  if (pressed.ctrl || pressed.meta) return readChord(pressed);
  if (pressed.isTyping || pressed.shift || !pressed.areLettersOn) return null;
  return LETTERS[pressed.key.toLowerCase()] ?? null;
}

function readChord({ key, shift, hasOwnUndo }: PressedKey): Shortcut | null {
  if (hasOwnUndo) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shift ? 'REDO' : 'UNDO';
  return letter === 'y' && !shift ? 'REDO' : null;
}
