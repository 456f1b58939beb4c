import { fileURLToPath } from 'node:url';
import type { PackGraph } from '@footnote/knowledge';
import { readPackFolder } from '../disk/pack-folders.js';
import type { PackFiles } from '../format/pack-files.js';
import { loadPack } from '../load-pack.js';

/** The folder of the invented pack, which every test starts from. */
export const FERRY_FOLDER = fileURLToPath(new URL('../../packs/harbour-ferry', import.meta.url));

/** The files of the invented pack. */
export function readFerry(): PackFiles {
  return readPackFolder(FERRY_FOLDER);
}

/** The graph of the invented pack. */
export function loadFerry(): PackGraph {
  const result = loadPack(readFerry());
  if (!result.ok) throw new Error(`The invented pack does not load: ${JSON.stringify(result.problems[0])}`);
  return result.graph;
}

/** One change to a pack: words replaced (they must be there, once), a whole file written, or a file removed. */
export type Edit =
  | { readonly path: string; readonly find: string; readonly replace: string }
  | { readonly path: string; readonly write: string }
  | { readonly path: string; readonly append: string }
  | { readonly path: string; readonly remove: true };

/** The files with these changes made. */
export function editFiles(files: PackFiles, edits: readonly Edit[]): PackFiles {
  const edited = new Map(files);
  for (const edit of edits) {
    const text = edited.get(edit.path) ?? '';
    if ('remove' in edit) edited.delete(edit.path);
    else if ('write' in edit) edited.set(edit.path, edit.write);
    else if ('append' in edit) edited.set(edit.path, `${text}${edit.append}`);
    else edited.set(edit.path, replaceOnce(text, edit));
  }
  return edited;
}

function replaceOnce(text: string, { path, find, replace }: { path: string; find: string; replace: string }): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in ${path}, not once.`);
  return parts.join(replace);
}

/** The number of the first line that holds these words. */
export function lineOf(files: PackFiles, path: string, words: string): number {
  const line = (files.get(path) ?? '').split('\n').findIndex((candidate) => candidate.includes(words));
  if (line === -1) throw new Error(`${path} holds no line with "${words}".`);
  return line + 1;
}
