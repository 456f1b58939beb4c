import type { OpenQuestionQuery } from '@footnote/schema/browser';
import { Moment } from './moment';
import styles from './quiz.module.css';
import { TimeLeft } from './time-left';

type Attempt = NonNullable<OpenQuestionQuery['attempt']>;

/** A closing further away than this is told as a date; what is nearer, as time that is left. */
const NEAR_SECONDS = 24 * 60 * 60;

interface Pressing { readonly seconds: number; readonly what: 'TIME' | 'CLOSING' }

/** What ends an attempt soonest, where that is near enough to press. */
function pressing({ dueAt, secondsLeft, terms }: Attempt): Pressing | null {
  if (secondsLeft === null) return null;
  const what = dueAt !== null && (terms.closesAt === null || Date.parse(dueAt) <= Date.parse(terms.closesAt)) ? 'TIME' : 'CLOSING';
  return what === 'TIME' || secondsLeft < NEAR_SECONDS ? { seconds: secondsLeft, what } : null;
}

/** How much time is left, above the question. */
export function RunNote({ attempt }: { readonly attempt: Attempt }) {
  const left = pressing(attempt);
  if (left === null) return null;
  return <p className={styles.left}><TimeLeft seconds={left.seconds} what={left.what} />{left.what === 'TIME' ? ' left' : ' until this quiz closes'}</p>;
}

/** What else limits an attempt, beside its question: the closing, and that it is only a look. */
export function RunFacts({ attempt }: { readonly attempt: Attempt }) {
  const { terms, preview } = attempt;
  return (
    <>
      {preview ? <div><dt>Preview</dt><dd>As a student<small>It counts nowhere.</small></dd></div> : null}
      {terms.closesAt !== null && pressing(attempt)?.what !== 'CLOSING' ? <div><dt>Open until</dt><dd><Moment at={terms.closesAt} /></dd></div> : null}
    </>
  );
}
