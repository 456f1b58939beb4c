import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';

interface BandProps { readonly id: string; readonly title: string; readonly count?: number; readonly lead?: string; readonly children: ReactNode }

/** A section of the desk: a heavy rule, its name in the margin. */
export function Band({ id, title, count, lead, children }: BandProps) {
  return (
    <section className={desk.band} id={id} aria-labelledby={`${id}-head`}>
      <header>
        <h2 id={`${id}-head`}>{title}{count === undefined ? null : <> <span className={desk.count}>{count}</span></>}</h2>
        {lead === undefined ? null : <p>{lead}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}
