import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildIfStale, ROOT, toolEnvironment } from './build.js';
import { onWishToEnd } from './children.js';

/*
 * `npm test`: builds what the browser tests run, then all tests; arguments go to jest (`npm test -- packages/evidence`), and
 * its status is ours.
 */

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (needsBuild(args)) await buildIfStale({ say: (sentence) => process.stderr.write(`${sentence}\n`) });
  const report = args.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length);
  if (report !== undefined) mkdirSync(path.dirname(path.resolve(ROOT, report)), { recursive: true });
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/jest/bin/jest.js'), '-c', 'jest.config.mjs', ...args], {
    cwd: ROOT,
    env: toolEnvironment(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']),
    stdio: 'inherit',
  });
  // jest, in our process group, has heard Ctrl-C itself; we stay to pass on its status.
  onWishToEnd(() => { child.kill('SIGTERM'); });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => { resolve(status ?? 1); });
  });
}

/** Only the tests that run the product need it built: a run that names other folders starts at once. */
function needsBuild(args: readonly string[]): boolean {
  const named = args.filter((arg) => !arg.startsWith('-'));
  return named.length === 0 || named.some((name) => /^(\.\/)?(tests|apps\/web|scripts)/.test(name));
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
