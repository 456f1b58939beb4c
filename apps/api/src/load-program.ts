import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** A program of one file that has been run, and how to spare the next start the compiling of it. */
export interface LoadedProgram {
  readonly exports: unknown;
  /** Whether V8 took the code that was kept of an earlier run. */
  readonly wasKept: boolean;
  /** Keeps the code of all functions that have run so far; where its folder may not be written to, nothing is kept. */
  readonly keepCode: () => void;
}

/**
 * Runs a program that was written as one function of CommonJS (see scripts/bundle-start.ts). To compile ten megabytes takes a third of a
 * start; V8 takes back what it made of them before, as long as it is the same V8 with the same settings on the same kind of processor. Node has
 * this for modules too (`module.enableCompileCache`), but from 22.1 on.
 */
export function loadProgram(file: string): LoadedProgram {
  const kept = keptCodeOf(file);
  const cachedData = readOrNothing(kept);
  // All of it is ASCII, and as Latin-1 it has one byte a character in memory as well.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData !== null && { cachedData }) });
  const module = { exports: {} as unknown };
  // The file is one function with the parameters of a CommonJS module, and one of our own: see scripts/bundle-start.ts.
  const program = script.runInThisContext() as (...passed: readonly unknown[]) => void;
  // From its kept code a script may not import by itself (Node forgets on whose behalf): it is done for it.
  program(module.exports, createRequire(file), module, file, (name: string) => import(name) as Promise<unknown>);
  return {
    exports: module.exports,
    wasKept: cachedData !== null && script.cachedDataRejected !== true,
    keepCode: () => { writeWhole(kept, script.createCachedData()); },
  };
}

/** Where the code of a program is kept that this V8 would take. */
export function keptCodeOf(file: string): string {
  return `${file}.${cachedDataVersionTag().toString(16)}.code`;
}

function readOrNothing(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null; // nothing was kept yet, which is no matter: it is compiled
  }
}

/** Written aside and renamed, so that whoever starts meanwhile reads all of it or nothing. */
function writeWhole(file: string, content: Buffer): void {
  let aside: string | null = null;
  try {
    aside = mkdtempSync(path.join(path.dirname(file), 'keeping-'));
    const written = path.join(aside, 'code');
    writeFileSync(written, content);
    renameSync(written, file);
  } catch {
    // The folder of the program is somebody else's, or the disk is full: the next start compiles as this one did.
  } finally {
    if (aside !== null) rmSync(aside, { recursive: true, force: true });
  }
}
