import { Button, GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { KIND_WORDS } from '../drafts/draft-query';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import styles_ from './builder.module.css';
import { STANDING_WORDS, type DraftQuestion, type Quiz, type Standing } from './builder-types';
import type { EditState, Edits } from './pending-edits';
import styles from './quiz-list.module.css';
import { beforeAfterDrop, beforeAfterStep } from './reorder';

interface PanelProps {
  readonly quiz: Quiz;
  readonly edits: Edits;
  /** What the live check says of the question in the editor. */
  readonly live: { readonly question: string; readonly standing: Standing } | null;
  readonly current: string | null;
  readonly onOpen: (question: string) => void;
  readonly onMove: (question: string, before: string | null) => void;
  readonly onWrite: () => void;
  readonly news: string | null;
}

/** The quiz as it stands: its questions in order, moved by buttons, by mouse, by finger, or by keyboard. */
export function QuizPanel({ quiz, edits, live, current, onOpen, onMove, onWrite, news }: PanelProps) {
  const { questions } = quiz;
  return (
    <section className={styles_.area} id="quiz" aria-labelledby="quiz-head">
      <div className={styles_.head}>
        <h2 id="quiz-head" tabIndex={-1}>Quiz</h2>
        <p className={styles_.meta}>{describeLength(questions.length)}</p>
      </div>
      {news === null ? null : <p className={styles_.note}>{news}</p>}
      {questions.length === 0
        ? <p className={styles_.note}>No question yet. Accept a suggestion, or write one of your own.</p>
        : <I18nProvider locale="en-GB"><QuestionList quiz={quiz} edits={edits} live={live} current={current} onOpen={onOpen} onMove={onMove} /></I18nProvider>}
      <div className={styles.foot}>
        <button type="button" className={desk.tight} onClick={onWrite} id="write">Write a question</button>
        <span className={styles_.meta}>or accept a suggestion</span>
      </div>
    </section>
  );
}

/** Reading, thinking and the explanation, from what classes take. */
const SECONDS_A_QUESTION = 45;

function describeLength(count: number): string {
  if (count === 0) return 'Empty';
  const minutes = Math.max(1, Math.round((count * SECONDS_A_QUESTION) / 60));
  return `${count === 1 ? '1 question' : `${String(count)} questions`}, about ${minutes === 1 ? 'a minute' : `${String(minutes)} minutes`}`;
}

type ListProps = Omit<PanelProps, 'onWrite' | 'news'>;

function QuestionList({ quiz, edits, live, current, onOpen, onMove }: ListProps) {
  const ids = quiz.questions.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': stemOf(quiz, edits, String(key)) })),
    onReorder: ({ keys, target }) => {
      const [moved] = [...keys].map(String);
      if (moved === undefined || target.dropPosition === 'on') return;
      const before = beforeAfterDrop(ids, moved, { key: String(target.key), side: target.dropPosition });
      if (before !== undefined) onMove(moved, before);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  });
  return (
    <GridList aria-label="Questions of the quiz" className={styles.list ?? ''} items={quiz.questions} dependencies={[edits, live, current, ids.join()]} dragAndDropHooks={dragAndDropHooks} keyboardNavigationBehavior="tab" onAction={(key) => { onOpen(String(key)); }}>
      {(question) => {
        const index = ids.indexOf(question.id);
        const stem = stemOf(quiz, edits, question.id);
        const step = (by: -1 | 1): void => { const before = beforeAfterStep(ids, question.id, by); if (before !== undefined) onMove(question.id, before); };
        return (
          <GridListItem id={question.id} textValue={`${String(index + 1)}. ${stem}`} className={(question.id === current ? styles.now : styles.row) ?? ''}>
            <span className={styles.n}>{index + 1}</span>
            <Row question={question} stem={stem} state={edits.get(question.id)?.state ?? null} standing={live?.question === question.id ? live.standing : question.check.standing} />
            <span className={styles.moves}>
              <Button className={styles.move ?? ''} aria-label={`Move question ${String(index + 1)} up`} aria-disabled={index === 0} onPress={() => { step(-1); }}>↑</Button>
              <Button className={styles.move ?? ''} aria-label={`Move question ${String(index + 1)} down`} aria-disabled={index === ids.length - 1} onPress={() => { step(1); }}>↓</Button>
              <Button slot="drag" className={styles.grip ?? ''} aria-label={`Drag question ${String(index + 1)}`}><svg viewBox="0 0 12 14" aria-hidden="true"><path d="M0 2h12M0 7h12M0 12h12" /></svg></Button>
            </span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}

function stemOf(quiz: Quiz, edits: Edits, id: string): string {
  return edits.get(id)?.content.stem ?? quiz.questions.find((question) => question.id === id)?.content.stem ?? '';
}

const STANDING_LOOKS = { PROVED: desk.proved, CITED: desk.cited, UNSOURCED: desk.unsourced } as const;

function Row({ question, stem, standing, state }: { readonly question: DraftQuestion; readonly stem: string; readonly standing: Standing; readonly state: EditState | null }) {
  const unsaved = state === null || state.is === 'WAITING' || state.is === 'SAVING' ? null : state.is === 'CONFLICT' ? 'two versions' : 'not saved';
  return (
    <>
      <span className={styles.stem}>{stem.trim() === '' ? <em>No stem yet</em> : stem}</span>
      <span className={joinClasses(styles.facts, desk.dots)}>
        <span>{KIND_WORDS[question.kind]}</span>
        <span><span className={STANDING_LOOKS[standing]}>{STANDING_WORDS[standing]}</span></span>
        {question.check.canBeAsked ? null : <span className={styles.unsaved}>unfinished</span>}
        {unsaved === null ? null : <span className={styles.unsaved}>{unsaved}</span>}
      </span>
    </>
  );
}
