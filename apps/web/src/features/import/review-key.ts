/** What a single key does while proposals are reviewed. */
export type ReviewKey = 'NEXT' | 'PREVIOUS' | 'ACCEPT' | 'EDIT' | 'REJECT' | 'UNDO';

const LETTERS: Readonly<Record<string, ReviewKey>> = { j: 'NEXT', k: 'PREVIOUS', a: 'ACCEPT', e: 'EDIT', r: 'REJECT', z: 'UNDO' };

/** What is looked at of a key that was pressed; taken apart so that it can be tried without a browser. */
export interface PressedKey {
  readonly key: string;
  /** Any of Ctrl, Alt, Shift and the system's own key is held: the combination is the browser's. */
  readonly isCombined: boolean;
  /** The element that has the focus takes letters itself. */
  readonly isTyping: boolean;
  /** Held down, or already used by somebody else. */
  readonly isSpent: boolean;
  /** The teacher's own choice: single letters are off for whoever dictates or types by accident. */
  readonly areLettersOn: boolean;
}

/** What a key does; null for nothing. */
export function readReviewKey({ key, isCombined, isTyping, isSpent, areLettersOn }: PressedKey): ReviewKey | null {
  if (isCombined || isTyping || isSpent || !areLettersOn) return null;
  return LETTERS[key.toLowerCase()] ?? null;
}
