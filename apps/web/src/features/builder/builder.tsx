'use client';
import { BuilderReadingsDocument } from '@footnote/schema/browser';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { BrowserApollo } from '../../graphql/browser-client';
import desk from '../../ui/desk.module.css';
import { BuilderDesk } from './builder-desk';
import styles from './builder.module.css';
import type { Quiz } from './builder-types';
import { describeTheirs } from './describe-theirs';
import { SignInAgain } from './sign-in-again';
import { useQuiz } from './use-quiz';

interface BuilderProps {
  readonly quiz: string;
  readonly title: string;
  readonly keysOn: boolean;
  /** The day up to which a new question takes reports into account. */
  readonly today: string;
  /** The question that the address names: it is opened first. */
  readonly open: string | null;
}

/** The builder of a quiz: an app in the browser, since it answers while somebody types. */
export function Builder(props: BuilderProps) {
  return <BrowserApollo><Loaded {...props} /></BrowserApollo>;
}

function Loaded(props: BuilderProps) {
  const [news, setNews] = useState<string | null>(null);
  const loaded = useQuiz(props.quiz, (before: Quiz, now: Quiz) => { const sentence = describeTheirs(before, now); if (sentence !== null) setNews(sentence); });
  const readings = useQuery(BuilderReadingsDocument, { variables: { quiz: props.quiz }, ssr: false, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const list = readings.data?.deskQuiz?.readings;
  const given = useMemo(() => list ?? [], [list]);
  switch (loaded.is) {
    case 'LOADING': return <Frame title={props.title}><p className={styles.waiting} role="status">The quiz is being fetched …</p></Frame>;
    case 'GONE': return <Frame title={props.title}><div className={styles.waiting}><p role="alert">This quiz is no longer there. A colleague may have deleted it.</p><p className={desk.acts}><a className={desk.button} href="/desk/quizzes">All quizzes</a></p></div></Frame>;
    case 'AWAY': return (
      <Frame title={props.title}>
        <SignInAgain here={`/desk/quizzes/${props.quiz}`} onRetry={loaded.retry} />
        <div className={styles.waiting}><p role="alert">{loaded.message} What you typed earlier is kept on this device.</p><p className={desk.acts}><button type="button" className={desk.main} onClick={loaded.retry}>Try again</button></p></div>
      </Frame>
    );
    case 'THERE': return <BuilderDesk {...props} quiz={loaded.quiz} readings={given} news={news} />;
    default: return loaded satisfies never;
  }
}

function Frame({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return <><div className={desk.slug}><div><h1>{title}</h1></div></div>{children}</>;
}
