import type { TopicDisagreementsQuery } from '@footnote/schema/browser';
import { Empty } from '../../ui/notice';
import { FuzzyTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import { hedgeWords } from '../evidence/describe-hedge';
import { summaryLabel } from '../evidence/name-source';
import styles from './disagreements.module.css';

type Contradiction = TopicDisagreementsQuery['contradictions']['nodes'][number];
type Claim = Contradiction['claims'][number];
type Telling = Claim['assertions']['nodes'][number];

const KIND_WORDS: Readonly<Record<Contradiction['kind'], string>> = {
  VALUE: 'They give different values', DATE: 'They date it differently', ACTOR: 'They name different actors', WORDING: 'They word it differently', INTERNAL: 'One source against itself',
};

/** Where the sources disagree, side by side. Footnote picks no winner. */
export function Disagreements({ contradictions, pack }: { readonly contradictions: readonly Contradiction[]; readonly pack: string }) {
  if (contradictions.length === 0) return <Empty>No two of these sources are known to disagree.</Empty>;
  return contradictions.map((contradiction, index) => (
    <article className={styles.versus} key={contradiction.id} id={`disagreement-${String(index + 1)}`} data-kind={contradiction.kind} aria-labelledby={`disagreement-${String(index + 1)}-head`}>
      <p className={styles.kindWord}>{KIND_WORDS[contradiction.kind]}</p>
      <h3 className={type_.head3} id={`disagreement-${String(index + 1)}-head`}>{contradiction.explanation}</h3>
      {contradiction.kind === 'WORDING' ? <Words claims={contradiction.claims} pack={pack} /> : <Sides claims={contradiction.claims} pack={pack} />}
    </article>
  ));
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
          </div>
        </div>
      ))}
    </div>
  );
}

function unquoted(text: string): string {
  return text.replace(/^[“"‘']|[”"’']$/g, '');
}
