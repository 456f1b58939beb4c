import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the bundle of the playground is, whether this runs from source or from its build: see `playground/build-playground.ts`. */
export const PLAYGROUND_FOLDER = fileURLToPath(new URL('../../../dist/playground', import.meta.url));
/** Where it is served. */
export const PLAYGROUND_PATH = '/graphql/playground/';

/** The files that the page names; those that they load in turn name themselves. */
export interface PlaygroundManifest {
  readonly script: string;
  /** In the order in which they are to be applied. */
  readonly styles: readonly string[];
  /** What the browser should fetch at once, since nothing is drawn without it. */
  readonly preload: readonly string[];
  readonly fonts: readonly string[];
  readonly icon: string;
}

/** What was built; null where nothing was, as in a checkout whose API was never built. */
export function readPlaygroundManifest(): PlaygroundManifest | null {
  const file = path.join(PLAYGROUND_FOLDER, 'manifest.json');
  // Our own build's.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PlaygroundManifest) : null;
}
