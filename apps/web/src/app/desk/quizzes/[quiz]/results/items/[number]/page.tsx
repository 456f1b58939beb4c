import { ItemPageDocument, type ItemPageQuery } from '@footnote/schema/browser';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { askAsTeacher, requireTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { figure, kindWords } from '../../../../../../../features/quiz-results/format-figure';
import { ItemReasons } from '../../../../../../../features/quiz-results/item-reasons';
import { Halves, Picks } from '../../../../../../../features/quiz-results/items-table';
import styles from '../../../../../../../features/quiz-results/quiz-results.module.css';
import { loadTextsAtDesk } from '../../../../../../../features/quiz-results/load-texts-at-desk';
import { builderPath, readRequest, resultsPath, type Search } from '../../../../../../../features/quiz-results/result-paths';
import { STATISTIC_NAMES } from '../../../../../../../features/quiz-results/statistic-names';
import desk from '../../../../../../../ui/desk.module.css';
import { joinClasses } from '../../../../../../../ui/join-classes';
import { Empty, Unreachable } from '../../../../../../../ui/notice';

export const metadata: Metadata = { title: 'A question’s results' };

interface Props { readonly params: Promise<{ readonly quiz: string; readonly number: string }>; readonly searchParams: Promise<Search> }
type Item = NonNullable<NonNullable<ItemPageQuery['quizResults']>['item']>;

/** One question: its figures in words, who chose what, and what it rests on. */
export default async function ItemPage({ params, searchParams }: Props) {
  await requireTeacher();
  const [{ quiz: given, number: text }, search] = await Promise.all([params, searchParams]);
  const [quiz, number, request] = [decodeURIComponent(given), Number(text), readRequest(search)];
  if (!Number.isInteger(number) || number < 1 || number > 10_000) notFound();
  const outcome = await askAsTeacher(ItemPageDocument, { quiz, number, revision: request.revision, class: request.class, attemptRule: request.attempts });
  if (!outcome.ok && outcome.reason === 'UNREACHABLE') return <Unreachable here={resultsPath(quiz, request, `/items/${text}`)} />;
  const results = outcome.ok ? outcome.data.quizResults : null;
  const item = results?.item ?? null;
  if (results === null || item === null) notFound();
  const texts = await loadTextsAtDesk(quiz, [...item.explanation.key, ...item.explanation.others].flatMap(({ evidence }) => evidence));
  return (
    <>
      <header className={desk.slug}>
        <div>
          <p className={joinClasses(desk.meta, desk.dots)}><a href={resultsPath(quiz, request)}>{results.title}</a><span>question {item.number} of {results.items.length}</span><span>{kindWords(item.kind)}</span></p>
          <h1>{item.stem}</h1>
          <p className={desk.lead}>{item.askedCount === 0 ? 'Nobody has finished yet.' : `${String(item.correctCount)} of ${String(item.askedCount)} had it right.`}{item.unansweredCount > 0 ? ` ${String(item.unansweredCount)} left it open.` : ''}</p>
        </div>
        <div className={desk.acts}>
          {item.number > 1 ? <a className={desk.button} href={resultsPath(quiz, request, `/items/${String(item.number - 1)}`)}>Question {item.number - 1}</a> : null}
          {item.number < results.items.length ? <a className={desk.button} href={resultsPath(quiz, request, `/items/${String(item.number + 1)}`)}>Question {item.number + 1}</a> : null}
          <a className={desk.main} href={`${builderPath(quiz)}?question=${encodeURIComponent(item.lineage)}`}>Open in the builder</a>
        </div>
      </header>
      <Chosen item={item} />
      <FiguresInWords item={item} />
      <section className={desk.band} aria-labelledby="h-why">
        <header><h2 id="h-why">What it rests on</h2><p>As it was known when the quiz was published.</p></header>
        <ItemReasons explanation={item.explanation} texts={texts} />
      </section>
      <section className={desk.band} aria-labelledby="h-proof">
        <header><h2 id="h-proof">The proof</h2><p>{item.proof.valid ? 'Every rule held.' : 'Not every rule held.'}</p></header>
        {item.proof.checks.length === 0 ? <Empty>No rule was checked: it is a teacher’s own question.</Empty> : <ul className={styles.checks}>{item.proof.checks.map(({ rule, passed, message }, at) => <li key={`${rule}-${String(at)}`}><b className={passed ? undefined : styles.failed}>{passed ? 'Holds' : 'Fails'}</b> {message}</li>)}</ul>}
      </section>
    </>
  );
}

function Chosen({ item }: { readonly item: Item }) {
  return (
    <section className={desk.band} aria-labelledby="h-chosen">
      <header><h2 id="h-chosen">What was chosen</h2><p>The stronger half did better in all other questions. Nobody is put in a half by chance, so that the halves may differ.</p></header>
      {item.askedCount === 0 ? <Empty>Nobody has finished yet.</Empty> : <div className={styles.halfbands}><Picks item={item} /><Halves item={item} /></div>}
    </section>
  );
}

function FiguresInWords({ item }: { readonly item: Item }) {
  return (
    <section className={desk.band} aria-labelledby="h-figures">
      <header><h2 id="h-figures">Its figures</h2><p>After Moodle’s definitions.</p></header>
      {item.statistics.length === 0 ? <Empty>{item.hidden}</Empty> : (
        <div className={desk.scroll} tabIndex={0} role="region" aria-label="Figures, table">
          <table className={joinClasses(desk.table, styles.figures)}>
            <thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Here</th><th scope="col">What it is</th></tr></thead>
            <tbody>{item.statistics.map((one) => <tr key={one.name}><th scope="row">{STATISTIC_NAMES[one.name]}</th><td>{figure(one)}</td><td>{one.verdict ?? one.hidden ?? ''}</td><td>{one.help}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}
