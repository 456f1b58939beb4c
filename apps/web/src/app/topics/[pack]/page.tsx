import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { arrangePositions } from '../../../features/topic/arrange-positions';
import { Changes } from '../../../features/topic/changes';
import { DayControl } from '../../../features/topic/day-control';
import { Disagreements } from '../../../features/topic/disagreements';
import { groupOrigins } from '../../../features/topic/group-origins';
import { loadDay, loadTopic, type Pack } from '../../../features/topic/load-topic';
import { Origins } from '../../../features/topic/origins';
import { PositionsTable } from '../../../features/topic/positions-table';
import styles from '../../../features/topic/positions.module.css';
import { Timeline } from '../../../features/topic/timeline';
import { TopicContents, TopicHead } from '../../../features/topic/topic-head';
import head from '../../../features/topic/topic-head.module.css';
import controls from '../../../ui/controls.module.css';
import { dayOf, formatDay } from '../../../ui/format-day';
import { Frame } from '../../../ui/frame';
import { Problem, Unreachable } from '../../../ui/notice';
import { Section } from '../../../ui/section';
import { sourceSerif } from '../../../ui/source-font';
import type_ from '../../../ui/type.module.css';

interface Props {
  readonly params: Promise<{ readonly pack: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

// The title and the page ask the same; once per request is enough.
const loadOnce = cache(async (slug: string, query: string) => {
  const given = new URLSearchParams(query);
  const one = (name: string): string | undefined => given.get(name) ?? undefined;
  return loadTopic({ slug, asked: { asOf: one('asOf'), slide: one('slide'), was: one('was') }, today: dayOf(new Date()), later: one('later') === '1' });
});

async function topicOf({ params, searchParams }: Props) {
  const [{ pack }, query] = await Promise.all([params, searchParams]);
  const given = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().slice(0, 1).map((text) => [name, text ?? ''])));
  const slug = decodeURIComponent(pack);
  return { later: given.get('later') === '1', slug, outcome: await loadOnce(slug, given.toString()) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { outcome } = await topicOf(props);
  return { title: outcome.ok ? outcome.data?.pack.title ?? 'No such topic' : 'Topic' };
}

/** One affair: when, who held what on a day, on whose word, and where the sources disagree. */
export default async function TopicPage(props: Props) {
  const { later, slug, outcome } = await topicOf(props);
  if (!outcome.ok) return <Frame place="topics"><Unreachable here={`/topics/${slug}`} /></Frame>;
  if (outcome.data === null) notFound();
  const { pack, chosen, range, knownAt } = outcome.data;
  const { issues, origins, disagreements, from, to } = await loadDay(outcome.data, dayOf(new Date()));
  const path = `/topics/${encodeURIComponent(pack.slug)}`;
  const changes = issues.flatMap((issue) => issue.changes);
  return (
    <Frame place="topics" font={sourceSerif} invented={pack.invented}>
      <TopicHead pack={pack} />
      <TopicContents parts={[['timeline', 'What happened'], ['positions', 'Who held which position'], ...(from === to ? [] : [['changes', 'What changed'] as const]), ['origins', 'Who stands behind it'], ['disagree', 'Where the sources disagree']]} />
      <Section id="timeline" title="What happened, and how exactly it is dated">
        <Timeline pack={pack.slug} events={pack.events.nodes} asOf={chosen.day} />
      </Section>
      <Section id="positions" title="Who held which position on this day" lead="Pick a day. The table shows what the sources report for it, hedged as they hedge it, and how many origins stand behind it.">
        <DayControl path={path} chosen={chosen} range={range} later={later} keyDates={pack.keyDates} dates={pack.events.nodes.map((event) => event.date)} />
        {issues.map(({ issue, positions }) => (positions === null
          ? <Problem key={issue.id}>The positions could not be loaded. Reload the page in a moment.</Problem>
          : <PositionsTable key={issue.id} table={arrangePositions(positions, knownAt)} question={issue.question} asOf={chosen.day} pack={pack.slug} />))}
        <div className={styles.below}>
          <p>Only positions that a source reports are here: of whom nothing is reported, the table has nothing. What was last reported before this day is drawn dotted, since nobody says that it still held.</p>
        </div>
      </Section>
      {from === to ? null : (
        <Section id="changes" title="What changed" lead={`What is reported for ${formatDay(from)}, and for ${formatDay(to)}.`}>
          <Changes changes={changes} from={from} to={to} pack={pack.slug} />
        </Section>
      )}
      <Section id="origins" title={originsTitle(pack)} lead="An outlet is not an origin. Outlets that relay one report are one origin, told more than once.">
        {origins === null ? <Problem>The origins could not be loaded. Reload the page in a moment.</Problem> : <Origins groups={groupOrigins(origins)} sources={pack.sources.nodes} pack={pack.slug} />}
      </Section>
      <Section id="disagree" title="Where the sources disagree" lead="Side by side, as each tells it. Footnote does not pick a winner.">
        {disagreements === null ? <Problem>The disagreements could not be loaded. Reload the page in a moment.</Problem> : <Disagreements contradictions={disagreements} pack={pack.slug} />}
      </Section>
      <TakeQuiz pack={pack} />
    </Frame>
  );
}

function TakeQuiz({ pack }: { readonly pack: Pack }) {
  const quiz = pack.quizzes.nodes[0];
  if (quiz === undefined) return null;
  return (
    <Section id="quiz" title={quiz.title}>
      <div className={head.close}>
        <p className={type_.meta}>{quiz.questionCount} questions. Each answer, right or wrong, leads to the passage it rests on. No account is needed.</p>
        <a className={controls.button} href={`/q/${quiz.code}`}>Take the quiz</a>
      </div>
    </Section>
  );
}

function originsTitle(pack: Pack): string {
  const held = pack.sources.nodes.filter((source) => source.textKind !== 'UNSEEN').length;
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
  return `${words[held] ?? String(held)} ${held === 1 ? 'article' : 'articles'}, by origin`;
}
