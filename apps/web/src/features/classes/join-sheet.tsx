import type { DeskClassCardFragment } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import { QrCode } from '../publish/qr-code';
import { deskClassPath, projectPath } from './desk-class-paths';
import styles from './desk-classes.module.css';

/** The code by which students join, as text, as an address and as a square to be scanned. */
export function JoinSheet({ of, address }: { readonly of: DeskClassCardFragment; readonly address: string }) {
  return (
    <section className={desk.band} aria-labelledby="join-head">
      <header><h2 id="join-head">Joining</h2><p>{of.joinable ? 'Open' : 'Closed'}</p></header>
      <div className={styles.sheet}>
        <QrCode address={address} label={`Code to join ${of.name}: ${of.code}`} />
        <div className={styles.sheetText}>
          <p className={styles.large}>{of.code}</p>
          <p><a href={address}>{address.replace(/^https?:\/\//, '')}</a></p>
          <div className={desk.acts}>
            <a className={desk.button} href={projectPath(of.id)}>Show it large</a>
            <form method="post" action={`${deskClassPath(of.id)}/change`}>
              <button className={desk.button} type="submit" name="joinable" value={of.joinable ? 'no' : 'yes'}>{of.joinable ? 'Close joining' : 'Open joining'}</button>
            </form>
            <details className={styles.sure}>
              <summary className={desk.quiet}>New code</summary>
              <form method="post" action={`${deskClassPath(of.id)}/renew`}>
                <p className={desk.hint}>For when the code has gone around. The old one leads nowhere afterwards; who is in the class stays in it.</p>
                <button className={desk.tight} type="submit">Make a new code</button>
              </form>
            </details>
          </div>
        </div>
      </div>
    </section>
  );
}
