import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPack } from '@footnote/corpus';
import { readDemo, removeDemo, writeDemo } from './demo-folder.js';
import { asOfDay, filesOf, readShipped } from './earlier-pack.js';

let parent: string;
beforeEach(() => { parent = mkdtempSync(path.join(tmpdir(), 'footnote-demo-')); });
afterEach(() => { rmSync(parent, { recursive: true, force: true }); });

describe('the folder of the demonstration', () => {
  it('is never one that holds something else, and nothing of it is deleted', () => {
    const folder = path.join(parent, 'real');
    mkdirSync(path.join(folder, 'postgres-18'), { recursive: true });
    writeFileSync(path.join(folder, 'admin-token'), 'real');
    expect(() => readDemo(folder)).toThrow('no demonstration');
    expect(() => { removeDemo(folder); }).toThrow('no demonstration');
    expect(existsSync(path.join(folder, 'admin-token'))).toBe(true);
  });

  it('keeps its password from others on this machine', () => {
    const folder = path.join(parent, 'new');
    expect(readDemo(folder)).toBeNull();
    writeDemo(folder, { state: 'MADE', seed: 'x', madeAt: '2030-01-01T00:00:00.000Z', account: { name: 'A', email: 'a@b.example', password: 'p' } });
    expect(readDemo(folder)).toMatchObject({ state: 'MADE', account: { password: 'p' } });
    expect(statSync(path.join(folder, 'demonstration.json')).mode & 0o077).toBe(0);
    removeDemo(folder);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a pack as of a day', () => {
  it('is sound without what came later, and knows nothing of it', () => {
    const earlier = asOfDay(readShipped('us-icc-evidence'), '2023-03-31');
    const loaded = loadPack(filesOf(earlier, { slug: 'court', title: 'The court' }));
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    expect(loaded.ok && loaded.graph.sources.every(({ published }) => (published.latest ?? '') <= '2023-03-31')).toBe(true);
    expect(earlier.claims.length).toBeGreaterThan(30);
  });
});
