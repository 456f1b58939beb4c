import type { HomeQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { formatDay, formatDayShort } from '../../ui/format-day';
import type_ from '../../ui/type.module.css';
import { DrawnDateShape } from '../topic/drawn-date';
import { drawDate, layOutScale } from '../topic/timeline-geometry';
import drawing from '../topic/timeline.module.css';
import styles from './home.module.css';

type Pack = HomeQuery['packs']['nodes'][number];

/** One topic of the first page: what it is about, how exactly it is dated, and its quizzes with their codes. */
export function Affair({ pack }: { readonly pack: Pack }) {
  const path = `/topics/${encodeURIComponent(pack.slug)}`;
  const quiz = pack.quizzes.nodes[0];
  return (
    <article className={styles.affair} data-pack={pack.slug}>
      <div>
        <h3><a href={path}>{pack.title}</a></h3>
        {pack.invented ? <p className={type_.kick}>An invented affair, for practice</p> : null}
        <p className={styles.lede}>{pack.summary}</p>
        <p className={`${type_.meta ?? ''} ${styles.facts ?? ''}`}>{factsOf(pack)}</p>
        <div className={styles.cta}>
          <a className={controls.button} href={path}>Read the topic</a>
          {quiz === undefined ? null : <a className={controls.quiet} href={`/q/${quiz.code}`}>Take the quiz</a>}
        </div>
        <Quizzes quizzes={pack.quizzes.nodes} />
      </div>
      <Strip pack={pack} />
    </article>
  );
}

function factsOf(pack: Pack): string {
  const held = pack.sources.nodes.filter((source) => source.textKind !== 'UNSEEN');
  const days = held.flatMap((source) => [source.published.earliest, source.published.latest]).filter((day) => day !== null).sort();
  const first = days[0];
  const last = days.at(-1);
  const period = first === undefined || last === undefined ? '' : ` Published ${formatDayShort(first)} to ${formatDayShort(last)}.`;
  return `${String(held.length)} articles, ${String(pack.events.totalCount)} events.${period}`;
}

function Quizzes({ quizzes }: { readonly quizzes: Pack['quizzes']['nodes'] }) {
  if (quizzes.length === 0) return null;
  return (
    <ul className={styles.quizzes} aria-label="Published quizzes">
      {quizzes.map((quiz) => (
        <li key={quiz.id}>
          <span><a href={`/q/${quiz.code}`}>{quiz.title}</a><small>{quiz.questionCount} questions, as of {formatDay(quiz.asOf)}</small></span>
          <b data-quiz-code={quiz.code}><span className={type_.hidden}>Code </span>{quiz.code}</b>
        </li>
      ))}
    </ul>
  );
}

const ROWS = [
  { label: 'Events dated to the day', y: 60, shapes: ['DAY'] },
  { label: 'Some day within a span', y: 112, shapes: ['SPAN'] },
  { label: 'Known only “by” a day', y: 164, shapes: ['BY', 'SINCE'] },
] as const;

/** How exactly the events are dated, on one line of time in three rows. */
function Strip({ pack }: { readonly pack: Pack }) {
  const scale = layOutScale(pack.events.nodes.map((event) => event.date));
  if (scale === null) return null;
  const drawn = pack.events.nodes.filter((event) => (event.date.latest ?? event.date.earliest ?? '') >= scale.start).map((event) => drawDate(scale, event.date));
  const titleId = `strip-${pack.slug}`;
  return (
    <figure>
      <svg className={styles.strip} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`${String(drawn.length)} events from ${formatDay(scale.start)} on: ${ROWS.map((row) => `${String(drawn.filter((date) => row.shapes.some((shape) => shape === date.shape)).length)} ${row.label.toLowerCase().replace('events ', '')}`).join(', ')}.`}</title>
        {scale.ticks.map((tick) => (
          <g key={tick.at}>
            <line className={drawing.grid} x1={`${String(tick.at)}%`} x2={`${String(tick.at)}%`} y1="20" y2="184" />
            <text className={drawing.text} x={`${String(tick.at)}%`} y="12">{tick.label}</text>
          </g>
        ))}
        {ROWS.map((row) => (
          <g key={row.label}>
            <line className={drawing.grid} x1="0" x2="100%" y1={row.y + 19.5} y2={row.y + 19.5} />
            <text className={drawing.text} x="0" y={row.y - 16}>{row.label}</text>
            {drawn.map((date, index) => (row.shapes.some((shape) => shape === date.shape) ? <DrawnDateShape key={index} drawn={date} y={row.y} /> : null))}
          </g>
        ))}
      </svg>
      <figcaption className={type_.meta}>How exactly {drawn.length} of its events are dated, from {formatDay(scale.start)}.</figcaption>
    </figure>
  );
}
