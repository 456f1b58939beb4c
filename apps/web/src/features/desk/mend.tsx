import styles from './desk.module.css';
import type { Mend } from './load-desk';

/** A mend as it changes the question: words that come and go, and the options with the key. */
export function MendShown({ mend }: { readonly mend: Mend }) {
  const isNew = mend.placement === 'ADD_AFTER';
  return (
    <>
      <p className={styles.stem}>{mend.stem.map(({ edit, text }, at) => <Words key={at} edit={edit} text={text} plain={isNew} />)}</p>
      {mend.options.length === 0 || mend.placement === 'REMOVE' ? null : (
        <ol className={styles.options} aria-label={isNew ? 'Options' : mend.keyChanges ? 'Options, with the new key' : 'Options'}>
          {mend.options.map(({ text, isKey, wasKey, isNew: isNewOption }, at) => (
            <li key={text}>
              <span aria-hidden="true">{LETTERS[at] ?? ''}</span>
              <span>{isNewOption && !isNew ? <ins>{text}</ins> : text}</span>
              <span>{isKey ? <span className={styles.key}>{wasKey || isNew || !mend.keyChanges ? 'key' : 'new key'}</span> : wasKey ? <span className={styles.was}>old key</span> : null}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const LETTERS = 'ABCDEFGHIJKL';

function Words({ edit, text, plain }: { readonly edit: Mend['stem'][number]['edit']; readonly text: string; readonly plain: boolean }) {
  switch (edit) {
    case 'KEPT': return <>{text}</>;
    case 'ADDED': return plain ? <>{text}</> : <><ins>{text.trimEnd()}</ins>{' '}</>;
    case 'REMOVED': return <><del>{text.trimEnd()}</del>{' '}</>;
    default: return edit satisfies never;
  }
}

const NAMES: Readonly<Record<Mend['kind'], string>> = {
  SAY_THE_DATE: 'Say the date',
  NAME_THE_SOURCE: 'Name the source',
  ASK_AS_IT_IS_NOW: 'Ask it as it is known now',
  ADD_FOLLOW_UP: 'Add a question about what came later',
  ASK_ABOUT_THE_DISAGREEMENT: 'Make it a question about the disagreement',
  WITHDRAW: 'Withdraw the question',
};

/** What a mend does, in a few words. */
export function nameMend({ kind }: Pick<Mend, 'kind'>): string {
  return NAMES[kind];
}
