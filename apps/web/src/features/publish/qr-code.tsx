import { encode } from 'uqr';
import { pathOfModules } from './draw-qr';
import styles from './publish.module.css';

/** Light modules around the code, without which cameras do not find it. */
const QUIET_ZONE = 4;

/** An address as a square code, drawn on the server. Dark on light in both themes: many cameras read no other. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { data, size } = encode(address, { border: 0, ecc: 'M' });
  const side = String(size + 2 * QUIET_ZONE);
  return (
    <svg className={styles.qr} viewBox={`${String(-QUIET_ZONE)} ${String(-QUIET_ZONE)} ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} fill="#ffffff" />
      <path d={pathOfModules(data)} fill="#000000" />
    </svg>
  );
}
