import type { DeskPackPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import { FuzzyTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import { describeCitations } from './describe-citations';
import { packPath, sourcePath } from './pack-paths';
import styles from './packs.module.css';

type Source = NonNullable<DeskPackPageQuery['deskPack']>['sources']['nodes'][number];
interface SourceTableProps { readonly pack: string; readonly own: boolean; readonly sources: readonly Source[] }

/** The sources of a pack: which text of each is here, and how its citations stand. */
export function SourceTable({ pack, own, sources }: SourceTableProps) {
  return (
    <div className={desk.scroll} tabIndex={0} role="region" aria-label="Sources, table">
      <table className={joinClasses(desk.table, desk.stacks, styles.sources)}>
        <caption className={type_.hidden}>The sources of the pack, in its order</caption>
        <thead><tr><th scope="col">Source</th><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">Text</th><th scope="col">Citations</th>{own ? <th scope="col"><span className={type_.hidden}>What can be done</span></th> : null}</tr></thead>
        <tbody>{sources.map((source) => <Row key={source.slug} source={source} pack={pack} own={own} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ source, pack, own }: { readonly source: Source; readonly pack: string; readonly own: boolean }) {
  const { slug, label, outlet, published, textKind, citations } = source;
  return (
    <tr>
      <th scope="row">{textKind === 'UNSEEN' ? label : <a href={sourcePath(pack, slug)}>{label}</a>}</th>
      <td data-column="Outlet">{outlet}</td>
      <td data-column="Published"><FuzzyTime date={published} /></td>
      <td data-column="Text"><TextKind source={source} /></td>
      <td data-column="Citations">{describeCitations(citations)}{citations.orphaned > 0 ? <> <b className={styles.bad}>look at them</b></> : null}</td>
      {own ? <td>{source.original === null ? null : <Detach pack={pack} source={source} />}</td> : null}
    </tr>
  );
}

function TextKind({ source: { textKind, original, takesOriginal } }: { readonly source: Source }) {
  if (textKind === 'UNSEEN') return <>not seen here</>;
  if (textKind === 'SUMMARY') return <>summary{takesOriginal ? '' : ', with no passages to look for'}</>;
  if (original === null) return <>full text</>;
  return <><span className={styles.good}>original</span>{original.fileName === null ? '' : `, ${original.fileName}`}</>;
}

function Detach({ pack, source: { slug, label } }: { readonly pack: string; readonly source: Source }) {
  return (
    <form action={`${packPath(pack)}/detach`} method="post">
      <input type="hidden" name="source" value={slug} />
      <button className={desk.tight} type="submit">Take out<span className={type_.hidden}> the original of {label}</span></button>
    </form>
  );
}
