'use client';
import controls from './controls.module.css';
import frame from './frame.module.css';
import styles from './notice.module.css';
import type_ from './type.module.css';

/** What stands where a page broke. It says what is safe, and offers to try again. */
export function BrokenPage({ retry }: { readonly retry: () => void }) {
  return (
    <main id="main" className={frame.page}>
      <div className={styles.notice}>
        <h1 className={type_.head1}>Something broke on our side</h1>
        <p role="alert">This page could not be put together. Answers that you have already sent are safe.</p>
        <div className={styles.acts}>
          <button className={controls.button} type="button" onClick={retry}>Try again</button>
          <a className={controls.quiet} href="/">Go to the topics</a>
        </div>
      </div>
    </main>
  );
}
