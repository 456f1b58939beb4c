import { Unzip, UnzipInflate, zipSync, type UnzipFile, type Zippable } from 'fflate';

/** What is read of a folder of files. A pack of five articles has 27 files and a third of a megabyte. */
export const ARCHIVE_LIMITS = { archiveBytes: 4 * 1024 * 1024, files: 300, bytes: 8 * 1024 * 1024, pathLength: 200 } as const;

export type ArchiveResult = { readonly ok: true; readonly files: ReadonlyMap<string, string> } | { readonly ok: false; readonly refused: string };

/** Thrown within a callback of the library, to stop it where it is; never leaves this file. */
class Refusal extends Error {}

/**
 * Reads the texts of a .zip into memory; nothing is written anywhere. What is unpacked is counted as it comes, since the sizes that a
 * .zip states need not be true: a bomb is put down at the limit, not after it has gone off.
 */
export function readArchive(bytes: Uint8Array): ArchiveResult {
  if (bytes.length > ARCHIVE_LIMITS.archiveBytes) return { ok: false, refused: `The .zip is larger than ${megabytes(ARCHIVE_LIMITS.archiveBytes)}.` };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, refused: 'This is not a .zip: pack the folder of the pack as one, or give its files.' };
  if (!hasEnd(bytes)) return { ok: false, refused: 'The .zip has no end: it was cut off on its way. Send it again.' };
  const parts = new Map<string, Uint8Array[]>();
  try {
    unpack(bytes, parts);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refused: error.message };
    return { ok: false, refused: `The .zip cannot be read: ${error instanceof Error ? error.message : String(error)}. Pack the folder again.` };
  }
  return readTexts(parts);
}

/** Whether the record stands there with which every .zip ends, but for a comment of at most 64 kB. It is what a cut-off file lacks, and what reading from the front does not miss. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06])) >= Math.max(0, bytes.length - 22 - 0xffff);
}

/** Small enough that one piece, unpacked, overshoots the limit by little. */
const PIECE = 16 * 1024;

function unpack(bytes: Uint8Array, parts: Map<string, Uint8Array[]>): void {
  let size = 0;
  const unzip = new Unzip((file) => {
    if (parts.size >= ARCHIVE_LIMITS.files) throw new Refusal(`The .zip holds more than ${String(ARCHIVE_LIMITS.files)} files.`);
    if (parts.has(file.name)) throw new Refusal(`The .zip holds "${file.name.slice(0, 80)}" twice.`);
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    read(file, (chunk) => {
      size += chunk.length;
      if (size > ARCHIVE_LIMITS.bytes) throw new Refusal(`Unpacked, the .zip is larger than ${megabytes(ARCHIVE_LIMITS.bytes)}.`);
      chunks.push(chunk);
    });
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
}

function read(file: UnzipFile, take: (chunk: Uint8Array) => void): void {
  file.ondata = (error, chunk) => {
    if (error !== null) throw error;
    take(chunk);
  };
  file.start();
}

function readTexts(parts: ReadonlyMap<string, readonly Uint8Array[]>): ArchiveResult {
  const files = new Map<string, string>();
  for (const [name, chunks] of parts) {
    if (name.endsWith('/')) continue;
    try {
      files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
    } catch {
      // The one thing that decoding throws for.
      if (!isPassedOver(name)) return { ok: false, refused: `"${name.slice(0, 80)}" is not a text in UTF-8.` };
    }
  }
  return tidyFolder(files);
}

/**
 * The files of a pack's folder by their paths within it: without what systems add to folders, and without the folder itself where all
 * stand in one. Refuses paths that lead out of it; they are never followed, but whoever made them meant no pack.
 */
export function tidyFolder(files: ReadonlyMap<string, string>): ArchiveResult {
  if (files.size > ARCHIVE_LIMITS.files) return { ok: false, refused: `These are more than ${String(ARCHIVE_LIMITS.files)} files.` };
  const kept = [...files].filter(([path]) => !isPassedOver(path));
  for (const [path] of kept) {
    const wrong = whatIsWrongWith(path);
    if (wrong !== null) return { ok: false, refused: `"${path.slice(0, 80)}" ${wrong}` };
  }
  const [first = ''] = kept.map(([path]) => path);
  const top = first.slice(0, first.indexOf('/') + 1);
  const inOne = top !== '' && kept.every(([path]) => path.startsWith(top)) && !kept.some(([path]) => path === 'pack.yaml');
  return { ok: true, files: new Map(kept.map(([path, text]) => [inOne ? path.slice(top.length) : path, text])) };
}

/** Hidden files, and what macOS and Windows put into folders. */
function isPassedOver(path: string): boolean {
  return path.split('/').some((part) => (part.startsWith('.') && part !== '.' && part !== '..') || part === '__MACOSX' || part === 'Thumbs.db' || part === 'desktop.ini');
}

function whatIsWrongWith(path: string): string | null {
  if (path.length > ARCHIVE_LIMITS.pathLength) return `is a path of more than ${String(ARCHIVE_LIMITS.pathLength)} characters.`;
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(path)) return 'is a path with a character in it that is not shown.';
  if (path.includes('\\') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is not a path within a folder: write "sources/name.md", with forward slashes and no drive.';
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) return 'is a path that leads out of the folder.';
  return null;
}

/** Packs texts into a .zip: the same texts give the same bytes. */
export function writeArchive(files: ReadonlyMap<string, string>, folder: string): Uint8Array {
  // Any fixed time does; a .zip knows none before 1980.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, [new TextEncoder().encode(text), { mtime, level: 9 }]]));
  return zipSync(entries);
}

function megabytes(bytes: number): string {
  return `${String(bytes / 1024 / 1024)} MB`;
}
