import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';
import type { Figure } from './report/figures.js';
import { benchOf, judgeFigures, leastOf, listBeyond, type Limits } from './report/judge-figures.js';
import { writePerformance, type Measured } from './report/write-performance.js';

/*
 * `npm run bench [-- NAME…] [--scale N]`: runs the benches of the packages and of this folder one after the other, so that none measures
 * another; what they printed goes into test-results/bench.md, and what they measured into docs/performance.md.
 * `npm run bench -- --short`: the short form, for CI: those benches whose ratios of CPU are held to a limit (report/limits.json). A bench beyond
 * its limit is measured again before the run fails; nothing is written.
 * What a browser measures is `npm run bench:web`.
 */

const REPORT = join(repositoryRoot, 'test-results', 'bench.md');
const PERFORMANCE = join(repositoryRoot, 'docs', 'performance.md');
const KEPT = join(repositoryRoot, 'tests', 'bench', 'report', 'measured.json');
const LIMITS = join(repositoryRoot, 'tests', 'bench', 'report', 'limits.json');

interface Ran { readonly file: string; readonly status: number; readonly printed: string; readonly figures: readonly Figure[] }

async function main(): Promise<number> {
  const { names, flags, isShort } = readArguments(process.argv.slice(2));
  const limits = JSON.parse(readFileSync(LIMITS, 'utf8')) as Limits;
  const held = new Set(Object.keys(limits).map(benchOf));
  const all = listBenches();
  const wanted = isShort && names.length === 0 ? all.filter((file) => held.has(nameOf(file))) : all.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  if (wanted.length === 0) {
    process.stderr.write(`No bench is called ${names.join(' or ')}; there are ${all.map(nameOf).join(', ')}.\n`);
    return 2;
  }
  const done: Ran[] = [];
  for (const file of wanted) {
    process.stdout.write(`\n${file}\n`);
    done.push(await run(file, { flags, isShort }));
  }
  const failed = done.filter(({ status }) => status !== 0).map(({ file }) => `${file} failed.`);
  if (!isShort) {
    writeReport(done);
    keep(done.filter(({ status, figures }) => status === 0 && figures.length > 0));
  }
  const wrong = isShort ? await judgeShort(done.filter(({ status }) => status === 0), limits) : [];
  for (const sentence of [...failed, ...wrong]) process.stderr.write(`${sentence}\n`);
  return failed.length + wrong.length === 0 ? 0 : 1;
}

/** How often a bench is measured again that lies beyond its limit. */
const REPEATS = 2;

async function judgeShort(done: readonly Ran[], limits: Limits): Promise<readonly string[]> {
  const names = new Set(done.map(({ file }) => nameOf(file)));
  const asked = Object.fromEntries(Object.entries(limits).filter(([id]) => names.has(benchOf(id))));
  let figures: readonly Figure[] = done.flatMap((one) => one.figures);
  for (let nth = 0; nth < REPEATS; nth += 1) {
    const beyond = listBeyond(figures, asked);
    for (const { file } of done.filter((one) => beyond.has(nameOf(one.file)))) {
      process.stdout.write(`\n${file}: beyond its limit, and measured again\n`);
      figures = leastOf([...figures, ...(await run(file, { flags: [], isShort: true })).figures]);
    }
  }
  return judgeFigures(figures, asked);
}

interface Arguments { readonly names: readonly string[]; readonly flags: readonly string[]; readonly isShort: boolean }

/** Names of benches, and what is passed on to them: every other option with its value. */
function readArguments(given: readonly string[]): Arguments {
  const names: string[] = [];
  const flags: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word === '--short') continue;
    if (!word.startsWith('--')) names.push(word);
    else { flags.push(word, given[at + 1] ?? ''); at += 1; }
  }
  return { names, flags, isShort: given.includes('--short') };
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(/\.bench\.ts$/, '');

function describeMachine(): string {
  const [cpu] = cpus();
  return `Node ${process.version}, ${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown processor'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, load ${(loadavg()[1] ?? 0).toFixed(1)}`;
}

function writeReport(done: readonly Ran[]): void {
  const head = `# Benches\n\n${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${describeMachine()}.\n`;
  // What is a table already stays one; all else is kept as it was printed.
  const parts = done.map(({ file, status, printed }) => `\n## ${file}${status === 0 ? '' : ' (failed)'}\n\n${printed.includes('|---') ? printed.trim() : `\`\`\`\n${printed.trim()}\n\`\`\``}\n`);
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, `${head}${parts.join('')}`);
  process.stdout.write(`\n${REPORT}\n`);
}

/** Keeps what was measured beside what other runs did, and writes the report anew. */
function keep(done: readonly Ran[]): void {
  if (done.length === 0) return;
  const known = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) as readonly Measured[] : [];
  const fresh = done.map(({ file, figures, printed }): Measured => ({ bench: nameOf(file), at: new Date().toISOString().slice(0, 10), machine: describeMachine(), figures, printed: printed.trim() }));
  const names = new Set(fresh.map(({ bench }) => bench));
  const measured = [...known.filter(({ bench }) => !names.has(bench)), ...fresh].sort((a, b) => a.bench.localeCompare(b.bench, 'en'));
  writeFileSync(KEPT, `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(PERFORMANCE, writePerformance(measured, existsSync(PERFORMANCE) ? readFileSync(PERFORMANCE, 'utf8') : ''));
  process.stdout.write(`${PERFORMANCE}\n`);
}

function listBenches(): readonly string[] {
  const folders = ['packages', 'apps'].flatMap((parent) => readdirSync(join(repositoryRoot, parent)).map((name) => join(parent, name, 'bench'))).concat(join('tests', 'bench'));
  return folders.filter((folder) => existsSync(join(repositoryRoot, folder))).flatMap((folder) => readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith('.bench.ts') && !name.startsWith('web.')).map((name) => join(folder, name)));
}

async function run(file: string, { flags, isShort }: Pick<Arguments, 'flags' | 'isShort'>): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-figures-'));
  const told = join(folder, 'figures');
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=footnote-source', file, ...flags], {
    cwd: repositoryRoot, stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(repositoryRoot, 'scripts', 'tsconfig.run.json'), BENCH_FIGURES: told, BENCH_SHORT: isShort ? '1' : '0' },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8');
    process.stdout.write(chunk);
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => { resolve(code ?? 1); });
  });
  const figures = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Figure) : [];
  rmSync(folder, { recursive: true, force: true });
  return { file, status, printed, figures };
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
