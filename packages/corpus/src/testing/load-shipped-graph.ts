import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { PackGraph } from '@footnote/knowledge';
import { readPackFolder, shippedPacks } from '../disk/pack-folders.js';
import { loadPack } from '../load-pack.js';

/**
 * The graph of a pack that ships, as its format loads it. Loading takes a second and some sixty test files want it: the first of a
 * run keeps what it loaded where the others find it. How a pack is loaded is tested with `loadPack`.
 */
export function loadShippedGraph(slug: string): PackGraph {
  const file = join(folderOfRun(), `${slug}.json`);
  // Written by this very run, whole before it has its name.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PackGraph;
  const graph = load(slug);
  writeFileSync(`${file}.${String(process.pid)}`, JSON.stringify(graph));
  renameSync(`${file}.${String(process.pid)}`, file);
  return graph;
}

function load(slug: string): PackGraph {
  const pack = shippedPacks().find((one) => one.slug === slug);
  if (pack === undefined) throw new Error(`No pack “${slug}” ships with Footnote`);
  const loaded = loadPack(readPackFolder(pack.dir));
  if (!loaded.ok) throw new Error(`The pack “${slug}” does not load: ${loaded.problems.map(({ message }) => message).join(' ')}`);
  return loaded.graph;
}

/** Named after the process of the run, whose teardown (tests/testkit/end-product.mjs) removes it. A worker's parent is the run. */
function folderOfRun(): string {
  const run = basename(process.argv[1] ?? '') === 'processChild.js' ? process.ppid : process.pid;
  const folder = join(tmpdir(), `footnote-graphs-${String(run)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
