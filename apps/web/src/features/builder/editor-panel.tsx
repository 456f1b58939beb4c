import { useMemo, useState, type ReactNode } from 'react';
import { KIND_WORDS } from '../drafts/draft-query';
import { isQuestionKind } from '../quiz/parse-response';
import desk from '../../ui/desk.module.css';
import styles_ from './builder.module.css';
import { STANDING_WORDS, tellingsOf, type DraftQuestion, type LiveCheck, type Quiz, type Reading, type Standing } from './builder-types';
import { ConflictView } from './conflict-view';
import { takeMend } from './edit-question';
import { OWN_KINDS, type EditedQuestion } from './edited-question';
import styles from './editor.module.css';
import { EvidencePicker } from './evidence-picker';
import { isNarrow } from './is-narrow';
import { LintList } from './lint-list';
import { OptionFields } from './option-fields';
import type { PendingEdit, PendingEdits } from './pending-edits';
import { ProofChecks } from './proof-checks';
import type { Checked } from './use-live-check';

interface EditorProps {
  readonly quiz: Quiz;
  readonly question: DraftQuestion;
  readonly number: number;
  readonly content: EditedQuestion;
  readonly edit: PendingEdit | undefined;
  readonly pending: PendingEdits;
  readonly checked: Checked;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  readonly newId: () => string;
  readonly onChange: (content: EditedQuestion, field: string) => void;
  readonly onRemove: () => void;
  readonly say: (sentence: string) => void;
}

/** One question as it is written: what is missing, its fields, its evidence, what the lint remarks. */
export function EditorPanel(props: EditorProps) {
  const { question, number, content, edit, checked } = props;
  const standing = checked.check?.standing ?? question.check.standing;
  return (
    <section className={styles_.area} id="editor" aria-labelledby="editor-head">
      <div className={styles_.head}>
        <h2 id="editor-head" tabIndex={-1}>Question {number}, {question.fromSuggestion ? question.editedSinceSuggested || edit !== undefined ? 'a suggestion you edited' : 'from a suggestion' : 'your own'}</h2>
        <p className={styles_.meta}>{KIND_WORDS[content.kind]} · <StandingBadge standing={standing} /></p>
      </div>
      {/* The fields stay where they are: somebody may be typing in them when the colleague's version arrives. */}
      {edit?.state.is === 'CONFLICT' ? <Conflict {...props} edit={edit} /> : null}
      <Fields {...props} />
    </section>
  );
}

/** Where no question is open. */
export function EmptyEditor({ count }: { readonly count: number }) {
  return (
    <section className={styles_.area} id="editor" aria-labelledby="editor-head">
      <div className={styles_.head}><h2 id="editor-head" tabIndex={-1}>Editor</h2></div>
      <p className={styles_.note}>{count === 0 ? 'What you accept or write is edited here: stem, options, reasons, and the passages that it rests on.' : 'Choose a question of the quiz to edit it, or write one of your own.'}</p>
    </section>
  );
}

const STANDING_LOOKS = { PROVED: desk.proved, CITED: desk.cited, UNSOURCED: desk.unsourced } as const;

function StandingBadge({ standing }: { readonly standing: Standing }) {
  return <span className={STANDING_LOOKS[standing]}>{STANDING_WORDS[standing]}</span>;
}

function Conflict({ quiz, question, content, edit, pending, readings, say }: EditorProps & { readonly edit: PendingEdit }) {
  if (edit.state.is !== 'CONFLICT') return null;
  const { theirs } = edit.state;
  const settle = (version: EditedQuestion, sentence: string): void => {
    pending.settle(question.id, version);
    say(sentence);
    document.getElementById('editor-head')?.focus();
  };
  return (
    <ConflictView
      key={`${quiz.id}-${String(theirs.version)}`} mine={content} theirs={theirs} readings={readings}
      onKeepMine={() => { settle(content, 'Your version is being saved.'); }}
      onTakeTheirs={() => { pending.drop(question.id); say('Their version stands.'); document.getElementById('editor-head')?.focus(); }}
      onMerge={(merged) => { settle(merged, 'The merged version is being saved.'); }}
    />
  );
}

function Fields(props: EditorProps) {
  const { question, content, edit, checked, readings, texts, newId, onChange, onRemove, say } = props;
  const { check } = checked;
  const hasOptions = content.options.length > 0 || content.kind !== 'NUMERIC';
  return (
    <form className={styles.form} aria-label={`Question ${String(props.number)}`} onSubmit={(event) => { event.preventDefault(); }}>
      <StandingNote checked={checked} fallback={question.check.summary} />
      {edit?.state.is === 'REFUSED' ? <p className={styles_.warn} role="alert"><strong>Not saved.</strong> {edit.state.message}</p> : null}
      <div>
        <label className={desk.label} htmlFor="stem">Stem</label>
        <textarea className={`${desk.field ?? ''} ${styles.area ?? ''}`} id="stem" rows={3} maxLength={600} value={content.stem} onChange={({ target }) => { onChange({ ...content, stem: target.value.replace(/\s*\n\s*/g, ' ') }, 'stem'); }} />
      </div>
      <div className={styles.two}>
        <div><label className={desk.label} htmlFor="as-of">Asked as of</label>
          <input className={desk.field} id="as-of" type="date" required value={content.asOf} onChange={({ target }) => { if (target.value !== '') onChange({ ...content, asOf: target.value }, 'asOf'); }} /></div>
        <KindField content={content} isOwn={!question.fromSuggestion} onChange={onChange} />
      </div>
      <OptionFields question={content} missing={check?.missing ?? []} readings={readings} newId={newId} onChange={onChange} />
      {hasOptions ? <Evidence isFolded={question.fromSuggestion}><EvidencePicker key={question.id} question={content} readings={readings} onChange={onChange} say={say} /></Evidence> : null}
      {check === null ? null : <LintList findings={check.lint} onMend={({ mend }) => { if (mend !== null) { onChange(takeMend(content, mend), 'mend'); say('The mend was taken. Undo brings back what was.'); } }} />}
      {check === null ? null : <ProofDetails check={check} texts={texts} />}
      <p className={styles.acts}><button type="button" className={desk.grave} onClick={onRemove}>Remove question {props.number}</button><span className={styles_.meta}>Undo brings it back.</span></p>
    </form>
  );
}

/** The way to evidence. What is from a suggestion has its own already: on a phone, a text of a screen's height is folded then. */
function Evidence({ isFolded, children }: { readonly isFolded: boolean; readonly children: ReactNode }) {
  const [begins] = useState(() => !isFolded || !isNarrow());
  return <details className={styles.evidence} open={begins}><summary><h3>Evidence from a source</h3></summary><div>{children}</div></details>;
}

/** What is missing, in a sentence, and what students read until then. */
function StandingNote({ checked: { check, problem, isStale }, fallback }: { readonly checked: Checked; readonly fallback: string }) {
  return (
    <div className={styles_.note} aria-busy={isStale}>
      <p aria-live="polite">{check?.summary ?? fallback}</p>
      {check === null ? null : <p className={styles_.meta}>Students read: {STUDENTS_READ[check.standing]}</p>}
      {problem === null ? null : <p className={styles_.meta}>This could not be checked just now: {problem}</p>}
    </div>
  );
}

const STUDENTS_READ: Readonly<Record<Standing, string>> = {
  PROVED: '“Proved: each option was checked against the sources.”', CITED: '“Cited: its author gives a source for the key.”', UNSOURCED: '“Unsourced: its author gives no source for it.”',
};

function KindField({ content, isOwn, onChange }: { readonly content: EditedQuestion; readonly isOwn: boolean; readonly onChange: EditorProps['onChange'] }) {
  const kinds = isOwn ? OWN_KINDS : [content.kind];
  return (
    <div><label className={desk.label} htmlFor="kind">Kind</label>
      <select className={desk.field} id="kind" value={content.kind} disabled={!isOwn} onChange={({ target }) => { if (isQuestionKind(target.value)) onChange({ ...content, kind: target.value, keyOptionIds: content.keyOptionIds.slice(0, target.value === 'MULTIPLE_CHOICE' ? undefined : 1) }, 'kind'); }}>
        {kinds.map((kind) => <option key={kind} value={kind}>{KIND_WORDS[kind]}</option>)}
      </select></div>
  );
}

function ProofDetails({ check, texts }: { readonly check: LiveCheck; readonly texts: ReadonlyMap<string, string> }) {
  const tellings = useMemo(() => tellingsOf(check.explanation), [check]);
  const { checks } = check.proof;
  if (checks.length === 0) return null;
  const holding = checks.filter(({ passed }) => passed).length;
  return (
    <details className={styles.quietly}>
      <summary>The proof: {holding} of {checks.length} conditions hold</summary>
      <ProofChecks checks={checks} tellings={tellings} texts={texts} />
    </details>
  );
}
