import { Fragment } from 'react';
import controls from '../../ui/controls.module.css';
import type_ from '../../ui/type.module.css';
import { hedgeWords } from '../evidence/describe-hedge';
import { markPassages, type MarkedParagraph } from './mark-passages';
import type { Assertion, Margin, Passage } from './number-passages';
import styles from './reader.module.css';

interface SourceTextProps {
  readonly text: string;
  readonly margin: Margin;
  readonly pack: string;
  readonly source: string;
}

const HAS_WORD = /[\p{L}\p{N}]/u;

type ByNumber = ReadonlyMap<number, Passage>;

/** The text with its passages marked, and beside each paragraph what rests on them. */
export function SourceText({ text, margin, pack, source }: SourceTextProps) {
  const byNumber = new Map(margin.passages.map((passage) => [passage.number, passage]));
  return markPassages(text, margin.passages).map((paragraph, index) => (
    <div className={styles.paragraph} key={index}>
      <p className={styles.text}><Segments paragraph={paragraph} byNumber={byNumber} /></p>
      {paragraph.numbers.length === 0 ? null : (
        <ol className={styles.notes} aria-label="What rests on this paragraph">
          {paragraph.numbers.flatMap((number) => byNumber.get(number) ?? []).map((passage) => (
            <Note key={passage.number} passage={passage} count={margin.passages.length} pack={pack} source={source} />
          ))}
        </ol>
      )}
    </div>
  ));
}

function Segments({ paragraph, byNumber }: { readonly paragraph: MarkedParagraph; readonly byNumber: ByNumber }) {
  return paragraph.segments.map((segment, index) => {
    const aim = narrowest(segment.numbers.flatMap((number) => byNumber.get(number) ?? []))?.number;
    if (aim === undefined) return <Fragment key={index}>{segment.text}</Fragment>;
    return (
      <Fragment key={index}>
        {segment.begins.flatMap((number) => byNumber.get(number) ?? []).map((passage) => <Anchors key={passage.number} passage={passage} />)}
        {/* A space or a full stop between two passages that a longer one holds is marked with them, and nothing that could be meant by a touch. */}
        {!HAS_WORD.test(segment.text) ? <mark>{segment.text}</mark> : <a href={`#${addressOf(byNumber.get(aim), aim)}`} tabIndex={-1}><mark>{segment.text}</mark></a>}
        {segment.ends.length === 0 ? null : (
          <sup>{segment.ends.map((number) => <a key={number} href={`#${addressOf(byNumber.get(number), number)}`}><span className={type_.hidden}>What rests on passage </span>{number}</a>)}</sup>
        )}
      </Fragment>
    );
  });
}

/** Where a passage leads: to the first claim that rests on it and has its place there, else to the note itself. */
function addressOf(passage: Passage | undefined, number: number): string {
  const claim = passage?.claims.find(({ first }) => first)?.assertion.claim.slug;
  return claim === undefined ? `n${String(number)}` : `c-${claim}`;
}

/** Where passages overlap, a touch means the narrowest of them. */
function narrowest(passages: readonly Passage[]): Passage | undefined {
  return [...passages].sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
}

/** The places to which Close and "Open in source" come back. */
function Anchors({ passage }: { readonly passage: Passage }) {
  return <><span id={`k${String(passage.number)}`} />{passage.evidenceIds.map((id) => <span key={id} id={`e-${id}`} />)}</>;
}

interface NoteProps { readonly passage: Passage; readonly count: number; readonly pack: string; readonly source: string }

function Note({ passage, count, pack, source }: NoteProps) {
  const { number, claims } = passage;
  return (
    <li className={styles.note} id={`n${String(number)}`} tabIndex={-1} data-passage={number}>
      <span className={styles.number} aria-hidden="true">{number}</span>
      <p className={styles.bar}>Passage {number} of {count}</p>
      <ul>{claims.map(({ assertion, first }) => <Claim key={assertion.id} assertion={assertion} first={first} pack={pack} source={source} />)}</ul>
      <span className={styles.acts}>
        {number === 1 ? <span /> : <a className={controls.quiet} href={`#n${String(number - 1)}`}>Previous</a>}
        <a className={controls.quiet} href={`#k${String(number)}`} data-close="">Close</a>
        {number === count ? <span /> : <a className={controls.quiet} href={`#n${String(number + 1)}`}>Next</a>}
      </span>
    </li>
  );
}

function Claim({ assertion, first, pack, source }: { readonly assertion: Assertion; readonly first: boolean; readonly pack: string; readonly source: string }) {
  const { claim } = assertion;
  const others = [...new Map(claim.assertions.nodes.map((telling) => [telling.source.slug, telling.source])).values()].filter((other) => other.slug !== source);
  const words = [...hedgeWords(assertion.hedges), ...assertion.loadedTerms.map((term) => `its word: “${term}”`)];
  return (
    <li id={first ? `c-${claim.slug}` : undefined} data-claim={claim.slug}>
      {claim.statement}
      <small>
        {words.length === 0 ? null : <>{sentenceCase(words.join('; '))}. </>}
        {others.length === 0 ? <b>Only here</b> : <>Also in {others.map((other, index) => (
          <Fragment key={other.id}>{index === 0 ? '' : ', '}<a href={`/topics/${pack}/sources/${other.slug}#c-${claim.slug}`}>{other.outlet.name}</a></Fragment>
        ))}</>}
      </small>
    </li>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
