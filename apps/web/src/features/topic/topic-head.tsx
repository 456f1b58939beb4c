import type { TopicQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { formatDayShort } from '../../ui/format-day';
import { DayTime } from '../../ui/time';
import type_ from '../../ui/type.module.css';
import styles from './topic-head.module.css';

type Pack = NonNullable<TopicQuery['pack']>;

/** What the affair is, in the words of its pack, and what there is to read. */
export function TopicHead({ pack }: { readonly pack: Pack }) {
  const quiz = pack.quizzes.nodes[0];
  return (
    <header className={styles.head}>
      <div>
        {pack.dateline === null ? null : <p className={styles.dateline}>{pack.dateline}</p>}
        <h1 className={type_.head1}>{pack.title}</h1>
        <p className={`${type_.lede ?? ''} ${styles.lede ?? ''}`}>{pack.summary}</p>
        {quiz === undefined ? null : (
          <div className={styles.cta}>
            <a className={controls.button} href={`/q/${quiz.code}`}>Take the quiz</a>
            <span className={type_.meta}>{quiz.questionCount} questions, as of <DayTime day={quiz.asOf} />. No timer.</span>
          </div>
        )}
      </div>
      <Facts pack={pack} />
    </header>
  );
}

function Facts({ pack }: { readonly pack: Pack }) {
  const held = pack.sources.nodes.filter((source) => source.textKind !== 'UNSEEN');
  const firsts = held.flatMap((source) => (source.published.earliest === null ? [] : [source.published.earliest])).sort();
  const lasts = held.flatMap((source) => (source.published.latest === null ? [] : [source.published.latest])).sort();
  const toTheDay = pack.events.nodes.filter((event) => event.date.precision === 'DAY' && event.date.earliest === event.date.latest);
  const facts: readonly (readonly [string, string])[] = [
    ['Articles', String(held.length)],
    ['Reports known only through them', String(pack.sources.totalCount - held.length)],
    ['Published', `${shortDay(firsts[0])} to ${shortDay(lasts.at(-1))}`],
    ['Events', String(pack.events.totalCount)],
    ['Dated to the day', `${String(toTheDay.length)} of ${String(pack.events.totalCount)}`],
  ];
  return <dl className={styles.facts}>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

function shortDay(day: string | undefined): string {
  return day === undefined ? 'not known' : formatDayShort(day);
}

/** The parts of a long page, to go to at once. */
export function TopicContents({ parts }: { readonly parts: readonly (readonly [anchor: string, label: string])[] }) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ul>{parts.map(([anchor, label]) => <li key={anchor}><a href={`#${anchor}`}>{label}</a></li>)}</ul>
    </nav>
  );
}
