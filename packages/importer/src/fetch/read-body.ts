import type { Response } from 'undici';
import { refuse, type FetchRefusal } from './refusals.js';
import { refuseFailure } from './send-request.js';
import type { Session } from './session.js';

/** The body as it comes, decompressed and counted while it is read: what was sent small and becomes large stops at the same limit. */
export async function readBody(response: Response, session: Session, limit: number): Promise<{ readonly ok: true; readonly bytes: Uint8Array; readonly whole: boolean } | FetchRefusal> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      // The body of a fetch is a stream of bytes.
      const bytes = part as Uint8Array;
      if (length + bytes.length > limit) return { ok: true, bytes: join([...parts, bytes.subarray(0, limit - length)]), whole: false };
      parts.push(bytes);
      length += bytes.length;
    }
  } catch (error) {
    return refuseFailure(error, session);
  }
  return { ok: true, bytes: join(parts), whole: true };
}

/** The body whole, or a refusal where it is longer than an article is. */
export async function readWholeBody(response: Response, session: Session): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | FetchRefusal> {
  if (Number(response.headers.get('content-length') ?? 0) > session.maxBytes) return refuse('TOO_LARGE');
  const read = await readBody(response, session, session.maxBytes);
  if (!read.ok) return read;
  return read.whole ? { ok: true, bytes: read.bytes } : refuse('TOO_LARGE');
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole;
}
