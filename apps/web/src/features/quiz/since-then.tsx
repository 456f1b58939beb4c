import { Moment } from './moment';
import type { Explained } from './explained';
import styles from './since-then.module.css';

type Update = Explained['updates'][number];

/** What has happened to a question and to its mark since it was answered: withdrawn, marked again, or overtaken by reporting. */
export function SinceThen({ response }: { readonly response: Explained }) {
  const { remarks, updates, counts } = response;
  const withdrawal = remarks.find(({ withdrawn }) => withdrawn);
  const marked = remarks.filter(({ withdrawn }) => !withdrawn);
  if (remarks.length === 0 && updates.length === 0 && counts) return null;
  return (
    <div className={styles.since} data-since>
      {counts ? null : <p data-withdrawn><b>This question was withdrawn{withdrawal === undefined ? '' : <> on <Moment at={withdrawal.markedAt} /></>}.</b> It counts for nobody, whatever was answered.{withdrawal?.note ? <> Your teacher writes: “{withdrawal.note}”</> : null}</p>}
      {marked.map((remark) => (
        <p key={remark.markedAt} data-remark>
          <b>Marked again on <Moment at={remark.markedAt} />.</b> {saysChange(remark)}{remark.note === null || remark.note === '' ? null : <> Your teacher writes: “{remark.note}”</>}
        </p>
      ))}
      {updates.map((update) => <UpdateNote key={`${update.kind} ${update.foundAt}`} update={update} />)}
    </div>
  );
}

function saysChange({ wasCorrect, correct }: Explained['remarks'][number]): string {
  if (wasCorrect === correct) return 'Your answer counts in another part than before.';
  return correct ? 'Your answer was marked as wrong; it counts as right now.' : 'Your answer was marked as right; by the corrected question it is not.';
}

const OPENINGS: Readonly<Record<Update['kind'], string>> = { OVERTAKEN: 'Newer reporting.', DISPUTED: 'Disputed since.', UNSUPPORTED: 'No longer supported.' };

function UpdateNote({ update }: { readonly update: Update }) {
  return (
    <div data-update={update.kind}>
      <p><b>{OPENINGS[update.kind]}</b> {update.sentence}</p>
      {update.passages.map((passage) => (
        <blockquote key={`${passage.source} ${passage.exact}`} className={styles.passage}>
          <p>{passage.prefix}<mark>{passage.exact}</mark>{passage.suffix}</p>
          <footer>{passage.verbatim ? '' : 'Footnote’s summary of '}{passage.label}, {passage.published}{passage.hedge === null ? '' : ` (${passage.hedge})`}. {passage.origin}</footer>
        </blockquote>
      ))}
    </div>
  );
}
