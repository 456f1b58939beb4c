import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Channel, Database } from '../../platform/database/index.js';
import { createLatest, type Latest } from './latest.js';
import type { LiveLimits } from './live-limits.js';

/** Who watches. */
export interface Ticket {
  /** Called where they may no longer: whatever they watch ends with this reason. */
  readonly lose: (reason: GraphQLError) => void;
}

/** What is watched: a state that is read anew when it may have changed. Two subjects of one topic read the same. */
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

export interface HubOptions<Holder extends Ticket> {
  readonly database: Pick<Database, 'listen'>;
  readonly logger: Pick<Logger, 'warn'>;
  readonly limits: Pick<LiveLimits, 'gapMs' | 'lookMs'>;
  /** Which topics a notification is about. It is asked only for channels that may concern something that is watched. */
  readonly topicsOf: Readonly<Partial<Record<Channel, (payload: string, isWatched: (prefix: string) => boolean) => Promise<readonly string[]>>>>;
  /** Why each of these may no longer watch; those who still may are not in it. Asked before every delivery. */
  readonly findLost: (holders: readonly Holder[]) => Promise<ReadonlyMap<Holder, GraphQLError>>;
}

/** Tells whoever watches something how it stands, now and whenever it changes, whichever replica changed it. */
export interface LiveHub<Holder extends Ticket> {
  /** The states of something, the present one first. Whether they may is the caller's to say; whether they still may is asked ever after. */
  watch<State extends object>(subject: Subject<State>, holder: Holder): Promise<Latest<State>>;
  /** How many things are watched, and by how many. */
  readonly counts: { readonly topics: number; readonly watchers: number };
  /** Ends everything that is watched. */
  close(): Promise<void>;
}

interface Watcher<Holder> { readonly holder: Holder; readonly latest: Latest<object>; seen: string | null }

interface Topic<Holder> {
  readonly subject: Subject<object>;
  readonly watchers: Set<Watcher<Holder>>;
  /** Whether it is being read, or waits for the gap after that; and whether it may have changed meanwhile. */
  isBusy: boolean;
  isDue: boolean;
}

/** Makes the hub of a process. It opens no connection until something is watched. */
export function createLiveHub<Holder extends Ticket>({ database, logger, limits, topicsOf, findLost }: HubOptions<Holder>): LiveHub<Holder> {
  const topics = new Map<string, Topic<Holder>>();
  let listening: Promise<readonly (() => Promise<void>)[]> | null = null;
  let looking: NodeJS.Timeout | null = null;
  let isClosed = false;

  const isWatched = (prefix: string): boolean => [...topics.keys()].some((name) => name.startsWith(prefix));

  /** Reads a topic anew and hands it on. What changes meanwhile is read once more, after the gap. */
  function touch(topic: Topic<Holder>): void {
    topic.isDue = true;
    if (topic.isBusy || isClosed) return;
    topic.isBusy = true;
    topic.isDue = false;
    deliver(topic).catch((error: unknown) => {
      // An outage: whoever watches keeps what they have, and it is read again when it is looked.
      logger.warn({ err: error, topic: topic.subject.topic }, 'what is watched could not be read');
    }).finally(() => {
      setTimeout(() => {
        topic.isBusy = false;
        if (topic.isDue && topic.watchers.size > 0) touch(topic);
      }, limits.gapMs).unref();
    });
  }

  async function deliver({ subject, watchers }: Topic<Holder>): Promise<void> {
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

  /** Ends what those watch who no longer may. */
  async function dismiss(holders: readonly Holder[]): Promise<void> {
    const asked = [...new Set(holders)];
    if (asked.length === 0) return;
    const lost = await findLost(asked);
    if (lost.size === 0) return;
    for (const { watchers } of topics.values()) {
      for (const { holder, latest } of [...watchers]) {
        const reason = lost.get(holder);
        if (reason !== undefined) latest.fail(reason);
      }
    }
    for (const [holder, reason] of lost) holder.lose(reason);
  }

  function hear(channel: Channel, payload: string): void {
    if (topics.size === 0) return;
    topicsOf[channel]?.(payload, isWatched).then((names) => {
      for (const name of names) {
        const topic = topics.get(name);
        if (topic !== undefined) touch(topic);
      }
    }).catch((error: unknown) => { logger.warn({ err: error, channel }, 'what changed could not be found out'); });
  }

  /** What was told while the connection that listens was broken is lost, and a session that lies idle tells nobody that it ends. */
  function look(): void {
    const holders = [...topics.values()].flatMap(({ watchers }) => [...watchers].map(({ holder }) => holder));
    dismiss(holders).catch((error: unknown) => { logger.warn({ err: error }, 'whether those who watch still may could not be read'); });
    for (const topic of topics.values()) touch(topic);
  }

  async function listen(): Promise<readonly (() => Promise<void>)[]> {
    looking ??= setInterval(look, limits.lookMs).unref();
    // The channels that something maps to topics are the keys of `topicsOf`.
    const channels = Object.keys(topicsOf) as Channel[];
    return Promise.all(channels.map((channel) => database.listen(channel, (payload) => { hear(channel, payload); })));
  }

  function join(subject: Subject<object>, holder: Holder): { readonly topic: Topic<Holder>; readonly latest: Latest<object> } {
    const topic = topics.get(subject.topic) ?? { subject, watchers: new Set(), isBusy: false, isDue: false };
    topics.set(subject.topic, topic);
    const latest = createLatest<object>(() => {
      topic.watchers.delete(watcher);
      if (topic.watchers.size === 0 && topics.get(subject.topic) === topic) topics.delete(subject.topic);
    });
    const watcher: Watcher<Holder> = { holder, latest, seen: null };
    topic.watchers.add(watcher);
    return { topic, latest };
  }

  return {
    async watch<State extends object>(subject: Subject<State>, holder: Holder) {
      // Heard before it is read, so that no change falls between the two.
      listening ??= listen();
      await listening.catch((error: unknown) => {
        listening = null;
        throw error;
      });
      // A topic's states are those that its subject reads: whoever watches it by that name means the same.
      const { topic, latest } = join(subject as unknown as Subject<object>, holder);
      if (isClosed) await latest.return(undefined);
      touch(topic);
      return latest as unknown as Latest<State>;
    },
    get counts() {
      return { topics: topics.size, watchers: [...topics.values()].reduce((sum, { watchers }) => sum + watchers.size, 0) };
    },
    async close() {
      isClosed = true;
      if (looking !== null) clearInterval(looking);
      for (const { watchers } of topics.values()) for (const { latest } of [...watchers]) await latest.return(undefined);
      const stops = await listening?.catch(() => []) ?? [];
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
