import type { MembershipPageQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { Done, Empty } from '../../ui/notice';
import { Section } from '../../ui/section';
import type_ from '../../ui/type.module.css';
import { sayDuration } from '../quiz/format-moment';
import { Moment } from '../quiz/moment';
import { attemptPath, classPath, quizPath, resultsPath } from '../quiz/quiz-paths';
import styles from './classes.module.css';

type Membership = NonNullable<MembershipPageQuery['membership']>;
type Given = Membership['quizzes']['nodes'][number];
type Attempt = Given['attempts'][number];

interface ClassHomeProps {
  readonly membership: Membership;
  /** The attempts whose tokens this device keeps. */
  readonly here: ReadonlySet<string>;
  readonly joined: boolean;
}

/** A student's class: what it was given, what can be done now at the top. */
export function ClassHome({ membership, here, joined }: ClassHomeProps) {
  const { class: of, nickname, quizzes, extraTimePercent } = membership;
  const now = quizzes.nodes.filter(({ state }) => state === 'OPEN' || state === 'UNDER_WAY');
  const later = quizzes.nodes.filter(({ state }) => state === 'NOT_OPEN_YET');
  const past = quizzes.nodes.filter(({ state }) => state === 'DONE' || state === 'CLOSED');
  const list = (given: readonly Given[]) => <ul className={styles.quizzes}>{given.map((one) => <Entry key={one.id} given={one} code={of.code} here={here} />)}</ul>;
  return (
    <>
      <div className={styles.head}>
        {joined ? <Done>You have joined {of.name} as {nickname}.</Done> : null}
        <p className={type_.kick}>Class code {of.code}</p>
        <h1 className={type_.head1}>{of.name}</h1>
        <p className={type_.meta}>You are <b>{nickname}</b> here.{extraTimePercent === 0 ? '' : ` You have ${String(extraTimePercent)} % more time in quizzes with a time limit.`}</p>
      </div>
      <Section id="now" title="To do now">{now.length === 0 ? <Empty>{quizzes.totalCount === 0 ? 'Your teacher has not given this class a quiz yet. It will stand here.' : 'Nothing to do now.'}</Empty> : list(now)}</Section>
      {later.length === 0 ? null : <Section id="later" title="Later">{list(later)}</Section>}
      {past.length === 0 ? null : <Section id="past" title="Done and closed">{list(past)}</Section>}
      {quizzes.pageInfo.hasNextPage ? <p className={styles.more}><a className={controls.quiet} href={`${classPath(of.code)}?after=${encodeURIComponent(quizzes.pageInfo.endCursor ?? '')}`}>Earlier quizzes</a></p> : null}
      <form className={styles.leave} method="post" action={`${classPath(of.code)}/leave`}>
        <input type="hidden" name="class" value={of.id} />
        <p className={type_.meta}>Not {nickname}, or not your device? What was answered stays with the class.</p>
        <button className={controls.plain} type="submit">Forget this class on this device</button>
      </form>
    </>
  );
}

function Entry({ given, code, here }: { readonly given: Given; readonly code: string; readonly here: ReadonlySet<string> }) {
  const { quiz, terms, state } = given;
  return (
    <li data-state={state}>
      <div>
        <h3>{quiz.title}</h3>
        <p className={type_.meta}>{quiz.questionCount} questions{terms.timeLimitSeconds === null ? '' : `, ${sayDuration(terms.timeLimitSeconds)}`}. <Standing given={given} /></p>
      </div>
      <Act given={given} code={code} here={here} />
    </li>
  );
}

/** Where it stands, in a sentence. */
function Standing({ given: { state, terms, attempts, attemptsLeft } }: { readonly given: Given }) {
  const latest = attempts[0];
  switch (state) {
    case 'NOT_OPEN_YET': return terms.opensAt === null ? <>Not open yet.</> : <>Opens on <Moment at={terms.opensAt} />.</>;
    case 'OPEN': return terms.closesAt === null ? <>Open.</> : <>Open until <Moment at={terms.closesAt} />.</>;
    case 'UNDER_WAY': return <>{latest === undefined ? '' : `${String(latest.answeredCount)} of ${String(latest.questionCount)} answered. `}{terms.closesAt === null ? null : <>Open until <Moment at={terms.closesAt} />.</>}</>;
    case 'CLOSED': return terms.closesAt === null ? <>Closed; you did not take it.</> : <>Closed on <Moment at={terms.closesAt} />; you did not take it.</>;
    case 'DONE': return <>{scoreOf(latest)}{terms.isOpen && attemptsLeft !== 0 ? ` ${attemptsLeft === null ? 'You may take it again.' : `${String(attemptsLeft)} more ${attemptsLeft === 1 ? 'attempt' : 'attempts'}.`}` : ''}</>;
    default: return state satisfies never;
  }
}

function scoreOf(attempt: Attempt | undefined): string {
  if (attempt === undefined) return 'Done.';
  return attempt.correctCount === null ? 'Done. What was right is told later.' : `Done: ${String(attempt.correctCount)} of ${String(attempt.countedCount ?? attempt.questionCount)} right.`;
}

function Act({ given: { state, quiz, attempts, terms, attemptsLeft }, code, here }: { readonly given: Given; readonly code: string; readonly here: ReadonlySet<string> }) {
  const running = attempts.find(({ finishedAt }) => finishedAt === null);
  const done = attempts.find(({ finishedAt }) => finishedAt !== null);
  const about = <span className={type_.hidden}> {quiz.title}</span>;
  // What this device has no token of goes by way of the class, whose token opens it too.
  const way = (attempt: Attempt, path: string): string => (here.has(attempt.id) ? path : `${classPath(code)}/attempts/${encodeURIComponent(attempt.id)}`);
  if (running !== undefined) return <a className={controls.button} href={way(running, attemptPath(quiz.code, running.id))}>Go on{about}</a>;
  if (state === 'OPEN') return <a className={controls.button} href={quizPath(quiz.code)}>Start{about}</a>;
  if (done === undefined) return null;
  return (
    <div className={styles.acts}>
      <a className={controls.quiet} href={way(done, resultsPath(quiz.code, done.id))}>{done.feedbackDue ? 'See the proofs' : 'See your answers'}{about}</a>
      {terms.isOpen && attemptsLeft !== 0 ? <a className={controls.quiet} href={quizPath(quiz.code)}>Take it again{about}</a> : null}
    </div>
  );
}
