import { formatProblem, loadPack, type PackProblem } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import type { PackGraph } from '@footnote/knowledge';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { list, UsageError } from './outcome.js';

/** A folder that holds a pack, sound or not. */
export interface PackPlace {
  /** As it was asked for. */
  readonly name: string;
  readonly folder: string;
}

/** Finds a pack by its slug, or by the folder that it is in; null where the name is neither. */
export function findPack(name: string, folder: string): PackPlace | null {
  const shipped = shippedPacks().find((pack) => pack.slug === name);
  if (shipped !== undefined) return { name, folder: shipped.dir };
  const place = path.resolve(folder, name);
  return existsSync(path.join(place, 'pack.yaml')) && statSync(place).isDirectory() ? { name, folder: place } : null;
}

/** All packs that ship with Footnote. */
export function listPacks(): readonly PackPlace[] {
  return shippedPacks().map((pack) => ({ name: pack.slug, folder: pack.dir }));
}

/** The slugs of the packs that ship with Footnote. */
export function listPackNames(): readonly string[] {
  return shippedPacks().map((pack) => pack.slug);
}

/** The graph of a pack that must be there and must be sound. */
export function openPack(name: string, folder: string): PackGraph {
  const place = findPack(name, folder);
  if (place === null) throw new UsageError('UNKNOWN_PACK', `There is no pack "${name}". Known are ${list(listPackNames())}; a folder that holds a pack.yaml will do as well.`, listPackNames());
  const loaded = loadPack(readPackFolder(place.folder));
  if (loaded.ok) return loaded.graph;
  throw new UsageError('PACK_INVALID', `The pack "${name}" cannot be used: ${describeFirst(loaded.problems)}\n"footnote verify ${name}" lists everything that is wrong with it.`);
}

function describeFirst(problems: readonly PackProblem[]): string {
  const [first] = problems.filter((problem) => problem.severity === 'ERROR');
  return first === undefined ? 'it has errors.' : formatProblem(first);
}
