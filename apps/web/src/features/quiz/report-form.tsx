import controls from '../../ui/controls.module.css';
import { Done, Problem } from '../../ui/notice';
import styles from './explanation.module.css';

interface ReportFormProps {
  readonly action: string;
  readonly questionId: string;
  /** Where the page comes back to. */
  readonly number: number;
  readonly sent: boolean;
  readonly problem: string | null;
}

/** Tells the teacher that something about a question is not right. */
export function ReportForm({ action, questionId, number, sent, problem }: ReportFormProps) {
  if (sent) return <div className={styles.reported} id="report"><Done>Thank you. Your report has been passed on with this question.</Done></div>;
  return (
    <details className={styles.report} id="report" open={problem !== null}>
      <summary>Report a problem with this question</summary>
      <form method="post" action={action}>
        {problem === null ? null : <Problem id="report-problem">{problem}</Problem>}
        <input type="hidden" name="question" value={questionId} />
        <input type="hidden" name="number" value={number} />
        <div>
          <label className={controls.label} htmlFor="report-text">What is wrong?</label>
          <textarea className={controls.area} id="report-text" name="text" required maxLength={2000} aria-describedby="report-hint" />
          <p className={controls.hint} id="report-hint">It reaches whoever runs this quiz, with your nickname and the question.</p>
        </div>
        <button className={controls.quiet} type="submit">Send the report</button>
      </form>
    </details>
  );
}
