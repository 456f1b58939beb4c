import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportPack } from '../export/export-pack.js';
import { loadPack } from '../load-pack.js';
import { loadFerry } from '../testing/ferry.js';
import { readPackFolder, shippedPacks, writePackFolder } from './pack-folders.js';

describe('packs on disk', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'footnote-pack-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('loads what it wrote as an equal graph', () => {
    writePackFolder(join(folder, 'new'), exportPack(loadFerry()));
    expect(loadPack(readPackFolder(join(folder, 'new')))).toMatchObject({ ok: true, graph: loadFerry() });
  });

  it('does not write into a folder that holds something, unless it may replace it', () => {
    writeFileSync(join(folder, 'mine.txt'), 'keep');
    expect(() => writePackFolder(folder, exportPack(loadFerry()))).toThrow(/is not empty/);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    writePackFolder(folder, exportPack(loadFerry()), { replace: true });
    expect(readdirSync(folder)).not.toContain('mine.txt');
  });

  it('does not write outside of the folder', () => {
    expect(() => writePackFolder(join(folder, 'new'), new Map([['../escaped.yaml', 'x']]))).toThrow(/outside of/);
    expect(readdirSync(folder)).toEqual(['new']);
  });

  it('passes over hidden files', () => {
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'config'), 'x');
    writeFileSync(join(folder, '.DS_Store'), 'x');
    writeFileSync(join(folder, 'pack.yaml'), 'slug: a');
    expect([...readPackFolder(folder).keys()]).toEqual(['pack.yaml']);
  });

  it('names the packs that ship', () => {
    expect(shippedPacks().map(({ slug }) => slug)).toEqual(['harbour-ferry', 'us-icc-evidence']);
  });
});
