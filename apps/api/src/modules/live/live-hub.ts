import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Channel, Database } from '../../platform/database/index.js';
import type { Latest } from './latest.js';
import type { LiveLimits } from './live-limits.js';
import { createTopic, type Subject, type Topic } from './topic.js';

/** Who watches. */
export interface Ticket {
  /** Called where they may no longer: whatever they watch has ended by then. */
  readonly lose: () => void;
}

/** Finds which topics a notification is about. It may ask whether anything is watched whose name begins so, and spare itself the rest. */
export type FindTopics = (payload: string, isWatched: (beginning: string) => boolean) => Promise<readonly string[]>;

export interface HubOptions<Holder extends Ticket> {
  readonly database: Pick<Database, 'listen'>;
  readonly logger: Pick<Logger, 'warn'>;
  readonly limits: Pick<LiveLimits, 'gapMs' | 'lookMs'>;
  readonly topicsOf: Readonly<Partial<Record<Channel, FindTopics>>>;
  /** Why each of these may no longer watch; those who still may are not in it. */
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

/** Makes the hub of a process. It opens no connection until something is watched. */
export function createLiveHub<Holder extends Ticket>(options: HubOptions<Holder>): LiveHub<Holder> {
  const { logger, limits } = options;
  const topics = new Map<string, Topic<Holder>>();
  const dismiss = (holders: readonly Holder[]): Promise<void> => dismissLost(holders, { findLost: options.findLost, topics });
  const ears = createEars(options, topics);

  /** What was told while the connection that listens was broken is lost, and a session that lies idle tells nobody that it ends. */
  function look(): void {
    dismiss([...topics.values()].flatMap(({ watchers }) => [...watchers].map(({ holder }) => holder)))
      .catch((error: unknown) => { logger.warn({ err: error }, 'whether those who watch still may could not be read'); });
    for (const topic of topics.values()) topic.touch();
  }
  const looking = setInterval(look, limits.lookMs).unref();

  function topicOf(subject: Subject<object>): Topic<Holder> {
    const known = topics.get(subject.topic);
    if (known !== undefined) return known;
    const topic = createTopic<Holder>({ subject, gapMs: limits.gapMs, logger, dismiss, onLeft: () => { topics.delete(subject.topic); } });
    topics.set(subject.topic, topic);
    return topic;
  }

  return {
    async watch<State extends object>(subject: Subject<State>, holder: Holder) {
      // Heard before it is read, so that no change falls between the two.
      await ears.open();
      // A topic's states are those that its subject reads: whoever watches it by that name means the same.
      const topic = topicOf(subject as unknown as Subject<object>);
      const latest = topic.join(holder) as unknown as Latest<State>;
      topic.touch();
      return latest;
    },
    get counts() {
      return { topics: topics.size, watchers: [...topics.values()].reduce((sum, { watchers }) => sum + watchers.size, 0) };
    },
    async close() {
      clearInterval(looking);
      for (const { watchers } of [...topics.values()]) for (const { latest } of [...watchers]) await latest.return(undefined);
      await ears.close();
    },
  };
}

interface Dismissal<Holder extends Ticket> { readonly findLost: HubOptions<Holder>['findLost']; readonly topics: ReadonlyMap<string, Topic<Holder>> }

/** Ends everything that those watch who no longer may, and tells them why. */
async function dismissLost<Holder extends Ticket>(holders: readonly Holder[], { findLost, topics }: Dismissal<Holder>): Promise<void> {
  const asked = [...new Set(holders)];
  if (asked.length === 0) return;
  const lost = await findLost(asked);
  if (lost.size === 0) return;
  for (const { watchers } of [...topics.values()]) {
    for (const { holder, latest } of [...watchers]) {
      const reason = lost.get(holder);
      if (reason !== undefined) latest.fail(reason);
    }
  }
  for (const holder of lost.keys()) holder.lose();
}

interface Ears {
  /** Begins to hear what is told across replicas, if that has not begun; rejects where there is no database. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Makes what hears of changes and touches the topics that they are about. */
function createEars<Holder extends Ticket>({ database, logger, topicsOf }: HubOptions<Holder>, topics: ReadonlyMap<string, Topic<Holder>>): Ears {
  let opening: Promise<void> | null = null;
  const stops: (() => Promise<void>)[] = [];
  const isWatched = (beginning: string): boolean => [...topics.keys()].some((name) => name.startsWith(beginning));

  async function hear(find: FindTopics, payload: string): Promise<void> {
    if (topics.size === 0) return;
    for (const name of await find(payload, isWatched)) topics.get(name)?.touch();
  }

  async function listen(): Promise<void> {
    // One after the other: they share a connection. The keys of `topicsOf` are channels.
    for (const [channel, find] of Object.entries(topicsOf) as [Channel, FindTopics][]) {
      stops.push(await database.listen(channel, (payload) => {
        hear(find, payload).catch((error: unknown) => { logger.warn({ err: error, channel }, 'what changed could not be found out'); });
        // Whatever was told meanwhile: all is read anew, once for each topic.
      }, { onGap: () => { for (const topic of topics.values()) topic.touch(); } }));
    }
  }

  return {
    async open() {
      opening ??= listen().catch(async (error: unknown) => {
        opening = null;
        for (const stop of stops.splice(0)) await stop();
        throw error;
      });
      await opening;
    },
    async close() {
      await opening?.catch(() => undefined);
      for (const stop of stops.splice(0)) await stop();
    },
  };
}
