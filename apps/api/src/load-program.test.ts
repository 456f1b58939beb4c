import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** In a process of its own each, as starts are; `--import` makes Node read TypeScript. */
function start(file: string, { flags = [] }: { readonly flags?: readonly string[] } = {}): { readonly wasKept: boolean; readonly exports: unknown } {
  const program = `
    import { loadProgram } from ${JSON.stringify(new URL('load-program.ts', import.meta.url).href)};
    const { exports, wasKept, keepCode } = loadProgram(${JSON.stringify(file)});
    const answer = { wasKept, exports: { ...exports, later: await exports.later() } };
    if (!wasKept) keepCode();
    process.stdout.write(JSON.stringify(answer));`;
  const printed = execFileSync(process.execPath, [...flags, '--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program], { encoding: 'utf8', cwd: path.dirname(fileURLToPath(import.meta.url)), env: { PATH: process.env['PATH'] ?? '' } });
  // What the program above printed.
  return JSON.parse(printed) as { readonly wasKept: boolean; readonly exports: unknown };
}

const PROGRAM = `(function (exports, require, module, __filename, importModule) {
  module.exports = { name: __filename, home: require('node:path').basename('/a/b'), later: async () => (await importModule('node:path')).basename('/c/d') };
})`;

describe('a program of one file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'footnote-program-'));
    file = path.join(folder, 'program.cjs');
    writeFileSync(file, PROGRAM);
  });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it('is compiled once, and then run from what was kept of it', () => {
    const exports = { name: file, home: 'b', later: 'd' };
    expect(start(file)).toEqual({ wasKept: false, exports });
    expect(start(file)).toEqual({ wasKept: true, exports });
    expect(readdirSync(folder).filter((name) => !name.startsWith('program.cjs'))).toEqual([]);
  }, 30_000);

  it('is compiled again where what was kept is of no use', () => {
    start(file);
    const kept = readdirSync(folder).find((name) => name.endsWith('.code'));
    expect(kept).toBeDefined();
    writeFileSync(path.join(folder, kept ?? ''), 'torn');
    expect(start(file)).toMatchObject({ wasKept: false, exports: { home: 'b' } });
    expect(start(file)).toMatchObject({ wasKept: true, exports: { home: 'b' } });
  }, 30_000);

  it('keeps its code for each V8 and its settings by itself', () => {
    start(file);
    expect(start(file, { flags: ['--no-opt'] })).toMatchObject({ wasKept: false });
    expect(readdirSync(folder).filter((name) => name.endsWith('.code'))).toHaveLength(2);
  }, 30_000);

  it('runs where nothing can be kept', () => {
    start(file);
    const kept = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.code')) ?? '');
    rmSync(kept);
    // No file takes the place of a folder, whoever asks for it.
    mkdirSync(kept);
    expect(start(file)).toMatchObject({ wasKept: false, exports: { home: 'b' } });
    expect(readdirSync(folder)).toHaveLength(2);
  }, 30_000);
});
