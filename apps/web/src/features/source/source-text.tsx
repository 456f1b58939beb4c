import { Fragment } from 'react';
import controls from '../../ui/controls.module.css';
import type_ from '../../ui/type.module.css';
import { describeHedge } from '../evidence/describe-hedge';
import { judgeOrigin } from '../evidence/judge-origin';
import { Badge } from '../evidence/proof';
import { markPassages, type MarkedParagraph } from './mark-passages';
import type { Margin, MarginClaim } from './number-claims';
import styles from './reader.module.css';

interface SourceTextProps {
  readonly text: string;
  readonly margin: Margin;
  readonly pack: string;
  readonly source: string;
}

/** The text with its passages marked, and beside each paragraph the claims that rest on them. */
export function SourceText({ text, margin, pack, source }: SourceTextProps) {
  const byNumber = new Map(margin.claims.map((claim) => [claim.number, claim]));
  return markPassages(text, margin.citations).map((paragraph, index) => (
    <div className={styles.paragraph} key={index}>
      <p className={styles.text}><Segments paragraph={paragraph} byNumber={byNumber} seen={new Set()} /></p>
      {paragraph.numbers.length === 0 ? null : (
        <ol className={styles.claims} aria-label="Claims in this paragraph">
          {paragraph.numbers.flatMap((number) => byNumber.get(number) ?? []).map((claim) => (
            <Claim key={claim.number} claim={claim} byNumber={byNumber} pack={pack} source={source} />
          ))}
        </ol>
      )}
    </div>
  ));
}

type ByNumber = ReadonlyMap<number, MarginClaim>;

/** The address of a claim in the margin, and with it of its sheet on a phone. */
function anchorOf(claim: MarginClaim): string {
  return `c-${claim.assertion.claim.slug}`;
}

function Segments({ paragraph, byNumber, seen }: { readonly paragraph: MarkedParagraph; readonly byNumber: ByNumber; readonly seen: Set<number> }) {
  return paragraph.segments.map((segment, index) => {
    // The claim whose passage is the narrowest here is what a touch most likely means: it begins last.
    const aim = byNumber.get(segment.numbers.at(-1) ?? -1);
    if (aim === undefined) return <Fragment key={index}>{segment.text}</Fragment>;
    const begins = segment.numbers.filter((number) => !seen.has(number));
    for (const number of begins) seen.add(number);
    return (
      <Fragment key={index}>
        {begins.flatMap((number) => byNumber.get(number) ?? []).map((claim) => (
          <Fragment key={claim.number}>
            <span id={`k${String(claim.number)}`} />
            {claim.assertion.evidence.map((evidence) => <span key={evidence.id} id={`e-${evidence.id}`} />)}
          </Fragment>
        ))}
        <a href={`#${anchorOf(aim)}`} tabIndex={-1}><mark>{segment.text}</mark></a>
        {segment.ends.length === 0 ? null : (
          <sup>
            {segment.ends.flatMap((number) => byNumber.get(number) ?? []).map((claim) => (
              <a key={claim.number} href={`#${anchorOf(claim)}`}><span className={type_.hidden}>Claim </span>{claim.number}</a>
            ))}
          </sup>
        )}
      </Fragment>
    );
  });
}

interface ClaimProps { readonly claim: MarginClaim; readonly byNumber: ByNumber; readonly pack: string; readonly source: string }

function Claim({ claim, byNumber, pack, source }: ClaimProps) {
  const { assertion, number } = claim;
  const badge = judgeOrigin(assertion.chain);
  const before = byNumber.get(number - 1);
  const after = byNumber.get(number + 1);
  return (
    <li className={styles.claim} id={anchorOf(claim)} tabIndex={-1} data-claim={assertion.claim.slug}>
      <span className={styles.number} aria-hidden="true">{number}</span>
      <h3>{assertion.claim.statement}</h3>
      <p>{describeHedge(assertion)}.</p>
      {assertion.loadedTerms.length === 0 ? null : <p>Its word: {assertion.loadedTerms.map((term) => `“${term}”`).join(', ')}.</p>}
      <AlsoIn claim={claim} pack={pack} source={source} />
      {badge === null ? null : <span className={styles.badge}><Badge badge={badge} /></span>}
      <span className={styles.acts}>
        {before === undefined ? <span /> : <a className={controls.quiet} href={`#${anchorOf(before)}`}>Previous</a>}
        <a className={controls.quiet} href={`#k${String(number)}`}>Close</a>
        {after === undefined ? <span /> : <a className={controls.quiet} href={`#${anchorOf(after)}`}>Next</a>}
      </span>
    </li>
  );
}

function AlsoIn({ claim, pack, source }: { readonly claim: MarginClaim; readonly pack: string; readonly source: string }) {
  const others = claim.assertion.claim.assertions.nodes.map((telling) => telling.source).filter((other) => other.slug !== source);
  const distinct = [...new Map(others.map((other) => [other.slug, other])).values()];
  if (distinct.length === 0) return <p className={styles.only}>Only here</p>;
  return (
    <p>
      Also in {distinct.map((other, index) => (
        <Fragment key={other.id}>{index === 0 ? '' : ', '}<a href={`/topics/${pack}/sources/${other.slug}#${anchorOf(claim)}`}>{other.label}</a></Fragment>
      ))}
    </p>
  );
}
