import { setTimeout as wait } from 'node:timers/promises';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';
import type { FaultyLink } from './faulty-link.js';

const OUTSIDE = ['external'] as const;

function onLink(make: (link: FaultyLink, ground: Ground) => Promise<Made>): Fault['make'] {
  return async (ground) => (ground.site.link === null ? { made: false, why: 'nothing stands between an API and the database of its own' } : make(ground.site.link, ground));
}

/** What a network does to those who rely on it. */
export const NETWORK_FAULTS: readonly Fault[] = [
  {
    name: 'cut-network', says: 'the network between API and database is cut for two seconds', grounds: OUTSIDE, isKill: false,
    make: onLink(async (link) => {
      link.cut();
      await wait(2_000);
      link.mend();
      return endedNow();
    }),
  },
  {
    name: 'mute-network', says: 'the network between them is silent for eight seconds: nothing is refused, and nothing arrives', grounds: OUTSIDE, isKill: false,
    make: onLink(async (link) => {
      link.mute();
      await wait(8_000);
      link.mend();
      return endedNow();
    }),
  },
  {
    name: 'delay-network', says: 'each message takes 50 to 250 ms longer for eight seconds', grounds: OUTSIDE, isKill: false,
    make: onLink(async (link, { dice }) => {
      link.delay({ ms: 50, jitterMs: 200, dice });
      await wait(8_000);
      link.mend();
      return endedNow();
    }),
  },
  {
    name: 'cut-in-transaction', says: 'connections break between two statements of a transaction, and between a commit and its answer, ten times', grounds: OUTSIDE, isKill: false,
    make: onLink(cutTenTimes),
  },
];

const TIMES = 10;

async function cutTenTimes(link: FaultyLink, { dice }: Ground): Promise<Made> {
  let done = 0;
  let left = 1 + dice.below(40);
  link.watch(({ type, inTransaction }) => {
    // What is begun by a statement, and what is a transaction by itself: its message `Execute` alone.
    if (done >= TIMES || !(inTransaction || type === 'E') || (left -= 1) > 0) return 'PASS';
    done += 1;
    left = 1 + dice.below(40);
    return dice.happens(0.7) ? 'CUT_AFTER' : 'CUT_BEFORE';
  });
  for (const end = Date.now() + 30_000; done < TIMES && Date.now() < end;) await wait(50);
  link.mend();
  return endedNow({ remarks: [`${String(done)} connections were cut`] });
}
