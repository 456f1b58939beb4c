import { SourceClaimsDocument, SourceReaderDocument, type SourceReaderQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { describeOutlet, summaryLabel } from '../../../../../features/evidence/name-source';
import { MarginKeys } from '../../../../../features/source/margin-keys';
import { numberPassages, type Margin } from '../../../../../features/source/number-passages';
import { Provenance } from '../../../../../features/source/provenance';
import styles from '../../../../../features/source/reader.module.css';
import { SourceText } from '../../../../../features/source/source-text';
import { describeBasis } from '../../../../../features/topic/describe-basis';
import { ask } from '../../../../../graphql/ask';
import { fetchSourceFont } from '../../../../../ui/fetch-source-font';
import { Frame } from '../../../../../ui/frame';
import { Problem, Unreachable } from '../../../../../ui/notice';
import { sourceSerif } from '../../../../../ui/source-font';
import { FuzzyTime } from '../../../../../ui/time';
import type_ from '../../../../../ui/type.module.css';

type Source = NonNullable<SourceReaderQuery['source']>;
interface Props { readonly params: Promise<{ readonly pack: string; readonly slug: string }>; readonly searchParams: Promise<{ readonly links?: string | string[] }> }

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

// The title and the page ask the same; once per request is enough.
const loadOnce = cache(async (pack: string, slug: string) => ask(SourceReaderDocument, { pack, slug }));

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { pack, slug } = await params;
  const outcome = await loadOnce(decodeURIComponent(pack), decodeURIComponent(slug));
  const source = outcome.ok ? outcome.data.source : null;
  return { title: source === null ? 'Source' : `${source.outlet.name}, ${source.published.label}` };
}

/** One source: its text with every cited passage marked, and what rests on it in the margin. */
export default async function SourcePage({ params, searchParams }: Props) {
  await fetchSourceFont();
  const { pack: packGiven, slug: slugGiven } = await params;
  const pack = decodeURIComponent(packGiven);
  const slug = decodeURIComponent(slugGiven);
  const [outcome, claims] = await Promise.all([loadOnce(pack, slug), ask(SourceClaimsDocument, { pack, slug })]);
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Frame place="topics"><Unreachable here={`/topics/${packGiven}/sources/${slugGiven}`} /></Frame>;
  const source = outcome.ok ? outcome.data.source : null;
  if (source === null) notFound();
  const assertions = claims.ok ? claims.data.source?.assertions.nodes ?? [] : null;
  return (
    <Frame place="topics" font={sourceSerif} invented={source.pack.invented}>
      <header className={styles.head}>
        <p className={type_.kick}><a href={`/topics/${pack}`}>{source.pack.title}</a></p>
        <h1 className={type_.head1}>{source.title ?? sentenceCase(source.label)}</h1>
        <p className={styles.by}>
          <span>{summaryLabel(source)}<b>{source.outlet.name}</b>, {describeOutlet(source.outlet)}</span>
          <span><FuzzyTime date={source.published} />, {(source.published.note ?? describeBasis(source.published)).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}</span>
          <span>{LANGUAGES.of(source.language) ?? source.language}{source.machineTranslated ? ', machine-translated' : ''}</span>
        </p>
      </header>
      <div className={styles.reader}>
        {/* Whoever comes from a quiz whose desk shows no links out is shown none here. */}
        <Provenance source={source} linksOut={(await searchParams).links !== 'off'} />
        <div>
          {assertions === null ? <Problem>The claims of this source could not be loaded. Reload the page in a moment.</Problem> : null}
          <Text source={source} margin={numberPassages(assertions ?? [])} />
        </div>
      </div>
      <MarginKeys />
    </Frame>
  );
}

function Text({ source, margin }: { readonly source: Source; readonly margin: Margin }) {
  if (source.text === null) {
    return <div className={styles.unseen}><h2 className={type_.head2}>Not seen here</h2><p>Footnote has no text of this report. It stands here because others say that they rely on it.</p></div>;
  }
  return (
    <>
      <h2 className={type_.hidden}>{source.textKind === 'SUMMARY' ? 'The summary' : 'The text'}, with its claims in the margin</h2>
      <SourceText text={source.text} margin={margin} pack={source.pack.slug} source={source.slug} />
      {margin.adrift.length === 0 ? null : (
        <div className={styles.adrift}>
          <h3 className={type_.head3}>Claims whose passage this text no longer has</h3>
          <ul>{margin.adrift.map((assertion) => <li key={assertion.id}>{assertion.claim.statement}</li>)}</ul>
        </div>
      )}
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
