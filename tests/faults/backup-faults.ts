import { rmSync } from 'node:fs';
import path from 'node:path';
import { startEmbeddedServer } from '../../apps/api/src/platform/database/embedded/server.js';
import { startProgram } from '../testkit/processes.js';
import { newDataFolder } from '../testkit/start-product.js';
import { countLosses } from './count-losses.js';
import { connectAs } from './embedded-site.js';
import { endedNow, type Fault, type Ground, type Made } from './fault.js';
import { openLedger, type Ledger } from './ledger.js';

/** Not a fault but what is there for the worst of them: a backup while a class answers, brought back elsewhere. */
export const BACKUP_FAULTS: readonly Fault[] = [
  { name: 'backup', says: 'a backup is made while the class answers, and brought back into an empty PostgreSQL server and into an empty embedded database', grounds: ['embedded', 'external'], isKill: false, make: backUpAndRestore },
];

async function backUpAndRestore(ground: Ground): Promise<Made> {
  const { site, ledger } = ground;
  const own = await newDataFolder();
  const file = path.join(path.dirname(own.folder), 'all.backup');
  const acknowledgedBefore = copyOf(ledger);
  try {
    const from: Readonly<Record<string, string>> = site.kind === 'embedded' ? { FOOTNOTE_DATA_DIR: site.dataFolder, DATABASE_URL: '', DATABASE_DIRECT_URL: '' } : { DATABASE_URL: site.database.url('owner'), DATABASE_DIRECT_URL: '' };
    await runFootnote(['backup', file, '--json'], from);
    const wrong = [...await restoreIntoServer(file, acknowledgedBefore), ...await restoreIntoFolder(file, acknowledgedBefore)];
    return endedNow({ remarks: [`${String(acknowledgedBefore.acknowledged().length)} answers had been acknowledged before it began`], wrong });
  } finally {
    rmSync(file, { force: true });
    await own.remove();
  }
}

/** What was acknowledged by now: a backup holds no less, and whatever came while it was made it holds whole or not at all. */
function copyOf(ledger: Ledger): Ledger {
  const copy = openLedger();
  for (const attempt of ledger.begun()) copy.begin(attempt);
  for (const one of ledger.acknowledged()) copy.acknowledge(one);
  return copy;
}

async function restoreIntoServer(file: string, ledger: Ledger): Promise<readonly string[]> {
  const place = await newDataFolder();
  const server = await startEmbeddedServer({ dataFolder: place.folder, purpose: 'faults: a server to restore into', mode: 'hold' });
  try {
    await runFootnote(['restore', file, '--json'], { DATABASE_URL: server.ownerUrl, DATABASE_DIRECT_URL: '' });
    return await compare(server.superuserUrl, ledger, 'in the server');
  } finally {
    await server.close();
    await place.remove();
  }
}

async function restoreIntoFolder(file: string, ledger: Ledger): Promise<readonly string[]> {
  const place = await newDataFolder();
  try {
    await runFootnote(['restore', file, '--json'], { FOOTNOTE_DATA_DIR: place.folder, DATABASE_URL: '', DATABASE_DIRECT_URL: '' });
    const server = await startEmbeddedServer({ dataFolder: place.folder, purpose: 'faults: a look at what was restored', mode: 'hold' });
    return await compare(server.superuserUrl, ledger, 'in the embedded database').finally(() => server.close());
  } finally {
    await place.remove();
  }
}

async function compare(url: string, ledger: Ledger, where: string): Promise<readonly string[]> {
  const client = await connectAs(url);
  try {
    const { acknowledged, lost, doubled, broken } = await countLosses(client, ledger);
    return [...(lost === 0 ? [] : [`${String(lost)} of ${String(acknowledged)} answers that the backup should hold are not ${where}`]), ...(doubled === 0 ? [] : [`${String(doubled)} answers count twice ${where}`]), ...broken.map((sentence) => `${where}: ${sentence}`)];
  } finally {
    await client.end();
  }
}

/** Runs the command line as an operator does; what it refuses ends the run. */
async function runFootnote(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  const program = startProgram({ args: ['--import', import.meta.resolve('tsx'), '--conditions=footnote-source', 'apps/cli/src/main.ts', ...args], environment });
  const status = await program.ended;
  if (status !== 0) throw new Error(`footnote ${args.join(' ')} ended with ${String(status)}:\n${program.output()}`);
}
