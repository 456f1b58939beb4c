'use client';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isSessionExpired, watchSession } from '../../graphql/session-watch';
import desk from '../../ui/desk.module.css';
import styles from './builder.module.css';

const never = (): boolean => false;

/** Said when the session has expired: nothing typed is lost, and signing in again comes back here and goes on. */
export function SignInAgain({ here, onRetry }: { readonly here: string; readonly onRetry: () => void }) {
  const isExpired = useSyncExternalStore(watchSession, isSessionExpired, never);
  const was = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone with the banner: the focus is not to fall through the page.
    if (was.current && !isExpired && document.activeElement === document.body) document.getElementById('main')?.focus();
    was.current = isExpired;
  }, [isExpired]);
  if (!isExpired) return null;
  return (
    <div className={styles.banner} role="alert">
      <p>You are no longer signed in.<span>What you typed is kept in this tab and saved when you are back. You may also sign in in another tab, and then go on here.</span></p>
      <div className={desk.acts}>
        <a className={desk.main} href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in again</a>
        <button type="button" className={desk.button} onClick={onRetry}>I have signed in elsewhere</button>
      </div>
    </div>
  );
}
