import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProfiledFunction } from './contender.js';

/** A module within a bundle, from the line on (from 0) at which it begins. */
interface Begun { readonly line: number; readonly module: string }

/** What esbuild writes above each module that it puts into a bundle. */
const BEGINNING = /^\/\/ ((?:apps|packages|node_modules)\/\S+\.[cm]?js)$/;

/** Finds the modules in the text of a bundle. */
export function findModules(bundle: string): readonly Begun[] {
  return bundle.split('\n').flatMap((text, line) => {
    const module = BEGINNING.exec(text.trim())?.[1];
    return module === undefined ? [] : [{ line, module }];
  });
}

/** Names for each function of a profile the module that it stands in, where that was put into one file with others. */
export function createModuleNames(read: (file: string) => string = (file) => readFileSync(file, 'utf8')): (one: Pick<ProfiledFunction, 'url' | 'line'>) => string {
  const bundles = new Map<string, readonly Begun[]>();
  const modulesOf = (url: string): readonly Begun[] => {
    const known = bundles.get(url) ?? (/^(?:file:\/\/)?\/.*\.[cm]?js$/.test(url) ? findModules(read(url.startsWith('file:') ? fileURLToPath(url) : url)) : []);
    bundles.set(url, known);
    return known;
  };
  return ({ url, line }) => modulesOf(url).findLast((begun) => begun.line <= line)?.module ?? url;
}
