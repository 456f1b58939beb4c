import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { OperationalError } from '../apps/api/src/platform/operational-error.js';
import { ROOT } from './build.js';
import { onWishToEnd } from './children.js';
import { readDemo } from './demo/demo-folder.js';
import { environmentOf, makeDemo } from './demo/make-demo.js';
import type { TeacherAccount } from './demo/demo-api.js';

/* `npm run demo`: a desk with a class of 28 and three weeks behind it, on data of its own, and then the product on it. */

const USAGE = `npm run demo [-- OPTIONS]

  --anew              make the demonstration again, with three weeks that end now
  --seed WORD         make another class: the same word gives the same answers (footnote)
  --only-make         make it and stop, without starting Footnote
  --folder FOLDER     where its data is kept (.footnote-demo); never a folder with real data
  --database URL      an empty PostgreSQL database of your own instead of the embedded one
  --lan               let others in the network take part, as with npm start

Environment: WEB_PORT (3000), API_PORT (4000), HOST (127.0.0.1)`;

const OPTIONS = {
  anew: { type: 'boolean', default: false }, 'only-make': { type: 'boolean', default: false }, lan: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
  seed: { type: 'string', default: 'footnote' }, folder: { type: 'string', default: path.join(ROOT, '.footnote-demo') }, database: { type: 'string' },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return say(USAGE, 0);
  const databaseUrl = values.database ?? null;
  if (databaseUrl === null && (process.env['DATABASE_URL'] ?? '') !== '') {
    throw new OperationalError('DATABASE_SET', 'DATABASE_URL is set, and a demonstration is never mixed with real data. Unset it, or name an empty database with --database.');
  }
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), values.folder);
  const known = readDemo(folder);
  let account: TeacherAccount;
  if (known?.state === 'MADE' && !values.anew) account = known.account;
  else account = await make({ folder, databaseUrl, seed: values.seed });
  if (values['only-make']) return say(describeAccount(account), 0);
  return start({ folder, databaseUrl, account, lan: values.lan });
}

async function make({ folder, databaseUrl, seed }: { readonly folder: string; readonly databaseUrl: string | null; readonly seed: string }): Promise<TeacherAccount> {
  const began = Date.now();
  const tell = (sentence: string): void => { process.stderr.write(`${sentence}\n`); };
  tell('Making the demonstration: three weeks of a class, in less than a minute.');
  const { account, seeded } = await makeDemo({ folder, databaseUrl, seed, until: new Date(began), say: tell });
  tell(`Made in ${((Date.now() - began) / 1000).toFixed(0)} s: ${String(seeded.students)} students, ${String(seeded.attempts)} attempts, ${String(seeded.answers)} answers.`);
  return account;
}

interface ToStart { readonly folder: string; readonly databaseUrl: string | null; readonly account: TeacherAccount; readonly lan: boolean }

/** Runs `npm start` on the demonstration, and says how to sign in once it is ready. */
async function start({ folder, databaseUrl, account, lan }: ToStart): Promise<number> {
  const { dataFolder } = environmentOf({ folder, databaseUrl });
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts/start.ts'), ...(lan ? ['--lan'] : [])], {
    cwd: ROOT, stdio: ['inherit', 'pipe', 'inherit'],
    // How tsx was told to read us is a path from here, and would be looked for from wherever the product's own parts run.
    env: { ...process.env, TSX_TSCONFIG_PATH: undefined, FOOTNOTE_DATA_DIR: dataFolder, DATABASE_URL: databaseUrl ?? '', DATABASE_DIRECT_URL: '' },
  });
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    if (chunk.includes('Footnote is ready.')) process.stdout.write(`${describeAccount(account)}\n`);
  });
  // Ctrl-C reaches the child by itself; a service manager's wish is passed on.
  onWishToEnd(() => { child.kill('SIGTERM'); });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => { resolve(status ?? 0); });
  });
}

function describeAccount({ email, password }: TeacherAccount): string {
  return `This is the demonstration, with invented students. Sign in at /sign-in:\n\n  E-mail       ${email}\n  Password     ${password}\n`;
}

function say(text: string, status: number): number {
  process.stdout.write(`${text}\n`);
  return status;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  const isWrongUse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isWrongUse ? `${error.message}\n\n${USAGE}` : error instanceof OperationalError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(isWrongUse ? 2 : 1);
});
