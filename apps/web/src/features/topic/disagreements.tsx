import type { TopicDisagreementsQuery } from '@footnote/schema/browser';
import { clusterContradictions } from './cluster-contradictions';
import { Empty } from '../../ui/notice';
import { FuzzyTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import { hedgeWords } from '../evidence/describe-hedge';
import { summaryLabel } from '../evidence/name-source';
import styles from './disagreements.module.css';

type Contradiction = TopicDisagreementsQuery['contradictions']['nodes'][number];
type Claim = Contradiction['claims'][number];
type Telling = Claim['assertions']['nodes'][number];

/** So many are read in one go; each is a screen of a phone. */
const AT_ONCE = 4;

/** Where the sources disagree, side by side. Footnote picks no winner. */
export function Disagreements({ contradictions, pack }: { readonly contradictions: readonly Contradiction[]; readonly pack: string }) {
  if (contradictions.length === 0) return <Empty>No two of these sources are known to disagree.</Empty>;
  const all = clusterContradictions(contradictions).map((cluster, index) => <Cluster key={cluster[0]?.id} cluster={cluster} pack={pack} id={`disagreement-${String(index + 1)}`} />);
  if (all.length <= AT_ONCE + 1) return all;
  return (
    <>
      {all.slice(0, AT_ONCE)}
      <details className={styles.more}>
        <summary>{all.length - AT_ONCE} more disagreements</summary>
        {all.slice(AT_ONCE)}
      </details>
    </>
  );
}

function Cluster({ cluster, pack, id }: { readonly cluster: readonly Contradiction[]; readonly pack: string; readonly id: string }) {
  const kind = cluster[0]?.kind ?? 'VALUE';
  const claims = [...new Map(cluster.flatMap((contradiction) => contradiction.claims).map((claim) => [claim.id, claim])).values()];
  return (
    <article className={styles.versus} id={id} data-kind={kind} aria-labelledby={`${id}-head`}>
      <h3 className={type_.head3} id={`${id}-head`}>{titleOf(kind, claims)}</h3>
      {kind === 'WORDING' ? <Words claims={claims} pack={pack} /> : <Sides claims={claims} pack={pack} />}
      <ul className={styles.notes}>{cluster.map((contradiction) => <li key={contradiction.id}>{contradiction.explanation}</li>)}</ul>
    </article>
  );
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

function titleOf(kind: Contradiction['kind'], claims: readonly Claim[]): string {
  const count = COUNTS[claims.length] ?? String(claims.length);
  switch (kind) {
    case 'DATE': return `One event, dated in ${count} ways`;
    case 'ACTOR': return `One act, ${count} actors`;
    case 'VALUE': return `One matter, ${count} answers`;
    case 'WORDING': return `One thing, ${count} words for it`;
    case 'INTERNAL': return `${mostTold(claims)} against itself`;
    default: return kind satisfies never;
  }
}

/** The source that tells most of the claims: the one that is at odds with itself. */
function mostTold(claims: readonly Claim[]): string {
  const names = claims.flatMap((claim) => [...new Set(claim.assertions.nodes.map((telling) => telling.source.outlet.name))]);
  const counted = [...new Set(names)].map((name) => ({ name, times: names.filter((other) => other === name).length }));
  return counted.sort((a, b) => b.times - a.times)[0]?.name ?? 'A source';
}

function Sides({ claims, pack }: { readonly claims: readonly Claim[]; readonly pack: string }) {
  return (
    <div className={styles.sides}>
      {claims.map((claim) => (
        <div className={styles.side} key={claim.id}>
          <p className={styles.says}>{claim.statement}</p>
          {claim.assertions.nodes.map((telling) => <ToldIn key={telling.id} telling={telling} claim={claim.slug} pack={pack} />)}
        </div>
      ))}
    </div>
  );
}

function ToldIn({ telling, claim, pack }: { readonly telling: Telling; readonly claim: string; readonly pack: string }) {
  const { source } = telling;
  const words = hedgeWords(telling.hedges);
  const evidence = telling.evidence[0];
  return (
    <div className={styles.telling}>
      <p className={styles.kick}><a href={`/topics/${pack}/sources/${source.slug}#c-${claim}`}>{source.label}</a><span><FuzzyTime date={source.published} /></span></p>
      {evidence === undefined ? null : <p className={styles.passage}><mark>{evidence.exact}</mark></p>}
      <p className={styles.label}>{summaryLabel(source).replace(/ of $/, '')}{words.length === 0 ? '' : `; hedge: ${words.join(', ')}`}</p>
    </div>
  );
}

/** One thing, several words: each with its outlet, in quotation marks unless a translator chose it. */
function Words({ claims, pack }: { readonly claims: readonly Claim[]; readonly pack: string }) {
  const tellings = claims.flatMap((claim) => claim.assertions.nodes.map((telling) => ({ claim, telling })));
  return (
    <div className={`${styles.sides ?? ''} ${styles.words ?? ''}`}>
      {tellings.map(({ claim, telling }) => (
        <div className={styles.side} key={telling.id}>
          <div className={styles.telling}>
            <p className={styles.kick}><a href={`/topics/${pack}/sources/${telling.source.slug}#c-${claim.slug}`}>{telling.source.label}</a></p>
            {telling.source.machineTranslated
              ? <p className={`${styles.word ?? ''} ${styles.ours ?? ''}`}>{unquoted(claim.answer)}</p>
              : <p className={styles.word}>“{unquoted(claim.answer)}”</p>}
            {telling.source.machineTranslated ? <p className={styles.label}>a translator’s word, not the outlet’s</p> : null}
            {telling.evidence[0] === undefined ? null : <p className={styles.small}><mark>{telling.evidence[0].exact}</mark></p>}
          </div>
        </div>
      ))}
    </div>
  );
}

function unquoted(text: string): string {
  return text.replace(/^[“"‘']|[”"’']$/g, '');
}
