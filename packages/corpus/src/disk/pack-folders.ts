import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFiles } from '../format/pack-files.js';
import { compareText } from '../problems.js';

/** Reads every file below a folder as UTF-8; hidden files are passed over. Throws where the folder cannot be read. */
export function readPackFolder(folder: string): PackFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.split(sep).some((part) => part.startsWith('.')) && statSync(join(folder, path)).isFile());
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')] as const).sort(([a], [b]) => compareText(a, b)));
}

/** Writes a pack into a folder, which must be new or empty unless `replace` is set. Returns the paths written. */
export function writePackFolder(folder: string, files: PackFiles, options: { readonly replace?: boolean } = {}): readonly string[] {
  if (options.replace === true) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; choose a new folder for the pack.`);
  for (const [path, text] of files) {
    const target = join(folder, ...path.split('/'));
    if (relative(folder, target).startsWith('..')) throw new Error(`${path} would be written outside of ${folder}.`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, 'utf8');
  }
  return [...files.keys()];
}

/** The packs that ship with Footnote, by slug. */
export function shippedPacks(): readonly { readonly slug: string; readonly dir: string }[] {
  // From src/disk and from dist/disk alike, the packs are two levels up.
  const root = fileURLToPath(new URL('../../packs', import.meta.url));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ slug: entry.name, dir: join(root, entry.name) }))
    .sort((a, b) => compareText(a.slug, b.slug));
}
