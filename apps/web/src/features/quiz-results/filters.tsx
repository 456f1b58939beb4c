import type { QuizResultsPageQuery } from '@footnote/schema/browser';
import desk from '../../ui/desk.module.css';
import styles from './quiz-results.module.css';
import { resultsPath, type ResultsRequest } from './result-paths';

type Results = NonNullable<QuizResultsPageQuery['quizResults']>;

const RULES = [['FIRST', 'Their first'], ['LAST', 'Their last'], ['BEST', 'Their best']] as const;

/** Which attempts are shown: a form that asks for the page again. Where there is nothing to choose, there is no form. */
export function Filters({ quiz, results, request }: { readonly quiz: string; readonly results: Results; readonly request: ResultsRequest }) {
  const classes = results.progress.classes.filter(({ id }) => id !== null);
  if (classes.length === 0 && results.revisions.length < 2) return null;
  return (
    <form className={styles.filters} action={resultsPath(quiz)} method="get">
      {classes.length === 0 ? null : (
        <div><label className={desk.label} htmlFor="class">Class</label>
          <select className={desk.field} id="class" name="class" defaultValue={request.class ?? ''}><option value="">All</option>{classes.map(({ id, name }) => <option key={id} value={id ?? ''}>{name}</option>)}</select></div>
      )}
      {results.revisions.length < 2 ? null : (
        <div><label className={desk.label} htmlFor="revision">Revision</label>
          <select className={desk.field} id="revision" name="revision" defaultValue={request.revision === null ? '' : String(request.revision)}>
            <option value="">The one that most took, and its like</option>{results.revisions.map(({ number, finishedCount: finished }) => <option key={number} value={number}>Revision {number}, {finished} finished</option>)}
          </select></div>
      )}
      {classes.length === 0 ? null : (
        <div><label className={desk.label} htmlFor="attempts">Of several attempts</label>
          <select className={desk.field} id="attempts" name="attempts" defaultValue={request.attempts}>{RULES.map(([rule, label]) => <option key={rule} value={rule}>{label}</option>)}</select></div>
      )}
      <button className={desk.button} type="submit">Show</button>
    </form>
  );
}
