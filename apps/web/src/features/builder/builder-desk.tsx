import type { SuggestionFilter } from '@footnote/schema/browser';
import { useEffect, useMemo, useState } from 'react';
import { AreaTabs } from './area-tabs';
import { BuilderHead } from './builder-head';
import styles from './builder.module.css';
import type { Quiz, Reading } from './builder-types';
import { copyOf, saysTheSame, type EditedQuestion } from './edited-question';
import { EditorPanel, EmptyEditor } from './editor-panel';
import { QuizPanel } from './quiz-panel';
import { SignInAgain } from './sign-in-again';
import { SuggestionsPanel } from './suggestions-panel';
import { useActions } from './use-actions';
import { useEdits } from './use-edits';
import { useKeys } from './use-keys';
import { useLiveCheck, type Checked } from './use-live-check';
import { useOperations } from './use-operations';
import { useSuggestions } from './use-suggestions';

interface DeskProps {
  readonly quiz: Quiz;
  readonly readings: readonly Reading[];
  readonly keysOn: boolean;
  readonly today: string;
  readonly open: string | null;
  readonly news: string | null;
}

/** The three working areas with what they share: the edits, the way back, and the one voice in which the page speaks. */
export function BuilderDesk({ quiz, readings, keysOn: keysAtFirst, today, open, news }: DeskProps) {
  const { pending, edits } = useEdits(quiz.id);
  const [said, say] = useVoice(news);
  const [filter, setFilter] = useState<SuggestionFilter>({});
  const [keysOn, setKeysOn] = useState(keysAtFirst);
  const suggestions = useSuggestions(quiz.id, filter);
  const operations = useOperations({ quiz, pending, say, onSuggestionsChanged: () => { void suggestions.reload(); } });
  const actions = useActions({ quiz, readings, suggestions, operations, pending, edits, today, open, say });
  const texts = useMemo(() => new Map(readings.flatMap(({ source, text }) => (text === null ? [] : [[source, text] as const]))), [readings]);
  useKeys(keysOn, actions.onShortcut);
  const [live, setLive] = useState<Checked['check']>(null);
  const current = actions.current;
  const here = `/desk/quizzes/${quiz.id}${current === null ? '' : `?question=${current.id}`}`;
  return (
    <>
      <p className={styles.onlyRead} role="status" id="builder-voice">{said}</p>
      <BuilderHead quiz={quiz} edits={edits} operations={operations} onRetry={() => { void pending.flush(); }} onRename={(after) => { void operations.run({ type: 'RENAME', before: quiz.title, after }); }} onLeave={(href) => { void pending.flush().finally(() => { location.assign(href); }); }} />
      <SignInAgain here={here} onRetry={() => { void pending.flush(); void suggestions.reload(); }} />
      {quiz.pack.invented ? <p className={styles.invented}>This affair is invented, with its outlets and people. It is here for practice.</p> : null}
      <AreaTabs area={actions.area} labels={{ suggestions: 'Suggestions', quiz: `Quiz (${String(quiz.questions.length)})`, editor: current === null ? 'Editor' : `Question ${String(quiz.questions.indexOf(current) + 1)}` }} onOpen={actions.openArea} />
      <div className={styles.areas} id="areas" data-area={actions.area}>
        <SuggestionsPanel
          quiz={quiz} suggestions={suggestions} filter={filter} onFilter={setFilter} readings={readings} texts={texts} open={actions.openMark} onOpen={actions.openSuggestion}
          onAccept={actions.accept} onReject={actions.reject} onOfferAgain={actions.offerAgain} keysOn={keysOn} focusTurn={actions.focusTurn}
          onSwitchKeys={() => { setKeysOn(!keysOn); void switchKeys(!keysOn); say(keysOn ? 'Shortcut keys are off.' : 'Shortcut keys are on.'); }}
        />
        <QuizPanel quiz={quiz} edits={edits} live={current === null || live === null ? null : { question: current.id, standing: live.standing }} current={current?.id ?? null} onOpen={actions.openQuestion} onMove={actions.move} onWrite={actions.write} news={news} />
        {current === null ? <EmptyEditor count={quiz.questions.length} /> : (
          <OpenEditor key={current.id} quiz={quiz} question={current} edits={edits} pending={pending} readings={readings} texts={texts} actions={actions} say={say} onChecked={setLive} />
        )}
      </div>
    </>
  );
}

type OpenProps = Pick<DeskProps, 'quiz' | 'readings'> & {
  readonly question: Quiz['questions'][number];
  readonly texts: ReadonlyMap<string, string>;
  readonly actions: ReturnType<typeof useActions>;
  readonly say: (sentence: string) => void;
  readonly onChecked: (check: Checked['check']) => void;
} & ReturnType<typeof useEdits>;

function OpenEditor({ quiz, question, edits, pending, readings, texts, actions, say, onChecked }: OpenProps) {
  const edit = edits.get(question.id);
  const stored = useMemo(() => edit?.content ?? copyOf(question.content), [edit?.content, question.content]);
  const [typed, setTyped] = useState<EditedQuestion | null>(null);
  // What is saved comes back without the blank that was just typed: it would be taken from under the fingers.
  const content = typed !== null && saysTheSame(typed, stored) ? typed : stored;
  const checked = useLiveCheck({ quiz: quiz.id, editOf: question.id, content });
  useEffect(() => { onChecked(checked.check); return () => { onChecked(null); }; }, [checked.check]);
  return (
    <EditorPanel
      quiz={quiz} question={question} number={quiz.questions.indexOf(question) + 1} content={content} edit={edit} pending={pending} checked={checked} readings={readings} texts={texts}
      newId={() => crypto.randomUUID()} onChange={(next, field) => { setTyped(next); actions.change({ question, before: content, after: next, field }); }} onRemove={() => { actions.remove(question); }} say={say}
    />
  );
}

/** What the page says politely to those who listen. The same sentence twice is said twice. */
function useVoice(news: string | null): readonly [string, (sentence: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => { if (news !== null) setSaid(news); }, [news]);
  return [said, (sentence) => { setSaid((before) => (before === sentence ? `${sentence}\u00a0` : sentence)); }];
}

/** Keeps the choice with the reader's other settings; where that fails it holds for this page. */
async function switchKeys(on: boolean): Promise<void> {
  await fetch(`/settings/keys?on=${on ? '1' : '0'}&back=/settings`, { method: 'POST', redirect: 'manual' }).catch(() => undefined);
}
