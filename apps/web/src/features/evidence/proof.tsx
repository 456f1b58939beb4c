import type { EvidencePartsFragment } from '@footnote/schema/browser';
import badges from '../../ui/badge.module.css';
import { FuzzyTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import { cutPassage } from './cut-passage';
import { describeHedge, type Telling } from './describe-hedge';
import { judgeOrigin, type OriginBadge } from './judge-origin';
import { summaryLabel } from './name-source';
import styles from './proof.module.css';
import { deskSourcePath, sourcePath } from './source-path';

/** One cited passage, with what a reader needs in order to judge it. */
export interface CitedPassage {
  readonly evidence: EvidencePartsFragment;
  /** The telling that the passage belongs to; null where only the passage is known. */
  readonly telling: Telling | null;
  /** The whole text of its source; null where it is not at hand. */
  readonly text: string | null;
}

interface ProofProps extends CitedPassage {
  /** Its number on the page; absent where nothing refers to it. */
  readonly number?: number;
  readonly small?: boolean;
  /** Whether the way to its source may lead on to the original; a desk can decide that it may not. */
  readonly linksOut?: boolean;
  /** Whether its reader works at the desk whose pack it may be of: they have a reader of their own for that. */
  readonly atDesk?: boolean;
}

/** A passage marked in its context, with outlet, date, hedge, what it adds, and the way to its source. */
export function Proof({ evidence, telling, text, number, small = false, linksOut = true, atDesk = false }: ProofProps) {
  const { source } = evidence;
  const badge = telling === null ? null : judgeOrigin(telling.chain);
  const frame = number === undefined ? styles.proof : styles.numbered;
  return (
    <figure className={`${frame ?? ''}${small ? ` ${styles.small ?? ''}` : ''}`} id={number === undefined ? undefined : `p${String(number)}`} data-proof={evidence.id}>
      {number === undefined ? null : <span className={styles.number} aria-hidden="true">{number}</span>}
      <MarkedPassage evidence={evidence} text={text} />
      <figcaption className={styles.caption}>
        <div className={styles.who}>
          <span>{summaryLabel(source)}<b>{source.outlet.name}</b>, <FuzzyTime date={source.published} />{source.machineTranslated ? ', machine-translated' : ''}</span>
          {telling === null ? null : <span>{describeHedge(telling)}</span>}
          {evidence.anchor === 'ORPHANED' ? <span className={styles.orphaned}>The source no longer has this passage.</span> : null}
        </div>
        <div className={styles.way}>
          {badge === null ? null : <Badge badge={badge} />}
          {source.pack.own && !atDesk ? null : (
            <a className={type_.tap} href={source.pack.own ? deskSourcePath({ pack: source.pack.slug, slug: source.slug, start: evidence.start, verbatim: evidence.verbatim }) : sourcePath({ pack: source.pack.slug, slug: source.slug, mark: `e-${evidence.id}`, linksOut })}>
              Open in source<span className={type_.hidden}>: {source.outlet.name}{number === undefined ? '' : `, proof ${String(number)}`}</span>
            </a>
          )}
        </div>
      </figcaption>
    </figure>
  );
}

/** The passage alone: what stands around it, and the mark. */
export function MarkedPassage({ evidence, text }: Pick<CitedPassage, 'evidence' | 'text'>) {
  const { before, marked, after } = cutPassage(text, evidence);
  return (
    <div className={styles.passage} lang={evidence.source.textKind === 'SUMMARY' ? 'en' : undefined}>
      {before === '' ? null : <span className={styles.context}>{before}</span>}
      <mark>{marked}</mark>
      {after === '' ? null : <span className={styles.context}>{after}</span>}
    </div>
  );
}

/** What a telling adds, in a word and a line. */
export function Badge({ badge }: { readonly badge: OriginBadge }) {
  const look = { ECHO: badges.echo, LONE: badges.lone, PERHAPS: badges.perhaps }[badge.kind];
  return <span className={look}>{badge.text}</span>;
}
