/** What a file is by its first bytes, where it is no text. */
export type BinaryKind = 'PDF' | 'IMAGE' | 'ARCHIVE' | 'OFFICE' | 'MEDIA' | 'BINARY';

interface Signature { readonly kind: BinaryKind; readonly bytes: readonly (number | null)[]; readonly at?: number }

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

// First bytes as the formats define them; the list is short because anything else with a NUL in it is refused as binary anyway.
const SIGNATURES: readonly Signature[] = [
  { kind: 'IMAGE', bytes: [0x89, ...letters('PNG')] },
  { kind: 'IMAGE', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'IMAGE', bytes: letters('GIF87a') },
  { kind: 'IMAGE', bytes: letters('GIF89a') },
  { kind: 'IMAGE', bytes: [...letters('RIFF'), null, null, null, null, ...letters('WEBP')] },
  { kind: 'IMAGE', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'IMAGE', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'IMAGE', bytes: letters('ftypheic'), at: 4 },
  { kind: 'IMAGE', bytes: letters('ftypavif'), at: 4 },
  { kind: 'OFFICE', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'OFFICE', bytes: letters('{\\rtf') },
  { kind: 'ARCHIVE', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ARCHIVE', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'ARCHIVE', bytes: [0x1f, 0x8b] },
  { kind: 'ARCHIVE', bytes: letters('BZh') },
  { kind: 'ARCHIVE', bytes: [0xfd, ...letters('7zXZ')] },
  { kind: 'ARCHIVE', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'ARCHIVE', bytes: letters('Rar!') },
  { kind: 'ARCHIVE', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'MEDIA', bytes: letters('ID3') },
  { kind: 'MEDIA', bytes: letters('OggS') },
  { kind: 'MEDIA', bytes: letters('ftyp'), at: 4 },
  { kind: 'MEDIA', bytes: [...letters('RIFF'), null, null, null, null, ...letters('WAVE')] },
];
// A reader may put a few bytes before the header of a PDF.
const PDF_REACH = 1024;
const LOOKED_AT = 65_536;

/** Names what a file is by its bytes; null for what may be a text. */
export function detectBinary(bytes: Uint8Array): BinaryKind | null {
  if (indexOf(bytes, letters('%PDF-'), PDF_REACH) !== -1) return 'PDF';
  const found = SIGNATURES.find((signature) => matches(bytes, signature));
  if (found?.kind === 'ARCHIVE' && isOfficeArchive(bytes)) return 'OFFICE';
  if (found !== undefined) return found.kind;
  return isBinary(bytes) ? 'BINARY' : null;
}

function matches(bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean {
  return bytes.length >= at + wanted.length && wanted.every((byte, index) => byte === null || bytes[at + index] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[], reach: number): number {
  const last = Math.min(bytes.length - wanted.length, reach);
  for (let i = 0; i <= last; i += 1) if (wanted.every((byte, index) => bytes[i + index] === byte)) return i;
  return -1;
}

/** Word, Excel, PowerPoint, OpenDocument and EPUB files are zips that name themselves near their beginning. */
function isOfficeArchive(bytes: Uint8Array): boolean {
  return ['[Content_Types].xml', 'mimetypeapplication/', 'word/', 'xl/', 'ppt/'].some((name) => indexOf(bytes, letters(name), 4096) !== -1);
}

/** A NUL, unless the bytes are UTF-16, or many other controls. */
function isBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, LOOKED_AT);
  if (isUtf16(bytes) !== null) return false;
  let controls = 0;
  for (const byte of looked) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > looked.length / 50;
}

/** UTF-16 by its byte order mark or, without one, by a NUL in nearly every second place of plain Latin text. */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 2000);
  if (looked.length < 16) return null;
  let [even, odd] = [0, 0];
  looked.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = looked.length / 2;
  if (odd > half * 0.9 && even === 0) return 'utf-16le';
  return even > half * 0.9 && odd === 0 ? 'utf-16be' : null;
}
