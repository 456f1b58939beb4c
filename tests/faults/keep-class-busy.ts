import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from '../fuzz/dice.js';
import { throwDice } from '../fuzz/dice.js';
import { askAsWeb, type WebApp } from './ask-as-web.js';
import { workAtDesk } from './keep-desk-busy.js';
import type { Ledger } from './ledger.js';
import type { ClassRoom } from './open-class.js';
import { takeQuizzes, USUAL_HABITS, type Habits } from './student.js';

/** Students who take quizzes, and their teacher who looks at the results, mends a pack and imports into it, until they are sent home. */
export interface BusyClass {
  /** Changes how they behave from their next answer on. */
  readonly behave: (habits: Partial<Habits>) => void;
  /** Each ends with the answer in hand, acknowledged; rejects where somebody still waits after the limit. */
  readonly sendHome: (limitMs?: number) => Promise<void>;
}

export interface ClassToKeepBusy { readonly web: WebApp; readonly room: ClassRoom; readonly ledger: Ledger; readonly dice: Dice; readonly students: number }

/** Between two looks at the results: each look counts what was finished meanwhile, in a transaction. */
const LOOK_MS = 700;

/** Seats a class; each student throws dice of their own, so that what one does hangs on no other's speed. */
export function keepClassBusy({ web, room, ledger, dice, students }: ClassToKeepBusy): BusyClass {
  const habits: { -readonly [Name in keyof Habits]: Habits[Name] } = { ...USUAL_HABITS };
  let isOver = false;
  const goesHome = (): boolean => isOver;
  const seated = Array.from({ length: students }, () => takeQuizzes({ web, quizzes: room.quizzes, ledger, dice: throwDice(dice.below(2 ** 31)), habits, goesHome }));
  const teacher = lookAtResults({ web, room, ledger, dice: throwDice(dice.below(2 ** 31)), goesHome });
  const mending = workAtDesk({ web, cookie: room.cookie, ledger, dice: throwDice(dice.below(2 ** 31)), goesHome });
  const all = Promise.all([...seated, teacher, mending]);
  // Whoever sends them home hears of it.
  all.catch(() => undefined);
  return {
    behave(changes) { Object.assign(habits, changes); },
    async sendHome(limitMs = 90_000) {
      isOver = true;
      const late = wait(limitMs, 'LATE' as const, { ref: false });
      if (await Promise.race([all, late]) === 'LATE') throw new Error(`Somebody still waits for an answer after ${String(limitMs / 1000)} s`);
    },
  };
}

async function lookAtResults({ web, room, ledger, dice, goesHome }: Omit<ClassToKeepBusy, 'students'> & { readonly goesHome: () => boolean }): Promise<void> {
  while (!goesHome()) {
    const came = await askAsWeb(web, { operation: 'QuizResultsPage', variables: { quiz: dice.pick(room.quizzes).id, first: 20 }, address: '10.255.0.1', cookie: room.cookie });
    ledger.note(came.is === 'ANSWERED' ? 'answered' : came.how);
    await wait(LOOK_MS);
  }
}
