'use client';
import { useEffect } from 'react';

/** Moves the focus with the address: into the claim that is opened, and back to its passage on Close or Escape. */
export function MarginKeys() {
  useEffect(() => {
    const follow = (): void => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target?.matches('[data-claim]') === true) target.focus({ preventScroll: true });
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const open = document.querySelector('[data-claim]:target');
      const back = open?.querySelector('a[href^="#k"]');
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
