import type { ReactNode } from 'react';
import styles from './section.module.css';
import type_ from './type.module.css';

interface SectionProps {
  /** The section's anchor; its heading is `<id>-head`. */
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heavy rule, named by its heading. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-head`}>
      <header className={styles.head}>
        <h2 className={type_.head2} id={`${id}-head`}>{title}</h2>
        {lead === undefined ? null : <p>{lead}</p>}
      </header>
      {children}
    </section>
  );
}
