import { headers } from 'next/headers';

const failedRenderings = Symbol.for('footnote.failed-renderings');

/** Says that something was asked for in vain, so that the page which says so is not kept and given to others: see `server/kept-pages`. */
export async function noteFailedRendering(): Promise<void> {
  const id = (await headers()).get('x-footnote-rendering');
  // The server that keeps pages puts it there; no other does.
  const failed: unknown = Reflect.get(globalThis, failedRenderings);
  if (id !== null && failed instanceof Set) failed.add(id);
}
