import type_ from '../../ui/type.module.css';
import styles from './proposals.module.css';

const WIDTH = 56;

/** How sure a proposal is, as a figure of 100 and a bar. */
export function ConfidenceBar({ confidence }: { readonly confidence: number }) {
  const figure = Math.round(Math.min(1, Math.max(0, confidence)) * 100);
  return (
    <div className={styles.confidence}>
      <span>{figure}<span className={type_.hidden}> of 100</span></span>
      <svg width={WIDTH} height="6" viewBox={`0 0 ${String(WIDTH)} 6`} aria-hidden="true" focusable="false">
        <rect className={styles.track} width={WIDTH} height="6" />
        <rect className={styles.fill} width={(figure / 100) * WIDTH} height="6" />
      </svg>
    </div>
  );
}
