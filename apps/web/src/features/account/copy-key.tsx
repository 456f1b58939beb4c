'use client';
import { useEffect, useState } from 'react';
import desk from '../../ui/desk.module.css';

/** Copies the key that is shown. Without a script it is not there: the key can be selected all the same. */
export function CopyKey({ value }: { readonly value: string }) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied' | 'refused'>('absent');
  // The clipboard exists on secure origins only, which a school's own network often is not.
  useEffect(() => { if (typeof navigator.clipboard?.writeText === 'function') setState('ready'); }, []);
  if (state === 'absent') return null;
  const copy = (): void => { navigator.clipboard.writeText(value).then(() => { setState('copied'); }, () => { setState('refused'); }); };
  return (
    <>
      <button className={desk.button} type="button" onClick={copy}>Copy the key</button>
      <span role="status">{state === 'copied' ? 'Copied.' : state === 'refused' ? 'The browser did not let it be copied: select it instead.' : ''}</span>
    </>
  );
}
