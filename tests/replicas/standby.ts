import { chownSync, cpSync, lchownSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from '../../apps/api/src/platform/database/embedded/server.js';

/*
 * The embedded database ships neither pg_basebackup nor pg_rewind; what a standby is made of is a copy of the files, taken between
 * `pg_backup_start` and `pg_backup_stop` (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP), and a file
 * that says what it follows.
 */

const CLUSTER = 'postgres-18';

/** Makes a standby of an embedded database that runs in one folder, and starts it in another: a real one, that follows by streaming. */
export async function startStandby({ primary, from, to }: { readonly primary: EmbeddedServer; readonly from: string; readonly to: string }): Promise<EmbeddedServer> {
  const client = new pg.Client({ connectionString: primary.superuserUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_backup_start('a standby', true)`);
    mkdirSync(to, { mode: 0o700 });
    // Its own log, its own numbers; and pg_wal with it, so that nothing has to be kept for it until it asks.
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: (file) => !/postmaster\.(?:pid|opts)$|postgres\.log$/.test(file) });
    const { rows: [stop] } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(wait_for_archive => false)');
    writeFileSync(join(to, CLUSTER, 'backup_label'), stop?.labelfile ?? '', { mode: 0o600 });
  } finally {
    await client.end();
  }
  const { hostname, port, username, password } = new URL(primary.superuserUrl);
  writeFileSync(join(to, CLUSTER, 'standby.signal'), '', { mode: 0o600 });
  writeFileSync(join(to, CLUSTER, 'postgresql.auto.conf'), `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`, { mode: 0o600 });
  ownLike(join(from, CLUSTER), join(to, CLUSTER));
  const { uid, gid } = statSync(from);
  chownSync(to, uid, gid);
  return startEmbeddedServer({ dataFolder: to, purpose: 'a standby', mode: 'hold' });
}

/** Copied by root, files are root's: they become whose the others are. */
function ownLike(model: string, folder: string): void {
  const { uid, gid } = statSync(model);
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) lchownSync(join(folder, name), uid, gid);
}

/** Removes what a test of it left. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
