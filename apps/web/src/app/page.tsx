import { HomeDocument } from '@footnote/schema/browser';
import { Affair } from '../features/home/affair';
import { CodeForm, type CodeProblem } from '../features/home/code-form';
import { HowToRead } from '../features/home/how-to-read';
import styles from '../features/home/home.module.css';
import { membershipsOfRequest } from '../features/quiz/memberships-of-request';
import { repeatCode } from '../features/quiz/quiz-code';
import { ask } from '../graphql/ask';
import { Frame } from '../ui/frame';
import { Empty, Unreachable } from '../ui/notice';
import { Section } from '../ui/section';
import { sourceSerif } from '../ui/source-font';

interface Props { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

/** The first page: a code, or a topic. */
export default async function HomePage({ searchParams }: Props) {
  const [query, outcome, memberships] = await Promise.all([searchParams, ask(HomeDocument, {}), membershipsOfRequest()]);
  if (!outcome.ok) return <Frame place="topics"><Unreachable here="/" /></Frame>;
  const packs = outcome.data.packs.nodes;
  return (
    <Frame place="topics" font={sourceSerif}>
      <div className={styles.head}>
        <h1 className={styles.claim}>Quizzes on affairs in the news. Every answer leads to <mark>the passage it rests on</mark>.</h1>
        <CodeForm problem={problemOf([query['code']].flat()[0], [query['problem']].flat()[0])} classes={memberships.map(({ code }) => code)} />
      </div>
      <Section id="topics" title="Topics">
        {packs.length === 0 ? <Empty>No topic has been loaded yet. A pack is loaded when Footnote starts; look into its terminal.</Empty> : null}
        {[...packs].sort((a, b) => Number(a.invented) - Number(b.invented)).map((pack) => <Affair key={pack.id} pack={pack} />)}
      </Section>
      <HowToRead />
    </Frame>
  );
}

function problemOf(typed: string | undefined, problem: string | undefined): CodeProblem | null {
  if (typed === undefined) return null;
  const code = repeatCode(typed);
  if (problem === 'too-many') return { typed: code, message: 'Codes that nothing has were tried too often from this network. Wait ten minutes, then try again.' };
  if (problem === 'unreachable') return { typed: code, message: 'The code could not be looked up: Footnote cannot reach its quizzes right now. Try again in a moment.' };
  return { typed: code, message: code === '' ? 'Enter the code that your teacher shows.' : `No quiz or class has code ${code}. Compare it with the one your teacher shows.` };
}
