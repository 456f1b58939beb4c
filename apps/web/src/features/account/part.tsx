import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import styles from './account.module.css';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of the account's page: its name in the margin, its forms beside it. */
export function Part({ id, title, lead, children }: PartProps) {
  return (
    <section className={desk.band} id={id} aria-labelledby={`${id}-head`}>
      <header>
        <h2 id={`${id}-head`}>{title}</h2>
        {lead === undefined ? null : <p>{lead}</p>}
      </header>
      <div className={styles.part}>{children}</div>
    </section>
  );
}

interface ButtonFormProps {
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly label: string;
  /** What the button is about, where several look alike: read out, not shown. */
  readonly about?: string;
}

/** A form that is one button. */
export function ButtonForm({ action, fields = {}, label, about }: ButtonFormProps) {
  return (
    <form method="post" action={`/account/${action}`}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button className={desk.tight} type="submit" aria-label={about === undefined ? undefined : `${label}: ${about}`}>{label}</button>
    </form>
  );
}

interface SureFormProps extends ButtonFormProps {
  /** What it means, said before it can be done. */
  readonly children: ReactNode;
}

/** The same for what cannot be undone: opened first, and then said what it means. */
export function SureForm({ action, fields = {}, label, about, children }: SureFormProps) {
  return (
    <details className={styles.sure}>
      <summary aria-label={about === undefined ? undefined : `${label}: ${about}`}>{label}…</summary>
      <form method="post" action={`/account/${action}`}>
        {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <p>{children}</p>
        <button className={desk.grave} type="submit">{label}</button>
      </form>
    </details>
  );
}
