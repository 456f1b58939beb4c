import { drawSpans, MARK, WIDTH, type SpanPiece } from './draw-spans';
import styles from './desk.module.css';
import type { StaleChange } from './load-desk';

const LABEL = 84;
const ROW = 26;
const HEAD = 24;

/** When each of two states is reported to hold, one line each; nothing where it is no state that changed, or their days are not known. */
export function Spans({ change }: { readonly change: StaleChange }) {
  const drawing = change.kind === 'NEWER_STATE' ? drawSpans(change.then, change.now) : null;
  if (drawing === null) return null;
  const height = HEAD + ROW * drawing.lines.length;
  const says = `${drawing.title}. ${drawing.lines.map(({ label, says: state }) => `${label}: ${state}`).join('. ')}.`;
  return (
    <div className={styles.spans}>
      <svg className={styles.drawn} viewBox={`0 0 ${String(LABEL + WIDTH)} ${String(height)}`} role="img" aria-label={says}>
        <text className={styles.spanName} x="0" y="16">{drawing.title}</text>
        <line className={styles.axis} x1={LABEL} x2={LABEL + WIDTH} y1="0.5" y2="0.5" />
        {drawing.ticks.map(({ x, label }) => (
          <g key={x}>
            <line className={styles.axis} x1={LABEL + x + 0.5} x2={LABEL + x + 0.5} y1="0" y2={HEAD - 6} />
            {label === '' ? null : <text className={styles.tick} x={LABEL + x + 4} y="15">{label}</text>}
          </g>
        ))}
        {drawing.lines.map(({ label, pieces }, at) => (
          <g key={label} transform={`translate(0 ${String(HEAD + at * ROW)})`}>
            <text className={styles.spanName} x="0" y="17">{label}</text>
            {pieces.map((piece) => <Piece key={`${piece.kind}${String(piece.x)}`} piece={piece} />)}
          </g>
        ))}
      </svg>
      <p className={styles.note}>Both stay true, each in its time. Dashed: not reported.</p>
    </div>
  );
}

function Piece({ piece: { kind, x, width } }: { readonly piece: SpanPiece }) {
  const left = LABEL + x;
  if (kind === 'DAY') return <rect className={styles.day} x={left} y="9" width={MARK} height={MARK} transform={`rotate(45 ${String(left + MARK / 2)} 13)`} />;
  return <rect className={kind === 'MAYBE' ? styles.maybe : styles.solid} x={left} y="9.5" width={Math.max(0, width - 1)} height="7" />;
}
