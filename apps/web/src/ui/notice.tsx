import type { ReactNode } from 'react';
import { ReloadWhenBack } from './reload-when-back';
import controls from './controls.module.css';
import styles from './notice.module.css';
import type_ from './type.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly acts?: readonly { readonly href: string; readonly label: string }[];
}

/** A whole page that has something to say instead of its content. */
export function Notice({ title, children, acts = [] }: NoticeProps) {
  return (
    <div className={styles.notice}>
      <h1 className={type_.head1}>{title}</h1>
      {children}
      {acts.length === 0 ? null : (
        <div className={styles.acts}>
          {acts.map((act, index) => <a key={act.href} className={index === 0 ? controls.button : controls.quiet} href={act.href}>{act.label}</a>)}
        </div>
      )}
    </div>
  );
}

/** The API does not answer. The page says so, and comes back by itself where it can. */
export function Unreachable({ here }: { readonly here: string }) {
  const isAtDesk = here === '/account' || here === '/desk' || here.startsWith('/desk/');
  const elsewhere = isAtDesk ? { href: '/desk', label: 'Go to the desk' } : { href: '/', label: 'Go to the topics' };
  return (
    <Notice title="Footnote cannot reach its sources right now" acts={[{ href: here, label: 'Try again' }, ...(here === elsewhere.href ? [] : [elsewhere])]}>
      <p role="status">The part of Footnote that keeps the sources and the answers does not reply. {isAtDesk ? 'What was saved is safe.' : 'What you have already answered is safe.'} <ReloadWhenBack /></p>
    </Notice>
  );
}

/** One line where a list would stand. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

/** One sentence about what was wrong with what was sent. It takes the focus, so that it is read first. */
export function Problem({ children, id = 'problem' }: { readonly children: ReactNode; readonly id?: string }) {
  return <p className={styles.problem} id={id} role="alert" tabIndex={-1} autoFocus>{children}</p>;
}

/** One sentence that says that something was done. */
export function Done({ children }: { readonly children: ReactNode }) {
  return <p className={styles.done} role="status">{children}</p>;
}
