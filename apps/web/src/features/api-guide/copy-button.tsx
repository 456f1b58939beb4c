'use client';
import { useEffect, useState } from 'react';
import controls from '../../ui/controls.module.css';

/** Copies a text. Without a script it is not there: the text can be selected all the same. */
export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  // The clipboard exists on secure origins only, which a class's own network often is not.
  useEffect(() => { if (typeof navigator.clipboard?.writeText === 'function') setState('ready'); }, []);
  if (state === 'absent') return null;
  return (
    <>
      <button className={controls.quiet} type="button" onClick={() => { void navigator.clipboard.writeText(text).then(() => { setState('copied'); }); }}>Copy the query</button>
      <span role="status">{state === 'copied' ? ' Copied.' : ''}</span>
    </>
  );
}
