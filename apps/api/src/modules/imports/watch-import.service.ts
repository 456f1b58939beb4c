import { GraphQLError } from 'graphql';
import { topicOf, type Latest, type LiveContext } from '../live/index.js';
import { readArticlesOfBatches } from './article.store.js';
import { findBatch } from './batch.service.js';
import { readBatches } from './batch.store.js';
import { readStanding } from './decision.store.js';
import type { BatchRecord } from './import.records.js';

/** A batch as it is watched, with what tells whether anything about it changed that the batch itself does not say. */
type Watched = BatchRecord & { readonly print: string };

/** Watches an import of the viewer's desk; refuses that of another as if it were not there. */
export async function watchImport(context: LiveContext, id: string): Promise<Latest<BatchRecord>> {
  const batch = await findBatch(context, id);
  if (batch === null) throw notFound('There is no such import at your desk.');
  const { live, database: { queries } } = context;
  return live.hub.watch<Watched>({
    topic: topicOf.importBatch(batch.key),
    read: async () => {
      const [now] = await readBatches(queries, [batch.key]);
      if (now === undefined) return null;
      const articles = await readArticlesOfBatches(queries, [batch.key]);
      const standing = await readStanding(queries, articles.map(({ key }) => key));
      const print = JSON.stringify([now, articles.map(({ key, state, step, stepsDone, refusal, appliedVersion }) => [key, state, step, stepsDone, refusal, appliedVersion, [...standing.get(key)?.values() ?? []].map(({ at, verdict }) => [at, verdict])])]);
      return { ...now, print };
    },
    print: ({ print }) => print,
    gone: () => notFound('This import is no longer there.'),
  }, live.holder);
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });
}
