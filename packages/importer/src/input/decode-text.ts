// Packages are compiled from each other’s sources, and whoever compiles this file needs the declaration too: an import cannot bring in an ambient one.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./html-encoding-sniffer.d.ts" />
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { isUtf16 } from './detect-kind.js';

/**
 * The characters of a text: a byte order mark first, then UTF-8 where the bytes are sound UTF-8, then what the transport or the
 * page says of itself, then Windows-1252, as browsers take it. A page that is UTF-8 but for a few broken bytes stays UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const utf16 = isUtf16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const told = charsetOf(contentType);
  if (isMostlyUtf8(bytes, told)) return new TextDecoder('utf-8').decode(bytes);
  const encoding = sniffHtmlEncoding(bytes, { transportLayerEncodingLabel: told ?? undefined, defaultEncoding: 'windows-1252' });
  return encoding.toLowerCase() === 'windows-1252' ? decodeWindows1252(bytes) : decoderFor(encoding).decode(bytes);
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s{0,3}=\s{0,3}["']?([\w.:-]{1,40})/iu.exec(contentType ?? '')?.[1] ?? null;
}

/** Sound UTF-8; or broken in fewer than one of its longer sequences in ten (a cut or pasted text). */
function isMostlyUtf8(bytes: Uint8Array, told: string | null): boolean {
  const { sound, broken } = countSequences(bytes);
  if (broken === 0) return sound > 0 || told === null || !/^(?:iso-2022|hz-gb|utf-?7)/iu.test(told);
  return sound > broken * 10;
}

/** Counts multi-byte sequences that are sound UTF-8, and runs of bytes that cannot be. */
function countSequences(bytes: Uint8Array): { sound: number; broken: number } {
  let [sound, broken] = [0, 0];
  let brokenBefore = false;
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    if (length === 1) {
      i += 1;
    } else if (length > 1 && followsOn(bytes, i, length)) {
      sound += 1;
      i += length;
    } else {
      if (!brokenBefore) broken += 1;
      brokenBefore = true;
      i += 1;
      continue;
    }
    brokenBefore = false;
  }
  return { sound, broken };
}

function followsOn(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** A label that the platform does not know (a Node without full ICU knows few) is read as Latin letters, where no byte is lost. */
function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('latin1');
    throw error;
  }
}

// 0x80 to 0x9F; where Windows-1252 has nothing, the control of Latin-1 stays, as the Encoding standard has it.
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: several releases of Node decode Windows-1252 as Latin-1, and lose quotation marks and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/gu, (letter) => UPPER_CONTROLS.charAt(letter.charCodeAt(0) - 0x80));
}
