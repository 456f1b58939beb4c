import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import pg from 'pg';
import type { NightlyBackup } from '../../environment.js';
import type { Database } from '../database/index.js';
import { listUnknown } from '../database/migrate.js';
import { noteFailure } from '../note-failure.js';
import { errorMessage, OperationalError } from '../operational-error.js';
import { lastDue, listAbandoned, listOutlived, nameOfNightly } from './backup-schedule.js';
import { LEFT_TO_NEWER, writeBackup, type BackupSummary } from './write-backup.js';

/** What is remembered of nightly backups, for all replicas together. */
export interface NightlyState {
  /** The moment of the newest backup that was read back whole. */
  readonly goodAt: string | null;
  readonly file: string | null;
  /** Why the newest try failed; null where it did not. */
  readonly failure: { readonly at: string; readonly reason: string } | null;
}

export interface NightlyOptions {
  readonly settings: NightlyBackup;
  readonly database: Pick<Database, 'pool'>;
  /** The owner's, and direct: it holds the lock, and reads all rows. */
  readonly ownerUrl: string;
  readonly clock: () => Date;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** `ELSEWHERE`: another replica is at it. */
export type NightlyOutcome = 'MADE' | 'NOT_DUE' | 'ELSEWHERE' | 'FAILED';

/** Backs up daily, for as long as the API runs. */
export interface NightlyBackups {
  /** What is remembered; whether a backup is overdue. */
  readonly describe: () => Promise<NightlyState & { readonly nextDue: string; readonly isOverdue: boolean }>;
  readonly stop: () => void;
}

const LOOK_MS = 60_000;
/** After a start there are more urgent things. */
const FIRST_MS = 20_000;
/** A backup that failed is tried again after that. */
const RETRY_MS = 15 * 60_000;
/** It may take its time; whoever watches is told that it is missing only after that. */
const OVERDUE_MS = 2 * 60 * 60_000;
const NAME = 'nightly-backup';
/** Any constant will do; it falls with the connection of whoever holds it. */
const BACKUP_LOCK = 7_032_025;

/** Looks every minute whether a backup is due, and makes it unless another replica does. */
export function startNightlyBackups(options: NightlyOptions): NightlyBackups {
  // A new installation, or one that was off at night, is not overdue before it had the time.
  const startedAt = options.clock().getTime();
  let isAtIt = false;
  const look = (): void => {
    if (isAtIt) return;
    isAtIt = true;
    makeNightlyBackup(options).catch((error: unknown) => { noteFailure(options.logger, error, 'it cannot be found out whether a nightly backup is due; it is looked again in a minute'); }).finally(() => { isAtIt = false; });
  };
  const first = setTimeout(look, FIRST_MS).unref();
  const timer = setInterval(look, LOOK_MS).unref();
  return {
    async describe() {
      const state = await readState(options.database);
      const now = options.clock();
      const due = lastDue(now, options.settings.at);
      const isOverdue = isDue(state, due) && now.getTime() - Math.max(due.getTime(), startedAt) > OVERDUE_MS;
      return { ...state, isOverdue, nextDue: lastDue(new Date(now.getTime() + 24 * 60 * 60_000), options.settings.at).toISOString() };
    },
    stop() {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}

/** Makes the backup that is due, if one is and nobody else makes it. It fails without a throw: that is written down, and tried again later. */
export async function makeNightlyBackup(options: NightlyOptions): Promise<NightlyOutcome> {
  const due = lastDue(options.clock(), options.settings.at);
  if (!mayTry(await readState(options.database), due, options.clock())) return 'NOT_DUE';
  const holder = new pg.Client({ connectionString: options.ownerUrl, application_name: 'footnote nightly backup', connectionTimeoutMillis: 15_000 });
  holder.on('error', () => undefined);
  await holder.connect();
  try {
    const { rows: [lock] } = await holder.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [BACKUP_LOCK]);
    if (lock?.taken !== true) return 'ELSEWHERE';
    // Whoever held it a moment ago may have made it.
    const state = await readState(options.database);
    if ((await listUnknown(holder)).length > 0) return await leaveToNewer(options, state);
    return mayTry(state, due, options.clock()) ? await makeAndNote(options, state) : 'NOT_DUE';
  } finally {
    await holder.end();
  }
}

/** Said once, and kept for whoever watches; the newer program, where one runs, is not kept from its own try. */
async function leaveToNewer({ database, clock, logger }: NightlyOptions, before: NightlyState): Promise<NightlyOutcome> {
  if (before.failure?.reason === LEFT_TO_NEWER) return 'FAILED';
  logger.error({ reason: LEFT_TO_NEWER }, 'no nightly backup is made by this program');
  await writeState(database, { ...before, failure: { at: clock().toISOString(), reason: LEFT_TO_NEWER } }, clock());
  return 'FAILED';
}

async function makeAndNote(options: NightlyOptions, before: NightlyState): Promise<NightlyOutcome> {
  const { settings, database, clock, logger } = options;
  const at = clock();
  try {
    const { file, rows, removed } = await makeIn(settings, { url: options.ownerUrl, now: at });
    await writeState(database, { goodAt: at.toISOString(), file, failure: null }, at);
    logger.info({ file, rows, removed }, 'a nightly backup was made and read back');
    return 'MADE';
  } catch (error) {
    const reason = errorMessage(error);
    logger.error({ reason }, 'the nightly backup failed; it is tried again in a quarter of an hour');
    await writeState(database, { ...before, failure: { at: at.toISOString(), reason } }, at);
    return 'FAILED';
  }
}

/** Only when the new one stands there whole do the oldest go. */
async function makeIn({ folder, keep }: NightlyBackup, { url, now }: { readonly url: string; readonly now: Date }): Promise<BackupSummary & { readonly removed: number }> {
  makeFolder(folder);
  for (const name of listAbandoned(readdirSync(folder))) rmSync(path.join(folder, name), { force: true });
  const summary = await writeBackup({ url, file: path.join(folder, nameOfNightly(now)), now });
  const outlived = listOutlived(readdirSync(folder), keep);
  for (const name of outlived) rmSync(path.join(folder, name), { force: true });
  return { ...summary, removed: outlived.length };
}

/** Backups hold what students answered: a folder that is made for them is for nobody else. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new OperationalError('CANNOT_WRITE_BACKUP', `FOOTNOTE_BACKUP_FOLDER names ${folder}, which cannot be made (${errorMessage(error)}); name a folder that Footnote may write to.`, { cause: error });
  }
}

function isDue({ goodAt }: NightlyState, due: Date): boolean {
  return goodAt === null || new Date(goodAt) < due;
}

function mayTry(state: NightlyState, due: Date, now: Date): boolean {
  const { failure } = state;
  return isDue(state, due) && (failure === null || failure.reason === LEFT_TO_NEWER || now.getTime() - new Date(failure.at).getTime() >= RETRY_MS);
}

async function readState({ pool }: Pick<Database, 'pool'>): Promise<NightlyState> {
  // Written below, and nowhere else.
  const { rows: [row] } = await pool.query<{ value: NightlyState }>('SELECT value FROM settings WHERE name = $1', [NAME]);
  return row?.value ?? { goodAt: null, file: null, failure: null };
}

async function writeState({ pool }: Pick<Database, 'pool'>, state: NightlyState, now: Date): Promise<void> {
  await pool.query('INSERT INTO settings (name, value, updated_at) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at', [NAME, JSON.stringify(state), now]);
}
