import type { SourceReaderQuery } from '@footnote/schema/browser';
import type_ from '../../ui/type.module.css';
import styles from './reader.module.css';

type Source = NonNullable<SourceReaderQuery['source']>;

/** Where a text comes from: whose it is, what it relies on, what only it says, and the way to the original. */
export function Provenance({ source, linksOut }: { readonly source: Source; readonly linksOut: boolean }) {
  return (
    <aside className={styles.provenance} aria-label="Where this text comes from">
      <ReliesOn source={source} />
      <ReliedOnBy source={source} />
      <section>
        <h2>The outlet</h2>
        <p>{source.outlet.ownership ?? 'Who owns it is not known.'}</p>
        {source.outlet.reference === null ? null : <p className={styles.hash}>{referenceOf(source.outlet.reference, linksOut)}</p>}
      </section>
      <section>
        <h2>Only here</h2>
        {source.onlyHere.nodes.length === 0 ? <p>Everything in it is told by another source too.</p> : (
          <ul>{source.onlyHere.nodes.map((claim) => <li key={claim.id}><a href={`#c-${claim.slug}`}>{claim.statement}</a></li>)}</ul>
        )}
      </section>
      <section>
        <h2>The text</h2>
        <p>{TEXT_KINDS[source.textKind]}</p>
        {source.machineTranslated ? <p>Its wording came through a machine translation: no word of it is held to be the outlet’s own.</p> : null}
        {source.contentHash === null ? null : <p className={styles.hash}>SHA-256, first 16 digits: {(source.contentHash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')}</p>}
        {source.url === null || !linksOut ? null : <a className={type_.tap} href={source.url} rel="noreferrer">Read the original at {source.outlet.name}</a>}
      </section>
    </aside>
  );
}

const TEXT_KINDS: Readonly<Record<Source['textKind'], string>> = {
  FULL: 'The text itself, attached by whoever runs this Footnote.',
  SUMMARY: 'A summary in Footnote’s own words, not the article. Whoever attaches the article sees each mark on its own sentence.',
  UNSEEN: 'Not seen here. It is known only because others cite it.',
};

function ReliesOn({ source }: { readonly source: Source }) {
  const declared = source.reliesOn.nodes.filter((reliance) => reliance.declared);
  return (
    <section>
      <h2>Relies on</h2>
      {declared.length === 0 ? <p>It names no other report that it relies on.</p> : (
        <ul>
          {declared.map(({ on }) => (
            <li key={on.id}>
              <a href={`/topics/${on.pack.slug}/sources/${on.slug}`}>{sentenceCase(on.label)}</a>{on.textKind === 'UNSEEN' ? ', unseen' : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ReliedOnBy({ source }: { readonly source: Source }) {
  if (source.reliedOnBy.nodes.length === 0) return null;
  return (
    <section>
      <h2>Relayed by</h2>
      <ul>{source.reliedOnBy.nodes.map(({ source: other }) => <li key={other.id}><a href={`/topics/${other.pack.slug}/sources/${other.slug}`}>{other.label}</a></li>)}</ul>
    </section>
  );
}

/** A reference may be an address; then it can be followed. */
function referenceOf(reference: string, linksOut: boolean) {
  return linksOut && /^https?:\/\/\S+$/.test(reference) ? <a href={reference} rel="noreferrer">Where this is known from</a> : `Known from: ${reference}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
