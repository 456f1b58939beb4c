import type { ReactNode } from 'react';
import styles from './frame.module.css';

/** Where a page stands in the main navigation; null for a page that is none of its entries. */
export type Place = 'topics' | 'results' | 'settings' | 'drafts' | 'api' | null;

interface FrameProps {
  readonly place: Place;
  /** The font of the sources, on a page that shows a passage. */
  readonly font?: { readonly variable: string };
  readonly children: ReactNode;
  /** Said at the top of every page about an affair that nobody lived through. */
  readonly invented?: boolean;
}

const ENTRIES = [
  { place: 'topics', href: '/', label: 'Topics' },
  { place: 'results', href: '/results', label: 'Results' },
  { place: 'settings', href: '/settings', label: 'Settings' },
] as const;

/** The wide page: masthead with the main navigation, content, footer. */
export function Frame({ place, font, children, invented = false }: FrameProps) {
  return (
    <>
      <a className={styles.skip} href="#main">Skip to the content</a>
      <header className={styles.mast}>
        <div className={`${styles.page} ${styles.bar}`}>
          <a className={styles.word} href="/">Footnote</a>
          <nav aria-label="Main">
            <ul className={styles.links}>
              {ENTRIES.map((entry) => (
                <li key={entry.place}><a href={entry.href} aria-current={entry.place === place ? 'page' : undefined}>{entry.label}</a></li>
              ))}
            </ul>
          </nav>
        </div>
        {invented ? <InventedNotice width={styles.page} /> : null}
      </header>
      <main id="main" tabIndex={-1} className={`${styles.page} ${styles.main} ${font?.variable ?? ''}`}>{children}</main>
      <Foot width={styles.page} />
    </>
  );
}

interface QuizFrameProps {
  readonly leaveTo: string;
  /** The font of the sources; never where a question is open. */
  readonly font?: { readonly variable: string };
  readonly children: ReactNode;
  readonly invented?: boolean;
}

/** The narrow page of a quiz: nothing to do but answer, or leave. */
export function QuizFrame({ leaveTo, font, children, invented = false }: QuizFrameProps) {
  return (
    <>
      <a className={styles.skip} href="#main">Skip to the content</a>
      <header className={styles.mast}>
        <div className={`${styles.narrow} ${styles.bar}`}>
          <a className={styles.word} href="/">Footnote</a>
          <nav aria-label="Quiz"><ul className={styles.links}><li><a href={leaveTo}>Leave the quiz</a></li></ul></nav>
        </div>
        {invented ? <InventedNotice width={styles.narrow} /> : null}
      </header>
      <main id="main" tabIndex={-1} className={`${styles.narrow} ${styles.main} ${font?.variable ?? ''}`}>{children}</main>
      <Foot width={styles.narrow} />
    </>
  );
}

function InventedNotice({ width }: { readonly width: string | undefined }) {
  return <div className={styles.invented}><p className={width}>This affair is invented, with its outlets and people. It is here for practice.</p></div>;
}

function Foot({ width }: { readonly width: string | undefined }) {
  return (
    <footer className={styles.foot}>
      <div className={`${width ?? ''} ${styles.footBar}`}>
        <p>Serif: the text of a source, or Footnote’s summary of it, which says so. Sans: everything else.</p>
        <nav aria-label="About">
          <ul className={styles.footLinks}>
            <li><a href="/api-guide">The API</a></li>
            <li><a href="/drafts">Drafts</a></li>
            <li><a href="/desk">For teachers</a></li>
          </ul>
        </nav>
        <p>No account for students, no third-party script. Open source.</p>
      </div>
    </footer>
  );
}
