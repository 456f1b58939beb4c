import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { PLAYGROUND_FOLDER, PLAYGROUND_PATH, type PlaygroundManifest } from '../src/graphql/playground/playground-files.js';
import { graphiqlColours, readTokens } from './read-tokens.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.resolve(FOLDER, '../../..');
const ICON = path.join(ROOT, 'apps/web/src/app/icon.svg');
const TOKENS = path.join(ROOT, 'apps/web/src/ui/tokens.css');
const INPUTS = [FOLDER, path.join(ROOT, 'packages/schema/examples'), path.join(ROOT, 'packages/schema/src/browser/generated/examples.ts'), TOKENS, ICON, path.join(ROOT, 'package-lock.json')];

/** What the page needs to know of a build, and what it was made of: the same again, and nothing is built. */
interface Made extends PlaygroundManifest { readonly inputs: string }

/** Bundles the playground with its workers into `dist/playground`, unless what is there was made of the same. Tells whether it built. */
export async function buildPlayground(): Promise<boolean> {
  const inputs = describeInputs();
  if (readManifest()?.inputs === inputs) return false;
  // Built beside and moved into place, so that an API that is running never finds half of it.
  const draft = `${PLAYGROUND_FOLDER}.${String(process.pid)}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const workers = await buildWorkers(draft);
  const manifest = describePage(await buildPage(draft, workers), inputs);
  compressAll(draft);
  writeFileSync(path.join(draft, 'manifest.json'), JSON.stringify(manifest, null, 2));
  rmSync(PLAYGROUND_FOLDER, { recursive: true, force: true });
  renameSync(draft, PLAYGROUND_FOLDER);
  return true;
}

function readManifest(): Made | null {
  const file = path.join(PLAYGROUND_FOLDER, 'manifest.json');
  // Written by this very program.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Made) : null;
}

function describeInputs(): string {
  const hash = createHash('sha256');
  const visit = (place: string): void => {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) for (const name of readdirSync(place).sort()) visit(path.join(place, name));
    else if (!place.endsWith('.test.ts')) hash.update(`${path.relative(ROOT, place)}\n`).update(readFileSync(place));
  };
  INPUTS.forEach(visit);
  return hash.digest('hex');
}

const COMMON: BuildOptions = {
  bundle: true, minify: true, metafile: true, target: 'es2022', logLevel: 'warning', legalComments: 'linked', absWorkingDir: ROOT, publicPath: PLAYGROUND_PATH,
  conditions: ['footnote-source'], define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.ttf': 'file', '.woff2': 'file', '.svg': 'file' },
  entryNames: '[name]-[hash]', chunkNames: 'part-[hash]', assetNames: '[name]-[hash]',
};

const WORKER_SOURCES = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
} as const;

type WorkerUrls = Readonly<Record<keyof typeof WORKER_SOURCES, string>>;

/** The three workers, each in one file: a worker cannot be split. */
async function buildWorkers(outdir: string): Promise<WorkerUrls> {
  const { resolve } = createRequire(import.meta.url);
  const entryPoints = Object.fromEntries(Object.entries(WORKER_SOURCES).map(([name, source]) => [`${name}.worker`, resolve(source)]));
  const { metafile } = await build({ ...COMMON, entryPoints, outdir, format: 'iife', metafile: true });
  const url = (name: keyof typeof WORKER_SOURCES): string => {
    const file = Object.keys(metafile.outputs).map((output) => path.basename(output)).find((output) => output.startsWith(`${name}.worker-`) && output.endsWith('.js'));
    if (file === undefined) throw new Error(`The worker "${name}" was not built`);
    return `${PLAYGROUND_PATH}${file}`;
  };
  return { editor: url('editor'), json: url('json'), graphql: url('graphql') };
}

async function buildPage(outdir: string, workers: WorkerUrls): Promise<Metafile> {
  const { metafile } = await build({
    ...COMMON, entryPoints: { playground: path.join(FOLDER, 'src/main.tsx'), icon: ICON }, outdir, format: 'esm', splitting: true, jsx: 'automatic', metafile: true,
    plugins: [giveWhatIsKnown(workers)],
  });
  return metafile;
}

/** The two modules that only a build can write. */
function giveWhatIsKnown(workers: WorkerUrls): Plugin {
  const colours = readTokens(readFileSync(TOKENS, 'utf8'));
  return {
    name: 'footnote',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^footnote:/ }, ({ path: name }) => ({ path: name, namespace: 'footnote' }));
      onLoad({ filter: /^footnote:build$/, namespace: 'footnote' }, () => ({ contents: `export const WORKERS = ${JSON.stringify(workers)}; export const COLOURS = ${JSON.stringify(colours)};`, loader: 'js' }));
      onLoad({ filter: /^footnote:colours\.css$/, namespace: 'footnote' }, () => ({ contents: graphiqlColours(colours), loader: 'css' }));
    },
  };
}

function describePage({ outputs }: Metafile, inputs: string): Made {
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx') === true);
  if (entry?.[1].cssBundle === undefined) throw new Error('The playground was built without its entry or without its styles');
  const [script, { cssBundle, imports }] = entry;
  const url = (file: string): string => `${PLAYGROUND_PATH}${path.basename(file)}`;
  // The editor is loaded by the script when it is needed; its style sheet is not, by what esbuild makes of it. Ours come last.
  const editors = Object.keys(outputs).filter((file) => file.endsWith('.css') && file !== cssBundle);
  return {
    inputs, script: url(script), styles: [...editors, cssBundle].map(url),
    preload: imports.filter(({ kind }) => kind === 'import-statement').map((one) => url(one.path)),
    icon: Object.keys(outputs).filter((file) => file.endsWith('.svg')).map(url)[0] ?? '',
    fonts: Object.keys(outputs).filter((file) => /public-sans-latin-wght-normal.*\.woff2$/.test(file)).map(url),
  };
}

/** Once here, and not at every visit: text becomes a fifth of its size. */
function compressAll(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const content = readFileSync(path.join(folder, name));
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    writeFileSync(path.join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}
