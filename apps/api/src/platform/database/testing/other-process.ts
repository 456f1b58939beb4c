import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process that holds, or tries to hold, the embedded database of a data folder. */
export interface OtherProcess {
  readonly child: ChildProcess;
  /** What it said of the server once it held it; rejects with its complaint where it could not. */
  readonly holding: Promise<{ readonly pid: number; readonly port: number; readonly adopted: boolean }>;
  /** Kills it as a power cut or `kill -9` would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a process that takes hold of a data folder, as an account of its own where one is given. */
export function holdElsewhere(folder: string, account: { readonly uid?: number; readonly gid?: number } = {}): OtherProcess {
  const program = fileURLToPath(new URL('./hold-server.ts', import.meta.url));
  // Resolved from the repository rather than from here, since jest's module loader is not Node's.
  const child = spawn(process.execPath, ['--conditions=footnote-source', '--import', 'tsx', program, folder], {
    cwd: fileURLToPath(new URL('../../../../../../', import.meta.url)), stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '', TMPDIR: process.env['TMPDIR'] ?? '/tmp' }, ...account,
  });
  const gone = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  let said = '';
  let complaint = '';
  const holding = new Promise<{ readonly pid: number; readonly port: number; readonly adopted: boolean }>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      // The one line that hold-server.ts prints.
      if (said.endsWith('\n')) resolve(JSON.parse(said) as { readonly pid: number; readonly port: number; readonly adopted: boolean });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text; });
    child.once('close', () => { reject(new Error(complaint.trim())); });
  });
  // A test that only kills it does not ask.
  holding.catch(() => undefined);
  return {
    child, holding,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
