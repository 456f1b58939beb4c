import styles from './timeline.module.css';
import type { DrawnDate } from './timeline-geometry';

interface DrawnDateProps {
  readonly drawn: DrawnDate;
  readonly y: number;
  readonly size?: number;
}

/** One date in the drawing's vocabulary: a dot is a day, a box is a span, a dotted line is open at one end. */
export function DrawnDateShape({ drawn, y, size = 5.5 }: DrawnDateProps) {
  switch (drawn.shape) {
    case 'DAY': return <circle className={styles.day} cx={`${String(drawn.at)}%`} cy={y} r={size} />;
    // At least four pixels are drawn of a span, by its outline, however short it is.
    case 'SPAN': return <rect className={styles.span} x={`${String(drawn.from)}%`} y={y - 6} width={`${String(Math.max(0.6, Math.round((drawn.to - drawn.from) * 100) / 100))}%`} height="12" />;
    case 'BY': return (
      <>
        <line className={styles.open} x1={`${String(drawn.from)}%`} x2={`${String(drawn.at)}%`} y1={y} y2={y} />
        <line className={styles.cap} x1={`${String(drawn.at)}%`} x2={`${String(drawn.at)}%`} y1={y - 7} y2={y + 7} />
      </>
    );
    case 'SINCE': return (
      <>
        <line className={styles.cap} x1={`${String(drawn.at)}%`} x2={`${String(drawn.at)}%`} y1={y - 7} y2={y + 7} />
        <line className={styles.open} x1={`${String(drawn.at)}%`} x2={`${String(drawn.to)}%`} y1={y} y2={y} />
      </>
    );
    case 'NONE': return null;
    default: return drawn satisfies never;
  }
}
