import styles from './desk.module.css';

/** A share as a bar. The number stands beside it in words, so that the drawing says nothing of its own. */
export function Bar({ share, width = 96 }: { readonly share: number; readonly width?: number }) {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
  return (
    <svg className={styles.bar} width={width} height="12" viewBox={`0 0 ${String(width)} 12`} aria-hidden="true">
      <rect className={styles.track} width={width} height="12" />
      <rect className={styles.fill} width={filled} height="12" />
    </svg>
  );
}
