import type { PackGraph } from '@footnote/knowledge';
import type { PackCollection, PackEntityArguments } from '@footnote/schema';
import { badInput } from '../../graphql/bad-input.js';
import { encodeCursor, decodeCursor, pageOfRows, readFirst, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { graphOfPack, maySeePack, type DeskPackRecord } from '../packs/index.js';
import { findEntities, plain, toEntity, type EntityRecord } from './pack-entity.records.js';
import { COLLECTION_OF } from './read-edits.js';

const LONGEST_SEARCH = 200;

/** A page of what a pack holds of one kind, in its order: without originals, as it is edited. */
export async function pageEntities(context: RequestContext, { pack }: DeskPackRecord, { collection: kind, search, claimTypes, first, after }: PackEntityArguments): Promise<Connection<EntityRecord>> {
  const limit = readFirst(first);
  if ((search?.length ?? 0) > LONGEST_SEARCH) throw badInput(`\`search\` has ${String(search?.length ?? 0)} characters: give at most ${String(LONGEST_SEARCH)}.`, { argument: 'search' });
  const collection = COLLECTION_OF[kind];
  const graph = await baseOf(context, pack);
  const slugs = findEntities(graph, { collection, words: plain(search ?? '').split(/\s+/).filter((word) => word !== ''), claimTypes: claimTypes ?? null });
  const scope = `pack_entities_${collection}`;
  const start = after === null || after === undefined ? 0 : placeAfter(slugs, decodeCursor(after, { scope, types: ['text'] })[0]);
  return pageOfRows({
    rows: slugs.slice(start, start + limit + 1), limit, after, cursorOf: (slug) => encodeCursor(scope, [slug]), totalCount: () => slugs.length,
    nodeOf: (slug) => {
      const entity = toEntity(graph, collection, slug);
      if (entity === null) throw new Error(`The pack ${pack.slug} lists ${slug} and does not have it`);
      return entity;
    },
  });
}

function placeAfter(slugs: readonly string[], key: string | number | undefined): number {
  const place = slugs.findIndex((slug) => slug === key);
  if (place < 0) throw badInput('`after` is a cursor of an item that is no longer in this list: begin again without it.', { argument: 'after' });
  return place + 1;
}

/** One thing of a pack; null where it has no such one. */
export async function findEntity(context: RequestContext, { pack }: DeskPackRecord, { collection, slug }: { readonly collection: keyof typeof PackCollection; readonly slug: string }): Promise<EntityRecord | null> {
  return toEntity(await baseOf(context, pack), COLLECTION_OF[collection], slug);
}

/** What is edited: below the originals, which are no part of the pack. */
function baseOf({ database, viewer }: RequestContext, pack: DeskPackRecord['pack']): Promise<PackGraph> {
  if (!maySeePack(viewer, pack)) throw new Error(`The pack ${pack.slug} is not for whoever asks`);
  return graphOfPack(database, pack, { originals: false });
}
