'use client';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { Problem } from '../../ui/notice';
import styles from './packs.module.css';
import { postForm, type Posted } from './post-form';

interface SendingFormProps {
  readonly action: string;
  /** What the button says, and what it says while the files are on their way. */
  readonly label: string;
  readonly sending: string;
  readonly children: ReactNode;
}

type State = { readonly kind: 'IDLE' } | { readonly kind: 'SENDING' } | { readonly kind: 'EXPIRED'; readonly signIn: string } | { readonly kind: 'LOST' } | { readonly kind: 'REFUSED'; readonly sentence: string };

/**
 * A form with files that takes a moment. With a script it is sent from here, so that what was chosen and pasted is still there when
 * something is missing, the session has expired or the network is gone; without one it is an ordinary form.
 */
export function SendingForm({ action, label, sending, children }: SendingFormProps) {
  const [state, setState] = useState<State>({ kind: 'IDLE' });
  const busy = useRef(false);
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    setState({ kind: 'SENDING' });
    const next = readPosted(await postForm(action, new FormData(event.currentTarget)));
    busy.current = false;
    if (next.kind === 'GO') location.assign(next.to);
    else setState(next);
    // The same page with another fragment would not be loaded again.
    if (next.kind === 'GO' && new URL(next.to, location.href).pathname === location.pathname && new URL(next.to, location.href).search === location.search) location.reload();
  };
  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={(event) => { void send(event); }}>
      {children}
      {state.kind === 'EXPIRED' ? <Problem>Your session has expired. <a href={state.signIn} target="_blank" rel="noreferrer">Sign in again in another tab</a>, come back here and send it once more: nothing that you chose is lost.</Problem> : null}
      {state.kind === 'LOST' ? <Problem>That could not be sent. Nothing was changed, and what you chose is still here: try again.</Problem> : null}
      {state.kind === 'REFUSED' ? <Problem>{state.sentence}</Problem> : null}
      <p className={styles.send}><button className={desk.main} type="submit" aria-disabled={state.kind === 'SENDING'}>{state.kind === 'SENDING' ? sending : label}</button></p>
    </form>
  );
}

function readPosted(posted: Posted | null): { readonly kind: 'GO'; readonly to: string } | Exclude<State, { kind: 'SENDING' }> {
  if (posted === null) return { kind: 'LOST' };
  const { location: to, problem } = posted;
  if (to.startsWith('/sign-in')) return { kind: 'EXPIRED', signIn: to };
  return problem === null ? { kind: 'GO', to } : { kind: 'REFUSED', sentence: problem };
}
