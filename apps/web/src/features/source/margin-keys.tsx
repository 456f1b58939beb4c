'use client';
import { useEffect } from 'react';

/** Moves the focus with the address: into the note that is opened, and back to its passage on Close or Escape. */
export function MarginKeys() {
  useEffect(() => {
    const follow = (): void => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const note = target?.closest('[data-passage]');
      if (!(note instanceof HTMLElement)) return;
      note.focus({ preventScroll: true });
      // As a sheet at the foot of a phone it covers half of the text: the passage has to stay above it.
      if (getComputedStyle(note).position === 'fixed') document.getElementById(`k${note.dataset['passage'] ?? ''}`)?.scrollIntoView({ block: 'start' });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const back = document.querySelector(':is([data-passage]:target, [data-passage]:has(:target)) [data-close]');
      if (back instanceof HTMLAnchorElement) location.hash = back.hash;
    };
    follow();
    window.addEventListener('hashchange', follow);
    document.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('keydown', press);
    };
  }, []);
  return null;
}
