'use client';
import { useEffect, useRef } from 'react';
import { readShortcut, type Shortcut } from './shortcut';

const TAKES_LETTERS = 'input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit]), textarea, select, [contenteditable], [role=textbox], [role=grid]';
const UNDOES_LETTERS = 'input[type=text], input[type=search], input[type=number], textarea, [contenteditable]';

/** The builder's single keys and its undo: never the only way, never while somebody types. */
export function useKeys(areLettersOn: boolean, onShortcut: (shortcut: Shortcut) => void): void {
  const latest = useRef(onShortcut);
  latest.current = onShortcut;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      const shortcut = readShortcut({
        key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, alt: event.altKey, shift: event.shiftKey,
        isTyping: target.closest(TAKES_LETTERS) !== null, hasOwnUndo: target.closest(UNDOES_LETTERS) !== null,
        isSpent: event.defaultPrevented || event.repeat && !/^[jk]$/i.test(event.key), areLettersOn,
      });
      if (shortcut === null) return;
      event.preventDefault();
      latest.current(shortcut);
    };
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, [areLettersOn]);
}
