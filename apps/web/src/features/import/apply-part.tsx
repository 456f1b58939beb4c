import desk from '../../ui/desk.module.css';
import { formatMoment } from '../../ui/format-moment';
import { Band } from '../desk/band';
import { packPath } from '../packs/pack-paths';
import { articlePath, batchPath } from './import-paths';
import styles from './import.module.css';
import type { Proposal, ReviewedArticle } from './import-types';

const WORDS = [['ACTOR', 'actor', 'actors'], ['ISSUE', 'issue', 'issues'], ['EVENT', 'event', 'events'], ['CLAIM', 'claim', 'claims'], ['RELIANCE', 'reliance', 'reliances'], ['CONTRADICTION', 'contradiction', 'contradictions']] as const;

/** Puts what is approved of one article into the pack, and says before what that does. */
export function ApplyPart({ article }: { readonly article: ReviewedArticle }) {
  const { batch, id, proposals } = article;
  const approved = proposals.filter(({ decision }) => decision?.verdict === 'ACCEPTED' || decision?.verdict === 'EDITED');
  const open = proposals.filter(({ decision }) => decision === null).length;
  const missing = lackingFacts(proposals);
  const { pack } = batch;
  return (
    <Band id="apply" title="Into the pack" lead="One new version of the pack. What was published of it before keeps the version that it was proved against.">
      <div className={styles.apply}>
        <h3 id="apply-head" tabIndex={-1}>{approved.length === 0 ? 'Nothing is approved yet' : `${String(approved.length)} of ${String(proposals.length)} ${approved.length === 1 ? 'is' : 'are'} approved`}{open === 0 ? '' : `, ${String(open)} not decided`}</h3>
        {approved.length === 0 ? <p>Accept what is right above. What you do not accept does not go into the pack.</p> : (
          <>
            <p>The text becomes a source of “{pack.pack.title}”{sayContents(approved)}, each with its passage. {open === 0 ? '' : `What is not decided is left out; an article goes in once, so decide the ${open === 1 ? 'last one' : `other ${String(open)}`} first if you want ${open === 1 ? 'it' : 'them'}.`}</p>
            {missing.length === 0 ? null : <p className={styles.left}>A source needs {missing.join(' and ')}: accept or fill {missing.length === 1 ? 'it' : 'them'} in under “About the text”.</p>}
            <form method="post" action={`${batchPath(batch.id)}/apply`}>
              <input type="hidden" name="article" value={id} />
              <input type="hidden" name="version" value={pack.version} />
              <button className={desk.main} type="submit">Put {approved.length} approved into the pack</button>
            </form>
          </>
        )}
      </div>
    </Band>
  );
}

function sayContents(approved: readonly Proposal[]): string {
  const counted = WORDS.flatMap(([kind, one, many]) => {
    const count = approved.filter((proposal) => proposal.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return counted.length === 0 ? '' : `, with ${counted.length === 1 ? '' : `${counted.slice(0, -1).join(', ')} and `}${counted.at(-1) ?? ''}`;
}

/** What a source cannot be without and nobody has approved. */
function lackingFacts(proposals: readonly Proposal[]): readonly string[] {
  const has = (fact: string): boolean => proposals.some(({ content, decision }) => content.__typename === 'ImportedFact' && content.fact === fact && decision !== null && decision.verdict !== 'REJECTED');
  return [...(has('OUTLET') ? [] : ['its outlet']), ...(has('PUBLISHED') ? [] : ['its date'])];
}

/** What became of an article that went into the pack, and the ways on. */
export function AppliedPart({ article }: { readonly article: ReviewedArticle }) {
  const { batch, appliedVersion, appliedAt, left, source } = article;
  const { pack } = batch.pack;
  return (
    <Band id="applied" title="In the pack" lead={appliedAt === null ? '' : `Since ${formatMoment(String(appliedAt))}.`}>
      <div className={styles.apply}>
        <p>What was approved is in version {appliedVersion} of “{pack.title}”. Questions can be made of it now.</p>
        <p className={desk.acts}>
          <a className={desk.main} href={`/desk/quizzes?pack=${encodeURIComponent(pack.slug)}#new`}>Make a quiz of it</a>
          <a className={desk.button} href={packPath(pack.slug)}>Look at the pack</a>
          {source === null ? null : <a className={desk.button} href={`${packPath(pack.slug)}/sources/${encodeURIComponent(source)}`}>Look at the source</a>}
        </p>
        <Left left={left} />
        <NextArticle article={article} />
      </div>
    </Band>
  );
}

/** What was approved and could not go in, each with why. */
function Left({ left }: { readonly left: ReviewedArticle['left'] }) {
  if (left.length === 0) return null;
  return (
    <div>
      <h3>{left.length === 1 ? 'One could not be put in' : `${String(left.length)} could not be put in`}</h3>
      <ul className={styles.list}>{left.map(({ proposal, title, why }) => <li key={proposal}><b>{title}</b><p>{why}</p></li>)}</ul>
    </div>
  );
}

function NextArticle({ article: { batch, id } }: { readonly article: ReviewedArticle }) {
  const next = batch.articles.nodes.find((other) => other.id !== id && other.state === 'IN_REVIEW');
  return next === undefined
    ? <p><a href={batchPath(batch.id)}>Back to the import</a></p>
    : <p><a href={articlePath(batch.id, next.id)}>Review the next: {next.name}</a></p>;
}
