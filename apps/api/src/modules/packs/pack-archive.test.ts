import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { ARCHIVE_LIMITS, readArchive, tidyFolder, writeArchive } from './pack-archive.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusalOf = (result: ReturnType<typeof readArchive>): string => (result.ok ? 'taken' : result.refused);

describe('a .zip of a pack', () => {
  it('comes back as the files that went into it, without the folder that they stood in', () => {
    const files = new Map([['pack.yaml', 'slug: a'], ['sources/one.md', '---\n---\nÄ text in UTF-8']]);
    const read = readArchive(writeArchive(files, 'my-pack'));
    expect(read.ok && [...read.files]).toEqual([...files]);
  });

  it('is the same bytes for the same files', () => {
    const files = new Map([['pack.yaml', 'slug: a']]);
    expect(writeArchive(files, 'a')).toEqual(writeArchive(files, 'a'));
  });

  it('leaves behind what systems add to folders, even where it is no text', () => {
    const read = readArchive(zipSync({ 'p/pack.yaml': bytes('x'), 'p/.DS_Store': new Uint8Array([0xff, 0xfe]), '__MACOSX/p/._pack.yaml': new Uint8Array([0xff]), 'p/': new Uint8Array() }));
    expect(read.ok && [...read.files]).toEqual([['pack.yaml', 'x']]);
  });

  it.each(['../pack.yaml', 'a/../../etc/passwd', '/etc/passwd', 'C:/pack.yaml', 'a\\..\\pack.yaml', 'a//b.yaml', './pack.yaml', 'sources/\u202egnp.md', `${'a'.repeat(220)}.md`])('is refused with a path like %j', (path) => {
    expect(refusalOf(readArchive(zipSync({ [path]: bytes('x'), 'pack.yaml': bytes('y') })))).toMatch(/is (not )?a path/);
  });

  it('is put down at the limit where it unpacks into more, whatever sizes it states', () => {
    const bomb = zipSync({ 'pack.yaml': new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(ARCHIVE_LIMITS.archiveBytes);
    expect(refusalOf(readArchive(bomb))).toContain('larger than 8 MB');
    // The size that the file states of itself, in its own header and in the directory, is made to lie.
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    view.setUint32(22, 10, true);
    for (let at = 0; at < lying.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(refusalOf(readArchive(lying))).not.toBe('taken');
  });

  it('is refused with too many files, twice the same one, bytes that are no text, or as something that is no .zip', () => {
    expect(refusalOf(readArchive(zipSync(Object.fromEntries(Array.from({ length: 301 }, (_, nth) => [`f${String(nth)}`, bytes('x')])))))).toContain('more than 300 files');
    expect(refusalOf(readArchive(zipSync({ 'pack.yaml': new Uint8Array([0xc3, 0x28]) })))).toContain('UTF-8');
    expect(refusalOf(readArchive(bytes('not a zip')))).toContain('not a .zip');
    const one = zipSync({ 'a.yaml': bytes('x') });
    expect(refusalOf(readArchive(one.subarray(0, 40)))).toContain('cut off');
    // The entry of one file (up to the directory), and then the whole archive of that file.
    const entry = one.subarray(0, one.findIndex((_, at) => one[at] === 0x50 && one[at + 1] === 0x4b && one[at + 2] === 0x01 && one[at + 3] === 0x02));
    expect(refusalOf(readArchive(Buffer.concat([entry, one])))).toContain('twice');
  });
});

describe('files that were given one by one', () => {
  it('may stand in one folder, or be the folder', () => {
    const inOne = tidyFolder(new Map([['p/pack.yaml', 'x'], ['p/claims/a.yaml', 'y']]));
    expect(inOne.ok && [...inOne.files.keys()]).toEqual(['pack.yaml', 'claims/a.yaml']);
    const bare = tidyFolder(new Map([['pack.yaml', 'x'], ['claims/a.yaml', 'y']]));
    expect(bare.ok && [...bare.files.keys()]).toEqual(['pack.yaml', 'claims/a.yaml']);
  });
});
