import { randomBytes } from 'node:crypto';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/*
 * A page is rendered once, and each answer has a nonce of its own. So it is rendered with one that stands for all, which nobody is ever sent,
 * and kept in the pieces between. Compressing the whole for each answer would cost more than all else: each piece is compressed once, and the
 * nonces go between them as they are, which the format has a block for.
 */

/** A page in the pieces between its nonces. */
export interface SlottedPage {
  readonly plain: readonly Buffer[];
  /** The same, compressed, each to be followed by a nonce in a block of its own. */
  readonly packed: readonly Buffer[];
  /** In memory, about. */
  readonly bytes: number;
}

/** As long as a nonce that is sent, and of letters and figures alone, so that no way of writing changes it. */
const NONCE_LENGTH = 24;
const NONCE_BYTES = 18;

/** A nonce for one answer. */
export function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('base64');
}

/** What stands for the nonce while a page is rendered: nobody can know it, so that no text of the page holds it. */
export function newPlaceholder(): string {
  return randomBytes(NONCE_LENGTH / 2).toString('hex');
}

/** Cuts a page where the placeholder stands; null where it stands nowhere. */
export function cutAtNonces(page: string, placeholder: string): SlottedPage | null {
  const pieces = page.split(placeholder);
  // A zero stands for what is not known yet in what was sent before, so a page that holds one itself could not be told from it.
  if (pieces.length < 2 || page.includes('\0')) return null;
  const plain = pieces.map((piece) => Buffer.from(piece, 'utf8'));
  const packed = compressPieces(plain);
  return { plain, packed, bytes: sizeOf(plain) + sizeOf(packed) };
}

/** So far back may compressed text refer. */
const WINDOW = 32 * 1024;
const SLOT = Buffer.alloc(NONCE_LENGTH);

/** Each piece may refer to those before it, and never to a nonce, which is another each time: in its place stand zeros, of which the text has none. */
function compressPieces(pieces: readonly Buffer[]): readonly Buffer[] {
  let before = Buffer.alloc(0);
  return pieces.map((piece) => {
    const packed = piece.length === 0 ? Buffer.alloc(0)
      : deflateRawSync(piece, { level: 9, finishFlush: constants.Z_SYNC_FLUSH, ...(before.length > 0 && { dictionary: before }) });
    const all = Buffer.concat([before, piece, SLOT]);
    before = Buffer.from(all.subarray(Math.max(0, all.length - WINDOW)));
    return packed;
  });
}

function sizeOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** The page with a nonce. */
export function withNonce({ plain }: SlottedPage, nonce: string): Buffer {
  return join(plain, Buffer.from(nonce, 'latin1'), []);
}

/** RFC 1952: deflated, without a name or a time. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
/** RFC 1951: the last block, with nothing in it. */
const END = Buffer.from([0x03, 0x00]);

/** The page with a nonce, in the form of gzip. */
export function withNonceGzipped({ plain, packed }: SlottedPage, nonce: string): Buffer {
  const filling = Buffer.from(nonce, 'latin1');
  const last = plain.length - 1;
  let checksum = 0;
  let length = 0;
  for (const [at, piece] of plain.entries()) {
    checksum = crc32(piece, checksum);
    if (at < last) checksum = crc32(filling, checksum);
    length += piece.length + (at < last ? filling.length : 0);
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return Buffer.concat([HEAD, join(packed, storedBlock(filling), [END, trailer])]);
}

/** RFC 1951, 3.2.4: a block that is not compressed and not the last, which begins at a whole byte, as the flush before it sees to. */
function storedBlock(text: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(0xffff - text.length, 3);
  return Buffer.concat([head, text]);
}

function join(pieces: readonly Buffer[], between: Buffer, after: readonly Buffer[]): Buffer {
  return Buffer.concat([...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])), ...after]);
}
