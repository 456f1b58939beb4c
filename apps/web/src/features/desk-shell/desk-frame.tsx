import type { ReactNode } from 'react';
import { joinClasses } from '../../ui/join-classes';
import styles from './desk-frame.module.css';

interface DeskFrameProps {
  /** The path of the page, to mark where it stands. */
  readonly path: string;
  readonly deskName: string;
  readonly deskMembers: number;
  /** The font of the sources, on pages that show passages. */
  readonly font?: { readonly variable: string };
  readonly children: ReactNode;
}

const ENTRIES = [
  { href: '/desk', label: 'Desk' },
  { href: '/desk/quizzes', label: 'Quizzes' },
  { href: '/desk/classes', label: 'Classes' },
  { href: '/desk/packs', label: 'Packs' },
] as const;

/** The page of a teacher: masthead with the desk's navigation, content, footer. */
export function DeskFrame({ path, deskName, deskMembers, font, children }: DeskFrameProps) {
  const place = placeOf(path);
  return (
    <>
      <a className={styles.skip} href="#main">Skip to the content</a>
      <header className={styles.mast}>
        <div className={joinClasses(styles.wrap, styles.bar)}>
          <a className={styles.word} href="/desk">Footnote</a>
          <nav className={styles.nav} aria-label="Desk">
            <ul className={styles.links}>
              {ENTRIES.map(({ href, label }) => <li key={href}><a href={href} aria-current={href === place ? 'page' : undefined}>{label}</a></li>)}
            </ul>
          </nav>
          <div className={styles.who}>
            <span className={styles.desk}>{deskName}{deskMembers > 1 ? <span className={styles.members}>, shared by {deskMembers}</span> : null}</span>
            <a href="/account" aria-current={place === '/account' ? 'page' : undefined}>Account</a>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={joinClasses(styles.wrap, styles.main, font?.variable)}>{children}</main>
      <footer className={styles.foot}>
        <p className={styles.wrap}>Of a student Footnote keeps a nickname, answers and times. No e-mail, no address, no third party.</p>
      </footer>
    </>
  );
}

/** The entry under which a path stands: the longest that it begins with. */
function placeOf(path: string): string {
  const [bare = ''] = path.split('?');
  // Articles are given to be read for a pack.
  if (bare === '/desk/import' || bare.startsWith('/desk/import/')) return '/desk/packs';
  if (bare === '/account' || bare.startsWith('/account/')) return '/account';
  return ENTRIES.map(({ href }) => href).filter((href) => bare === href || bare.startsWith(`${href}/`)).sort((a, b) => b.length - a.length)[0] ?? '';
}
