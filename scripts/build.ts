import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { helperFlags } from '../apps/api/src/platform/node-flags.js';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a build reads: when none of it changed, and all that it makes is there, even turbo's look at its cache can be spared. */
const INPUTS = ['apps/api', 'apps/web', 'packages', 'package-lock.json', 'tsconfig.base.json', 'turbo.json'];
const NOT_INPUTS = new Set(['node_modules', 'dist', '.next', '.turbo', 'testing', 'next-env.d.ts', 'tsconfig.tsbuildinfo']);
const OUTPUTS = ['apps/api/dist/main.js', 'apps/api/dist/playground/manifest.json', 'apps/web/.next/BUILD_ID', ...['corpus', 'evidence', 'importer', 'knowledge', 'quiz-engine', 'schema'].map((name) => `packages/${name}/dist/index.js`)];
const STAMP = path.join(ROOT, 'node_modules', '.cache', 'footnote-build');

/** Builds API, web app and packages where anything changed since the last time; throws a sentence where the build fails. */
export async function buildIfStale({ say }: { readonly say: (sentence: string) => void }): Promise<void> {
  const state = describeInputs();
  if (OUTPUTS.every((output) => existsSync(path.join(ROOT, output))) && readStamp() === state) return;
  say(existsSync(STAMP) ? 'Building what changed …' : 'Building Footnote; only the first start takes this minute …');
  const { status, output } = await turbo(['run', 'build', '--filter=@footnote/api', '--filter=@footnote/web', '--output-logs=errors-only', '--ui=stream']);
  if (status !== 0) throw new Error(`Footnote could not be built:\n${lastLines(output, 40)}`);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  // As it was before the build: a file saved while it ran makes the next start build again.
  writeFileSync(STAMP, state);
}

/** Names, sizes and times of every input; contents are turbo's to compare, where these differ. */
function describeInputs(): string {
  const hash = createHash('sha256');
  const visit = (relative: string) => {
    const found = statSync(path.join(ROOT, relative), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (!found.isDirectory()) {
      if (!/\.test\.tsx?$/.test(relative)) hash.update(`${relative} ${found.size} ${found.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(path.join(ROOT, relative)).sort()) if (!NOT_INPUTS.has(name)) visit(path.join(relative, name));
  };
  INPUTS.forEach(visit);
  return hash.digest('hex');
}

function readStamp(): string | null {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}

async function turbo(args: readonly string[]): Promise<{ readonly status: number; readonly output: string }> {
  return runCollecting(process.execPath, [path.join(ROOT, 'node_modules', 'turbo', 'bin', 'turbo'), ...args]);
}

/** What our tools would send home, they do not. */
const QUIET_TOOLS = { TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' } as const;

/** What tools run in: ours, quiet, and with no more threads of Node than help on this machine. */
export function toolEnvironment(options: readonly string[] = []): NodeJS.ProcessEnv {
  return { ...process.env, ...QUIET_TOOLS, NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...helperFlags(), ...options].join(' ').trim() };
}

/** Runs a program in the repository's folder; its two outputs come back as one text. */
export async function runCollecting(program: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly output: string }> {
  const child = spawn(program, [...args], { cwd: ROOT, env: { ...toolEnvironment(), ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => { resolve(code ?? 1); });
  });
  return { status, output };
}

/** The end of a text, where the reason usually stands. */
export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
