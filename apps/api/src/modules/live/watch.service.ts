import { GraphQLError } from 'graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import { readPackNow, requirePack, type PackRecord } from '../packs/index.js';
import { findProgress, progressOf, quizKeyOf, type ProgressRecord } from '../results/index.js';
import { readNewSources } from '../staleness/index.js';
import type { Latest } from './latest.js';
import { atThisMoment, type LiveContext } from './live-context.js';
import { isQuizThere } from './live.store.js';

/** What a reading takes that is made for all who watch, and for none of them in particular. */
type Moment = Pick<RequestContext, 'database' | 'now' | 'turns'>;

export interface PackChangeRecord { readonly pack: PackRecord; readonly version: number; readonly changedAt: Date; readonly newSources: readonly string[] }

/** Names what is watched; what is told across replicas is mapped to the same names. */
export const topicOf = {
  quiz: (key: string): string => `quiz:${key}`,
  pack: (slug: string): string => `pack:${slug}`,
  importBatch: (key: string): string => `import:${key}`,
} as const;

/** Watches where students stand with a quiz of the viewer's desk; refuses that of another as if it were not there. */
export async function watchProgress(context: LiveContext, id: string): Promise<Latest<ProgressRecord>> {
  const quiz = await findProgress(context, id) === null ? null : quizKeyOf(id);
  if (quiz === null) throw notFound('There is no such quiz at your desk.');
  const { live, ...asked } = context;
  return live.hub.watch({
    topic: topicOf.quiz(quiz),
    read: () => readProgress(atThisMoment(asked), quiz),
    print: ({ countedAt: _when, ...progress }) => JSON.stringify(progress),
    gone: () => notFound('This quiz is no longer there.'),
  }, live.holder);
}

async function readProgress(moment: Moment, quiz: string): Promise<ProgressRecord | null> {
  return await isQuizThere(moment.database.queries, quiz) ? progressOf(moment, quiz) : null;
}

/** Watches a pack that the viewer may know of; refuses another in the words in which a query does. */
export async function watchPack(context: LiveContext, slug: string): Promise<Latest<PackChangeRecord>> {
  const { key } = await requirePack(context, slug);
  const { live, database } = context;
  return live.hub.watch({
    topic: topicOf.pack(slug),
    read: () => readPackChange({ database }, key),
    print: ({ version }) => String(version),
    gone: () => notFound('This pack is no longer there.'),
  }, live.holder);
}

async function readPackChange({ database }: Pick<RequestContext, 'database'>, key: string): Promise<PackChangeRecord | null> {
  const pack = await readPackNow(database, key);
  if (pack === null) return null;
  const newSources = await readNewSources(database.queries, [key]);
  return { pack, version: pack.version, changedAt: pack.importedAt, newSources: newSources.get(key) ?? [] };
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
}
