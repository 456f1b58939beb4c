import type { HomeQuery } from '@footnote/schema/browser';
import controls from '../../ui/controls.module.css';
import { dayNumber, formatDay, formatDayShort } from '../../ui/format-day';
import type_ from '../../ui/type.module.css';
import { DrawnDateShape } from '../topic/drawn-date';
import { drawDate, layOutScale, type DrawnDate } from '../topic/timeline-geometry';
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
      <Ways pack={pack} />
    </article>
  );
}

/** Three ways into the topic. */
function Ways({ pack }: { readonly pack: Pack }) {
  const path = `/topics/${encodeURIComponent(pack.slug)}`;
  const key = pack.keyDates[0];
  return (
    <ul className={styles.ways}>
      {key === undefined ? null : <li><a href={`${path}?asOf=${key.day}#positions`}><b>Who held which position on {formatDay(key.day)}?</b><span>{key.label}</span></a></li>}
      <li><a href={`${path}#origins`}><b>Who stands behind it?</b><span>The articles by origin, not by outlet</span></a></li>
      {pack.contradictions.totalCount === 0 ? null : <li><a href={`${path}#disagree`}><b>Where do the sources disagree?</b><span>{pack.contradictions.totalCount} pairs of claims, side by side</span></a></li>}
    </ul>
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

/** A span is drawn as a box up to two months; beyond that it says little more than that something happened. */
const LONG_DAYS = 62;

type Drawable = Pack['events']['nodes'][number]['date'];

const ROWS: readonly { readonly label: string; readonly y: number; readonly has: (date: Drawable) => boolean }[] = [
  { label: 'Dated to the day', y: 60, has: (date) => lengthOf(date) === 0 },
  { label: 'Some day within two months', y: 112, has: (date) => lengthOf(date) > 0 && lengthOf(date) <= LONG_DAYS },
  { label: 'Known less closely', y: 158, has: (date) => lengthOf(date) > LONG_DAYS },
];

function lengthOf({ earliest, latest }: Drawable): number {
  return earliest === null || latest === null ? Infinity : dayNumber(latest) - dayNumber(earliest);
}

/** How exactly the events are dated, on one line of time in three rows. */
function Strip({ pack }: { readonly pack: Pack }) {
  const scale = layOutScale(pack.events.nodes.map((event) => event.date));
  if (scale === null) return null;
  const dates = pack.events.nodes.map((event) => event.date).filter((date) => (date.earliest ?? date.latest ?? '') >= scale.start);
  const titleId = `strip-${pack.slug}`;
  return (
    <figure>
      <svg className={styles.strip} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`${String(dates.length)} events from ${formatDay(scale.start)} on: ${ROWS.map((row) => `${String(dates.filter(row.has).length)} ${row.label.toLowerCase()}`).join(', ')}.`}</title>
        {scale.ticks.map((tick) => (
          <g key={tick.at}>
            <line className={drawing.grid} x1={`${String(tick.at)}%`} x2={`${String(tick.at)}%`} y1="20" y2="184" />
            <text className={drawing.text} x={`${String(tick.at)}%`} y="12">{tick.label}</text>
          </g>
        ))}
        {ROWS.map((row) => (
          <g key={row.label}>
            <line className={drawing.grid} x1="0" x2="100%" y1={row.y < 150 ? row.y + 19.5 : 183.5} y2={row.y < 150 ? row.y + 19.5 : 183.5} />
            <text className={drawing.text} x="0" y={row.y < 150 ? row.y - 16 : row.y - 12}>{row.label}</text>
            {dates.filter(row.has).map((date, index) => (row.y < 150
              ? <DrawnDateShape key={index} drawn={drawDate(scale, date)} y={row.y} />
              : <LongSpan key={index} drawn={drawDate(scale, date)} y={row.y + (index % 6) * 4} />))}
          </g>
        ))}
      </svg>
      <figcaption className={type_.meta}>How exactly {dates.length} of its events are dated, from {formatDay(scale.start)}.</figcaption>
    </figure>
  );
}

/** Long spans lie over one another: each is a line, at a height of its own. */
function LongSpan({ drawn, y }: { readonly drawn: DrawnDate; readonly y: number }) {
  if (drawn.shape !== 'SPAN') return <DrawnDateShape drawn={drawn} y={y} />;
  return <line className={drawing.open} x1={`${String(drawn.from)}%`} x2={`${String(drawn.to)}%`} y1={y} y2={y} />;
}
