import badges from '../../ui/badge.module.css';
import styles from './explanation.module.css';

/** What the badges under a passage mean. */
export function BadgeLegend() {
  return (
    <details className={styles.legend}>
      <summary>What the badges mean</summary>
      <dl>
        <dt><span className={badges.echo}>Repeats …</span></dt><dd>The outlet relays that report. It adds a telling, not an origin.</dd>
        <dt><span className={badges.lone}>On the record: …</span></dt><dd>Somebody says it by name. Whoever carries the words, they are one origin.</dd>
        <dt><span className={badges.perhaps}>May be independent</span></dt><dd>The origin is not named. Unnamed people are never assumed to be different people.</dd>
      </dl>
    </details>
  );
}
