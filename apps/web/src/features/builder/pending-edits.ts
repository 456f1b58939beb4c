import { isSameQuestion, type EditedQuestion } from './edited-question';

/*
 * What has been typed and is not yet saved, question by question. It outlives errors, reloads and sessions: every change
 * is kept on the device before it is sent, and let go of only when the API has said that it has it.
 */

/** A question as a colleague saved it meanwhile. */
export interface TheirVersion {
  readonly content: EditedQuestion;
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: string;
}

/** How far saving has come. */
export type EditState =
  | { readonly is: 'WAITING' }
  | { readonly is: 'SAVING' }
  /** Nobody answered; it is tried again by itself. */
  | { readonly is: 'UNREACHABLE' }
  | { readonly is: 'SIGNED_OUT' }
  /** The API understood and declined: its message says what is allowed. */
  | { readonly is: 'REFUSED'; readonly message: string }
  | { readonly is: 'CONFLICT'; readonly theirs: TheirVersion };

/** What a teacher has made of a question, and of which version. */
export interface PendingEdit {
  readonly content: EditedQuestion;
  readonly base: EditedQuestion;
  readonly baseVersion: number;
  readonly state: EditState;
}

/** What came of saving. */
export type SaveResult = { readonly is: 'SAVED'; readonly version: number } | Exclude<EditState, { readonly is: 'WAITING' } | { readonly is: 'SAVING' }>;

export type Edits = ReadonlyMap<string, PendingEdit>;

interface Parts {
  readonly save: (request: { readonly question: string; readonly baseVersion: number; readonly content: EditedQuestion }) => Promise<SaveResult>;
  /** Runs something later; gives back how to call it off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** Keeps what is pending on the device. */
  readonly keep: (edits: Edits) => void;
  readonly kept: Edits;
}

/** After the last keystroke; short enough to be believed, long enough to send words rather than letters. */
export const SAVE_AFTER_MS = 900;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** The edits of one session at one quiz. */
export interface PendingEdits {
  readonly read: () => Edits;
  readonly subscribe: (listener: () => void) => () => void;
  /** A change to a question; `base` is what the API last gave of it, and counts only where nothing is pending yet. */
  readonly edit: (question: string, change: { readonly content: EditedQuestion; readonly base: EditedQuestion; readonly baseVersion: number }) => void;
  /** After a conflict: this is to stand, and is saved on top of the colleague's version. */
  readonly settle: (question: string, content: EditedQuestion) => void;
  /** Lets go of what was typed: the colleague's version stands, or the question is gone. */
  readonly drop: (question: string) => void;
  /** Sends what waits, and what could not be sent, now. Resolves when all of it has been answered. */
  readonly flush: () => Promise<void>;
}

/** The edits themselves: every change is kept on the device first, then shown. */
function createShelf({ keep, kept }: Pick<Parts, 'keep' | 'kept'>) {
  let edits: Edits = new Map(kept);
  const listeners = new Set<() => void>();
  return {
    read: (): Edits => edits,
    get: (question: string): PendingEdit | undefined => edits.get(question),
    subscribe: (listener: () => void) => { listeners.add(listener); return (): void => { listeners.delete(listener); }; },
    write: (question: string, edit: PendingEdit | null): void => {
      const next = new Map(edits);
      if (edit === null) next.delete(question);
      else next.set(question, edit);
      edits = next;
      keep(edits);
      for (const listener of listeners) listener();
    },
  };
}

/** When each question is sent next, and how patient to be with an API that does not answer. */
function createTimers({ later }: Pick<Parts, 'later'>) {
  const callOff = new Map<string, () => void>();
  const patience = new Map<string, number>();
  const stop = (question: string): void => { callOff.get(question)?.(); callOff.delete(question); };
  return {
    stop,
    start: (question: string, run: () => void, milliseconds: number): void => { stop(question); callOff.set(question, later(run, milliseconds)); },
    wait: (question: string): number => {
      const next = Math.min(LONGEST_RETRY_MS, (patience.get(question) ?? FIRST_RETRY_MS / 2) * 2);
      patience.set(question, next);
      return next;
    },
    forget: (question: string): void => { stop(question); patience.delete(question); },
  };
}

/** Sends one question at a time, and takes in what came of it. */
function createSender(shelf: ReturnType<typeof createShelf>, timers: ReturnType<typeof createTimers>, { save }: Pick<Parts, 'save'>) {
  const underWay = new Map<string, Promise<void>>();
  const takeIn = (question: string, sent: EditedQuestion, result: SaveResult): void => {
    const now = shelf.get(question);
    if (now === undefined) return; // let go of while it was under way
    switch (result.is) {
      case 'SAVED':
        timers.forget(question);
        if (isSameQuestion(now.content, sent)) { shelf.write(question, null); return; }
        shelf.write(question, { content: now.content, base: sent, baseVersion: result.version, state: { is: 'WAITING' } });
        timers.start(question, () => { void send(question); }, SAVE_AFTER_MS);
        return;
      case 'UNREACHABLE':
        shelf.write(question, { ...now, state: result });
        timers.start(question, () => { void send(question); }, timers.wait(question));
        return;
      case 'SIGNED_OUT': case 'REFUSED': case 'CONFLICT':
        shelf.write(question, { ...now, state: result });
        return;
      default: result satisfies never;
    }
  };
  const sendOnce = async (question: string): Promise<void> => {
    const edit = shelf.get(question);
    if (edit === undefined || edit.state.is === 'CONFLICT') return;
    timers.stop(question);
    shelf.write(question, { ...edit, state: { is: 'SAVING' } });
    const result = await save({ question, baseVersion: edit.baseVersion, content: edit.content }).catch((): SaveResult => ({ is: 'UNREACHABLE' }));
    takeIn(question, edit.content, result);
  };
  const send = async (question: string): Promise<void> => {
    const running = underWay.get(question);
    if (running !== undefined) { await running; return; }
    const run = sendOnce(question).finally(() => { underWay.delete(question); });
    underWay.set(question, run);
    await run;
  };
  return {
    send,
    /** After what is under way for it, whatever is then still to be sent. */
    sendAll: async (question: string): Promise<void> => { await underWay.get(question); if (shelf.get(question) !== undefined) await send(question); },
  };
}

/** Autosave: debounced, one request a question at a time, tried again with growing patience where nobody answers. */
export function createPendingEdits(parts: Parts): PendingEdits {
  const shelf = createShelf(parts);
  const timers = createTimers(parts);
  const sender = createSender(shelf, timers, parts);
  return {
    read: shelf.read,
    subscribe: shelf.subscribe,
    edit: (question, { content, base, baseVersion }) => {
      const now = shelf.get(question);
      const from = now ?? { base, baseVersion };
      const state: EditState = now?.state.is === 'SAVING' || now?.state.is === 'CONFLICT' ? now.state : { is: 'WAITING' };
      // Typed and taken back before anything was sent: there is nothing to save.
      if (state.is === 'WAITING' && isSameQuestion(content, from.base)) {
        timers.forget(question);
        if (now !== undefined) shelf.write(question, null);
        return;
      }
      shelf.write(question, { content, base: from.base, baseVersion: from.baseVersion, state });
      if (state.is === 'WAITING') timers.start(question, () => { void sender.send(question); }, SAVE_AFTER_MS);
    },
    settle: (question, content) => {
      const now = shelf.get(question);
      if (now?.state.is !== 'CONFLICT') return;
      const { theirs } = now.state;
      shelf.write(question, { content, base: theirs.content, baseVersion: theirs.version, state: { is: 'WAITING' } });
      timers.start(question, () => { void sender.send(question); }, 0);
    },
    drop: (question) => { timers.forget(question); shelf.write(question, null); },
    flush: async () => {
      const sendable = [...shelf.read()].filter(([, { state }]) => state.is !== 'CONFLICT').map(([question]) => question);
      await Promise.all(sendable.map(sender.sendAll));
    },
  };
}

/** What the page says about saving, as one word for all of it: the worst first. */
export type Saving = 'CONFLICT' | 'SIGNED_OUT' | 'REFUSED' | 'UNREACHABLE' | 'SAVING' | 'SAVED';

const WORST_FIRST = ['CONFLICT', 'SIGNED_OUT', 'REFUSED', 'UNREACHABLE'] as const;

/** How saving stands over all questions. */
export function savingOf(edits: Edits): Saving {
  const states = new Set([...edits.values()].map(({ state }) => state.is));
  return WORST_FIRST.find((state) => states.has(state)) ?? (states.size > 0 ? 'SAVING' : 'SAVED');
}
