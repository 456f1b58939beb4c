import controls from '../../ui/controls.module.css';
import { dayNumber, formatDay, formatDayWithWeekday, type Day } from '../../ui/format-day';
import { Problem } from '../../ui/notice';
import type_ from '../../ui/type.module.css';
import type { ChosenDay, DayRange } from './choose-day';
import { DrawnDateShape } from './drawn-date';
import { LiveDay } from './live-day';
import styles from './positions.module.css';
import { drawDate, layOutScale, type DatedInterval } from './timeline-geometry';
import drawing from './timeline.module.css';

interface DayControlProps {
  readonly path: string;
  readonly chosen: ChosenDay;
  readonly range: DayRange;
  readonly later: boolean;
  readonly keyDates: readonly { readonly day: Day; readonly label: string }[];
  readonly dates: readonly DatedInterval[];
}

/** Asks for a day: a slider, a date field and the days worth asking about. A plain GET form; a script makes it live. */
export function DayControl({ path, chosen, range, later, keyDates, dates }: DayControlProps) {
  const { day, problem } = chosen;
  return (
    <form className={styles.ask} id="day-form" method="get" action={`${path}#positions`}>
      <p className={styles.picked}>
        <time dateTime={day} id="picked-day">{formatDayWithWeekday(day)}</time>
        <small>{later ? 'with what was reported later' : 'as it had been reported by that day'}</small>
      </p>
      {problem === null ? null : <Problem id="day-problem">{problem}</Problem>}
      <KeyDays path={path} day={day} later={later} keyDates={keyDates} />
      <div className={styles.slider}>
        <label className={type_.hidden} htmlFor="day-slider">Slide to a day between {formatDay(range.min)} and {formatDay(range.max)}</label>
        <Ruler range={range} dates={dates} />
        <input id="day-slider" type="range" name="slide" min={dayNumber(range.min)} max={dayNumber(range.max)} defaultValue={dayNumber(day)} step="1" aria-valuetext={formatDay(day)} />
      </div>
      <div className={styles.date}>
        <div>
          <label className={controls.label} htmlFor="day-field">Or enter a day</label>
          <input className={controls.field} id="day-field" name="asOf" type="date" min={range.min} max={range.max} defaultValue={day} required />
        </div>
        <input type="hidden" name="was" value={day} />
        <button className={controls.quiet} type="submit">Show</button>
      </div>
      <label className={styles.later}>
        <input type="checkbox" name="later" value="1" id="day-later" defaultChecked={later} />
        <span>Include what was only reported after that day</span>
      </label>
      <LiveDay formId="day-form" day={day} />
    </form>
  );
}

function KeyDays({ path, day, later, keyDates }: Pick<DayControlProps, 'path' | 'later' | 'keyDates'> & { readonly day: Day }) {
  if (keyDates.length === 0) return null;
  return (
    <p className={styles.days}>
      {keyDates.map((key) => (
        <a key={key.day} data-day={key.day} href={`${path}?asOf=${key.day}${later ? '&later=1' : ''}#positions`} aria-current={key.day === day ? 'date' : undefined} title={key.label}>
          {formatDay(key.day)}
        </a>
      ))}
    </p>
  );
}

/** The events above the slider, in the vocabulary of the timeline; the slider's ends are the drawing's. */
function Ruler({ range, dates }: { readonly range: DayRange; readonly dates: readonly DatedInterval[] }) {
  const span = dayNumber(range.max) - dayNumber(range.min);
  const scale = layOutScale([{ earliest: range.min, latest: range.max }]);
  if (scale === null || span <= 0) return null;
  const exact = { ...scale, start: range.min, end: range.max, origin: 0, early: [] };
  // Long spans would lie over one another here; the timeline shows them.
  const inRange = dates.filter(({ earliest, latest }) => earliest !== null && latest !== null && earliest >= range.min && latest <= range.max && dayNumber(latest) - dayNumber(earliest) <= 62);
  return (
    <svg aria-hidden="true" focusable="false">
      {scale.ticks.filter((tick) => tick.label !== '').map((tick) => (
        <g key={tick.at}>
          <line className={drawing.grid} x1={`${String(tick.at)}%`} x2={`${String(tick.at)}%`} y1="0" y2="36" />
          <text className={drawing.text} x={`${String(tick.at)}%`} dx="5" y="12">{tick.label}</text>
        </g>
      ))}
      {inRange.map((date, index) => <DrawnDateShape key={index} drawn={drawDate(exact, date)} y={27} size={4.5} />)}
    </svg>
  );
}
