import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { createLatest, type Latest } from './latest.js';

/** What is watched: a state that is read anew when it may have changed. Two subjects of one name read the same. */
export interface Subject<State extends object> {
  /** Names it among all that can be watched: "quiz:…". */
  readonly topic: string;
  /** Reads the state for all who watch it; null where the thing is gone. */
  readonly read: () => Promise<State | null>;
  /** What of the state counts as a change, as text. */
  readonly print: (state: State) => string;
  /** What those who watch it are told when it is gone. */
  readonly gone: () => GraphQLError;
}

/** Somebody who watches a topic, and the last state that was put before them. */
export interface Watcher<Holder> { readonly holder: Holder; readonly latest: Latest<object>; seen: string | null }

/** One thing that is watched, with all who watch it. */
export interface Topic<Holder> {
  readonly watchers: ReadonlySet<Watcher<Holder>>;
  /** Lets somebody watch. What they get first is the next state that is read. */
  join(holder: Holder): Latest<object>;
  /** Says that it may have changed: it is read anew and handed on. What changes meanwhile is read once more, after the gap. */
  touch(): void;
}

export interface TopicOptions<Holder> {
  readonly subject: Subject<object>;
  readonly gapMs: number;
  readonly logger: Pick<Logger, 'warn'>;
  /** Ends what those watch who no longer may. Asked before every delivery. */
  readonly dismiss: (holders: readonly Holder[]) => Promise<void>;
  /** Called when nobody watches it any more. */
  readonly onLeft: () => void;
}

/** Makes a topic that nobody watches yet. */
export function createTopic<Holder>({ subject, gapMs, logger, dismiss, onLeft }: TopicOptions<Holder>): Topic<Holder> {
  const watchers = new Set<Watcher<Holder>>();
  let isBusy = false;
  let isDue = false;

  async function deliver(): Promise<void> {
    const state = await subject.read();
    if (state === null) {
      for (const { latest } of [...watchers]) latest.fail(subject.gone());
      return;
    }
    const printed = subject.print(state);
    const behind = [...watchers].filter(({ seen }) => seen !== printed);
    // One statement for all of them, however many: nothing reaches whoever was signed out a moment ago.
    await dismiss(behind.map(({ holder }) => holder));
    for (const watcher of behind) {
      watcher.seen = printed;
      watcher.latest.put(state);
    }
  }

  function touch(): void {
    isDue = true;
    if (isBusy || watchers.size === 0) return;
    isBusy = true;
    isDue = false;
    deliver().catch((error: unknown) => {
      // An outage: whoever watches keeps what they have, and it is read again when it is looked.
      logger.warn({ err: error, topic: subject.topic }, 'what is watched could not be read');
    }).finally(() => {
      setTimeout(() => {
        isBusy = false;
        if (isDue) touch();
      }, gapMs).unref();
    });
  }

  return {
    watchers, touch,
    join(holder) {
      const latest = createLatest<object>(() => {
        watchers.delete(watcher);
        if (watchers.size === 0) onLeft();
      });
      const watcher: Watcher<Holder> = { holder, latest, seen: null };
      watchers.add(watcher);
      return latest;
    },
  };
}
