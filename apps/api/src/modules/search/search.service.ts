import type { SearchArguments } from '@footnote/schema';
import { badInput } from '../../graphql/bad-input.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection } from '../../graphql/paging.js';
import { isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { claimLoader } from '../claims/index.js';
import { actorLoader, eventLoader } from '../events/index.js';
import { requirePublicPack } from '../packs/index.js';
import { sourceLoader } from '../sources/index.js';
import { countFound, search, type FoundRow } from './search.store.js';

/** Long enough for any honest question; a longer one is only work. */
const LONGEST = 200;
const SCOPE = 'search';

export interface SearchHitRecord { readonly node: object; readonly rank: number; readonly snippet: string }

/** A page of what fits the words, the best first. */
export async function searchGraph(context: RequestContext, { text, pack, first, after }: SearchArguments): Promise<Connection<SearchHitRecord>> {
  const words = readWords(text);
  const packKey = pack === null || pack === undefined ? null : (await requirePublicPack(context, pack)).key;
  const limit = readFirst(first);
  const { database: { queries }, turns } = context;
  const place = readAfter(after);
  const rows = await turns.read(() => search(queries, { text: words, packKey, limit, after: place }));
  const hits = await Promise.all(rows.map(async (row) => ({ ...row, node: await nodeOf(context, row) })));
  return pageOfRows({
    rows: hits, limit, after,
    nodeOf: ({ node, rank, snippet }) => ({ node, rank, snippet }),
    cursorOf: ({ place }) => encodeCursor(SCOPE, place),
    totalCount: () => turns.read(() => countFound(queries, { text: words, packKey })),
  });
}

function readWords(text: string): string {
  // PostgreSQL has no character 0; to the others that are not seen it gives no meaning.
  const words = text.replaceAll('\u0000', ' ').trim();
  if (words === '') throw badInput('`text` is empty: give the words to look for.', { argument: 'text' });
  if (words.length > LONGEST) throw badInput(`\`text\` has ${String(words.length)} characters: give at most ${String(LONGEST)}.`, { argument: 'text' });
  return words;
}

function readAfter(after: string | null | undefined): ReturnType<typeof decodeCursor> | null {
  if (after === null || after === undefined) return null;
  const place = decodeCursor(after, { scope: SCOPE, types: ['number', 'integer', 'text'] });
  if (typeof place[2] !== 'string' || !isUuid(place[2])) throw badInput('`after` is not a cursor: give the `endCursor` of the page before.', { argument: 'after' });
  return place;
}

function nodeOf(context: RequestContext, { type, key }: FoundRow): Promise<object> {
  switch (type) {
    case 'Claim': return claimLoader(context).get(key);
    case 'Event': return eventLoader(context).get(key);
    case 'Source': return sourceLoader(context).get(key);
    case 'Actor': return actorLoader(context).get(key);
    default: return type satisfies never;
  }
}
