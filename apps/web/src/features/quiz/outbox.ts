/*
 * Answers that could not be sent wait here, on this device. An entry holds what the form held: ids of an open question
 * and of the options chosen, never a key. Sent again it carries the same response id, so that it counts once.
 */

/** An answer on its way. */
export interface Waiting {
  /** The route that takes it. */
  readonly action: string;
  /** The form, URL-encoded. */
  readonly body: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'footnote-outbox';

/** Everything that waits, in the order in which it was given. */
export function readOutbox(store: Store): readonly Waiting[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isWaiting) : [];
  } catch {
    // Storage may be switched off, or hold what an older version wrote: then nothing waits.
    return [];
  }
}

/** Keeps an answer; one for the same question to the same attempt takes the place of an earlier one. */
export function keepInOutbox(store: Store, waiting: Waiting): void {
  writeOutbox(store, [...readOutbox(store).filter((other) => !isSameQuestion(other, waiting)), waiting]);
}

/** Lets go of an answer that has arrived. */
export function dropFromOutbox(store: Store, waiting: Waiting): void {
  writeOutbox(store, readOutbox(store).filter((other) => !isSameQuestion(other, waiting)));
}

/** Lets go of everything that waits, arrived or not. */
export function emptyOutbox(store: Store): void {
  writeOutbox(store, []);
}

function writeOutbox(store: Store, entries: readonly Waiting[]): void {
  try {
    if (entries.length === 0) store.removeItem(KEY);
    else store.setItem(KEY, JSON.stringify(entries));
  } catch {
    // Without storage an answer lives as long as its page; the page says that it has not been sent.
  }
}

function isSameQuestion(a: Waiting, b: Waiting): boolean {
  const question = (waiting: Waiting): string | null => new URLSearchParams(waiting.body).get('question');
  return a.action === b.action && question(a) === question(b);
}

function isWaiting(entry: unknown): entry is Waiting {
  return typeof entry === 'object' && entry !== null && 'action' in entry && typeof entry.action === 'string' && 'body' in entry && typeof entry.body === 'string';
}

/** What came of sending. */
export type Sent = { readonly arrived: true; readonly location: string } | { readonly arrived: false };

/** Sends one answer. Only a reply that says where to go on counts as arrived. */
export async function send({ action, body }: Waiting): Promise<Sent> {
  try {
    const answer = await fetch(action, {
      method: 'POST', body, credentials: 'same-origin', cache: 'no-store',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    });
    const reply: unknown = answer.ok ? await answer.json() : null;
    const location = typeof reply === 'object' && reply !== null && 'location' in reply ? reply.location : null;
    return typeof location === 'string' ? { arrived: true, location } : { arrived: false };
  } catch {
    return { arrived: false };
  }
}
