'use client';
import { useEffect, useState } from 'react';
import { dropFromOutbox, keepInOutbox, readOutbox, send, type Waiting } from './outbox';

/** How often a waiting answer is tried again while its page stays open. */
const AGAIN_MS = 5000;

type State = 'idle' | 'sending' | 'waiting';

/**
 * Sends the answer of a form so that a lost network does not lose it: it is kept on the device first, and let go of when
 * it has arrived. Without this script the form is posted as any other.
 */
export function AnswerSender({ formId }: { readonly formId: string }) {
  const [state, setState] = useState<State>('idle');

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    // Where there is none (an address without TLS that is not this machine), the open page itself keeps trying.
    navigator.serviceWorker?.register('/sw.js').catch(() => { /* The browser declines; the outbox works without it. */ });
    const button = form.querySelector('button[type=submit]');
    let busy = false;

    const attempt = async (waiting: Waiting): Promise<void> => {
      if (busy) return;
      busy = true;
      setState((now) => (now === 'waiting' ? now : 'sending'));
      button?.setAttribute('aria-disabled', 'true');
      const sent = await send(waiting);
      busy = false;
      if (sent.arrived) {
        dropFromOutbox(localStorage, waiting);
        location.assign(sent.location);
        return;
      }
      button?.removeAttribute('aria-disabled');
      setState('waiting');
    };
    const mine = (): Waiting | undefined => readOutbox(localStorage).find((waiting) => waiting.action === form.action && new URLSearchParams(waiting.body).get('question') === new FormData(form).get('question'));
    const again = (): void => { const waiting = mine(); if (waiting !== undefined) void attempt(waiting); };
    const onSubmit = (event: SubmitEvent): void => {
      event.preventDefault();
      const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
      const waiting = { action: form.action, body: new URLSearchParams(fields).toString() };
      keepInOutbox(localStorage, waiting);
      void attempt(waiting);
    };

    form.addEventListener('submit', onSubmit);
    window.addEventListener('online', again);
    const timer = setInterval(again, AGAIN_MS);
    again();
    return () => {
      form.removeEventListener('submit', onSubmit);
      window.removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [formId]);

  if (state === 'waiting') return <p>Saved on this device; it will be sent as soon as Footnote can be reached.<small>You can leave this page open, or come back to it later on this device.</small></p>;
  return state === 'sending' ? <p>Checking…</p> : null;
}
