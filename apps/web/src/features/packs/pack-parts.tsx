import type { DeskPackPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { Moment } from './moment';
import { packPath, PACKS } from './pack-paths';
import styles from './packs.module.css';

type Versions = NonNullable<DeskPackPageQuery['deskPack']>['versions'];

/** Copies a pack that everybody may read to the desk. */
export function CopyPart({ slug, title }: { readonly slug: string; readonly title: string }) {
  return (
    <section className={desk.band} aria-labelledby="copy-head">
      <header><h2 id="copy-head">Copy it to your desk</h2><p>There you can attach the articles and bring in later reporting.</p></header>
      <form action={`${PACKS}/copy`} method="post">
        <div className={styles.form}>
          <input type="hidden" name="pack" value={slug} />
          <div>
            <label className={desk.label} htmlFor="title">What to call the copy</label>
            <input className={desk.field} id="title" name="title" type="text" maxLength={200} defaultValue={title} required />
          </div>
          <p><button className={desk.main} type="submit">Copy</button></p>
        </div>
      </form>
    </section>
  );
}

/** The pack as a file to take away. */
export function ExportPart({ slug, own, originals }: { readonly slug: string; readonly own: boolean; readonly originals: number }) {
  return (
    <section className={desk.band} aria-labelledby="export-head" id="export">
      <header><h2 id="export-head">Export</h2><p>The folder of its files, to read, to change and to keep.</p></header>
      <div className={styles.form}>
        <p className={desk.acts}>
          <a className={desk.button} href={`${packPath(slug)}/archive`}>Download the folder</a>
          {own && originals > 0 ? <a className={desk.button} href={`${packPath(slug)}/archive?originals=1`}>With your {originals === 1 ? 'original' : `${String(originals)} originals`}</a> : null}
        </p>
        <p className={styles.hint}>{own && originals > 0
          ? 'The articles that you attached are other people’s work. The folder by itself holds none of their words and may be passed on as its licence says; the one with your originals is yours to keep.'
          : 'It holds summaries and facts, and the licence says how they may be used.'}</p>
      </div>
    </section>
  );
}

/** What a pack has been. */
export function VersionsPart({ slug, versions }: { readonly slug: string; readonly versions: Versions }) {
  return (
    <section className={desk.band} aria-labelledby="versions-head" id="versions">
      <header><h2 id="versions-head">Versions<span className={desk.count}>{versions.totalCount}</span></h2><p>A published quiz keeps the one that it was proved against.</p></header>
      <div>
        <ol className={styles.outcomes}>
          {versions.nodes.map(({ version, importedAt, filesChanged }) => (
            <li className={styles.outcome} key={version}><b>Version {version}</b><p><Moment at={importedAt} />: {version === 1 ? 'it came to your desk' : filesChanged ? 'its files changed' : 'originals came or went'}</p></li>
          ))}
        </ol>
        {versions.pageInfo.hasNextPage ? <p><a className={desk.quiet} href={`${packPath(slug)}?before=${encodeURIComponent(versions.pageInfo.endCursor ?? '')}#versions`}>Earlier versions</a></p> : null}
      </div>
    </section>
  );
}

/** The end of a pack; not while a quiz is made of it. */
export function DeletePart({ slug, usedBy }: { readonly slug: string; readonly usedBy: readonly string[] }) {
  return (
    <section className={desk.band} aria-labelledby="delete-head" id="delete">
      <header><h2 id="delete-head">Delete</h2></header>
      {usedBy.length > 0
        ? <div><p>It cannot be deleted while quizzes are made of it:</p><ul className={styles.outcomes}>{usedBy.map((title, index) => <li className={styles.outcome} key={index}><b>{title}</b></li>)}</ul></div>
        : (
          <details className={styles.danger}>
            <summary>Delete this pack</summary>
            <p>Its versions and the originals that you attached go with it. Export it first if you may want it again.</p>
            <form action={`${packPath(slug)}/delete`} method="post"><button className={desk.grave} type="submit">Delete it for good</button></form>
          </details>
        )}
    </section>
  );
}
