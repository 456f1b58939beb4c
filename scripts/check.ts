import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { lastLines, ROOT, runCollecting } from './build.js';
import { checkAudit } from './check-audit.js';
import { checkClientPackage } from './check-client.js';
import { checkLicences, LEAST_PACKAGES } from './check-licences.js';
import { checkSchemaOnData, checkSchemaRelease, checkSchemaRules, lintSchema, type Outcome } from './check-schema.js';

/* `npm run check`: everything that must hold besides the tests, each a named step; all are run, and all that failed are told. */

interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

const bin = (name: string) => path.join(ROOT, 'node_modules', ...name.split('/'));
const node = (program: string, args: readonly string[], variables?: Readonly<Record<string, string>>) => runCollecting(process.execPath, [bin(program), ...args], variables);

const TYPES: Step = { name: 'types', run: checkTypes };

/** What reads the sources alone. */
const OF_SOURCES: readonly Step[] = [
  { name: 'lint', run: checkLint },
  { name: 'dependency rules', run: checkDependencies },
  { name: 'licences', run: checkLicenceTerms },
  { name: 'audit', run: checkAudit },
];

/** What emits the schema, or reads what is emitted: one after the other. */
const OF_SCHEMA: readonly Step[] = [
  { name: 'SDL unchanged', run: checkSdl },
  { name: 'schema lint', run: lintSchema },
  { name: 'schema rules', run: checkSchemaRules },
  { name: 'schema against its release', run: checkSchemaRelease },
  { name: 'schema on data', run: checkSchemaOnData },
  { name: 'typed client', run: checkClientPackage },
];

const STEPS: readonly Step[] = [TYPES, ...OF_SOURCES, ...OF_SCHEMA];

/** Every workspace against the sources of the others: nothing has to be built first. */
async function checkTypes(): Promise<Outcome> {
  const projects = [...workspaces().map((folder) => `${folder}/tsconfig.json`), 'apps/api/playground/tsconfig.json', 'scripts/tsconfig.json'].filter((project) => existsSync(path.join(ROOT, project)));
  if (projects.length < 8) return { passed: false, says: `only ${projects.length} projects were found: ${projects.join(', ')}` };
  const failures: string[] = [];
  // Two at a time: a compiler is one thread and some 500 MB.
  const waiting = [...projects];
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const { status, output } = await node('typescript/bin/tsc', ['-p', project, '--noEmit']);
      if (status !== 0) failures.push(`${project}\n${lastLines(output, 30)}`);
    }
  };
  await Promise.all([work(), work()]);
  return failures.length === 0 ? { passed: true, says: `${projects.length} projects` } : { passed: false, says: failures.sort().join('\n') };
}

async function checkLint(): Promise<Outcome> {
  const { status, output } = await node('eslint/bin/eslint.js', ['.', '--max-warnings=0']);
  return { passed: status === 0, says: status === 0 ? 'no findings' : lastLines(output, 60) };
}

/** Below this, the cruiser has silently seen nothing, as it does with a compiler that it does not know. */
const LEAST_MODULES = 1500;

async function checkDependencies(): Promise<Outcome> {
  const { status, output } = await node('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps']);
  const seen = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (status === 0 && seen < LEAST_MODULES) return { passed: false, says: `only ${seen} modules were seen, which is too few to be true` };
  return { passed: status === 0, says: status === 0 ? `${seen} modules` : lastLines(output, 40) };
}

/** The committed SDL is what the classes say, and the operations' types are what the SDL says: both are emitted again and compared. */
async function checkSdl(): Promise<Outcome> {
  const scripts = scriptsOf('packages/schema');
  const emitted = ['packages/schema/schema.graphql', 'packages/schema/src/browser/generated', 'packages/schema/src/client/generated', 'packages/schema/trusted-documents.json', 'docs/reference'];
  const before = emitted.map(snapshot);
  const emitter = scriptsOf('apps/api')['sdl'] === undefined ? null : 'apps/api';
  if (emitter === null) return { passed: false, says: 'apps/api has no script "sdl" that emits packages/schema/schema.graphql' };
  for (const [workspace, script] of [[emitter, 'sdl'], ['packages/schema', 'codegen']] as const) {
    if (workspace === 'packages/schema' && scripts[script] === undefined) continue;
    const { status, output } = await runCollecting('npm', ['run', '-s', script, '-w', workspace]);
    if (status !== 0) return { passed: false, says: lastLines(output, 30) };
  }
  const changed = emitted.filter((place, index) => snapshot(place) !== before[index]);
  return changed.length === 0 ? { passed: true, says: 'as committed' } : { passed: false, says: `${changed.join(' and ')} changed when emitted again; look at the difference and commit it with the change that made it` };
}

function snapshot(place: string): string {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return '';
  if (!statSync(full).isDirectory()) return readFileSync(full, 'utf8');
  return readdirSync(full).sort().map((name) => `${name}\n${readFileSync(path.join(full, name), 'utf8')}`).join('\n');
}

async function checkLicenceTerms(): Promise<Outcome> {
  const { looked, faults } = await checkLicences();
  if (looked < LEAST_PACKAGES) return { passed: false, says: `only ${looked} packages were seen, which is too few to be true` };
  return faults.length === 0 ? { passed: true, says: `${looked} packages` } : { passed: false, says: faults.join('\n') };
}

function workspaces(): readonly string[] {
  const inside = (folder: string) => readdirSync(path.join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
  return [...inside('apps'), ...inside('packages'), 'tests'];
}

function scriptsOf(workspace: string): Readonly<Record<string, string>> {
  // Our own package.json.
  const { scripts = {} } = JSON.parse(readFileSync(path.join(ROOT, workspace, 'package.json'), 'utf8')) as { readonly scripts?: Readonly<Record<string, string>> };
  return scripts;
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !STEPS.some((step) => step.name.startsWith(name)));
  if (unknown !== undefined) {
    process.stderr.write(`"${unknown}" is no step; the steps are ${STEPS.map((step) => step.name).join(', ')}.\n`);
    return 2;
  }
  const failed: string[] = [];
  const runInTurn = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
      const started = Date.now();
      const { passed, says } = await step.run();
      if (!passed) failed.push(step.name);
      process.stdout.write(`${passed ? 'ok  ' : 'FAIL'}  ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s): ${says}\n`);
    }
  };
  // Of types two are looked at at once as it is; of the rest each step is one thread.
  await runInTurn([TYPES]);
  await Promise.all([runInTurn(OF_SOURCES), runInTurn(OF_SCHEMA)]);
  process.stdout.write(failed.length === 0 ? 'Everything holds.\n' : `Failed: ${failed.join(', ')}.\n`);
  return failed.length === 0 ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
