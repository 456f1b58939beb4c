import { useState } from 'react';
import desk from '../../ui/desk.module.css';
import { joinClasses } from '../../ui/join-classes';
import styles from './builder.module.css';
import { STANDING_WORDS, type Quiz, type Standing } from './builder-types';
import { describeOperation } from './operation';
import type { Edits } from './pending-edits';
import { SaveState } from './save-state';
import type { Operations } from './use-operations';

interface HeadProps {
  readonly quiz: Quiz;
  readonly edits: Edits;
  readonly operations: Operations;
  readonly onRetry: () => void;
  readonly onRename: (title: string) => void;
  /** Sends what is still pending before the page is left. */
  readonly onLeave: (href: string) => void;
}

/** The quiz's name, how well its questions stand, whether all is saved, and the ways on. */
export function BuilderHead({ quiz, edits, operations, onRetry, onRename, onLeave }: HeadProps) {
  const base = `/desk/quizzes/${quiz.id}`;
  return (
    <div className={desk.slug}>
      <div>
        <p className={joinClasses(desk.meta, desk.dots)}><span>{quiz.state === 'PUBLISHED' ? `Published, code ${quiz.code}` : quiz.state === 'ARCHIVED' ? 'Archived' : 'Draft'}</span><span>{quiz.pack.title}</span><span>{describeStandings(quiz.questions.map(({ check }) => check.standing))}</span></p>
        <Title title={quiz.title} onRename={onRename} />
      </div>
      <div className={desk.acts}>
        <SaveState edits={edits} savedAt={quiz.savedAt} onRetry={onRetry} />
        <Step word="Undo" key_="Z" operations={operations} />
        <Step word="Redo" key_="Shift Z" operations={operations} />
        <span className={styles.ways}>
          <a className={desk.button} href={`${base}/preview`} onClick={(event) => { event.preventDefault(); onLeave(`${base}/preview`); }}>Preview as a student</a>
          <a className={desk.main} href={`${base}/publish`} onClick={(event) => { event.preventDefault(); onLeave(`${base}/publish`); }}>{quiz.state === 'PUBLISHED' && !quiz.changedSincePublished ? 'Published' : 'Publish'} …</a>
        </span>
      </div>
    </div>
  );
}

/** "7 proved, 1 cited, 1 unsourced". */
export function describeStandings(standings: readonly Standing[]): string {
  const parts = (['PROVED', 'CITED', 'UNSOURCED'] as const).flatMap((standing) => {
    const count = standings.filter((other) => other === standing).length;
    return count === 0 ? [] : [`${String(count)} ${STANDING_WORDS[standing]}`];
  });
  return parts.length === 0 ? 'no question yet' : parts.join(', ');
}

function Step({ word, key_, operations }: { readonly word: 'Undo' | 'Redo'; readonly key_: string; readonly operations: Operations }) {
  const last = (word === 'Undo' ? operations.history.done : operations.history.undone).at(-1);
  const named = last === undefined ? `${word}: nothing to ${word.toLowerCase()}` : `${word}: ${describeOperation(last)}`;
  const act = word === 'Undo' ? operations.undo : operations.redo;
  return <button type="button" className={desk.quiet} aria-label={named} title={`${named} (Ctrl ${key_})`} aria-disabled={last === undefined} onClick={() => { if (last !== undefined) void act(); }}>{word}</button>;
}

function Title({ title, onRename }: { readonly title: string; readonly onRename: (title: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return <div className={styles.title}><h1>{title}</h1><button type="button" className={desk.quiet} id="rename" onClick={() => { setTyped(title); requestAnimationFrame(() => { document.getElementById('title')?.focus(); }); }}>Rename</button></div>;
  }
  const close = (): void => { setTyped(null); requestAnimationFrame(() => { document.getElementById('rename')?.focus(); }); };
  return (
    <form className={styles.rename} onSubmit={(event) => { event.preventDefault(); if (typed.trim() !== '' && typed.trim() !== title) onRename(typed.trim()); close(); }} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <h1 className={styles.onlyRead}>{title}</h1>
      <div><label className={desk.label} htmlFor="title">Title</label><input className={desk.field} id="title" type="text" maxLength={120} required value={typed} onChange={({ target }) => { setTyped(target.value); }} /></div>
      <button type="submit" className={desk.main}>Rename</button>
      <button type="button" className={desk.button} onClick={close}>Cancel</button>
    </form>
  );
}
