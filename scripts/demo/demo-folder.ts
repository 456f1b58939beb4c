import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDataFolder } from '../../apps/api/src/platform/data-folder.js';
import { OperationalError } from '../../apps/api/src/platform/operational-error.js';
import type { TeacherAccount } from './demo-api.js';

/** What stands in a folder that holds a demonstration, and in no other. */
const MARKER = 'demonstration.json';

/** What is known of a demonstration: it was made whole, or its making was cut off. */
export type Marker = { readonly state: 'MAKING' } | { readonly state: 'MADE'; readonly seed: string; readonly madeAt: string; readonly account: TeacherAccount };

/** The demonstration in a folder; null where the folder is new or empty. Throws where it holds something else: nobody's real data is touched. */
export function readDemo(folder: string): Marker | null {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return null;
  const file = path.join(folder, MARKER);
  if (!existsSync(file)) throw new OperationalError('NOT_A_DEMONSTRATION', `${folder} holds something that is no demonstration; name another folder with --folder.`);
  // Written by `writeDemo` and nobody else.
  return JSON.parse(readFileSync(file, 'utf8')) as Marker;
}

/** Says what is in a folder; it has a password in it, so that others on this machine may not read it. */
export function writeDemo(folder: string, marker: Marker): void {
  openDataFolder(folder);
  writeFileSync(path.join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`, { mode: 0o600 });
}

/** Deletes a demonstration, and nothing that is none. */
export function removeDemo(folder: string): void {
  if (readDemo(folder) !== null) rmSync(folder, { recursive: true, force: true });
}
