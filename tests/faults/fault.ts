import type { Dice } from '../fuzz/dice.js';
import type { BusyClass } from './keep-class-busy.js';
import type { Ledger } from './ledger.js';
import type { ClassRoom } from './open-class.js';
import type { Site } from './site.js';

/** On what a fault is made. `skewable`: with a clock that can be set; `small`: on a disk that can be filled. */
export type GroundKind = 'embedded' | 'external' | 'skewable' | 'small';

/** An installation under load. */
export interface Ground {
  readonly kind: GroundKind;
  readonly site: Site;
  readonly room: ClassRoom;
  readonly ledger: Ledger;
  readonly busy: BusyClass;
  readonly dice: Dice;
}

/** How a fault ended: when, from which moment recovery counts (of `performance.now()`), and what was seen; or why it could not be made here. */
export type Made =
  | { readonly made: true; readonly endedAt: number; readonly remarks?: readonly string[]; /** What must not be, a sentence each. */ readonly wrong?: readonly string[] }
  | { readonly made: false; readonly why: string };

export interface Fault {
  /** As `--only` names it. */
  readonly name: string;
  readonly says: string;
  readonly grounds: readonly GroundKind[];
  /** Whether it ends a process, so that it is one of the kills that are counted. */
  readonly isKill: boolean;
  readonly make: (ground: Ground) => Promise<Made>;
}

/** Made, and ended just now. */
export const endedNow = (more: { readonly remarks?: readonly string[]; readonly wrong?: readonly string[] } = {}): Made => ({ made: true, endedAt: performance.now(), ...more });
