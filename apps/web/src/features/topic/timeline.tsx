import type { TopicQuery } from '@footnote/schema/browser';
import { formatDayShort, type Day } from '../../ui/format-day';
import { FuzzyTime } from '../../ui/time';
import { describeBasis } from './describe-basis';
import { DrawnDateShape } from './drawn-date';
import { compareForList, drawDate, layOutScale, placeDay, type Scale } from './timeline-geometry';
import styles from './timeline.module.css';

type Event = NonNullable<TopicQuery['pack']>['events']['nodes'][number];

interface TimelineProps {
  readonly pack: string;
  readonly events: readonly Event[];
  readonly asOf: Day;
}

/** What happened, as a list in order beside a drawn line; the two share their rows, so that they cannot drift apart. */
export function Timeline({ pack, events, asOf }: TimelineProps) {
  const ordered = [...events].sort((a, b) => compareForList(a.date, b.date));
  const scale = layOutScale(ordered.map((event) => event.date));
  if (scale === null) return null;
  return (
    <>
      <Legend />
      <div className={styles.timeline}>
        <Axis scale={scale} asOf={asOf} />
        <ol>{ordered.map((event) => <Row key={event.id} pack={pack} event={event} scale={scale} asOf={asOf} />)}</ol>
      </div>
    </>
  );
}

function Row({ pack, event, scale, asOf }: { readonly pack: string; readonly event: Event; readonly scale: Scale; readonly asOf: Day }) {
  const isThatDay = event.date.earliest === asOf && event.date.latest === asOf;
  const now = placeDay(scale, asOf);
  return (
    <li className={`${styles.row ?? ''}${isThatDay ? ` ${styles.on ?? ''}` : ''}`} id={`event-${event.slug}`}>
      <p className={styles.when}><span className={styles.label}><FuzzyTime date={event.date} /></span> <small>{describeBasis(event.date)}</small></p>
      <div className={styles.what}>
        <h3>{event.title}</h3>
        <p><ToldBy pack={pack} sources={event.sources.nodes} /> {event.note}</p>
        {event.date.note === null ? null : <p>{event.date.note}</p>}
      </div>
      <div className={styles.line}>
        <svg aria-hidden="true" focusable="false">
          {scale.ticks.map((tick) => <line key={tick.at} className={styles.grid} x1={`${String(tick.at)}%`} x2={`${String(tick.at)}%`} y1="0" y2="100%" />)}
          {now === null ? null : <line className={styles.now} x1={`${String(now)}%`} x2={`${String(now)}%`} y1="0" y2="100%" />}
          <DrawnDateShape drawn={drawDate(scale, event.date)} y={21} />
        </svg>
      </div>
    </li>
  );
}

function ToldBy({ pack, sources }: { readonly pack: string; readonly sources: Event['sources']['nodes'] }) {
  if (sources.length === 0) return null;
  return (
    <>
      Told by {sources.map((source, index) => (
        <span key={source.id}>{index === 0 ? '' : index === sources.length - 1 ? ' and ' : ', '}<a href={`/topics/${pack}/sources/${source.slug}`}>{source.label}</a></span>
      ))}.
    </>
  );
}

function Axis({ scale, asOf }: { readonly scale: Scale; readonly asOf: Day }) {
  const now = placeDay(scale, asOf);
  return (
    <div className={styles.axis}>
      <svg aria-hidden="true" focusable="false">
        {scale.early.map((early) => <text key={early.year} className={styles.text} x={`${String(early.at)}%`} y="18" textAnchor="middle">’{String(early.year).slice(2)}</text>)}
        {scale.early.length === 0 ? null : <svg x={`${String(scale.origin - 2.5)}%`} y="7" width="8" height="14" overflow="visible"><path className={styles.break} d="M-3 12 L1 0 M1 12 L5 0" /></svg>}
        {scale.ticks.map((tick) => (
          <g key={tick.at}>
            <text className={styles.text} x={`${String(tick.at)}%`} y="18">{tick.label}</text>
            <line className={styles.grid} x1={`${String(tick.at)}%`} x2={`${String(tick.at)}%`} y1="24" y2="48" />
          </g>
        ))}
        {now === null ? null : (
          <>
            <text className={styles.nowText} x={`${String(now)}%`} y="38" textAnchor={now > 88 ? 'end' : 'middle'}>{formatDayShort(asOf)}</text>
            <line className={styles.now} x1={`${String(now)}%`} x2={`${String(now)}%`} y1="43" y2="48" />
          </>
        )}
      </svg>
    </div>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="How to read the line">
      <li><svg aria-hidden="true" focusable="false"><circle className={styles.day} cx="16" cy="8" r="5.5" /></svg>on this day</li>
      <li><svg aria-hidden="true" focusable="false"><rect className={styles.span} x="4" y="2" width="24" height="12" /></svg>some day within</li>
      <li><svg aria-hidden="true" focusable="false"><line className={styles.open} x1="0" x2="28" y1="8" y2="8" /><line className={styles.cap} x1="28" x2="28" y1="1" y2="15" /></svg>by this day; the beginning is open</li>
      <li><svg aria-hidden="true" focusable="false"><line className={styles.now} x1="16" x2="16" y1="0" y2="16" /></svg>the day asked about below</li>
    </ul>
  );
}
