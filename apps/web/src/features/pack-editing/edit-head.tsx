import type { ReactNode } from 'react';
import desk from '../../ui/desk.module.css';
import { packPath, PACKS } from '../packs/pack-paths';
import { editPath } from './edit-paths';

interface EditHeadProps {
  readonly pack: { readonly slug: string; readonly title: string; readonly invented: boolean };
  readonly title: string;
  /** Where this page stands below the start of editing; none on that page itself. */
  readonly way?: readonly { readonly href: string; readonly label: string }[];
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a page on which a pack is edited: the way to it, its title, and what can be done. */
export function EditHead({ pack, title, way, lead, children }: EditHeadProps) {
  return (
    <header className={desk.slug}>
      <div>
        <p className={desk.meta}><a href={PACKS}>Packs</a> / <a href={packPath(pack.slug)}>{pack.title}</a>{way === undefined ? null : <> / <a href={editPath(pack.slug)}>Edit</a></>}{way?.map(({ href, label }) => <span key={href}> / <a href={href}>{label}</a></span>)}{pack.invented ? ', an invented affair' : ''}</p>
        <h1>{title}</h1>
        {lead === undefined ? null : <p className={desk.lead}>{lead}</p>}
      </div>
      {children === undefined ? null : <div className={desk.acts}>{children}</div>}
    </header>
  );
}
