import type { OpenQuestionQuery } from '@footnote/schema/browser';
import { Moment } from './moment';
import { TimeLeft } from './time-left';

type Attempt = NonNullable<OpenQuestionQuery['attempt']>;

/** A closing further away than this is told as a date; what is nearer, as time that is left. */
const NEAR_SECONDS = 24 * 60 * 60;

/** What limits an attempt, beside its question: the time that is left, the closing, and that it is only a look. */
export function RunFacts({ attempt: { dueAt, secondsLeft, terms, preview } }: { readonly attempt: Attempt }) {
  const ends = dueAt !== null && (terms.closesAt === null || Date.parse(dueAt) <= Date.parse(terms.closesAt)) ? 'TIME' : 'CLOSING';
  const isNear = secondsLeft !== null && (ends === 'TIME' || secondsLeft < NEAR_SECONDS);
  return (
    <>
      {preview ? <div><dt>Preview</dt><dd>As a student<small>It counts nowhere.</small></dd></div> : null}
      {isNear ? <div><dt>{ends === 'TIME' ? 'Time left' : 'Closes in'}</dt><dd><TimeLeft seconds={secondsLeft} what={ends} /></dd></div> : null}
      {terms.closesAt !== null && !(isNear && ends === 'CLOSING') ? <div><dt>Open until</dt><dd><Moment at={terms.closesAt} /></dd></div> : null}
    </>
  );
}
