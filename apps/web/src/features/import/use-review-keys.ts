'use client';
import { useEffect, useRef } from 'react';
import { readReviewKey, type ReviewKey } from './review-key';

const TAKES_LETTERS = 'input:not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit]), textarea, select, [contenteditable]';

/** The single keys of the review: never the only way, never while somebody types. */
export function useReviewKeys(areLettersOn: boolean, onKey: (key: ReviewKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      const key = readReviewKey({
        key: event.key, isCombined: event.ctrlKey || event.metaKey || event.altKey || event.shiftKey, isTyping: target.closest(TAKES_LETTERS) !== null,
        isSpent: event.defaultPrevented || event.repeat && !/^[jk]$/i.test(event.key), areLettersOn,
      });
      if (key === null) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, [areLettersOn]);
}
