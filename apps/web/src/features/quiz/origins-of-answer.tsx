import type { CorroborationPartsFragment } from '@footnote/schema/browser';
import { isReport } from '../topic/group-origins';
import origins from '../topic/origins.module.css';
import styles from './explanation.module.css';

/** How many independent origins stand behind the key: an interval, drawn as wires. */
export function OriginsOfAnswer({ corroboration }: { readonly corroboration: CorroborationPartsFragment }) {
  const { originCountMin: least, originCountMax: most } = corroboration;
  return (
    <section className={styles.because} aria-labelledby="origins-head">
      <header><h2 id="origins-head">How many origins stand behind this</h2><span className={styles.tagPlain}>{least === most ? String(least) : `${String(least)} to ${String(most)}`}</span></header>
      <p>{corroboration.explanation}</p>
      {corroboration.origins.map((origin) => (
        <div className={`${origins.group ?? ''} ${origins.small ?? ''} ${lookOf(origin) ?? ''}`} key={origin.key}>
          <div className={origins.card}><h3>{origin.label.charAt(0).toUpperCase() + origin.label.slice(1)}</h3><p>{WORDS[origin.kind]}</p></div>
          <ul className={origins.outlets}>{origin.sources.map((source) => <li key={source.id}>{source.label}</li>)}</ul>
        </div>
      ))}
    </section>
  );
}

type Origin = CorroborationPartsFragment['origins'][number];

const WORDS: Readonly<Record<Origin['kind'], string>> = {
  NAMED_ON_RECORD: 'By name, on the record', ANONYMOUS: 'From people not named', DOCUMENT: 'A document', OUTLET: 'An outlet', UNATTRIBUTED: 'It does not say from whom',
};

function lookOf(origin: Origin): string | undefined {
  if (isReport(origin)) return origins.echoes;
  return origin.kind === 'ANONYMOUS' || origin.kind === 'UNATTRIBUTED' ? origins.unsure : undefined;
}
