import { hearOwnImports, type Database } from '../../platform/database/index.js';

/** That an answer was seen to hold, by a statement about the state of its packs. */
export interface Proof {
  readonly generation: number;
  /** Counted from 1970, in UTC: what is not asked as of a day is asked as of today. */
  readonly day: number;
  /** By the clock that never jumps. */
  readonly until: number;
}

/** Says for how long an answer that was seen to hold can be given without looking again. */
export interface PackProofs {
  /** Begins a proof: before the state is read, so that whatever happens meanwhile ends it. */
  readonly begin: () => Proof;
  readonly holds: (proof: Proof) => boolean;
  /** Whether it is time to look again, so that nobody has to wait for it once the proof has ended. */
  readonly isOld: (proof: Proof) => boolean;
  readonly close: () => Promise<void>;
}

export interface ProofOptions {
  readonly database: Pick<Database, 'listen'>;
  readonly clock: () => Date;
  /** Milliseconds by a clock that never jumps. */
  readonly elapsed?: () => number;
}

/** For so long at most nothing is looked at again, whatever is heard or is not. */
export const PROOF_MS = 1_000;
/** After a try to listen that failed. */
const RETRY_MS = 1_000;
const DAY_MS = 86_400_000;

/**
 * Proofs end with the first word of any pack that changed: of this process's own before whoever changed it goes on, of others' by a
 * notification; and after a second in any case, so that nothing hangs on notifications but how much sooner. None holds while it is known
 * that nobody would tell.
 */
export function createPackProofs({ database, clock, elapsed = () => performance.now() }: ProofOptions): PackProofs {
  let generation = 0;
  let isHearing = false;
  let opening: Promise<void> | null = null;
  let stop: (() => Promise<void>) | null = null;
  let notBefore = 0;
  const end = (): void => { generation += 1; };
  const forgetOwn = hearOwnImports(end);

  const listen = async (): Promise<void> => {
    stop = await database.listen('pack_changed', end, { onGap: () => { end(); isHearing = true; }, onLoss: () => { isHearing = false; } });
    end();
    isHearing = true;
  };
  /** Nothing listens before the first answer is kept. */
  const open = (): void => {
    if (opening !== null || elapsed() < notBefore) return;
    opening = listen().catch(() => {
      // Without a database there is no answer to be proved either; the next one tries again.
      opening = null;
      notBefore = elapsed() + RETRY_MS;
    });
  };

  return {
    begin() {
      open();
      return { generation, day: dayOf(clock()), until: elapsed() + PROOF_MS };
    },
    holds: (proof) => isHearing && proof.generation === generation && elapsed() < proof.until && proof.day === dayOf(clock()),
    isOld: ({ until }) => elapsed() > until - PROOF_MS / 2,
    async close() {
      forgetOwn();
      isHearing = false;
      await opening;
      await stop?.();
    },
  };
}

function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / DAY_MS);
}
