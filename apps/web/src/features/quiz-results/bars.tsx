import styles from './quiz-results.module.css';

interface BarProps {
  /** 0 to 1. */
  readonly value: number;
  /** Where a tick stands, 0 to 1. */
  readonly tick?: number | null;
  readonly tone?: 'plain' | 'key' | 'hot';
  readonly width?: number;
  readonly height?: number;
}

/** A drawn bar; what it says stands beside it as a figure. */
export function Bar({ value, tick = null, tone = 'plain', width = 96, height = 12 }: BarProps) {
  const within = Math.max(0, Math.min(1, value));
  const fill = tone === 'key' ? styles.fillKey : tone === 'hot' ? styles.fillHot : styles.fillPlain;
  return (
    <svg className={styles.bar} width={width} height={height + 6} viewBox={`0 0 ${String(width)} ${String(height + 6)}`} aria-hidden="true" focusable="false">
      <rect className={styles.track} x={0} y={3} width={width} height={height} />
      <rect className={fill} x={0} y={3} width={within * width} height={height} />
      {tick === null ? null : <rect className={styles.tick} x={Math.max(0, Math.min(width - 2, tick * width - 1))} y={0} width={2} height={height + 6} />}
    </svg>
  );
}

/** A bar about a middle line, from −1 to 1. */
export function Balance({ value, width = 112, height = 12 }: { readonly value: number; readonly width?: number; readonly height?: number }) {
  const within = Math.max(-1, Math.min(1, value));
  const half = width / 2;
  return (
    <svg className={styles.bar} width={width} height={height + 6} viewBox={`0 0 ${String(width)} ${String(height + 6)}`} aria-hidden="true" focusable="false">
      <rect className={styles.track} x={0} y={3} width={width} height={height} />
      <rect className={within < 0 ? styles.fillHot : styles.fillPlain} x={within < 0 ? half + within * half : half} y={3} width={Math.abs(within) * half} height={height} />
      <rect className={styles.tick} x={half - 1} y={0} width={2} height={height + 6} />
    </svg>
  );
}
