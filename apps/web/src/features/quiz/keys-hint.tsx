import type { ReactNode } from 'react';
import controls from '../../ui/controls.module.css';
import styles from './quiz.module.css';

interface KeysHintProps {
  readonly on: boolean;
  readonly here: string;
  readonly children: ReactNode;
}

/** Which keys do what, and the switch for them. The form stands apart, since forms cannot stand in one another. */
export function KeysHint({ on, here, children }: KeysHintProps) {
  return (
    <p className={styles.keys}>
      {on ? <>{children} </> : 'Shortcut keys are off. '}
      <button className={controls.plain} type="submit" form="keys-form" formAction={`/settings/keys?on=${on ? '0' : '1'}&back=${encodeURIComponent(here)}`}>{on ? 'Switch keys off' : 'Switch keys on'}</button>
    </p>
  );
}

/** The empty form to which the switch belongs. */
export function KeysForm() {
  return <form id="keys-form" method="post" action="/settings/keys" hidden />;
}
