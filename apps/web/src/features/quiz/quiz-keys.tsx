'use client';
import { useEffect } from 'react';

/** Elements that have a use of their own for Enter, or for figures. */
const OWN_ENTER = 'a[href], button, select, summary, textarea, input[type=submit]';
const OWN_FIGURES = 'input:not([type=radio]):not([type=checkbox]), select, textarea';

/**
 * The shortcuts of a quiz page: figures choose, Enter goes on (checks the form, or follows the one way on). Choosing
 * never sends anything. They are never the only way, and are not there where a reader has switched them off.
 */
export function QuizKeys({ onId }: { readonly onId: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.key === 'Enter') goOn(event, target, onId);
      else if (/^[1-9]$/.test(event.key) && !target.matches(OWN_FIGURES)) choose(event);
    };
    document.addEventListener('keydown', press);
    return () => { document.removeEventListener('keydown', press); };
  }, [onId]);
  return null;
}

function choose(event: KeyboardEvent): void {
  const option = document.querySelector(`[data-key="${event.key}"]`);
  if (!(option instanceof HTMLInputElement)) return;
  event.preventDefault();
  option.focus();
  option.checked = option.type === 'radio' || !option.checked;
}

function goOn(event: KeyboardEvent, target: Element, onId: string): void {
  if (target.closest(OWN_ENTER) !== null) return;
  const on = document.getElementById(onId);
  if (!(on instanceof HTMLElement)) return;
  event.preventDefault();
  on.click();
}
