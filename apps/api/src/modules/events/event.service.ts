import type { ActorArguments, EventArguments } from '@footnote/schema';
import { loadAllPages } from '../../graph-store/load-pages.js';
import { badInput } from '../../graphql/bad-input.js';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { entityId } from '../../platform/database/index.js';
import { requirePublicPack } from '../packs/index.js';
import { actorLoader, actorsOfPackLoader, eventLoader, eventsOfPackLoader } from './event.loader.js';
import { actorsOfAllPacks, eventsOfAllPacks, toActor, toEvent, type ActorRecord, type EventFilter, type EventRecord, type Times } from './event.store.js';

/** The actor of that slug; null where the pack has none. */
export async function findActor(context: RequestContext, { pack, slug }: { readonly pack: string; readonly slug: string }): Promise<ActorRecord | null> {
  await requirePublicPack(context, pack);
  return actorLoader(context).find(entityId(pack, 'actor', slug));
}

/** The event of that slug; null where the pack has none. */
export async function findEvent(context: RequestContext, { pack, slug }: { readonly pack: string; readonly slug: string }): Promise<EventRecord | null> {
  await requirePublicPack(context, pack);
  return eventLoader(context).find(entityId(pack, 'event', slug));
}

/** A page of the actors of a pack, or of all. */
export async function pageActors(context: RequestContext, { pack, kind, ...request }: ActorArguments): Promise<Connection<ActorRecord>> {
  const filter = kind === null || kind === undefined ? null : { kind };
  if (pack === null || pack === undefined) return loadAllPages(actorsOfAllPacks, (rows) => rows.map(toActor), { context, request, filter });
  const { key } = await requirePublicPack(context, pack);
  return actorsOfPackLoader(context)({ parent: key, request, filter });
}

/** A page of the events of a pack, or of all, that can have happened within a time. */
export async function pageEvents(context: RequestContext, { pack, from = null, to = null, relation = null, ...request }: EventArguments): Promise<Connection<EventRecord>> {
  requireOrder({ from, to });
  const filter: EventFilter | null = from === null && to === null && relation === null ? null : { from, to, relation };
  if (pack === null || pack === undefined) return loadAllPages(eventsOfAllPacks, (rows) => rows.map(toEvent), { context, request, filter });
  const { key } = await requirePublicPack(context, pack);
  return eventsOfPackLoader(context)({ parent: key, request, filter });
}

/** Refuses a time that ends before it begins. */
export function requireOrder({ from, to }: Times): void {
  if (from !== null && to !== null && from > to) throw badInput(`\`from\` (${from}) is after \`to\` (${to}): give the earlier day first.`, { argument: 'from' });
}
