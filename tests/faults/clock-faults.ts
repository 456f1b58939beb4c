import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askAsWeb } from './ask-as-web.js';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';
import type { Site } from './site.js';

const HOUR_MS = 3_600_000;

/** The file by which the API's clock is set; beside its data, so that it goes with them. */
export function clockFileOf(dataFolder: string): string {
  return `${dataFolder}.clock`;
}

/** Clocks that somebody sets while a quiz is taken. */
export const CLOCK_FAULTS: readonly Fault[] = [
  { name: 'skew-forwards', says: 'the clock of the API jumps three hours forwards, and back after five seconds, while some quizzes have half an hour', grounds: ['skewable'], isKill: false, make: (ground) => skew(ground, 3 * HOUR_MS) },
  { name: 'skew-backwards', says: 'the clock of the API jumps three hours backwards, and forwards again after five seconds', grounds: ['skewable'], isKill: false, make: (ground) => skew(ground, -3 * HOUR_MS) },
];

async function skew({ site, room, ledger }: Ground, by: number): Promise<Made> {
  await setTimeLimit(site, 1_800);
  try {
    await wait(1_500);
    const before = ledger.acknowledged().length;
    setClock(site, by);
    await wait(5_000);
    const during = ledger.acknowledged().length - before;
    const [quiz] = room.quizzes;
    const looked = quiz === undefined ? null : await askAsWeb({ url: site.api.url, forwardingSecret: site.forwardingSecret }, { operation: 'QuizResultsPage', variables: { quiz: quiz.id, first: 20 }, address: '10.255.0.2', cookie: room.cookie });
    setClock(site, 0);
    const wrong = [...(during > 0 ? [] : ['nobody could answer while the clock was wrong']), ...(looked?.is === 'ANSWERED' ? [] : [`the teacher's session did not outlast it: ${looked?.is === 'WRONG' ? looked.how : 'away'}`])];
    return endedNow({ remarks: [`${String(during)} answers were acknowledged while it was wrong`], wrong });
  } finally {
    setClock(site, 0);
    await setTimeLimit(site, null);
  }
}

function setClock(site: Site, offset: number): void {
  writeFileSync(clockFileOf(path.resolve(site.dataFolder)), String(offset));
  site.api.signal('SIGUSR2');
}

async function setTimeLimit(site: Site, seconds: number | null): Promise<void> {
  const client = await site.database.connect();
  await client.query('UPDATE quizzes SET time_limit_seconds = $1, settings_version = settings_version + 1', [seconds]).finally(() => client.end());
}
