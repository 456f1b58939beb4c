import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { forwardingSecret } from '../../graphql/environment';

/*
 * What has to reach the next page travels in its address, which a reload shows again and any replica can show. The seal keeps others from
 * making such an address, with words of theirs under our name.
 */

/** Together with all else that a request carries, an address has to stay well below the 16 kB that a server reads. */
const LONGEST = 6_000;
/** What a sealed word unfolds to is never more than that: it was made here, and still nobody should be able to fill the memory with one. */
const LONGEST_OPENED = 2_000_000;
const alone = randomBytes(32);

function seal(purpose: string, packed: Buffer): string {
  return createHmac('sha256', forwardingSecret() ?? alone).update(purpose).update(packed).digest('base64url').slice(0, 32);
}

/** A value as one word for an address; null where it is too long. `dictionary` is a text that it repeats much of, and that is there when it is opened. */
export function sealWord(value: unknown, { purpose, dictionary }: { readonly purpose: string; readonly dictionary?: string | undefined }): string | null {
  const packed = deflateRawSync(Buffer.from(JSON.stringify(value), 'utf8'), { level: 9, ...(dictionary !== undefined && { dictionary: Buffer.from(dictionary, 'utf8') }) });
  const word = `${packed.toString('base64url')}.${seal(purpose, packed)}`;
  return word.length <= LONGEST ? word : null;
}

/** Opens what `sealWord` made for the same purpose; null for anything else. */
export function openWord(word: string | undefined, { purpose, dictionary }: { readonly purpose: string; readonly dictionary?: string | undefined }): unknown {
  if (word === undefined || word.length > LONGEST) return null;
  const [packed = '', given = ''] = word.split('.');
  const bytes = Buffer.from(packed, 'base64url');
  const [expected, offered] = [Buffer.from(seal(purpose, bytes)), Buffer.from(given)];
  if (offered.length !== expected.length || !timingSafeEqual(offered, expected)) return null;
  try {
    return JSON.parse(inflateRawSync(bytes, { maxOutputLength: LONGEST_OPENED, ...(dictionary !== undefined && { dictionary: Buffer.from(dictionary, 'utf8') }) }).toString('utf8')) as unknown;
  } catch {
    // Sealed here, and with another text than the one that is there now.
    return null;
  }
}
