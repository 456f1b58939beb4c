import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '../testkit/processes.js';

/** A PgBouncer of this machine. */
export interface FoundPgBouncer {
  readonly program: string;
  readonly version: string;
  /** Whether it knows what clients prepared (`max_prepared_statements`, from 1.21 on). */
  readonly prepares: boolean;
}

/** The PgBouncer of this machine, or the one that PGBOUNCER names; null where there is none. */
export function findPgBouncer(): FoundPgBouncer | null {
  const named = process.env['PGBOUNCER'];
  // Debian keeps it where an ordinary user's path does not lead.
  for (const program of named === undefined || named === '' ? ['pgbouncer', '/usr/sbin/pgbouncer'] : [named]) {
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    const [, version, major, minor] = (status === 0 ? /PgBouncer ((\d+)\.(\d+)\S*)/.exec(stdout) : null) ?? [];
    if (version !== undefined) return { program, version, prepares: Number(major) > 1 || Number(minor) >= 21 };
  }
  return null;
}

/** A PgBouncer in its mode `transaction`, in front of one database. */
export interface PgBouncer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts one with six connections to the database, which it gives to whoever begins a transaction; it remembers so many prepared statements, where it can. */
export async function startPgBouncer({ program, prepares }: FoundPgBouncer, databaseUrl: string, preparedStatements = 0): Promise<PgBouncer> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), 'footnote-pgbouncer-'));
  chmodSync(folder, 0o755);
  const own = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  // Whoever asks is taken for the one user: the password is known to it alone.
  writeFileSync(settings, [
    '[databases]', `footnote = host=${hostname} port=${port} dbname=${pathname.slice(1)} user=${decodeURIComponent(username)} password=${decodeURIComponent(password)}`,
    '[pgbouncer]', 'listen_addr = 127.0.0.1', `listen_port = ${String(own)}`, 'unix_socket_dir =', 'auth_type = any', 'pool_mode = transaction', 'default_pool_size = 6', 'max_client_conn = 100',
    ...(prepares ? [`max_prepared_statements = ${String(preparedStatements)}`] : []), '',
  ].join('\n'), { mode: 0o644 });
  const asRoot = process.getuid?.() === 0;
  const child = spawn(program, [...(asRoot ? ['-u', 'nobody'] : []), settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const ended = new Promise<void>((resolve) => { child.once('close', () => { resolve(); }); });
  await until('PgBouncer to listen', async () => {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended: ${said}`);
    return (await listens(own)) || undefined;
  }, 20_000);
  return {
    url: `postgres://${username}@127.0.0.1:${String(own)}/footnote`,
    async close() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => { resolve(false); });
  });
}
