import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';

/*
 * `npm run bench [-- NAME…]`: runs the benches of the packages and of this folder one after the other, so that none measures another, and
 * writes what they printed into test-results/bench.md. What a browser measures is `npm run bench:web`.
 */

const REPORT = join(repositoryRoot, 'test-results', 'bench.md');

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const benches = listBenches().filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
  if (benches.length === 0) {
    process.stderr.write(`No bench is called ${wanted.join(' or ')}; there are ${listBenches().join(', ')}.\n`);
    return 2;
  }
  const done: Ran[] = [];
  for (const file of benches) {
    process.stdout.write(`\n${file}\n`);
    done.push(await run(file));
  }
  writeReport(done);
  return done.every(({ status }) => status === 0) ? 0 : 1;
}

interface Ran { readonly file: string; readonly status: number; readonly printed: string }

function writeReport(done: readonly Ran[]): void {
  const [cpu] = cpus();
  const head = `# Benches\n\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, Node ${process.version}, ${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown processor'}.\n`;
  // What is a table already stays one; all else is kept as it was printed.
  const parts = done.map(({ file, status, printed }) => `\n## ${file}${status === 0 ? '' : ' (failed)'}\n\n${printed.includes('|---') ? printed.trim() : `\`\`\`\n${printed.trim()}\n\`\`\``}\n`);
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${head}${parts.join('')}`);
  process.stdout.write(`\n${REPORT}\n`);
}

function listBenches(): readonly string[] {
  const folders = ['packages', 'apps'].flatMap((parent) => readdirSync(join(repositoryRoot, parent)).map((name) => join(parent, name, 'bench'))).concat(join('tests', 'bench'));
  return folders.filter((folder) => existsSync(join(repositoryRoot, folder))).flatMap((folder) => readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith('.bench.ts') && !name.startsWith('web.')).map((name) => join(folder, name)));
}

async function run(file: string): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=footnote-source', file], {
    cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TSX_TSCONFIG_PATH: join(repositoryRoot, 'scripts', 'tsconfig.run.json') },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => { resolve({ file, status: status ?? 1, printed }); });
  });
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
